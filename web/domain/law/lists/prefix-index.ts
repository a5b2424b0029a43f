/** What a code meets among prefixes: those it begins with, the longest first; and those it is too short for to tell. */
export interface PrefixHits<T> {
  readonly covering: readonly T[];
  readonly deeper: readonly T[];
}

/** Prefixes of 2 to 10 digits. A look-up costs one read of an array for most codes, and at most ten of a hash. */
export interface PrefixIndex<T> {
  /** May any code of this four-digit heading be met? */
  has(heading: number): boolean;
  at(code: string): PrefixHits<T>;
}

const SHORTEST_CODE = 6;
const LONGEST = 10;
const none: readonly never[] = [];
const nothing: PrefixHits<never> = { covering: none, deeper: none };

/** Digits and how many there are, as one integer: `0404` is not `404`. */
const keyOf = (digits: string, length: number): number => Number(digits.slice(0, length)) * 16 + length;

const headingOf = (code: string): number => Number(code.slice(0, 4));

function put<T>(map: Map<number, T[]>, key: number, one: T): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [one]);
  else if (!held.includes(one)) held.push(one);
}

/** Throws on anything that is no prefix: an even number of digits up to ten, for so the tariff is built. */
export function prefixIndex<T>(entries: Iterable<readonly [prefix: string, value: T]>): PrefixIndex<T> {
  const headings = new Uint8Array(10_000);
  const exact = new Map<number, T[]>();
  const stubs = new Map<number, T[]>();
  for (const [prefix, value] of entries) {
    if (!/^(?:\d\d){1,5}$/.test(prefix)) throw new Error(`no HTS prefix ${prefix}`);
    if (prefix.length === 2) headings.fill(1, Number(prefix) * 100, Number(prefix) * 100 + 100);
    else headings[headingOf(prefix)] = 1;
    put(exact, keyOf(prefix, prefix.length), value);
    for (let length = SHORTEST_CODE; length < prefix.length; length += 1) put(stubs, keyOf(prefix, length), value);
  }
  return {
    has: (heading) => headings[heading] === 1,
    at(code) {
      if (headings[headingOf(code)] !== 1) return nothing;
      const covering: T[] = [];
      for (let length = Math.min(code.length, LONGEST); length >= 2; length -= 1) {
        const held = length % 2 === 0 ? exact.get(keyOf(code, length)) : undefined;
        if (held !== undefined) covering.push(...held);
      }
      return { covering, deeper: stubs.get(keyOf(code, code.length)) ?? none };
    },
  };
}
