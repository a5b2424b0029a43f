import { describe, expect, test } from 'vitest';
import { changesSinceSealed } from '#domain';
import type { OrderSinceSealed } from '#domain';
import { aLine } from '../../server/support/shipping.ts';
import { aShipment, consignee, must, shirt } from './loads.ts';

const sealed = aShipment(1, { commodities: [shirt, { ...shirt, lineId: 'l2', quantity: 1, valueUsdMinor: 150 }] });
const party = {
  name: 'Jane Doe ',
  company: 'Doe Ltd',
  address1: '22 Sample St',
  address2: '',
  city: 'Buffalo',
  province: 'NY',
  zip: '14202-1234',
  country: consignee.country,
};
const lines = [aLine('l2', { quantity: 1 }), aLine('l1', { quantity: 2 })];
const asSealed: OrderSinceSealed = {
  deleted: false,
  cancelled: false,
  samePlace: true,
  lots: [{ consignee: party, lines }],
  valueUsdMinor: 4000,
};
const lot = must(asSealed.lots[0]);

describe('an order of a sealed load', () => {
  test.each<[string, Partial<OrderSinceSealed>, readonly string[]]>([
    ['that is as it was sealed has not changed, in whatever order its lines stand', {}, []],
    ['that was cancelled', { cancelled: true }, ['cancelled']],
    ['that was deleted, which says all', { deleted: true, cancelled: true }, ['deleted']],
    ['of which all was refunded', { lots: [{ ...lot, lines: [aLine('l1', { quantity: 0 })] }] }, ['nothing-left']],
    ['that was moved to another location', { samePlace: false }, ['ship-from']],
    ['that goes to another street', { lots: [{ ...lot, consignee: { ...party, address2: 'Apt 4' } }] }, ['consignee']],
    ['whose address is gone', { lots: [{ ...lot, consignee: null }] }, ['consignee']],
    ['that holds one more', { lots: [{ ...lot, lines: [aLine('l1', { quantity: 3 }), lines[0]!] }] }, ['goods']],
    ['that holds another line', { lots: [{ ...lot, lines: [...lines, aLine('l3')] }] }, ['goods']],
    ['that got a discount', { valueUsdMinor: 3999 }, ['value']],
    ['whose value is not known any more is not said to be worth another', { valueUsdMinor: null }, []],
    [
      'that changed in several ways',
      { samePlace: false, lots: [{ consignee: { ...party, name: 'John Doe' }, lines: [aLine('l1')] }] },
      ['ship-from', 'consignee', 'goods'],
    ],
  ])('%s', (_what, now, changes) => {
    expect(changesSinceSealed(sealed, { ...asSealed, ...now })).toEqual(changes);
  });

  test('that was split into lots still holds the same goods', () => {
    const lots = lines.map((line) => ({ consignee: party, lines: [line] }));
    expect(changesSinceSealed(sealed, { ...asSealed, lots })).toEqual([]);
  });
});
