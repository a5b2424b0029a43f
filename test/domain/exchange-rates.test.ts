import { describe, expect, test } from 'vitest';
import { currency, legalDay } from '#domain';
import { hasNoRate } from '../../web/domain/law/business-day.ts';
import { customsRates, estimateOn, ratesOn } from '../../web/domain/law/exchange-rates.ts';

const on = (code: string, day: string) => ratesOn(currency(code), legalDay(day));

describe('the table of rates', () => {
  test('names every currency of 19 CFR 159.34(a) that is money today, and three by the day alone', () => {
    const byQuarter = [...customsRates].filter(([, { quarterly }]) => quarterly !== null).map(([code]) => code);
    expect(byQuarter.sort().join(' ')).toBe(
      'AUD BRL CAD CHF CNY DKK GBP HKD INR JPY LKR MXN MYR NOK NZD PHP SEK SGD THB ZAR',
    );
    const byDay = [...customsRates].filter(([, { quarterly }]) => quarterly === null).map(([code]) => code);
    expect(byDay).toEqual(['EUR', 'KRW', 'TWD']);
  });

  test('holds 220 figures of H.10, each with where it was read', () => {
    const all = [...customsRates.values()].flatMap(({ quarterly, daily }) => [
      ...(quarterly?.since ?? []),
      ...daily.since,
    ]);
    expect(all).toHaveLength(220);
    expect(all.filter(({ source }) => !source.says.startsWith('Federal Reserve rate used for customs'))).toEqual([]);
    expect(all.filter(({ source }) => /certified/i.test(source.says))).toEqual([]);
    expect(all.filter(({ value }) => !/^\d{1,2}\.\d{6}$/.test(value))).toEqual([]);
  });

  test('gives the quarter by the day of exportation itself', () => {
    for (const day of ['2026-01-01', '2026-01-03', '2026-03-31'])
      expect(on('CAD', day).quarterly).toMatchObject({ usdForOne: '0.727908', from: '2026-01-01' });
    expect(on('CAD', '2025-12-31').quarterly?.usdForOne).toBe('0.716692');
    expect(on('CAD', '2027-01-01').quarterly).toBeNull();
    expect(on('CAD', '2023-12-31').quarterly).toBeNull();
  });

  test('gives a rate of the day to its day, and to the days after it that have none', () => {
    expect(on('EUR', '2026-10-01').daily?.usdForOne).toBe('1.123200');
    expect(on('EUR', '2026-10-02').daily).toBeNull();
    expect(on('EUR', '2026-10-01').quarterly).toBeNull();
    expect(on('KRW', '2026-07-01').daily?.usdForOne).toBe('0.000645');
    expect(on('KRW', '2026-06-30').daily).toBeNull();
  });

  test('has the newest figure for an estimate, and none that is older than two quarters', () => {
    expect(estimateOn(currency('EUR'), legalDay('2026-11-30'))).toMatchObject({
      usdForOne: '1.123200',
      from: '2026-10-01',
    });
    expect(estimateOn(currency('AUD'), legalDay('2026-11-30'))).toMatchObject({
      usdForOne: '0.690300',
      from: '2026-07-01',
    });
    expect(estimateOn(currency('CAD'), legalDay('2027-04-19'))?.from).toBe('2026-10-01');
    expect(estimateOn(currency('CAD'), legalDay('2027-04-20'))).toBeNull();
    expect(estimateOn(currency('PHP'), legalDay('2026-11-30'))).toBeNull();
  });
});

test.each([
  ['2026-07-03', true, 'the Friday before a Saturday holiday'],
  ['2020-07-03', true, 'the same in 2020'],
  ['2021-12-24', true, 'the day before a Christmas on a Saturday'],
  ['2023-11-10', true, 'before Veterans Day'],
  ['2027-06-18', true, 'before Juneteenth'],
  ['2027-12-31', true, 'before a New Year on a Saturday'],
  ['2026-07-02', false, 'the Thursday before'],
  ['2026-06-18', false, 'a Thursday before a Friday holiday'],
  ['2026-11-27', false, 'the Friday after Thanksgiving'],
  ['2026-11-28', true, 'a Saturday'],
  ['2026-11-26', true, 'a holiday'],
])('%s has no figure: %s, %s', (day, hasNone) => {
  expect(hasNoRate(legalDay(day))).toBe(hasNone);
});
