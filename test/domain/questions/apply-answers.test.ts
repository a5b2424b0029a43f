import { describe, expect, test } from 'vitest';
import { evaluate, factsOf, instant, parseConsignment, questionsOf, stateFacts, usd, withStatedFacts } from '#domain';
import type { Answer, Consignment, Verdict } from '#domain';
import { aConsignment, consignmentJson } from '../a-consignment.ts';

const alone = { neighbours: [] };
const AT = instant(Date.UTC(2025, 0, 10, 15));

const answer = (question: string, choice: string, more: Partial<Answer> = {}): Answer => ({
  id: `${question}/${choice}`,
  question,
  choice,
  lines: null,
  by: '7001',
  at: AT,
  why: 'The broker looked at it.',
  ...more,
});
const judged = (consignment: Consignment, ...answers: readonly Answer[]): Verdict =>
  evaluate({ ...consignment, answers }, alone);
const codes = (verdict: Verdict) => verdict.reasons.map(({ code }) => code);
const noted = (verdict: Verdict) => verdict.warnings.map(({ code }) => code);
const open = (consignment: Consignment, ...answers: readonly Answer[]) =>
  questionsOf({ ...consignment, answers }, alone).map(({ key, lines }) => [key, lines]);

/** Arrives while the exemption is open to it, then while it is closed to all. */
const after = { arrival: '2026-11-25' };
const candles = [{ hts: '3406000000' }];

describe('scope of an antidumping order', () => {
  test('is asked, and what is out of scope passes', () => {
    const order = aConsignment({}, candles);
    expect(judged(order)).toMatchObject({ verdict: 'review', reasons: [{ code: 'ADCVD' }] });
    expect(open(order)).toEqual([['ADCVD_SCOPE', ['l1']]]);
    const verdict = judged(order, answer('ADCVD_SCOPE', 'not-in-scope'));
    expect(verdict.verdict).toBe('eligible');
    expect(open(order, answer('ADCVD_SCOPE', 'not-in-scope'))).toEqual([]);
  });

  test('that covers the goods takes them to a type 03 entry, suspended or not', () => {
    const inScope = answer('ADCVD_SCOPE', 'in-scope', { lines: ['l1'] });
    expect(judged(aConsignment({}, candles), inScope)).toMatchObject({ verdict: 'ineligible', route: { entry: '03' } });
    expect(judged(aConsignment(after, candles))).toMatchObject({ route: { entry: '11', ready: true } });
    expect(judged(aConsignment(after, candles), inScope)).toMatchObject({ route: { entry: '03' } });
  });

  test('answered for one line leaves the other asked', () => {
    const order = aConsignment({}, [...candles, ...candles]);
    const half = answer('ADCVD_SCOPE', 'not-in-scope', { lines: ['l1'] });
    expect(judged(order, half).verdict).toBe('review');
    expect(open(order, half)).toEqual([['ADCVD_SCOPE', ['l2']]]);
  });

  test('never changes what the product itself states', () => {
    const stated = aConsignment({}, [{ ...candles[0], adCvd: true }]);
    expect(judged(stated, answer('ADCVD_SCOPE', 'not-in-scope'))).toMatchObject({ route: { entry: '03' } });
  });
});

test('a decided answer is told with its question, person, day and reason; one that decides nothing is not', () => {
  const verdict = judged(aConsignment({}, candles), answer('ADCVD_SCOPE', 'not-in-scope'));
  const [note, ...others] = verdict.warnings.filter(({ code }) => code === 'ANSWERED');
  expect(others).toEqual([]);
  expect(note?.facts).toEqual({ question: 'ADCVD_SCOPE', choice: 'not-in-scope', by: '7001', day: '2025-01-10' });
  expect(note?.citation).toMatchObject({
    says: 'The broker looked at it.',
    checkedOn: '2025-01-10',
    confidence: 'merchant',
  });
  expect(noted(judged(aConsignment(), answer('POST_OFFICE_BOX', 'street-address')))).not.toContain('ANSWERED');
});

