const BITS = 16;
const DIGITS = 1 << BITS;
const MASK = DIGITS - 1;
const WORD = 4_294_967_296;
/** Of fewer items the digits would take longer to count than the items to compare. */
const FEW = 8_192;

/**
 * Items in ascending order of their keys, by item: whole numbers that are not negative, or Infinity, which goes last. Items of one key keep
 * their sequence. By digits of 16 bits, so that time grows with the number of items alone.
 */
export function sortedBy(items: Int32Array, keys: Float64Array): Int32Array {
  const { length } = items;
  if (length < FEW) return byComparing(items, keys);
  let [least, most] = [Infinity, 0];
  for (let at = 0; at < length; at += 1) {
    const key = keys[items[at] ?? 0] ?? Infinity;
    if (key < least) least = key;
    if (key !== Infinity && key > most) most = key;
  }
  if (least === Infinity) return items.slice();
  // One past the largest stands for Infinity.
  const span = most - least + 1;
  const low = new Uint32Array(length);
  const high = span < WORD ? null : new Uint32Array(length);
  for (let at = 0; at < length; at += 1) {
    const key = keys[items[at] ?? 0] ?? Infinity;
    const digits = key === Infinity ? span : key - least;
    low[at] = digits;
    if (high !== null) high[at] = Math.floor(digits / WORD);
  }
  let places = new Int32Array(length);
  for (let at = 0; at < length; at += 1) places[at] = at;
  places = byDigit(places, low, 0);
  if (span >= DIGITS) places = byDigit(places, low, BITS);
  if (high !== null) places = byDigit(byDigit(places, high, 0), high, BITS);
  for (let at = 0; at < length; at += 1) places[at] = items[places[at] ?? 0] ?? 0;
  return places;
}

/** Native sorts are stable; what is infinite is alike. */
const byComparing = (items: Int32Array, keys: Float64Array): Int32Array =>
  Int32Array.from(items).sort((a, b) => {
    const [one = Infinity, other = Infinity] = [keys[a], keys[b]];
    return one === other ? 0 : one < other ? -1 : 1;
  });

function byDigit(places: Int32Array<ArrayBuffer>, words: Uint32Array, shift: number): Int32Array<ArrayBuffer> {
  const { length } = places;
  const starts = new Int32Array(DIGITS + 1);
  for (let at = 0; at < length; at += 1) {
    const next = (((words[at] ?? 0) >>> shift) & MASK) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  const sorted = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const place = places[at] ?? 0;
    const digit = ((words[place] ?? 0) >>> shift) & MASK;
    const to = starts[digit] ?? 0;
    sorted[to] = place;
    starts[digit] = to + 1;
  }
  return sorted;
}

/** Rows of equal keys by their names: so the sequence in which rows came decides nothing. Sorts in place. */
export function withTiesByName(sorted: Int32Array, keys: Float64Array, nameOf: (row: number) => string): Int32Array {
  for (let from = 0; from < sorted.length;) {
    const key = keys[sorted[from] ?? 0];
    let to = from + 1;
    while (to < sorted.length && keys[sorted[to] ?? 0] === key) to += 1;
    if (to - from > 1) sorted.subarray(from, to).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    from = to;
  }
  return sorted;
}

/** Those items that are kept, in their sequence. */
export function kept(items: Int32Array, isKept: (item: number) => boolean): Int32Array {
  const left = new Int32Array(items.length);
  let count = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] ?? 0;
    if (!isKept(item)) continue;
    left[count] = item;
    count += 1;
  }
  return count === items.length ? left : left.slice(0, count);
}

/** 0, 1, 2 and so on. */
export function counted(count: number): Int32Array {
  const items = new Int32Array(count);
  for (let at = 0; at < count; at += 1) items[at] = at;
  return items;
}
