import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocate,
  assess,
  asOf,
  evaluate,
  factsOf,
  legalDayOf,
  noMerchantRules,
  parameters,
  parseConsignment,
  REASON_CODES,
  verdictToJson,
} from '#domain';
import type { Consignment, Dated, MerchantRules, Money, NeighbourFacts, ReasonCode, Verdict } from '#domain';
import { parcels } from './any-consignment.ts';

type Json = Record<string, unknown>;

const alone = { neighbours: [] };

function consignmentOf(json: unknown): Consignment {
  const parsed = parseConsignment(json);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ok;
}

const bytes = (verdict: Verdict): string => JSON.stringify(verdictToJson(verdict));
const limitOn = (consignment: Consignment): number | undefined =>
  consignment.arrival === null
    ? undefined
    : asOf(parameters['valueLimit'] as Dated<Money>, legalDayOf(consignment.arrival))?.value.minor;

/** Codes that need what these parcels do not have: answers and amendments. */
const elsewhere: readonly ReasonCode[] = ['ANSWERED', 'ANSWER_IGNORED', 'ANSWERS_DIFFER', 'AMENDED'];

test('the parcels that properties are tried on reach every reason', () => {
  const seen = new Set<ReasonCode>();
  for (const list of fc.sample(parcels(6), { seed: 20261125, numRuns: 3000 }))
    for (const { reasons, warnings, route } of assess(list.map(consignmentOf))) {
      for (const { code } of [...reasons, ...warnings, ...route.warnings]) seen.add(code);
      for (const code of route.missing) seen.add(code);
    }
  expect(REASON_CODES.filter((code) => !seen.has(code)).sort()).toEqual([...elsewhere].sort());
});

