import { describe, expect, test } from 'vitest';
import {
  assess,
  decideOrder,
  evaluate,
  instantOfLegalDay,
  lawOn,
  leadReasonOf,
  legalDay,
  rulebook,
  section321FileAllowed,
} from '#domain';
import type { OrderDecision } from '#domain';
import { aConsignment } from './a-consignment.ts';

const decide = (...lots: ReturnType<typeof aConsignment>[]): OrderDecision => decideOrder(assess(lots));
const lot = (id: string, changes = {}, lines?: readonly Record<string, unknown>[]): ReturnType<typeof aConsignment> =>
  aConsignment({ id, order: { id: '9', placedAt: '2025-01-08T15:00:00Z' }, ...changes }, lines);

describe('the lots of an order', () => {
  test('are as eligible as the least eligible of them', () => {
    expect(decide(lot('a'), lot('b'))).toMatchObject({
      verdict: 'eligible',
      leadReason: null,
      entry: '321',
      entryReady: true,
      value: { minor: 12_000 },
    });
    expect(decide(lot('a'), lot('b', {}, [{ origin: null }]))).toMatchObject({
      verdict: 'review',
      leadReason: 'MISSING_ORIGIN',
      entry: '11',
      entryReady: false,
    });
    expect(decide(lot('a'), lot('b', {}, [{ origin: null }]), lot('c', {}, [{ hts: '2208303030' }]))).toMatchObject({
      verdict: 'ineligible',
      leadReason: 'EXCISE_ALCOHOL',
      missing: ['MISSING_ORIGIN'],
    });
  });

  test('that are no imports do not speak for those that are', () => {
    const home = lot('home', { shippedFrom: 'US' }, [{ unitPrice: '500.00' }]);
    expect(decide(lot('a'), home)).toMatchObject({
      verdict: 'eligible',
      entry: '321',
      value: { minor: 6000 },
      reasons: [],
    });
    expect(decide(home)).toMatchObject({
      verdict: 'not-applicable',
      leadReason: 'DOMESTIC',
      entry: 'none',
      value: { minor: 50_000 },
    });
  });

  test('take the strictest entry of them', () => {
    const today = { arrival: '2026-11-22' };
    expect(decide(lot('a', today), lot('b', today, [{ unitPrice: '3000.00' }])).entry).toBe('01');
    expect(decide(lot('a', today, [{ adCvd: true }]), lot('b', today, [{ unitPrice: '3000.00' }])).entry).toBe('03');
    expect(decide(lot('a', today, [{ origin: 'CU' }]), lot('b', today, [{ adCvd: true }]))).toMatchObject({
      entry: 'none',
      leadReason: 'EMBARGO',
    });
  });

  test('have no value while one of them has none, and share a reason once', () => {
    expect(decide(lot('a'), lot('b', {}, [{ unitPrice: null }])).value).toBeNull();
    expect(
      decide(lot('a', { arrival: '2026-11-22' }), lot('b', { arrival: '2026-11-22' })).reasons.map(({ code }) => code),
    ).toEqual(['SUSPENDED_ALL']);
  });

  test('that do not exist import nothing', () => {
    expect(decideOrder([])).toMatchObject({ verdict: 'not-applicable', entry: 'none', value: null, leadReason: null });
  });
});

test('the leading reason is one of those that decided', () => {
  const verdict = evaluate(aConsignment({}, [{ origin: null, hts: '2208303030' }]), { neighbours: [] });
  expect(verdict.reasons.map(({ code }) => code)).toEqual(['EXCISE_ALCOHOL', 'MISSING_ORIGIN']);
  expect(leadReasonOf(verdict)).toBe('EXCISE_ALCOHOL');
});

describe('the law on a day', () => {
  const on = (day: string): ReturnType<typeof lawOn> => lawOn(instantOfLegalDay(legalDay(day), '12:00'));

  test('says whether the exemption is open, to whom not, and what comes next', () => {
    expect(on('2025-03-03')).toMatchObject({
      regimeId: "R2'",
      open: true,
      closedOrigins: [],
      next: { from: '2025-05-02', regimeId: 'R3' },
    });
    expect(on('2025-06-01')).toMatchObject({ open: true, closedOrigins: ['CN', 'HK'] });
    expect(on('2026-11-22')).toMatchObject({
      regimeId: 'R6',
      open: false,
      next: { from: '2027-07-01', regimeId: 'R7', exemption: 'repealed', closedOrigins: [] },
      checkedThrough: '2026-10-10',
    });
    expect(on('2028-01-01')).toMatchObject({ regimeId: 'R7', open: false, next: null });
    expect(on('1990-01-01')).toMatchObject({ regimeId: 'none', open: false, next: { regimeId: 'R0' } });
  });

  test('lets a Section 321 manifest be filed through 28 August 2025', () => {
    expect(section321FileAllowed(legalDay('2025-08-28'))).toBe(true);
    for (const day of ['2025-08-29', '2026-11-22', '2027-07-01', '2199-12-31', '1999-01-01'])
      expect(section321FileAllowed(legalDay(day))).toBe(false);
  });

  test('comes from a rulebook that is named by its content', () => {
    expect(rulebook.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rulebook.version).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
  });
});
