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
  refunded: false,
  samePlace: true,
  lots: [{ consignee: party, lines }],
  others: [],
  due: true,
  gone: false,
  atSeal: null,
  valueUsdMinor: 4000,
};
const lot = must(asSealed.lots[0]);

describe('an order of a sealed load', () => {
  test.each<[string, Partial<OrderSinceSealed>, readonly string[]]>([
    ['that is as it was sealed has not changed, in whatever order its lines stand', {}, []],
    ['that was cancelled', { cancelled: true }, ['cancelled']],
    ['of which all was paid back, though its goods are as they were', { refunded: true }, ['refunded']],
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

  describe('of which a part had left before', () => {
    const atSeal = { whole: { l1: 5, l2: 1 }, gone: { l1: 3 } };
    const earlier = { gone: true, lines: [aLine('l1', { quantity: 3 })] };
    const then = { ...asSealed, others: [earlier], atSeal };
    const left = {
      ...then,
      lots: [{ ...lot, lines: [...lines, aLine('l1', { quantity: 3 })] }],
      others: [],
      gone: true,
      due: false,
    };

    test('is unchanged while it waits, while it leaves, and when it has left, though its value is then that of all', () => {
      expect(changesSinceSealed(sealed, then)).toEqual([]);
      const leaving = { ...then, lots: [{ ...lot, lines: [aLine('l1', { quantity: 2 })] }], valueUsdMinor: 2500 };
      const others = [earlier, { gone: true, lines: [aLine('l2')] }];
      expect(changesSinceSealed(sealed, { ...leaving, others })).toEqual([]);
      expect(changesSinceSealed(sealed, { ...left, valueUsdMinor: 9000, samePlace: false })).toEqual([]);
    });

    test('has changed when one of its pieces is refunded, whichever', () => {
      expect(changesSinceSealed(sealed, { ...then, others: [] })).toEqual(['goods']);
      expect(changesSinceSealed(sealed, { ...left, lots: [{ ...lot, lines }] })).toEqual(['goods']);
    });
  });

  test('has another parcel that is due once what was declared has left, and not while that one waits', () => {
    const next = { consignee: party, lines: [aLine('l1', { quantity: 1 })] };
    const after = {
      ...asSealed,
      lots: [next],
      others: [{ gone: true, lines }],
      atSeal: { whole: { l1: 3, l2: 1 }, gone: {} },
    };
    expect(changesSinceSealed(sealed, after)).toEqual(['more-due']);
    expect(changesSinceSealed(sealed, { ...after, due: false })).toEqual([]);
  });

  test('that was split into lots still holds the same goods', () => {
    const lots = lines.map((line) => ({ consignee: party, lines: [line] }));
    expect(changesSinceSealed(sealed, { ...asSealed, lots })).toEqual([]);
  });
});
