import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  country,
  currency,
  decimal,
  evaluate,
  exemptionGranted,
  formatMoneyDecimal,
  instant,
  instantOfLegalDay,
  lawOn,
  legalDay,
  MODES,
  section321FileAllowed,
  usd,
} from '#domain';
import type { Amendment, AmendedRule, MerchantRules, LegalDay } from '#domain';
import { aConsignment } from './a-consignment.ts';

const origins = ['VN', 'CN', 'MX', 'US', 'CU', 'IR', 'KP', 'SY', 'FR'] as const;

const anExemption: fc.Arbitrary<AmendedRule> = fc.record({
  kind: fc.constant('exemption' as const),
  limit: fc.nat({ max: 500_000 }).map(usd),
  closedOrigins: fc.subarray(['CN', 'HK', 'MX']).map((codes) => codes.map(country)),
  modes: fc.option(fc.subarray([...MODES], { minLength: 1 }), { nil: null }),
  manifestAccepted: fc.boolean(),
});
const aRate: fc.Arbitrary<AmendedRule> = fc.record({
  kind: fc.constant('exchange-rate' as const),
  currency: fc.constantFrom('EUR', 'CAD').map(currency),
  usdForOne: fc.constantFrom('0.000001', '0.73', '1.05').map(decimal),
});
const aDuty: fc.Arbitrary<AmendedRule> = fc.record({
  kind: fc.constant('duty-rate' as const),
  layer: fc.constantFrom('section-301', 'made-up'),
  origin: fc.option(fc.constantFrom(...origins).map(country), { nil: null }),
  hts: fc.option(fc.constant(['6109']), { nil: null }),
  rate: fc.constantFrom('0', '0.1').map(decimal),
});

const amendment = (rule: fc.Arbitrary<AmendedRule>): fc.Arbitrary<Amendment> =>
  fc
    .record({
      rule,
      start: fc.integer({ min: 0, max: 600 }),
      days: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
      id: fc.nat({ max: 99 }).map(String),
    })
    .map(({ rule, start, days, id }) => {
      const from = addDays(legalDay('2025-08-01'), start);
      return {
        id,
        rule,
        from,
        until: days === null ? null : addDays(from, days),
        why: 'The broker said so',
        source: 'Letter',
        by: '1',
        at: instant(Date.UTC(2026, 10, 25)),
      };
    });

const merchantRulesOf = (rules: fc.Arbitrary<AmendedRule>): fc.Arbitrary<MerchantRules> =>
  fc.record({
    amendments: fc.array(amendment(rules), { maxLength: 4 }),
    staleAfterDays: fc.integer({ min: 1, max: 365 }),
  });

const aDay: fc.Arbitrary<LegalDay> = fc.integer({ min: 0, max: 900 }).map((n) => addDays(legalDay('2025-08-29'), n));
const aLine = fc.record({
  origin: fc.constantFrom(...origins),
  hts: fc.constantFrom('6109100012', '4202210000', '9506624080', null),
  unitPrice: fc.nat({ max: 100_000 }).map((n) => formatMoneyDecimal(usd(n))),
});
const aParcel = fc
  .record({
    arrival: aDay,
    mode: fc.option(fc.constantFrom(...MODES), { nil: null }),
    currency: fc.constantFrom('USD', 'EUR', 'CAD'),
    arrivalEstimated: fc.boolean(),
    lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
  })
  .map(({ lines, ...changes }) => ({ changes, lines }));

