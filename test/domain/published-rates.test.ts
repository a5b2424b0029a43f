import { describe, expect, it } from 'vitest';
import { currency, decimal, evaluate, instant, legalDay, noMerchantRules, withPublishedRates } from '#domain';
import type { H10Figure, MerchantRules } from '#domain';
import { aConsignment } from './a-consignment.ts';

const figure = (day: string, usdForOne: string, code = 'GBP'): H10Figure => ({
  currency: currency(code),
  day: legalDay(day),
  usdForOne: decimal(usdForOne),
  quote: decimal(usdForOne),
});
const paidIn = (code: string, arrival: string) => aConsignment({ currency: code, arrival }, [{ unitPrice: '40.00' }]);
const alone = { neighbours: [], merchantRules: noMerchantRules };
const laid = (code: string, arrival: string, ...figures: H10Figure[]) =>
  withPublishedRates(paidIn(code, arrival), figures, noMerchantRules).exchangeRate;

describe('figures that came out after the rulebook was written', () => {
  it('are the day’s beside the quarter’s of the rulebook', () => {
    expect(laid('GBP', '2026-11-30', figure('2026-11-30', '1.400000'))).toEqual({ quarterly: null, daily: '1.400000' });
    // 6.1 % over 1.3196: the day's counts.
    const lot = withPublishedRates(paidIn('GBP', '2026-11-30'), [figure('2026-11-30', '1.400000')], noMerchantRules);
    expect(evaluate(lot, alone).value?.minor).toBe(56_00);
    const near = withPublishedRates(paidIn('GBP', '2026-11-30'), [figure('2026-11-30', '1.380000')], noMerchantRules);
    expect(evaluate(near, alone).value?.minor).toBe(52_78);
  });

  it('are the quarter’s where the rulebook has none: the first business day’s, and no later one’s', () => {
    expect(laid('GBP', '2027-02-10', figure('2027-01-04', '1.330000'))).toEqual({ quarterly: '1.330000', daily: null });
    expect(laid('GBP', '2027-02-10', figure('2027-01-05', '1.330000'))).toBeNull();
    expect(laid('GBP', '2027-02-10', figure('2027-02-10', '1.330000'))).toBeNull();
  });

  it('of a Sunday are Friday’s, and of Thanksgiving Wednesday’s', () => {
    expect(laid('EUR', '2026-11-29', figure('2026-11-27', '1.160000', 'EUR'))).toEqual({
      quarterly: null,
      daily: '1.160000',
    });
    expect(laid('EUR', '2026-11-26', figure('2026-11-25', '1.160000', 'EUR'))).toEqual({
      quarterly: null,
      daily: '1.160000',
    });
    expect(laid('EUR', '2026-11-30', figure('2026-11-27', '1.160000', 'EUR'))).toBeNull();
  });

  it('are none of dollars, of another currency, or where the merchant states a rate', () => {
    expect(laid('USD', '2026-11-30', figure('2026-11-30', '1.400000'))).toBeNull();
    expect(laid('CAD', '2026-11-30', figure('2026-11-30', '1.400000'))).toBeNull();
    const rules: MerchantRules = {
      ...noMerchantRules,
      amendments: [
        {
          id: '1',
          rule: { kind: 'exchange-rate', currency: currency('GBP'), usdForOne: decimal('1.35') },
          from: legalDay('2026-11-01'),
          until: null,
          why: 'The broker’s',
          source: 'Broker',
          by: '7',
          at: instant(Date.UTC(2026, 10, 1)),
        },
      ],
    };
    expect(
      withPublishedRates(paidIn('GBP', '2026-11-30'), [figure('2026-11-30', '1.400000')], rules).exchangeRate,
    ).toBeNull();
  });
});
