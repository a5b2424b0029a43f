import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, evaluate, instant, isInstant, questions, REACHES, questionsOf, supposed, verdictIf } from '#domain';
import type { Answer, Consignment, Reason } from '#domain';
import { aConsignment } from '../a-consignment.ts';

const alone = { neighbours: [] };
const details: Readonly<Record<string, readonly string[]>> = {
  EMBARGO_ORIGIN: [':UA', ':CU', ':RU', ':BY', ':IR'],
  AGENCY_DATA: [':FDA devices', ':FDA cosmetics', ':FDA food', ':EPA TSCA'],
  SPLIT_PURCHASE: [':2', ':3'],
};
/** Every question with every choice of it, with values of its kind and of others. */
const sensible = questions.flatMap(({ code, choices }) =>
  (details[code] ?? ['']).flatMap((detail) =>
    choices.map((choice) => ({ question: `${code}${detail}`, choice: choice.code })),
  ),
);
const garbage = fc.string({ maxLength: 12 });
const nonsense = fc.record({ question: garbage, choice: garbage });
const values = [null, 'VN', 'CA', '6109100012', '5.00 USD', '0.01 USD', 'Knitted cotton socks', '', '\u0000'];

const anAnswer: fc.Arbitrary<Answer> = fc
  .record({
    asked: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...sensible) }, { weight: 1, arbitrary: nonsense }),
    id: garbage,
    value: fc.constantFrom(...values),
    lines: fc.option(fc.subarray(['l1', 'l2', 'l3', 'nowhere'])),
    by: garbage,
    at: fc.option(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }).filter(isInstant).map(instant)),
    why: garbage,
    reach: fc.constantFrom(...REACHES, undefined, undefined),
  })
  .map(({ asked, reach, ...rest }) => ({ ...rest, ...asked, ...(reach === undefined ? {} : { reach }) }));
const answers = fc.array(anAnswer, { maxLength: 12 });

const aLine = fc.record({
  origin: fc.constantFrom('VN', 'CN', 'HK', 'US', 'CU', 'IR', 'RU', 'UA', 'BY', null),
  hts: fc.constantFrom(
    '6109100012',
    '2208303030',
    '2202910000',
    '220291',
    '854340',
    '3303003000',
    '330300',
    '3406000000',
    '4901990093',
    '1701141000',
    '200811',
    '3304100000',
    '9018199550',
    '270900',
    null,
  ),
  description: fc.constantFrom('Knitted cotton T-shirt', 'Gift', 'Single malt whisky', 'Perfume', null),
  unitPrice: fc.constantFrom('0.00', '4.99', '60.00', '799.00', '900.00', '2600.00'),
  adCvd: fc.constantFrom(true, false, null),
  quota: fc.constantFrom(true, null),
  alcohol: fc.constantFrom(true, null),
  article: fc.constantFrom('11', null),
});
const parcel = fc
  .record({
    arrival: fc.constantFrom(
      '2024-03-01',
      '2025-01-15',
      '2025-05-02',
      '2025-07-10',
      '2025-08-28',
      '2026-11-25',
      '2027-08-01',
      null,
    ),
    arrivalEstimated: fc.boolean(),
    mode: fc.constantFrom('truck', 'air', 'mail', null),
    address1: fc.constantFrom('77 Barton Springs Rd', 'PO Box 118', null),
    name: fc.constantFrom('Ruth Delgado', 'N/A'),
    lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
  })
  .map(({ address1, name, lines, ...rest }) =>
    aConsignment(
      { ...rest, consignee: { name, address1, city: 'Austin', province: 'TX', zip: '78704', country: 'US' } },
      lines,
    ),
  );
const neighbour = aConsignment(
  { id: 'c2', order: { id: '2', placedAt: '2025-01-08T20:00:00Z' }, arrival: '2025-01-17' },
  [{ unitPrice: '780.00' }],
);

const withAnswers = (consignment: Consignment, given: readonly Answer[]): Consignment => ({
  ...consignment,
  answers: given,
});

