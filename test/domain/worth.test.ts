import { describe, expect, it } from 'vitest';
import { legalDay, worthOf } from '#domain';
import { figureOutOn } from '../../web/domain/law/business-day.ts';
import { aConsignment } from './a-consignment.ts';

const paidIn = (currency: string, arrival: string) => aConsignment({ currency, arrival }, [{ unitPrice: '40.00' }]);

describe('what goods were paid with', () => {
  it('stands with the rate of the quarter, where it is out', () => {
    expect(worthOf(paidIn('GBP', '2026-11-30'))).toEqual({
      paid: { minor: 40_00, currency: 'GBP' },
      rate: { usdForOne: '1.319600', basis: 'quarter', from: '2026-10-01', outOn: null },
    });
  });

  it('is an estimate where the rate that counts is not out yet, with the day on which it comes out', () => {
    const { rate } = worthOf(paidIn('GBP', '2027-01-05'));
    expect(rate).toMatchObject({ basis: 'estimate', outOn: '2027-01-11' });
  });

  it('needs no rate in dollars, and has none where none is known', () => {
    expect(worthOf(paidIn('USD', '2026-11-30')).rate).toBeNull();
    expect(worthOf(paidIn('VND', '2026-11-30')).rate).toBeNull();
  });

  it.each([
    ['2026-11-30', '2026-12-07'],
    ['2026-12-04', '2026-12-07'],
    // A Saturday has Friday's figure, which comes out on the Monday after.
    ['2026-12-05', '2026-12-07'],
    // That Monday is Martin Luther King Day.
    ['2027-01-13', '2027-01-19'],
    ['2026-12-25', '2026-12-28'],
  ])('a figure of %s comes out on %s', (day, out) => {
    expect(figureOutOn(legalDay(day))).toBe(out);
  });
});