describe('alcohol', () => {
  const drink = [{ hts: '2202910000', description: 'Alcohol-free amber lager' }];
  const before = { arrival: '2025-01-15' };

  test('below half a percent passes, above it is out', () => {
    const order = aConsignment(before, drink);
    expect(open(order)).toEqual([['ALCOHOL_STRENGTH', ['l1']]]);
    expect(judged(order, answer('ALCOHOL_STRENGTH', 'no-alcohol')).verdict).toBe('eligible');
    expect(codes(judged(order, answer('ALCOHOL_STRENGTH', 'alcohol')))).toEqual(['EXCISE_ALCOHOL']);
    expect(judged(order, answer('ALCOHOL_STRENGTH', 'alcohol')).verdict).toBe('ineligible');
  });

  test('in whisky is not open to an answer', () => {
    const whisky = aConsignment(before, [{ hts: '2208303030', description: 'Single malt whisky' }]);
    expect(open(whisky)).toEqual([]);
    expect(judged(whisky, answer('ALCOHOL_STRENGTH', 'no-alcohol'))).toMatchObject({ verdict: 'ineligible' });
  });

  test('in perfume is asked where six digits do not tell', () => {
    const perfume = aConsignment(before, [{ hts: '330300', description: 'Lavender toilet water' }]);
    expect(open(perfume)[0]).toEqual(['PERFUME_ALCOHOL', ['l1']]);
    expect(judged(perfume, answer('PERFUME_ALCOHOL', 'no-alcohol')).verdict).toBe('eligible');
    expect(judged(perfume, answer('PERFUME_ALCOHOL', 'alcohol')).verdict).toBe('ineligible');
  });
});

describe('embargoed origins', () => {
  const linen = (origin: string) => aConsignment({}, [{ origin }]);

  test('that are asked about may be permitted, or prohibited under any entry', () => {
    expect(open(linen('UA'))).toEqual([['EMBARGO_ORIGIN:UA', ['l1']]]);
    expect(judged(linen('UA'), answer('EMBARGO_ORIGIN:UA', 'permitted')).verdict).toBe('eligible');
    expect(judged(linen('UA'), answer('EMBARGO_ORIGIN:UA', 'prohibited'))).toMatchObject({
      verdict: 'ineligible',
      route: { entry: 'none' },
    });
  });

  test('that are blocked stay blocked, and an answer about one origin says nothing of another', () => {
    expect(open(linen('CU'))).toEqual([]);
    expect(judged(linen('CU'), answer('EMBARGO_ORIGIN:CU', 'permitted')).verdict).toBe('ineligible');
    expect(judged(linen('BY'), answer('EMBARGO_ORIGIN:UA', 'permitted')).verdict).toBe('review');
  });
});

describe('a purchase in several orders', () => {
  const mine = aConsignment({}, [{ unitPrice: '500.00' }]);
  const other = factsOf(
    aConsignment({ id: 'c2', order: { id: '2', placedAt: '2025-01-08T20:00:00Z' }, arrival: '2025-01-17' }, [
      { unitPrice: '400.00' },
    ]),
  );
  const judgedWith = (...answers: readonly Answer[]) => evaluate({ ...mine, answers }, { neighbours: [other] });

  test('is one or several, as the person says, for this number of orders', () => {
    expect(judgedWith().verdict).toBe('review');
    expect(questionsOf(mine, { neighbours: [other] }).map(({ key }) => key)).toEqual(['SPLIT_PURCHASE:2']);
    expect(judgedWith(answer('SPLIT_PURCHASE:2', 'several-purchases')).verdict).toBe('eligible');
    expect(judgedWith(answer('SPLIT_PURCHASE:2', 'one-purchase'))).toMatchObject({
      verdict: 'ineligible',
      route: { entry: '11' },
    });
    expect(judgedWith(answer('SPLIT_PURCHASE:3', 'several-purchases')).verdict).toBe('review');
  });
});

