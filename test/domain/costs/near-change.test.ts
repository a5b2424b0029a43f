import { describe, expect, test } from 'vitest';
import { currency, decimal, instant, legalDay, parseInstant, usd } from '#domain';
import { amendedBy, football, merchantRules, mailEntry, routeOf } from './football.ts';

const near = (...asked: Parameters<typeof routeOf>) => {
  const found = routeOf(...asked).near;
  return found && [found.day, found.isLater, found.standing, found.total?.amount.minor ?? null];
};
const vietnamese = (arrival: string, more = {}) => football({ arrival }, { origin: 'VN', ...more });

describe('an arrival within a week of a change of a duty or a fee', () => {
  test('before it is told what a later one would cost', () => {
    // 10 % of $750 and 2.69 today; 12.5 % and 2.69 from the change on.
    expect(routeOf(vietnamese('2026-07-20'), '11').cost?.total?.amount).toEqual(usd(77_69));
    expect(near(vietnamese('2026-07-20'), '11')).toEqual(['2026-07-24', true, 'allowed', 96_44]);
  });

  test('after it what an earlier one would have', () =>
    expect(near(vietnamese('2026-07-28'), '11')).toEqual(['2026-07-24', false, 'allowed', 77_69]));

  test('not farther away than a week', () => {
    expect(near(vietnamese('2026-07-16'), '11')).toBeNull();
    expect(near(vietnamese('2026-08-01'), '11')).toBeNull();
  });

  test('only where the figure differs: goods under USMCA pay neither duty', () =>
    expect(near(football({ arrival: '2026-07-20' }, { origin: 'MX', usmca: true }), '11')).toBeNull());

  test('of a new fiscal year’s fee', () => {
    expect(near(vietnamese('2026-09-30'), '11')).toEqual(['2026-10-01', true, 'allowed', 93_75 + 2_77]);
    // Mail pays no processing fee, but from fiscal year 2027 on $7.61 a parcel that owes duty (19 CFR 24.22(f)).
    expect(routeOf(vietnamese('2026-09-30'), 'mail').cost?.total?.amount).toEqual(usd(103_10));
    expect(near(vietnamese('2026-09-30'), 'mail')).toEqual(['2026-10-01', true, 'allowed', 103_10 + 7_61]);
    expect(near(vietnamese('2026-09-30', { origin: 'US' }), 'mail')).toBeNull();
  });

  test('of a duty whose reach is not known, by name', () => {
    const { near: change } = routeOf(football({ arrival: '2026-08-20' }, { origin: 'CA', hts: '482010' }), '11');
    expect(change).toMatchObject({ day: '2026-08-22', isLater: true });
    expect(change?.unknown).toEqual([{ what: 'duty-rate', subject: 'section-338', lines: ['l1'] }]);
  });

  test('of a way that closes or is put in doubt', () => {
    expect(near(vietnamese('2026-10-20'), 'mail')?.slice(0, 3)).toEqual(['2026-10-22', true, 'unsettled']);
    expect(near(vietnamese('2026-10-20'), 'mail', { merchantRules: mailEntry(false) })?.slice(0, 3)).toEqual([
      '2026-10-22',
      true,
      'not-allowed',
    ]);
    const foreign = football({ arrival: '2026-05-30', importerOfRecord: { country: 'CA' } });
    expect(routeOf(foreign, '11').near).toMatchObject({ day: '2026-06-03', why: [{ code: 'foreign-importer' }] });
    expect(routeOf(football({ arrival: '2026-05-30' }), '11').near).toBeNull();
  });

  test('not where it cannot meet the other side any more: it is past, or the goods have arrived', () => {
    const asked = (arrival: string, now: string) =>
      near(vietnamese(arrival), '11', { now: parseInstant(`${now}T12:00:00Z`) ?? instant(0) });
    expect(asked('2026-07-28', '2026-07-23')).toEqual(['2026-07-24', false, 'allowed', 77_69]);
    expect(asked('2026-07-28', '2026-07-24')).toBeNull();
    expect(asked('2026-07-20', '2026-07-18')).toEqual(['2026-07-24', true, 'allowed', 96_44]);
    expect(asked('2026-07-20', '2026-07-21')).toBeNull();
  });

  test('of a rate of the merchant’s own', () => {
    const option = {
      merchantRules: merchantRules('section-301-forced-labor', '0.15', { from: legalDay('2026-09-03') }),
    };
    expect(near(vietnamese('2026-09-01'), '11', option)).toEqual(['2026-09-03', true, 'allowed', 112_50 + 2_69]);
  });

  test('the exchange rate stays that of the day of export', () => {
    const paid = football({ arrival: '2026-09-30', currency: 'CAD' }, { origin: 'VN', unitPrice: '100.00' });
    const rate = amendedBy(
      { kind: 'exchange-rate', currency: currency('CAD'), usdForOne: decimal('0.73') },
      { until: legalDay('2026-09-30') },
    );
    // 12.5 % of $73.00, half a cent up
    expect(routeOf(paid, '11', { merchantRules: rate }).cost?.total?.amount).toEqual(usd(9_13 + 2_69));
    expect(near(paid, '11', { merchantRules: rate })).toEqual(['2026-10-01', true, 'allowed', 9_13 + 2_77]);
  });
});