describe('whatever is consigned', () => {
  test('eligible means an open regime, a known arrival, known origins, a value within the limit and no bar', () => {
    let eligible = 0;
    fc.assert(
      fc.property(parcels(5), (list) => {
        const consignments = list.map(consignmentOf);
        for (const [i, verdict] of assess(consignments).entries()) {
          const own = consignments[i];
          expect(verdict.reasons.length > 0).toBe(verdict.verdict !== 'eligible');
          if (verdict.verdict !== 'eligible' || own === undefined) continue;
          eligible += 1;
          expect(own.arrival).not.toBeNull();
          expect(
            own.lines.filter(({ origin, quantity, giftCard }) => origin === null && quantity > 0 && !giftCard),
          ).toEqual([]);
          expect(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'P0', 'P1']).toContain(verdict.regime);
          expect(verdict.value?.minor).toBeGreaterThan(0);
          expect(verdict.value?.minor).toBeLessThanOrEqual(limitOn(own) ?? 0);
          expect(verdict.route).toMatchObject({ entry: '321', ready: true, missing: [] });
          expect(own.shippedFrom).not.toBe('US');
          expect(own.consignee?.country).toBe('US');
        }
      }),
      { numRuns: 400 },
    );
    expect(eligible).toBeGreaterThan(30);
  });

  // Not the HTS code, which a release on a manifest did not need, nor what few lines state, such as adCvd.
  test('a fact that is taken away makes nothing eligible', () => {
    const facts = 'arrival mode shippedFrom shipper consignee currency exchangeRate'.split(' ');
    const ofLines = 'origin unitPrice description'.split(' ');
    fc.assert(
      fc.property(parcels(3), fc.constantFrom(...facts, ...ofLines), fc.nat(), (list, fact, at) => {
        const before = assess(list.map(consignmentOf));
        const less = list.map((json, i) => (i === at % list.length ? without(json, fact) : json));
        for (const [i, { verdict }] of assess(less.map(consignmentOf)).entries())
          // Who does not know the consignee cannot know with whose goods the others count.
          if (verdict === 'eligible' && (fact !== 'consignee' || i === at % list.length))
            expect(before[i]?.verdict, `${fact} of ${at % list.length}, verdict on ${i}`).toBe('eligible');
      }),
      { numRuns: 600 },
    );
  });

  test('goods that are worth more make nothing eligible that was ineligible', () => {
    fc.assert(
      fc.property(parcels(4), fc.nat(), fc.integer({ min: 1, max: 300_000 }), (list, at, more) => {
        const before = list.map(consignmentOf);
        const dearer = before.map((one, i) => (i === at % list.length ? worthMore(one, more) : one));
        for (const [i, { verdict }] of assess(dearer).entries())
          if (verdict === 'eligible') expect(assess(before)[i]?.verdict).not.toBe('ineligible');
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the consignments changes no byte of a verdict', () => {
    fc.assert(
      fc.property(parcels(6), (list) => {
        const consignments = list.map(consignmentOf);
        const backwards = assess([...consignments].reverse()).reverse();
        expect(backwards.map(bytes)).toEqual(assess(consignments).map(bytes));
      }),
      { numRuns: 200 },
    );
  });

  test('a verdict computed again from what was stored is the same bytes', () => {
    const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const merchantRules: MerchantRules = { ...noMerchantRules, staleAfterDays: 30 };
    fc.assert(
      fc.property(parcels(5), (list) => {
        const consignments = list.map(consignmentOf);
        const facts = consignments.map((one) => factsOf(one, merchantRules));
        for (const [i, one] of consignments.entries()) {
          const neighbours: NeighbourFacts[] = facts.filter((_, j) => j !== i);
          const first = evaluate(one, { neighbours, merchantRules });
          expect(
            bytes(evaluate(stored(one), { neighbours: stored(neighbours), merchantRules: stored(merchantRules) })),
          ).toBe(bytes(first));
          expect(bytes(evaluate(consignmentOf(stored(list[i])), { neighbours, merchantRules }))).toBe(bytes(first));
        }
      }),
      { numRuns: 150 },
    );
  });
});

function without(json: Json, fact: string): Json {
  if (fact in json || fact === 'exchangeRate') return { ...json, [fact]: null };
  return { ...json, lines: (json['lines'] as Json[]).map((line) => ({ ...line, [fact]: null })) };
}

function worthMore(consignment: Consignment, more: number): Consignment {
  const lines = consignment.lines.map((line, i) =>
    i === 0 && line.unitPriceMinor !== null ? { ...line, unitPriceMinor: line.unitPriceMinor + more } : line,
  );
  return { ...consignment, lines };
}

describe('whatever JSON there is', () => {
  /** Fields of a consignment and what does not belong there. */
  const key = fc.oneof(
    fc.constantFrom(
      ...'id order lines arrival consignee quantity unitPrice origin hts currency __proto__ constructor toString placedAt answers'.split(
        ' ',
      ),
    ),
    fc.string(),
  );
  const { any } = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, '', '0', '1e308', '2025-02-30', 'US', '\u0000', '\uD800', [], {}),
      fc.double(),
      fc.string(),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));

  test('it is a consignment with a verdict, or problems that name their fields', () => {
    const spoiled = fc.tuple(parcels(1), fc.array(fc.tuple(key, any), { maxLength: 3 })).map(([list, entries]) => ({
      ...list[0],
      ...Object.fromEntries(entries),
    }));
    let [judged, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(any, spoiled), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
        const parsed = parseConsignment(json);
        if ('ok' in parsed) {
          judged += 1;
          evaluate(parsed.ok, alone);
        } else {
          refused += 1;
          expect(parsed.problems.length).toBeGreaterThan(0);
          expect(parsed.problems.every(({ message }) => message !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(judged, refused)).toBeGreaterThan(20);
  });
});

describe('the parts of a discount', () => {
  test('sum to it, and none is off its share by a whole unit', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10 ** 12 }),
        fc.array(fc.nat({ max: 10 ** 9 }), { minLength: 1, maxLength: 30 }),
        (amount, weights) => {
          const parts = allocate(amount, weights);
          const sum = weights.reduce((a, b) => a + b, 0);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
          parts.forEach((part, i) => {
            const share = sum === 0 ? 1 / weights.length : (weights[i] ?? 0) / sum;
            expect(Math.abs(part - amount * share)).toBeLessThan(1.001);
          });
        },
      ),
    );
  });
});
