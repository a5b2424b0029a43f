import { expect, test } from 'vitest';
import { nextStep } from '../../web/frontend/phrases/next-step.ts';
import { goodsOfReason } from '../../web/frontend/phrases/reason.ts';

type Shown = Parameters<typeof nextStep>[0];
const ready: Shown = {
  verdict: 'ineligible',
  entry: '11',
  entryReady: true,
  missing: [],
  cancelled: false,
  left: false,
  shipment: null,
  joinRefusal: null,
  lots: [],
};
const shipment = { id: 's', name: 'S-0001', state: 'open' } as const;

test.each<[string, Partial<Shown>, string | null]>([
  [
    'ready and in none',
    {},
    'It can travel under an informal entry (type 11), with duty: everything that needs is known. Add it to a shipment.',
  ],
  [
    'ready and in one',
    { shipment },
    'It can travel under an informal entry (type 11), with duty: everything that needs is known, and it is in shipment S-0001.',
  ],
  [
    'sealed',
    { shipment: { ...shipment, state: 'sealed' } },
    'It travels under an informal entry (type 11), with duty, in sealed shipment S-0001.',
  ],
  [
    'lacking facts',
    { entryReady: false, missing: ['MISSING_ORIGIN', 'PO_BOX', 'MISSING_HTS'] },
    'Before it can travel under an informal entry (type 11), with duty, settle: country of origin missing, PO box, and HTS code missing.',
  ],
  ['banned', { entry: 'none' }, 'Do not ship it: no entry can be made for these goods.'],
  ['gone', { left: true }, null],
  ['cancelled', { cancelled: true, entry: 'none' }, null],
  ['outside the law', { verdict: 'not-applicable', entry: 'none' }, null],
])('an order that is %s says what to do next', (_what, differing, sentence) => {
  expect(nextStep({ ...ready, ...differing })).toBe(sentence);
});

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