describe('amendments of the merchant', () => {
  test('other than an exemption never make anything eligible that arrives after 2025-08-28', () => {
    fc.assert(
      fc.property(merchantRulesOf(fc.oneof(aRate, aDuty)), aParcel, (merchantRules, { changes, lines }) => {
        expect(evaluate(aConsignment(changes, lines), { neighbours: [], merchantRules }).verdict).not.toBe('eligible');
      }),
      { numRuns: 500 },
    );
  });

  test('never make eligible what is barred whatever the exemption', () => {
    const bars: Record<string, unknown>[] = [
      { hts: '2208303030', description: 'Bottle of whisky' },
      { hts: '2402100000', description: 'Box of cigars' },
      { adCvd: true },
      { origin: 'CU' },
      { origin: 'KP' },
      { hts: '1701141000', description: 'Raw cane sugar' },
      { hts: '3303003000', description: 'Perfume of roses', unitPrice: '60.00' },
      { hts: '3304100000', description: 'Lip balm stick' },
    ];
    const open: AmendedRule = {
      kind: 'exemption',
      limit: usd(800_00),
      closedOrigins: [],
      modes: null,
      manifestAccepted: true,
    };
    const merchantRules: MerchantRules = {
      amendments: [
        {
          id: '1',
          rule: open,
          from: legalDay('2025-08-29'),
          until: null,
          why: 'Restored',
          source: 'Notice',
          by: '1',
          at: instant(Date.UTC(2026, 10, 25)),
        },
      ],
      staleAfterDays: 365,
    };
    expect(evaluate(aConsignment({ arrival: '2026-12-10' }), { neighbours: [], merchantRules }).verdict).toBe(
      'eligible',
    );
    for (const bar of bars) {
      const goods = [{}, bar];
      const barred = evaluate(aConsignment({ arrival: '2026-12-10' }, goods), { neighbours: [], merchantRules });
      expect(barred.verdict, JSON.stringify(bar)).not.toBe('eligible');
    }
    fc.assert(
      fc.property(merchantRulesOf(anExemption), aParcel, fc.constantFrom(...bars), (any, { changes, lines }, bar) => {
        const barred = aConsignment(changes, [...lines, bar]);
        expect(evaluate(barred, { neighbours: [], merchantRules: any }).verdict).not.toBe('eligible');
      }),
      { numRuns: 500 },
    );
  });

  test('are named wherever something is eligible by them', () => {
    let eligible = 0;
    fc.assert(
      fc.property(
        merchantRulesOf(fc.oneof(anExemption, anExemption, aRate)),
        aParcel,
        (merchantRules, { changes, lines }) => {
          const verdict = evaluate(aConsignment(changes, lines), { neighbours: [], merchantRules });
          if (verdict.verdict !== 'eligible') return;
          eligible += 1;
          const named = verdict.warnings.find(({ code, facts }) => code === 'AMENDED' && facts['kind'] === 'exemption');
          expect(named?.citation.confidence).toBe('merchant');
          expect(verdict.regime).toBe(`A-${String(named?.facts['amendment'])}`);
        },
      ),
      { numRuns: 4000 },
    );
    expect(eligible).toBeGreaterThan(10);
  });
});

describe('one exemption of December 2026', () => {
  const merchantRules: MerchantRules = {
    amendments: [
      {
        id: '7',
        rule: {
          kind: 'exemption',
          limit: usd(500_00),
          closedOrigins: [country('CN')],
          modes: ['truck'],
          manifestAccepted: false,
        },
        from: legalDay('2026-12-01'),
        until: legalDay('2026-12-31'),
        why: 'Restored for a month',
        source: 'Notice 1',
        by: '1',
        at: instant(Date.UTC(2026, 10, 25)),
      },
    ],
    staleAfterDays: 60,
  };
  const at = (day: string) => instantOfLegalDay(legalDay(day), '12:00');

  test('is what an eligible verdict rests on', () => {
    expect(exemptionGranted(at('2026-12-10'), 'truck', merchantRules)).toMatchObject({
      limit: usd(500_00),
      limitSource: { cite: 'Notice 1', confidence: 'merchant' },
      regimeId: 'A-7',
    });
    expect(exemptionGranted(at('2026-12-10'), 'air', merchantRules)).toBeNull();
    expect(exemptionGranted(at('2027-01-01'), 'truck', merchantRules)).toBeNull();
  });

  test('makes no file unless it says that manifests are taken again', () => {
    const accepting: MerchantRules = {
      ...merchantRules,
      amendments: merchantRules.amendments.map((one) => ({
        ...one,
        rule: one.rule.kind === 'exemption' ? { ...one.rule, manifestAccepted: true } : one.rule,
      })),
    };
    const day = legalDay('2026-12-10');
    expect(section321FileAllowed(day, 'truck', merchantRules)).toBe(false);
    expect(section321FileAllowed(day, 'truck', accepting)).toBe(true);
    expect(section321FileAllowed(day, 'air', accepting)).toBe(false);
    expect(section321FileAllowed(legalDay('2027-01-01'), 'truck', accepting)).toBe(false);
  });

  test('is the law of those days, and its end the next change', () => {
    expect(lawOn(at('2026-11-25'), 'truck', merchantRules)).toMatchObject({
      open: false,
      next: { from: '2026-12-01', regimeId: 'A-7' },
    });
    expect(lawOn(at('2026-12-10'), 'truck', merchantRules)).toMatchObject({
      regimeId: 'A-7',
      open: true,
      closedOrigins: ['CN'],
      next: { from: '2027-01-01', regimeId: 'R6' },
    });
    expect(lawOn(at('2026-12-10'), 'air', merchantRules)).toMatchObject({ open: false, next: { from: '2027-07-01' } });
  });
});
