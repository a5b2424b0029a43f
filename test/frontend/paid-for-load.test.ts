import { describe, expect, it } from 'vitest';
import { paidForLoad } from '../../web/frontend/pages/shipment/paid-for-load.ts';

const paid = (minor: number, currency = 'GBP') => ({ gist: { paid: { minor, currency } } });
const none = { paid: null, estimated: false };

describe('what the orders of a load were paid with', () => {
  it('is their sum where all have one currency', () => {
    const lines = [paid(14_720), paid(1)];
    expect(paidForLoad({ lines, changedSince: 0 })).toEqual({
      paid: { minor: 14_721, currency: 'GBP' },
      estimated: false,
    });
  });

  it.each([
    ['of two currencies', [paid(100), paid(100, 'EUR')]],
    ['of which one is not known', [paid(100), { gist: { paid: null } }]],
    ['of which one was not decided yet', [{ gist: null }, paid(100)]],
    ['of no orders', []],
  ])('is nothing for orders %s', (_, lines) => {
    expect(paidForLoad({ lines, changedSince: 0 })).toEqual(none);
  });

  it('is nothing beside sums that were sealed before an order changed', () => {
    expect(paidForLoad({ lines: [paid(100)], changedSince: 1 })).toEqual(none);
  });

  it('stands beside an estimate where the rate of one order is not out yet', () => {
    const lines = [paid(100), { gist: { paid: { minor: 50, currency: 'GBP' }, estimated: true as const } }];
    expect(paidForLoad({ lines, changedSince: 0 })).toEqual({ paid: { minor: 150, currency: 'GBP' }, estimated: true });
  });
});
