import { Bins, NO_BIN } from './bins.ts';
import type { Measure } from './ready-orders.ts';
import { MEASURES, WIDTH } from './ready-orders.ts';
import { counted, sortedBy } from './sort-rows.ts';

/** Orders of one kind for one departure: each fits an empty load. */
export interface ToPack {
  /** The first goes first where not all can. */
  readonly rows: Int32Array;
  /** By row, `WIDTH` numbers each. */
  readonly takes: Int32Array;
  readonly limits: Float64Array;
  /** Loads that there are; Infinity: as many as are needed. */
  readonly loads: number;
}

export interface Packed {
  /** For each of the rows, the load it is on; -1: none has room. */
  readonly binOf: Int32Array;
  readonly loads: number;
  /** No packing takes fewer loads for the orders that are on one. */
  readonly bound: number;
}

/** How many more loads than the bound are tried by dealing before orders are put where they fit first. */
const TRIES = 3;
/** A measure within this part of the fullest one may decide as well. */
const ALMOST = 0.97;

/**
 * Dealing the sorted orders back and forth over as many loads as the sums ask for meets the lower bound nearly always: of two measures that
 * bind (weight and parcels) each load gets as much of either as the next. Where loads are too few, orders are put where they fit first,
 * the oldest first; then nothing that is left out would fit.
 */
export function pack(asked: ToPack): Packed {
  const { rows, takes, limits, loads } = asked;
  const ratios = fillOf(rows, takes, limits);
  const least = Math.max(1, boundOf(ratios));
  if (least <= loads) {
    const sorted = bySize(asked, ratios);
    for (let count = least; count <= Math.min(loads, least + TRIES, rows.length); count += 1) {
      const binOf = deal(rows, sorted, new Bins(count, limits, takes));
      if (binOf !== null) return { binOf, loads: count, bound: least };
    }
    const binOf = firstFit(asked, sorted);
    if (!binOf.includes(NO_BIN)) return { binOf, loads: loadsIn(binOf), bound: least };
  }
  const binOf = firstFit(asked, counted(rows.length));
  const placed = rows.filter((_, at) => binOf[at] !== NO_BIN);
  return { binOf, loads: loadsIn(binOf), bound: boundOf(fillOf(placed, takes, limits)) };
}

const loadsIn = (binOf: Int32Array): number => binOf.reduce((most, bin) => Math.max(most, bin + 1), 0);

/** How many loads each measure fills. */
function fillOf(rows: Int32Array, takes: Int32Array, limits: Float64Array): Float64Array {
  const sums = new Float64Array(WIDTH);
  for (let place = 0; place < rows.length; place += 1)
    for (let at = 0, from = (rows[place] ?? 0) * WIDTH; at < WIDTH; at += 1)
      sums[at] = (sums[at] ?? 0) + Math.max(0, takes[from + at] ?? 0);
  return sums.map((sum, at) => (limits[at] === Infinity ? 0 : sum / (limits[at] ?? 1)));
}

const boundOf = (ratios: Float64Array): number => Math.ceil(ratios.reduce((most, ratio) => Math.max(most, ratio), 0));

/** Places among the rows, the largest first by what binds: weight or volume, and before it whatever is counted in few pieces. */
function bySize({ rows, takes }: ToPack, ratios: Float64Array): Int32Array {
  const ratioOf = (measure: Measure): number => ratios[MEASURES.indexOf(measure)] ?? 0;
  const tight = ratios.reduce((most, ratio) => Math.max(most, ratio), 0) * ALMOST;
  const pieces = (['parcels', 'pallets', 'shipments'] as const).filter(
    (measure) => tight > 0 && ratioOf(measure) >= tight,
  );
  const bulk = ratioOf('cubicCentimeters') > ratioOf('grams') ? 'cubicCentimeters' : 'grams';
  // Stable: the last sort counts first.
  const measures: readonly Measure[] = [bulk, ...pieces];
  return measures.reduce<Int32Array>(
    (sorted, measure) => largestFirst(sorted, rows, takes, MEASURES.indexOf(measure)),
    counted(rows.length),
  );
}

function largestFirst(places: Int32Array, rows: Int32Array, takes: Int32Array, measure: number): Int32Array {
  const sizes = new Float64Array(rows.length);
  let most = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const size = takes[(rows[at] ?? 0) * WIDTH + measure] ?? 0;
    sizes[at] = size;
    if (size > most) most = size;
  }
  for (let at = 0; at < rows.length; at += 1) sizes[at] = most - (sizes[at] ?? 0);
  return sortedBy(places, sizes);
}

/** Back and forth, so that each load gets as many large ones as small. Null: one did not fit. */
function deal(rows: Int32Array, sorted: Int32Array, bins: Bins): Int32Array | null {
  const binOf = new Int32Array(rows.length);
  const { count } = bins;
  for (let at = 0; at < sorted.length; at += 1) {
    const place = sorted[at] ?? 0;
    const row = rows[place] ?? 0;
    const turn = at % (2 * count);
    const bin = bins.firstFrom(turn < count ? turn : 2 * count - 1 - turn, row);
    if (bin === NO_BIN) return null;
    bins.put(bin, row);
    binOf[place] = bin;
  }
  return binOf;
}

function firstFit({ rows, takes, limits, loads }: ToPack, sequence: Int32Array): Int32Array {
  const bins = new Bins(Math.min(loads, rows.length), limits, takes);
  const binOf = new Int32Array(rows.length);
  let free: Float64Array | null = null;
  for (const place of sequence) {
    const row = rows[place] ?? 0;
    const bin: number = free !== null && isLarger(row, takes, free) ? NO_BIN : bins.firstFrom(0, row);
    binOf[place] = bin;
    if (bin !== NO_BIN) bins.put(bin, row);
    else if (free === null || !isLarger(row, takes, free)) free = bins.mostFree();
  }
  return binOf;
}

/** Of one measure it takes more than any load had left: by now none has more. */
function isLarger(row: number, takes: Int32Array, free: Float64Array): boolean {
  for (let at = 0, from = row * WIDTH; at < WIDTH; at += 1) if ((takes[from + at] ?? 0) > (free[at] ?? 0)) return true;
  return false;
}
