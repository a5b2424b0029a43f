import { describe, expect, it } from 'vitest';
import {
  currency,
  decimal,
  evaluate,
  instant,
  legalDay,
  noMerchantRules,
  parseConsignment,
  withPublishedRates,
  worthOf,
} from '#domain';
import type { GuideFigure, H10Figure, MerchantRules } from '#domain';
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
  withPublishedRates(paidIn(code, arrival), { figures, guides: [] }, noMerchantRules).exchangeRate;

describe('figures that came out after the rulebook was written', () => {
  it('are the day’s beside the quarter’s of the rulebook', () => {
    expect(laid('GBP', '2026-11-30', figure('2026-11-30', '1.400000'))).toEqual({ quarterly: null, daily: '1.400000' });
    // 6.1 % over 1.3196: the day's counts.
    const lot = withPublishedRates(
      paidIn('GBP', '2026-11-30'),
      { figures: [figure('2026-11-30', '1.400000')], guides: [] },
      noMerchantRules,
    );
    expect(evaluate(lot, alone).value?.minor).toBe(56_00);
    const near = withPublishedRates(
      paidIn('GBP', '2026-11-30'),
      { figures: [figure('2026-11-30', '1.380000')], guides: [] },
      noMerchantRules,
    );
    expect(evaluate(near, alone).value?.minor).toBe(52_78);
  });

  it('are the quarter’s where the rulebook has none: the first business day’s, and no later one’s', () => {
    expect(laid('GBP', '2027-02-10', figure('2027-01-04', '1.330000'))).toEqual({ quarterly: '1.330000', daily: null });
    expect(laid('GBP', '2027-02-10', figure('2027-01-05', '1.330000'))).toBeNull();
    expect(laid('GBP', '2027-02-10', figure('2027-02-10', '1.330000'))).toMatchObject({ quarterly: null, daily: null });
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
    expect(laid('EUR', '2026-11-30', figure('2026-11-27', '1.160000', 'EUR'))).toMatchObject({ daily: null });
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
      withPublishedRates(
        paidIn('GBP', '2026-11-30'),
        { figures: [figure('2026-11-30', '1.400000')], guides: [] },
        rules,
      ).exchangeRate,
    ).toBeNull();
  });
});

describe('a day whose figure is not out', () => {
  const guide = (day: string, usdForOne: string, source: GuideFigure['source'] = 'ecb', code = 'GBP'): GuideFigure => ({
    source,
    currency: currency(code),
    day: legalDay(day),
    usdForOne: decimal(usdForOne),
  });
  const guided = (code: string, arrival: string, guides: GuideFigure[], figures: H10Figure[] = []) =>
    withPublishedRates(paidIn(code, arrival), { figures, guides }, noMerchantRules);
  const worth = (lot: Parameters<typeof evaluate>[0]) => evaluate(lot, alone).value?.minor;

  it('has the newest figure as an estimate where no rate of the quarter is known', () => {
    const lot = guided(
      'EUR',
      '2026-11-30',
      [guide('2026-11-30', '1.170000', 'ecb', 'EUR')],
      [figure('2026-11-27', '1.16', 'EUR')],
    );
    expect(lot.exchangeRate).toEqual({
      quarterly: null,
      daily: null,
      newest: { usdForOne: '1.170000', day: '2026-11-30', source: 'ecb' },
    });
    expect(worth(lot)).toBe(46_80);
    expect(worthOf(lot).rate).toMatchObject({ basis: 'estimate', from: '2026-11-30', outOn: '2026-12-07' });
  });

  it('has, of one day, the Federal Reserve’s figure before a bank’s', () => {
    const lot = guided(
      'EUR',
      '2026-11-30',
      [guide('2026-11-27', '1.17', 'ecb', 'EUR')],
      [figure('2026-11-27', '1.16', 'EUR')],
    );
    expect(lot.exchangeRate?.newest).toMatchObject({ source: 'federal-reserve', usdForOne: '1.16' });
  });

  it.each([
    // The quarter's 1.3196: 4 % more is 1.372384.
    ['stays with the quarter’s within 4 percent', '1.372383', 52_78, 'quarter'],
    ['takes the higher of both from 4 percent on', '1.372384', 54_90, 'estimate'],
    ['takes the higher of both where the newest fell', '1.250000', 52_78, 'estimate'],
    ['stays with the quarter’s where it fell less', '1.266817', 52_78, 'quarter'],
  ])('%s', (_what, newest, minor, basis) => {
    const lot = guided('GBP', '2026-11-30', [guide('2026-11-27', newest)]);
    expect([worth(lot), worthOf(lot).rate?.basis]).toEqual([minor, basis]);
  });

  it('is told nothing by a figure more than ten days old, of a later day, or of other money', () => {
    expect(guided('EUR', '2026-11-30', [guide('2026-11-19', '1.2', 'ecb', 'EUR')]).exchangeRate).toBeNull();
    expect(guided('EUR', '2026-11-30', [guide('2026-12-01', '1.2', 'ecb', 'EUR')]).exchangeRate).toBeNull();
    expect(guided('EUR', '2026-11-30', [guide('2026-11-30', '1.2')]).exchangeRate).toBeNull();
  });

  it('is estimated by Treasury’s figure of the quarter’s end for money that no other source has', () => {
    const lot = withPublishedRates(
      aConsignment({ currency: 'VND', arrival: '2026-11-30' }, [{ unitPrice: '1000000' }]),
      { figures: [], guides: [guide('2026-09-30', '0.000038023', 'treasury', 'VND')] },
      noMerchantRules,
    );
    expect(worth(lot)).toBe(38_02);
    expect(evaluate(lot, alone).reasons.map(({ code }) => code)).not.toContain('MISSING_RATE');
  });

  it('reads the newest figure back as a fact, whole or not at all', () => {
    const read = (newest: unknown) =>
      parseConsignment({ id: '1', order: { id: '1' }, exchangeRate: { newest }, lines: [] });
    const whole = { usdForOne: '1.17', day: '2026-11-27', source: 'ecb' };
    expect(read(whole)).toMatchObject({ ok: { exchangeRate: { quarterly: null, daily: null, newest: whole } } });
    expect(read({ ...whole, source: 'bank' })).toHaveProperty('problems');
    expect(read({ usdForOne: '1.17' })).toHaveProperty('problems');
  });
});