test('books cross under an entry when somebody says so, and are never eligible', () => {
  const novel = (arrival: string) => aConsignment({ arrival }, [{ hts: '4901990093', description: 'Hardcover novel' }]);
  const books = novel('2026-06-20');
  expect(judged(books).verdict).toBe('review');
  expect(open(books)).toEqual([['INFORMATION_ENTRY', ['l1']]]);
  const underEntry = { verdict: 'ineligible', route: { entry: '11', ready: true } };
  expect(judged(books, answer('INFORMATION_ENTRY', 'under-entry'))).toMatchObject(underEntry);
  // From 2026-06-24 the suspension leaves nothing out (19 CFR 10.151(b); 91 FR 37789): nothing is left to ask.
  expect(judged(novel('2026-06-24'))).toMatchObject(underEntry);
  expect(open(novel('2026-06-24'))).toEqual([]);
});

test('an agency that is disclaimed no longer asks; another still does', () => {
  const scale = aConsignment({}, [{ hts: '9018199550', description: 'Digital blood pressure monitor' }]);
  const [asked] = questionsOf(scale, alone);
  expect(asked?.key).toBe('AGENCY_DATA:FDA devices');
  expect(judged(scale, answer('AGENCY_DATA:FDA devices', 'disclaimed')).verdict).toBe('eligible');
  expect(judged(scale, answer('AGENCY_DATA:EPA TSCA', 'disclaimed')).verdict).toBe('review');
  expect(judged(scale, answer('AGENCY_DATA:FDA devices', 'wants-data')).verdict).toBe('ineligible');
});

describe('facts of a line whose product is gone', () => {
  test('are stated in place of the product, in their order and nowhere else', () => {
    const order = aConsignment(after, [
      { origin: null, hts: null },
      { origin: null, hts: null, article: '9' },
    ]);
    expect(open(order)).toEqual([
      ['LINE_ORIGIN', ['l1']],
      ['PRODUCT_ORIGIN', ['l2']],
      ['LINE_HTS', ['l1']],
      ['PRODUCT_HTS', ['l2']],
    ]);
    const stated = withStatedFacts({
      ...order,
      answers: [
        answer('LINE_ORIGIN', 'made-in', { value: 'pt', lines: ['l1'] }),
        answer('LINE_HTS', 'classified', { value: '6109.10.00.12', lines: ['l1'] }),
      ],
    });
    expect(stated.lines[0]).toMatchObject({ origin: 'PT', hts: '6109100012' });
    expect(stated.lines[1]).toMatchObject({ origin: null, hts: null });
  });

  test('say which answer stated which fact of which line, and nothing of a fact that was there', () => {
    const order = aConsignment(after, [{ origin: null, description: 'Gift' }, {}]);
    const [made, called] = [
      answer('LINE_ORIGIN', 'made-in', { value: 'PT' }),
      answer('DESCRIPTION', 'describe', { value: 'Wool socks, knitted' }),
    ];
    const { facts } = stateFacts({ ...order, answers: [made, called, answer('ADCVD_SCOPE', 'in-scope')] }) ?? {};
    expect(facts).toEqual([
      { line: 'l1', fact: 'origin', answer: made },
      { line: 'l1', fact: 'description', answer: called },
    ]);
  });

  test('a shorter code is completed and never changed', () => {
    const order = aConsignment(after, [{ hts: '610910' }]);
    const code = (value: string) =>
      withStatedFacts({ ...order, answers: [answer('LINE_HTS', 'classified', { value })] }).lines[0]?.hts;
    expect(code('6109100012')).toBe('6109100012');
    expect(code('6110200010')).toBe('610910');
  });
});

describe('goods given away free', () => {
  const sample = aConsignment({ currency: 'USD' }, [{}, { unitPrice: '0.00', quantity: 2 }]);

  test('are worth what somebody states, to the neighbours too', () => {
    const worth = answer('ZERO_VALUE', 'worth', { value: '12.50 USD' });
    expect(open(sample)).toEqual([['ZERO_VALUE', ['l2']]]);
    expect(judged(sample, worth)).toMatchObject({ verdict: 'eligible', value: usd(85_00) });
    expect(factsOf({ ...sample, answers: [worth] }).valueUsdMinor).toBe(85_00);
  });

  test('in another currency than that of the order state nothing, and a value of nothing is none', () => {
    expect(judged(sample, answer('ZERO_VALUE', 'worth', { value: '12.50 CAD' })).verdict).toBe('review');
    const none = judged(sample, answer('ZERO_VALUE', 'worth', { value: '0.00 USD' }));
    expect([none.verdict, noted(none)]).toEqual(['review', ['ANSWER_IGNORED']]);
  });

  test('may be worth too much', () => {
    const dear = judged(sample, answer('ZERO_VALUE', 'worth', { value: '400.00 USD' }));
    expect([dear.verdict, codes(dear)]).toEqual(['ineligible', ['OVER_LIMIT']]);
  });
});

