import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  addDays,
  addMoney,
  allocate,
  country,
  currency,
  daysBetween,
  decimal,
  formatInstant,
  formatMoneyDecimal,
  hts,
  instant,
  instantOfLegalDay,
  legalDay,
  legalDayOf,
  money,
  parseCountry,
  parseCurrency,
  parseDecimal,
  parseHts,
  parseInstant,
  parseLegalDay,
  parseMoneyText,
  usd,
} from '#domain';
import type { CountryCode, HtsCode, LegalDay } from '#domain';

describe('codes', () => {
  test('a country is a country of the list, in either case', () => {
    expect(parseCountry(' ca ')).toBe('CA');
    for (const text of ['XX', 'USA', '', 'C', 'ＣＡ', 'UK']) expect(parseCountry(text)).toBeNull();
  });

  test('a currency is one that circulates', () => {
    expect(parseCurrency('xaf')).toBe('XAF');
    for (const text of ['ZZZ', 'US', '', 'DEM']) expect(parseCurrency(text)).toBeNull();
  });

  test('an HTS code has six, eight or ten digits of a chapter that exists', () => {
    expect(parseHts('6109.10.00.12')).toBe('6109100012');
    expect(parseHts('610910')).toBe('610910');
    expect(parseHts('61091000123')).toBe('610910');
    for (const text of [
      '61091',
      '6109100',
      '610910001',
      '61091000012345',
      '7712340000',
      '0012340000',
      '61o910',
      '',
      '-610910',
    ])
      expect(parseHts(text)).toBeNull();
  });

  test('plain text is not assignable where a code is wanted', () => {
    expectTypeOf<string>().not.toExtend<CountryCode>();
    expectTypeOf<string>().not.toExtend<HtsCode>();
    expectTypeOf<string>().not.toExtend<LegalDay>();
  });

  test('a literal that is no code throws where it is written', () => {
    expect(() => country('XX')).toThrow('no country XX');
    expect(() => currency('ZZZ')).toThrow('no currency ZZZ');
    expect(() => hts('12')).toThrow('no HTS code 12');
    expect(() => decimal('-1')).toThrow('no decimal -1');
    expect(() => legalDay('2025-02-30')).toThrow('no day 2025-02-30');
  });
});

describe('money', () => {
  test('amounts are read to the smallest unit and never rounded', () => {
    expect(parseMoneyText('799.35', currency('USD'))).toBe(79935);
    expect(parseMoneyText('1200', currency('JPY'))).toBe(1200);
    expect(parseMoneyText('1200.00', currency('JPY'))).toBe(1200);
    expect(parseMoneyText('1.234', currency('KWD'))).toBe(1234);
    for (const text of ['1.234', '-1', '1e3', '', ' 1', '1,000.00', '.5', '1.', 'NaN', '99999999999999.99']) {
      expect(parseMoneyText(text, currency('USD')), text).toBeNull();
    }
  });

  test('amounts are written with every digit of their currency', () => {
    expect(formatMoneyDecimal(usd(79935))).toBe('799.35');
    expect(formatMoneyDecimal(usd(5))).toBe('0.05');
    expect(formatMoneyDecimal(usd(-5))).toBe('-0.05');
    expect(formatMoneyDecimal(money(1200, currency('JPY')))).toBe('1200');
    expect(formatMoneyDecimal(money(7, currency('KWD')))).toBe('0.007');
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'), (minor, code) => {
        expect(parseMoneyText(formatMoneyDecimal(money(minor, currency(code))), currency(code))).toBe(minor);
      }),
    );
  });

  test('currencies do not mix and cents are whole', () => {
    expect(addMoney(usd(1), usd(2))).toEqual(usd(3));
    expect(() => addMoney(usd(1), money(1, currency('CAD')))).toThrow('do not mix');
    expect(() => usd(0.5)).toThrow('whole number');
  });

  test('rates are non-negative decimals', () => {
    expect(parseDecimal('0.730000')).toBe('0.730000');
    for (const text of ['-0.7', '1e-3', '.7', '', 'x', '0,73']) expect(parseDecimal(text)).toBeNull();
  });
});

