import { describe, expect, it } from 'vitest';
import { isPhysical, isShipped, lineValue } from '#domain';
import type { ConsignmentLine } from '#domain';

const LINE: ConsignmentLine = {
  id: '1',
  description: 'Cotton T-shirt',
  sku: null,
  quantity: 2,
  unitPriceMinor: 2_500,
  discountMinor: 1_000,
  origin: null,
  hts: null,
  requiresShipping: true,
  giftCard: false,
  adCvd: null,
  usmca: null,
  weightGrams: null,
};

describe('what of an order is goods', () => {
  it.each([
    { says: 'a thing', line: {}, physical: true, shipped: true },
    { says: 'a gift card', line: { giftCard: true }, physical: false, shipped: false },
    { says: 'a download', line: { requiresShipping: false }, physical: false, shipped: false },
    { says: 'a thing of which nothing is left', line: { quantity: 0 }, physical: true, shipped: false },
    { says: 'a thing of a negative number', line: { quantity: -1 }, physical: true, shipped: false },
  ])('$says', ({ line, physical, shipped }) => {
    expect([isPhysical({ ...LINE, ...line }), isShipped({ ...LINE, ...line })]).toEqual([physical, shipped]);
  });
});

describe('what a line is worth', () => {
  it.each([
    { says: 'quantity × price − discount', line: {}, value: 4_000 },
    { says: 'nothing, where the discount is the price', line: { discountMinor: 5_000 }, value: 0 },
    { says: 'not known, where the discount is more', line: { discountMinor: 5_001 }, value: null },
    { says: 'not known without a price', line: { unitPriceMinor: null }, value: null },
    { says: 'not known of a negative discount', line: { discountMinor: -1 }, value: null },
    { says: 'not known beyond counting', line: { quantity: Number.MAX_SAFE_INTEGER }, value: null },
  ])('$says', ({ line, value }) => {
    expect(lineValue({ ...LINE, ...line })).toBe(value);
  });
});
