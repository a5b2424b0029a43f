import type { ApartMark } from '../clearance/stays-out.ts';
import { GOODS_MARKS } from '../clearance/stays-out.ts';
import { NO_BIN } from './bins.ts';
import type { OpenDeparture } from './departure.ts';
import type { LeftOutCode } from './left-out.ts';
import { pack } from './pack.ts';
import type { ReadyOrders } from './ready-orders.ts';
import { UNKNOWN, WIDTH } from './ready-orders.ts';
import { kept } from './sort-rows.ts';

/** The marks that a lane keeps apart, as bits of `GOODS_MARKS`. */
export const apartBits = (apart: readonly ApartMark[]): number =>
  apart.reduce((bits, mark) => bits | (1 << GOODS_MARKS.indexOf(mark)), 0);

export interface LoadedDeparture {
  /** `apart`: the marks, of those that are kept apart, that all its goods bear. */
  readonly loads: readonly { readonly rows: Int32Array; readonly apart: number }[];
  /** Loads that are needed at least, for the orders that are on one. */
  readonly bound: number;
  readonly refused: readonly { readonly row: number; readonly code: LeftOutCode }[];
}

/** Orders of one departure, the oldest first. Kinds that are kept apart take their loads in the sequence of their oldest orders. */
export function loadOnto(
  { limits, loads: available }: OpenDeparture,
  rows: Int32Array,
  { takes, marks }: ReadyOrders,
  apart: number,
): LoadedDeparture {
  const loads: { rows: Int32Array; apart: number }[] = [];
  const refused: { row: number; code: LeftOutCode }[] = [];
  const fitting = kept(rows, (row) => {
    const code = misfit(row, takes, limits);
    if (code !== null) refused.push({ row, code });
    return code === null;
  });
  let [left, bound] = [available ?? Infinity, 0];
  for (const [kind, ofKind] of byKind(fitting, marks, apart)) {
    if (left === 0) {
      for (const row of ofKind) refused.push({ row, code: 'no-room' });
      continue;
    }
    const packed = pack({ rows: ofKind, takes, limits, loads: left });
    const bins = Array.from({ length: packed.loads }, (): number[] => []);
    ofKind.forEach((row, at) => {
      const bin = packed.binOf[at] ?? NO_BIN;
      if (bin === NO_BIN) refused.push({ row, code: 'no-room' });
      else bins[bin]?.push(row);
    });
    for (const bin of bins) if (bin.length > 0) loads.push({ rows: Int32Array.from(bin), apart: kind });
    left -= packed.loads;
    bound += packed.bound;
  }
  return { loads, bound, refused };
}

/** Why no load of the departure can take it; a measure that is not limited need not be known. */
function misfit(row: number, takes: Int32Array, limits: Float64Array): LeftOutCode | null {
  let code: LeftOutCode | null = null;
  for (let at = 0, from = row * WIDTH; at < WIDTH; at += 1) {
    const [takesOf = 0, limit = Infinity] = [takes[from + at], limits[at]];
    if (takesOf > limit) return 'too-large';
    if (takesOf === UNKNOWN && limit !== Infinity) code = 'measure-unknown';
  }
  return code;
}

function byKind(rows: Int32Array, marks: Uint16Array, apart: number): ReadonlyMap<number, Int32Array> {
  if (apart === 0) return new Map(rows.length === 0 ? [] : [[0, rows]]);
  const kinds = new Map<number, number[]>();
  for (const row of rows) {
    const kind = (marks[row] ?? 0) & apart;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [row]);
    else known.push(row);
  }
  return new Map([...kinds].map(([kind, ofKind]) => [kind, Int32Array.from(ofKind)]));
}