describe('descriptions and names', () => {
  const vague = aConsignment({ ...after }, [{ description: 'Gift' }]);

  test('are accepted as they are, or described better', () => {
    expect(judged(vague).route.missing).toEqual(['BAD_TEXT']);
    expect(open(vague)).toEqual([['DESCRIPTION', ['l1']]]);
    expect(judged(vague, answer('DESCRIPTION', 'accept')).route).toMatchObject({ ready: true, missing: [] });
    const better = answer('DESCRIPTION', 'describe', { value: '  Wool   socks, knitted ' });
    expect(judged(vague, better).route.ready).toBe(true);
    expect(withStatedFacts({ ...vague, answers: [better] }).lines[0]?.description).toBe('Wool socks, knitted');
    expect(judged(vague, answer('DESCRIPTION', 'describe', { value: 'Gift' })).route.missing).toEqual(['BAD_TEXT']);
  });

  test('that are not there cannot be accepted', () => {
    const blank = aConsignment(after, [{ description: null }]);
    expect(open(blank)).toEqual([['DESCRIPTION_MISSING', ['l1']]]);
    expect(judged(blank, answer('DESCRIPTION', 'accept')).route.ready).toBe(false);
  });

  test('of a person are real when somebody says so; those of the goods stay doubted', () => {
    const both = aConsignment({ ...after, consignee: { ...consignee, name: 'N/A' } }, [{ description: 'Gift' }]);
    const keys = open(both).map(([key]) => key);
    expect(keys).toEqual(['DESCRIPTION', 'CONSIGNEE_NAME']);
    expect(open(both, answer('CONSIGNEE_NAME', 'real-name'))).toEqual([['DESCRIPTION', ['l1']]]);
    expect(judged(both, answer('CONSIGNEE_NAME', 'real-name'), answer('DESCRIPTION', 'accept')).route.ready).toBe(true);
  });
});

const consignee = consignmentJson()['consignee'] as Record<string, unknown>;

test('a box of the post goes by mail, or is a street address after all', () => {
  const box = aConsignment({ ...after, consignee: { ...consignee, address1: 'PO Box 118' } });
  expect(judged(box).route).toMatchObject({ entry: '11', missing: ['PO_BOX'] });
  expect(judged(box, answer('POST_OFFICE_BOX', 'street-address')).route).toMatchObject({ entry: '11', ready: true });
  const mailed = answer('POST_OFFICE_BOX', 'by-mail');
  expect(judged(box, mailed).route).toMatchObject({ entry: 'mail', ready: false, missing: ['POSTAL_EXCLUSION'] });
  expect(open(box, mailed)).toContainEqual(['POSTAL_ENTRY', null]);
  const before = aConsignment({ ...after, arrival: '2026-10-21', consignee: { ...consignee, address1: 'PO Box 118' } });
  expect(judged(before, mailed).route).toMatchObject({ entry: 'mail', ready: true });
  const street = aConsignment(after);
  expect(judged(street, answer('POST_OFFICE_BOX', 'by-mail')).route.entry).toBe('11');
});

test('an arrival beside a change of law is settled by no answer, and says so', () => {
  const near = aConsignment({ arrival: '2025-08-28T12:00:00-04:00', arrivalEstimated: true });
  const [asked] = questionsOf(near, alone);
  expect([asked?.key, asked?.question.leadsTo, asked?.question.choices]).toEqual(['NEAR_CHANGE_OF_LAW', 'nowhere', []]);
});