describe('allocation', () => {
  test('a discount spreads in proportion, the odd cents to the largest remainders', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(5, [3, 7])).toEqual([2, 3]);
    expect(allocate(10, [0, 0])).toEqual([5, 5]);
    expect(() => allocate(1, [])).toThrow();
    expect(() => allocate(-1, [1])).toThrow();
  });

  test('the parts always sum to the amount and none is off by more than one', () => {
    const weights = fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat({ max: 1e12 }), weights, (amount, weighing) => {
        const parts = allocate(amount, weighing);
        const sum = weighing.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
        weighing.forEach((weight, i) => {
          const exact = sum === 0 ? amount / weighing.length : (amount * weight) / sum;
          expect(Math.abs((parts[i] ?? NaN) - exact)).toBeLessThan(1.01);
        });
      }),
    );
  });
});

describe('days and instants', () => {
  const wallClock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'short',
  });

  test('the legal day is the one that the time zone database names, every few hours from 1993 to 2040', () => {
    const [from, to] = [Date.UTC(1993, 0, 1), Date.UTC(2040, 0, 1)];
    let looked = 0;
    for (let at = from; at < to; at += 5 * 3_600_000 + 61_000) {
      if (legalDayOf(instant(at)) !== wallClock.format(at).slice(0, 10)) expect.fail(new Date(at).toISOString());
      looked += 1;
    }
    expect(looked).toBeGreaterThan(80_000);
  });

  test('the legal day changes at midnight in New York on both sides of each clock change', () => {
    for (let year = 2007; year <= 2035; year += 1) {
      for (const month of ['03', '11']) {
        for (let day = 1; day <= 15; day += 1) {
          const text = legalDay(`${year}-${month}-${String(day).padStart(2, '0')}`);
          const midnight = instantOfLegalDay(text, '00:00');
          expect(wallClock.format(midnight)).toBe(`${text} 00:00`);
          expect(legalDayOf(midnight)).toBe(text);
          expect(legalDayOf(instant(midnight - 1))).toBe(addDays(text, -1));
          expect(wallClock.format(instantOfLegalDay(text, '12:00'))).toBe(`${text} 12:00`);
        }
      }
    }
  });

  test('the hour that comes twice is the first, the hour that is skipped moves on', () => {
    expect(formatInstant(instantOfLegalDay(legalDay('2025-11-02'), '01:30'))).toBe('2025-11-02T05:30:00.000Z');
    expect(formatInstant(instantOfLegalDay(legalDay('2025-03-09'), '02:30'))).toBe('2025-03-09T07:30:00.000Z');
    expect(() => instantOfLegalDay(legalDay('2025-03-09'), '24:00')).toThrow('no time of day');
  });

  test('instants are read with their offset, dates as noon in New York', () => {
    expect(parseInstant('2025-01-15T12:00:00-05:00')).toBe(Date.UTC(2025, 0, 15, 17));
    expect(parseInstant('2025-07-15')).toBe(Date.UTC(2025, 6, 15, 16));
    expect(parseInstant('2025-01-15T17:00:00.123456Z')).toBe(Date.UTC(2025, 0, 15, 17, 0, 0, 123));
    expect(parseInstant('2025-01-15T17:00Z')).toBe(Date.UTC(2025, 0, 15, 17));
    for (const offset of ['-05:00', '-0500', '-05'])
      expect(parseInstant(`2025-01-15T12:00:00${offset}`), offset).toBe(Date.UTC(2025, 0, 15, 17));
    for (const text of [
      '2025-01-15T12:00:00',
      '2025-02-29',
      '2025-13-01',
      '1889-01-01',
      '3025-01-01',
      'today',
      '',
      '2025-01-15T25:00:00Z',
      '20250115',
      '1736899200',
    ]) {
      expect(parseInstant(text), text).toBeNull();
    }
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2199, 11, 31) }), (ms) => {
        expect(formatInstant(instant(ms))).toBe(new Date(ms).toISOString());
        expect(parseInstant(formatInstant(instant(ms)))).toBe(ms);
      }),
    );
  });

  test('days are counted over months, leap years and centuries', () => {
    expect(addDays(legalDay('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(legalDay('2100-02-28'), 1)).toBe('2100-03-01');
    expect(addDays(legalDay('2025-01-01'), -1)).toBe('2024-12-31');
    expect(daysBetween(legalDay('2024-01-01'), legalDay('2025-01-01'))).toBe(366);
    expect(parseLegalDay('2023-02-29')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (n) => {
        expect(daysBetween(legalDay('2025-06-01'), addDays(legalDay('2025-06-01'), n))).toBe(n);
      }),
    );
  });

  test('an instant that is none throws', () => {
    for (const ms of [NaN, Infinity, 0.5, -1e15]) expect(() => instant(ms)).toThrow('no instant');
  });
});