describe('whatever persons answer', () => {
  test('what is ineligible without their answers stays so, by every reason that it had', () => {
    let ineligible = 0;
    let changed = 0;
    let admitted = 0;
    fc.assert(
      fc.property(parcel, answers, (consignment, random) => {
        const given = [...random, ...kindest(consignment)];
        const [before] = assess([consignment, neighbour]);
        const [after] = assess([withAnswers(consignment, given), neighbour]);
        if (before === undefined || after === undefined) throw new Error('two verdicts');
        if (JSON.stringify(before.route) !== JSON.stringify(after.route)) changed += 1;
        if (before.verdict === 'review' && after.verdict === 'eligible') admitted += 1;
        if (before.verdict === 'not-applicable') expect(after.verdict).toBe('not-applicable');
        if (before.verdict !== 'ineligible') return;
        ineligible += 1;
        expect(after.verdict).toBe('ineligible');
        const codes = after.reasons.map(({ code }) => code);
        const barred = before.reasons.filter(isEstablished);
        expect(codes).toEqual(expect.arrayContaining(barred.map(({ code }) => code)));
      }),
      { numRuns: 2500 },
    );
    expect(ineligible).toBeGreaterThan(300);
    expect(changed).toBeGreaterThan(100);
    expect(admitted).toBeGreaterThan(0);
  });

  test('the order in which their answers come does not matter', () => {
    fc.assert(
      fc.property(
        parcel,
        answers.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
          ),
        ),
        (consignment, [given, shuffled]) => {
          expect(evaluate(withAnswers(consignment, shuffled), alone)).toEqual(
            evaluate(withAnswers(consignment, given), alone),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('unknown answers change nothing but a warning', () => {
    const unknown = anAnswer.map((one) => ({ ...one, question: `?${one.question}` }));
    fc.assert(
      fc.property(parcel, fc.array(unknown, { minLength: 1, maxLength: 4 }), (consignment, given) => {
        const before = evaluate(consignment, alone);
        const after = evaluate(withAnswers(consignment, given), alone);
        const ignored = after.warnings.filter(({ code }) => code === 'ANSWER_IGNORED');
        expect(ignored).toHaveLength(given.length);
        expect({ ...after, warnings: after.warnings.filter((one) => !ignored.includes(one)) }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});

/** To each question that is open the choice that speaks for the goods, the last word of all. */
const kindest = (consignment: Consignment): readonly Answer[] =>
  questionsOf(consignment, alone).flatMap(({ key, lines, question: { choices } }) =>
    choices
      .slice(0, 1)
      .map(({ code }) =>
        supposed({ question: key, choice: code, lines, value: '5.00 USD' }, instant(1_900_000_000_000)),
      ),
  );

/** Reasons that no rule gives for a doubt. */
const certain: ReadonlySet<string> = new Set(
  'SUSPENDED_ALL SUSPENDED_CN_HK REPEALED OVER_LIMIT AGGREGATE_OVER SPLIT_ORDER'.split(' '),
);
const isEstablished = ({ code, facts }: Reason): boolean =>
  certain.has(code) || (code === 'ADCVD' && facts['asks'] === undefined);

test('every open question of a review can be answered, leads somewhere, or says that nobody can', () => {
  let asked = 0;
  fc.assert(
    fc.property(parcel, (consignment) => {
      const open = questionsOf(consignment, alone);
      const verdict = evaluate(consignment, alone);
      if (verdict.verdict === 'review') expect(open.filter(({ holds }) => holds)).not.toEqual([]);
      if (verdict.verdict === 'not-applicable') expect(open).toEqual([]);
      for (const { key, question, lines } of open) {
        asked += 1;
        expect(question.choices.length > 0 || question.leadsTo !== null).toBe(true);
        for (const choice of question.choices) {
          if (choice.takes !== null) continue;
          const answer = supposed({ question: key, choice: choice.code, lines }, instant(1_900_000_000_000));
          const next = verdictIf(consignment, alone, answer);
          const still = questionsOf(withAnswers(consignment, [answer]), alone).filter((one) => one.key === key);
          expect(next, key).not.toBeNull();
          expect(still, `${key} stays open after ${choice.code}`).toEqual([]);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(asked).toBeGreaterThan(500);
});
