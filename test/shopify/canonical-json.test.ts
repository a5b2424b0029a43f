import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#shopify';

/** What it has to come out as, said in the fewest words: every stored verdict is compared by these bytes. */
const bySorting = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

test('any value comes out as JSON with sorted keys, to the byte', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
      expect(canonicalJson(value)).toBe(bySorting(value));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, unknown]>([
  ['whole numbers as keys come first, by size', { b: 1, '10': 1, '9': 1, '01': 1, a: 1, '!': 1 }],
  ['what is undefined is left out of objects and null in lists', { a: undefined, b: [undefined, 1] }],
  ['dates are moments', { at: new Date(0), all: [new Date(1)] }],
  ['texts that JSON escapes', { 'a"b': 'c"\\\n\u2028é\ud800', '': '' }],
  ['numbers that JSON has no word for', [NaN, Infinity, -0, 1e21, 0.1]],
  ['a key named as the prototype', JSON.parse('{"z":1,"__proto__":{"b":1,"a":2}}')],
])('%s', (_what, value) => expect(canonicalJson(value)).toBe(bySorting(value)));
