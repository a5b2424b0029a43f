import fc from 'fast-check';
import { expect, test } from 'vitest';
import { country, evaluateLots, factsOf, identitiesOf, instant, legalDay, usd } from '#domain';
import type { Answer, MerchantRules, OrderInputs } from '#domain';
import { canonicalJson } from '#shopify';
import { aConsignment } from './a-consignment.ts';

const someMerchantRules: fc.Arbitrary<MerchantRules> = fc
  .record({
    open: fc.boolean(),
    limit: fc.integer({ min: 1, max: 200_000 }),
    staleAfterDays: fc.integer({ min: 1, max: 365 }),
  })
  .map(({ open, limit, staleAfterDays }) => ({
    staleAfterDays,
    amendments: open
      ? [
          {
            id: '1',
            rule: {
              kind: 'exemption',
              limit: usd(limit),
              closedOrigins: [country('CN')],
              modes: null,
              manifestAccepted: true,
            },
            from: legalDay('2026-12-01'),
            until: legalDay('2026-12-31'),
            why: 'Restored',
            source: 'Notice',
            by: '1',
            at: instant(Date.UTC(2026, 10, 25)),
          },
        ]
      : [],
  }));
const anAnswer: fc.Arbitrary<Answer[]> = fc.constantFrom<Answer[]>(
  [],
  [{ id: 'a1', question: 'alcohol', choice: 'no', lines: ['l1'], by: '77', at: null, why: 'Looked at the label' }],
);
const aLine = fc.record({
  origin: fc.constantFrom('VN', 'CN', null),
  hts: fc.constantFrom('6109100012', '2202999000', null),
  unitPrice: fc.constantFrom('1.00', '60.00', '799.99', '800.01'),
});

const inputs: fc.Arbitrary<OrderInputs> = fc
  .record({
    merchantRules: someMerchantRules,
    answers: anAnswer,
    day: fc.constantFrom('2025-01-15', '2026-12-10', '2027-01-01', '2027-03-01'),
    lots: fc.array(fc.array(aLine, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    others: fc.nat({ max: 2 }),
  })
  .map(({ merchantRules, answers, day, lots, others }) => {
    const made = lots.map((lines, i) => ({ ...aConsignment({ id: `c${i}`, arrival: day }, lines), answers }));
    const strangers = Array.from({ length: others }, (_, i) =>
      aConsignment({ id: `n${i}`, order: { id: `n${i}`, placedAt: '2025-01-08T16:00:00Z' }, arrival: day }),
    );
    return {
      lots: made,
      neighbours: strangers.map((one) => factsOf(one, merchantRules)),
      who: made.map(identitiesOf),
      house: merchantRules,
    };
  });

test('a stored decision is decided again to the same bytes, with its amendments and answers', () => {
  fc.assert(
    fc.property(inputs, (facts) => {
      const stored = canonicalJson(facts);
      const again = evaluateLots(JSON.parse(stored) as OrderInputs);
      expect(canonicalJson(again)).toBe(canonicalJson(evaluateLots(facts)));
    }),
    { numRuns: 300 },
  );
});
