import type { ApartMark } from '../clearance/stays-out.ts';
import { GOODS_MARKS } from '../clearance/stays-out.ts';
import { NO_BIN } from './bins.ts';
import type { OpenDeparture } from './departure.ts';
import type { LeftOutCode } from './left-out.ts';
import { pack } from './pack.ts';
import type { Packed } from './pack.ts';
import type { ReadyOrders } from './ready-orders.ts';
import { UNKNOWN, WIDTH } from './ready-orders.ts';
import { counted, kept } from './sort-rows.ts';

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
  // From here on an order is its place among the rows.
  const own = takesOf(rows, takes);
  const refuse = (place: number, code: LeftOutCode): number => refused.push({ row: rows[place] ?? 0, code });
  const fitting = kept(counted(rows.length), (place) => {
    const code = misfit(place, own, limits);
    if (code !== null) refuse(place, code);
    return code === null;
  });
  let [left, bound] = [available ?? Infinity, 0];
  for (const [kind, ofKind] of byKind(fitting, apart, (place) => marks[rows[place] ?? 0] ?? 0)) {
    if (left === 0) {
      for (const place of ofKind) refuse(place, 'no-room');
      continue;
    }
    const packed = pack({ rows: ofKind, takes: own, limits, loads: left });
    for (const bin of inBins(packed, ofKind, (place) => refuse(place, 'no-room')))
      if (bin.length > 0) loads.push({ rows: bin.map((place) => rows[place] ?? 0), apart: kind });
    left -= packed.loads;
    bound += packed.bound;
  }
  return { loads, bound, refused };
}

/** What these orders take, side by side: packing looks at it several times, and of a million orders it lies far apart. */
function takesOf(rows: Int32Array, takes: Int32Array): Int32Array {
  const own = new Int32Array(rows.length * WIDTH);
  for (let at = 0; at < rows.length; at += 1)
    for (let measure = 0, from = (rows[at] ?? 0) * WIDTH, to = at * WIDTH; measure < WIDTH; measure += 1)
      own[to + measure] = takes[from + measure] ?? 0;
  return own;
}

/** By load: the places on it. */
function inBins({ binOf, loads }: Packed, places: Int32Array, refuse: (place: number) => void): readonly Int32Array[] {
  const counts = new Int32Array(loads);
  for (const bin of binOf) if (bin !== NO_BIN) counts[bin] = (counts[bin] ?? 0) + 1;
  const bins = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let at = 0; at < places.length; at += 1) {
    const [place = 0, bin = NO_BIN] = [places[at], binOf[at]];
    const list = bins[bin];
    if (list === undefined) {
      refuse(place);
      continue;
    }
    list[counts[bin] ?? 0] = place;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return bins;
}

/** Why no load of the departure can take it; a measure that is not limited need not be known. */
function misfit(place: number, takes: Int32Array, limits: Float64Array): LeftOutCode | null {
  let code: LeftOutCode | null = null;
  for (let at = 0, from = place * WIDTH; at < WIDTH; at += 1) {
    const [taken = 0, limit = Infinity] = [takes[from + at], limits[at]];
    if (taken > limit) return 'too-large';
    if (taken === UNKNOWN && limit !== Infinity) code = 'measure-unknown';
  }
  return code;
}

function byKind(
  places: Int32Array,
  apart: number,
  marksOf: (place: number) => number,
): ReadonlyMap<number, Int32Array> {
  if (apart === 0) return new Map(places.length === 0 ? [] : [[0, places]]);
  const kinds = new Map<number, number[]>();
  for (const place of places) {
    const kind = marksOf(place) & apart;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [place]);
    else known.push(place);
  }
  return new Map([...kinds].map(([kind, ofKind]) => [kind, Int32Array.from(ofKind)]));
}
