import { describe, expect, it } from 'vitest';
import { countryName, countryOptions } from '../../web/frontend/format/country.ts';
import { formatDay, formatInstant, fromWallClock, toWallClock } from '../../web/frontend/format/day.ts';
import { formatHts } from '../../web/frontend/format/hts.ts';
import { count } from '../../web/frontend/format/list.ts';
import { bothMoney, formatMoney } from '../../web/frontend/format/money.ts';
import { formatLoadWeight } from '../../web/frontend/format/weight.ts';

describe('money', () => {
  it('takes the number of digits from the currency', () => {
    expect(formatMoney({ minor: 79935, currency: 'USD' })).toBe('$799.35');
    expect(formatMoney({ minor: 79935, currency: 'JPY' })).toBe('¥79,935');
    expect(formatMoney({ minor: 79935, currency: 'KWD' })).toMatch(/79\.935/);
  });

  it('stands beside the dollars that it is worth, and an estimate is called one', () => {
    const [paid, usd] = [
      { minor: 40_00, currency: 'GBP' },
      { minor: 53_20, currency: 'USD' },
    ];
    expect(bothMoney(usd, paid)).toBe('£40.00 (US$53.20)');
    expect(bothMoney(usd, paid, true)).toBe('£40.00 (about US$53.20)');
    expect(bothMoney(null, paid)).toBe('£40.00 (value in US dollars not known)');
    expect(bothMoney(usd, { minor: 149_70, currency: 'CAD' })).toBe('CA$149.70 (US$53.20)');
  });

  it('shows the bare figures where the currency is no currency', () => {
    expect(formatMoney({ minor: 5, currency: '??' })).toBe('5 ?? (minor units)');
  });
});

describe('days and instants', () => {
  it('does not move a legal day by a zone', () => {
    expect(formatDay('2026-11-22')).toBe('Nov 22, 2026');
    expect(formatDay('soon')).toBe('soon');
  });

  it('shows an instant in New York and names the zone, winter and summer', () => {
    expect(formatInstant('2026-11-22T04:30:00Z')).toMatch(/^Nov 21, 2026, 11:30\sPM EST$/);
    expect(formatInstant('2026-07-01T04:00:00Z')).toMatch(/^Jul 1, 2026, 12:00\sAM EDT$/);
  });

  it('goes to the wall clock and back for every hour of a year but the doubled one', () => {
    let seen = 0;
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
      const instant = new Date(at).toISOString();
      if (instant === '2026-11-01T06:00:00.000Z') continue;
      expect(fromWallClock(toWallClock(instant))).toBe(instant);
      seen += 1;
    }
    expect(seen).toBe(8759);
  });

  it('takes the earlier of an hour that comes twice and refuses the one that never comes', () => {
    expect(fromWallClock({ day: '2026-11-01', time: '01:00' })).toBe('2026-11-01T05:00:00.000Z');
    expect(fromWallClock({ day: '2026-03-08', time: '02:30' })).toBeNull();
    expect(fromWallClock({ day: '', time: '09:00' })).toBeNull();
  });
});

describe('other figures', () => {
  it('prints an HTS code with its dots', () => {
    expect(formatHts('6109100012')).toBe('6109.10.0012');
    expect(formatHts('610910')).toBe('6109.10');
  });

  it('says "at least" where a weight is missing', () => {
    expect(formatLoadWeight(20450, true)).toBe('at least 20.45\u00a0kg');
    expect(formatLoadWeight(350, false)).toBe('350\u00a0g');
  });

  it('counts in words', () => {
    expect([count(0, 'order'), count(1, 'order'), count(1200, 'order')]).toEqual([
      '0 orders',
      '1 order',
      '1,200 orders',
    ]);
  });

  it('offers every country once, by name', () => {
    const options = countryOptions('None');
    expect(options).toHaveLength(250);
    expect(new Set(options.map(({ value }) => value)).size).toBe(250);
    expect(options.filter(({ label, value }) => label === value)).toEqual([]);
    expect(countryName('not a code')).toBe('not a code');
  });
});