test('of several answers the latest holds, in whichever order they come', () => {
  const order = aConsignment({}, candles);
  const first = answer('ADCVD_SCOPE', 'not-in-scope');
  const later = answer('ADCVD_SCOPE', 'in-scope', { at: instant(AT + 1000) });
  expect(judged(order, first, later)).toEqual(judged(order, later, first));
  expect(judged(order, first, later).route.entry).toBe('03');
});

test('answers come in with a consignment, and unknown ones are named', () => {
  const json = consignmentJson({
    answers: [{ id: 'a', question: 'NOBODY_ASKED', choice: 'yes', lines: null, by: 'x', at: '2025-01-10', why: 'y' }],
  });
  const parsed = parseConsignment(json);
  if ('problems' in parsed) throw new Error('must parse');
  const verdict = evaluate(parsed.ok, alone);
  expect([verdict.verdict, noted(verdict)]).toEqual(['eligible', ['ANSWER_IGNORED']]);
});

test('several persons at one address are separate persons, or one who receives for all', () => {
  const person = (n: number) =>
    aConsignment({
      id: `p${n}`,
      order: { id: `p${n}`, placedAt: '2025-01-08T15:00:00Z' },
      consignee: { ...consignee, name: `Tenant ${'ABCDE'[n]}` },
      purchaser: { name: `Tenant ${'ABCDE'[n]}`, email: `tenant${n}@example.com` },
    });
  const context = { neighbours: [1, 2, 3].map((n) => factsOf(person(n))) };
  const mine = person(0);
  expect(evaluate(mine, context).reasons.map(({ code }) => code)).toEqual(['PERSONS_AT_ADDRESS']);
  const said = (choice: string) =>
    evaluate({ ...mine, answers: [answer('RECEIVERS_AT_ADDRESS', choice)] }, context).verdict;
  expect([said('different-persons'), said('one-business')]).toEqual(['eligible', 'ineligible']);
});

test('a knife that may be imported passes, one that may not is barred', () => {
  const knife = aConsignment({}, [{ hts: '8211930000', description: 'Folding pocket knife', adCvd: false }]);
  expect(open(knife)).toEqual([['WEAPON_GOODS', ['l1']]]);
  expect(judged(knife, answer('WEAPON_GOODS', 'ordinary')).verdict).toBe('eligible');
  expect(judged(knife, answer('WEAPON_GOODS', 'weapon')).verdict).toBe('ineligible');
});

describe('a set or a kit', () => {
  const set = { description: 'Shaving brush and soap gift set', hts: '8212100000' };
  const said = (choice: string, ...lines: string[]) =>
    answer('SET_OR_KIT', choice, lines.length === 0 ? {} : { lines });

  test('is asked once its number is stated, and holds nothing up', () => {
    const order = aConsignment(after, [set]);
    expect(questionsOf(order, alone)).toMatchObject([{ key: 'SET_OR_KIT', lines: ['l1'], holds: false }]);
    expect(judged(order).route).toMatchObject({ ready: true, missing: [] });
  });

  test('without a number holds the entry up', () => {
    const order = aConsignment(after, [{ ...set, hts: null }]);
    expect(questionsOf(order, alone)).toContainEqual(expect.objectContaining({ key: 'SET_OR_KIT', holds: true }));
  });

  test.each(['one-article', 'retail-set'])('said to be a %s is asked no more', (choice) => {
    const order = aConsignment(after, [set]);
    expect(open(order, said(choice))).toEqual([]);
    expect(judged(order, said(choice)).route).toMatchObject({ ready: true, missing: [] });
  });

  test('said to be several is asked no more, and does not cross as one', () => {
    const order = aConsignment(after, [set]);
    expect(open(order, said('several-articles'))).toEqual([]);
    expect(judged(order, said('several-articles')).route).toMatchObject({ ready: false, missing: ['SET_OR_KIT'] });
  });

  test('answered for one line leaves the other asked', () => {
    const order = aConsignment(after, [set, { ...set, description: 'Beard oil and comb kit' }]);
    expect(open(order, said('retail-set', 'l1'))).toEqual([['SET_OR_KIT', ['l2']]]);
  });
});
