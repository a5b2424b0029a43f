import { expect, test } from 'vitest';
import { goodsOfReason } from '../../web/frontend/phrases/reason.ts';

test('a reason names the goods that it is about, unless there is one line only', () => {
  const goods = ['lamp', 'mug', 'lamp'].map((description, index) => ({ id: String(index), description, sku: null }));
  const named = (lines: readonly string[] | null, among = goods) =>
    goodsOfReason({ facts: { lines } } as never, among as never);
  expect(named(['0', '2'])).toEqual(['lamp']);
  expect(named(['1', 'unknown'])).toEqual(['mug']);
  expect(named(null)).toEqual([]);
  expect(named(['0'], goods.slice(0, 1))).toEqual([]);
  const many = Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    description: `thing ${index}`,
    sku: null,
  }));
  expect(
    named(
      many.map(({ id }) => id),
      many,
    ).at(-1),
  ).toBe('3 more');
});
