import { describe, expect, test } from 'vitest';
import {
  coversProduct,
  hts,
  isSubject,
  kindsOf,
  ownFactOf,
  parseConsignment,
  questions,
  readTypeSubject,
  scopesOf,
  typeSubject,
  whichHolds,
  evaluate,
  instant,
  questionsOf,
} from '#domain';
import type { Answer, Consignment, Reach, Verdict } from '#domain';
import { aConsignment, consignmentJson } from '../a-consignment.ts';

const alone = { neighbours: [] };
const book = { productType: 'Books', hts: hts('4901990093') };
const kinds = (key: string, product: Parameters<typeof kindsOf>[1]) =>
  kindsOf(key, product).map(({ scope, subject }) => `${scope} ${subject}`);

describe('the kinds that a question may be answered for', () => {
  test('are those that its answer can be the same for, the narrowest first', () => {
    expect(kinds('INFORMATION_ENTRY', book)).toEqual(['type 49:Books', 'heading 4901', 'chapter 49']);
    expect(kinds('AGENCY_DATA:FDA food', book)).toEqual(['type 49:Books', 'heading 4901']);
    expect(kinds('QUOTA_LINE', book)).toEqual(['type 49:Books']);
  });

  test('are none for what each article has of its own', () => {
    for (const key of ['LINE_ORIGIN', 'LINE_HTS', 'ZERO_VALUE', 'DESCRIPTION', 'ADCVD_SCOPE', 'EMBARGO_ORIGIN:UA'])
      expect([key, kinds(key, book)]).toEqual([key, []]);
    expect(kinds('NOBODY_ASKS', book)).toEqual([]);
  });

  test('want a type, and a number, that is known', () => {
    expect(kinds('INFORMATION_ENTRY', { productType: null, hts: book.hts })).toEqual(['heading 4901', 'chapter 49']);
    expect(kinds('INFORMATION_ENTRY', { productType: '', hts: null })).toEqual([]);
    expect(kinds('DRUG_EQUIPMENT', { productType: 'Pipes', hts: null })).toEqual(['type :Pipes']);
  });

  test('go with the choices of a question: one without is answered nowhere', () => {
    for (const { code, choices } of questions)
      expect([code, scopesOf(code).length > 0]).toEqual([code, choices.length > 0]);
    expect(scopesOf('INFORMATION_ENTRY')).toEqual(['order', 'product', 'type', 'heading', 'chapter']);
    expect(scopesOf('PRODUCT_ORIGIN')).toEqual([]);
  });

  test('are written so that a type of any name is read back', () => {
    for (const name of ['Books', 'Kids: books', '49:Books', 'Bücher\nneu', ' '])
      expect(readTypeSubject(typeSubject('49', name))).toEqual(
        name.trim() === '' ? null : { chapter: '49', productType: name },
      );
    expect(readTypeSubject(':Pipes')).toEqual({ chapter: '', productType: 'Pipes' });
    for (const subject of ['Books', '49:', '49', '', '4:Books']) expect(readTypeSubject(subject)).toBeNull();
    expect([isSubject('heading', '4901'), isSubject('heading', '49'), isSubject('chapter', '4901')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('the facts that a product may state itself are those that answers state of lines without a paper', () => {
  // What an order says of its own goods, and how goods are put up, is said in answers alone: products have no such fact.
  const inAnswersAlone = ['SET_OR_KIT', 'REPAIR_VALUE'];
  for (const { code, choices } of questions.filter((one) => !inAnswersAlone.includes(one.code))) {
    const states = choices.some(({ effect }) => effect.kind === 'states' && effect.fact === undefined);
    expect([code, ownFactOf(code) !== null]).toEqual([code, states]);
  }
  expect(inAnswersAlone.map(ownFactOf)).toEqual([null, null]);
  expect([ownFactOf('QUOTA_LINE'), ownFactOf('NOBODY_ASKS')]).toEqual(['quota', null]);
});

describe('an answer for a kind of products', () => {
  const forBooks = { scope: 'type', subject: '49:Books' } as const;
  test('covers a new product of it, and no longer one that changes its type or its chapter', () => {
    const covers = (product: Parameters<typeof kindsOf>[1]) => coversProduct('INFORMATION_ENTRY', forBooks, product);
    expect(covers(book)).toBe(true);
    expect(covers({ productType: 'Books', hts: hts('490290') })).toBe(true);
    expect(covers({ productType: 'Toys', hts: book.hts })).toBe(false);
    expect(covers({ productType: 'books', hts: book.hts })).toBe(false);
    expect(covers({ productType: 'Books', hts: hts('9503000073') })).toBe(false);
    expect(covers({ productType: 'Books', hts: null })).toBe(false);
  });

  test('covers a heading or a chapter by the digits of the number', () => {
    const covers = (scope: Reach, subject: string, number: string) =>
      coversProduct('INFORMATION_ENTRY', { scope, subject }, { hts: hts(number) });
    expect(covers('heading', '4901', '490199')).toBe(true);
    expect(covers('heading', '4901', '490290')).toBe(false);
    expect(covers('chapter', '49', '490290')).toBe(true);
    expect(covers('chapter', '49', '482010')).toBe(false);
    // A question that chapters are too wide for.
    expect(coversProduct('QUOTA_LINE', { scope: 'chapter', subject: '18' }, { hts: hts('180631') })).toBe(false);
  });
});

describe('of several answers about one product', () => {
  const given = (choice: string, reach?: Reach) => ({ choice, ...(reach === undefined ? {} : { reach }) });
  const all = [given('d', 'chapter'), given('c', 'heading'), given('b', 'type'), given('a')];
  test('its own holds before its type’s, that before its heading’s, that before its chapter’s', () => {
    for (let most = all.length; most > 0; most -= 1)
      expect(whichHolds(all.slice(0, most))).toEqual({ kind: 'one', answer: all[most - 1] });
    expect(whichHolds([])).toEqual({ kind: 'none' });
  });

  test('an older own one holds before a later one of its type, and of two own ones the later', () => {
    expect(whichHolds([given('b', 'type'), given('a')])).toMatchObject({ answer: { choice: 'a' } });
    expect(whichHolds([given('later'), given('earlier')])).toMatchObject({ answer: { choice: 'later' } });
  });

  test('none holds where two of one reach contradict, and no wider one steps in', () => {
    const differ = [given('b', 'type'), given('a', 'type')];
    expect(whichHolds([...differ, given('c', 'heading')])).toEqual({ kind: 'differ', answers: differ });
    expect(whichHolds([...differ, given('own')])).toMatchObject({ kind: 'one', answer: { choice: 'own' } });
    expect(whichHolds([given('a', 'type'), given('a', 'type')])).toMatchObject({ kind: 'one' });
  });
});

describe('in a verdict', () => {
  const AT = instant(Date.UTC(2025, 0, 10, 15));
  const answer = (choice: string, more: Partial<Answer> = {}): Answer => ({
    id: `${choice} ${more.reach ?? ''}`,
    question: 'ALCOHOL_STRENGTH',
    choice,
    lines: ['l1'],
    by: '7001',
    at: AT,
    why: 'It stands on the label.',
    ...more,
  });
  const drink = { hts: '2202910000', description: 'Alcohol-free amber lager', productType: 'Soft drinks' };
  const judged = (order: Consignment, ...answers: readonly Answer[]): Verdict => evaluate({ ...order, answers }, alone);
  const order = aConsignment({ arrival: '2025-01-15' }, [drink]);
  const asked = (one: Consignment, ...answers: readonly Answer[]) =>
    questionsOf({ ...one, answers }, alone).map(({ key }) => key);
  const codesOf = (verdict: Verdict) => verdict.reasons.map(({ code }) => code);

  test('it settles the doubt and is named with its reach', () => {
    expect(asked(order)).toContain('ALCOHOL_STRENGTH');
    const ofType = answer('no-alcohol', { reach: 'type' });
    const verdict = judged(order, ofType);
    expect(asked(order, ofType)).not.toContain('ALCOHOL_STRENGTH');
    expect(codesOf(verdict)).not.toContain('EXCISE_ALCOHOL');
    expect(verdict.warnings.find(({ code }) => code === 'ANSWERED')?.facts).toMatchObject({ reach: 'type' });
  });

  test('what the product itself states stands before it, on both sides', () => {
    const strong = aConsignment({ arrival: '2025-01-15' }, [{ ...drink, alcohol: true }]);
    expect(judged(strong, answer('no-alcohol', { reach: 'type' }))).toMatchObject({ verdict: 'ineligible' });
    expect(codesOf(judged(strong, answer('no-alcohol', { reach: 'type' })))).toContain('EXCISE_ALCOHOL');
    const weak = aConsignment({ arrival: '2025-01-15' }, [{ ...drink, alcohol: false }]);
    expect(codesOf(judged(weak, answer('alcohol', { reach: 'type' })))).not.toContain('EXCISE_ALCOHOL');
  });

  test('an answer about the product itself stands before one for its type, whichever came later', () => {
    const own = answer('alcohol', { at: instant(Date.UTC(2025, 0, 1)) });
    expect(codesOf(judged(order, answer('no-alcohol', { reach: 'type' }), own))).toContain('EXCISE_ALCOHOL');
  });

  test('two of one reach that contradict settle nothing, and are told', () => {
    const both = [answer('no-alcohol', { reach: 'type' }), answer('alcohol', { reach: 'type' })];
    const verdict = judged(order, ...both);
    expect([verdict.verdict, asked(order, ...both)]).toEqual(['review', asked(order)]);
    expect(verdict.warnings.find(({ code }) => code === 'ANSWERS_DIFFER')?.facts).toEqual({
      question: 'ALCOHOL_STRENGTH',
      reach: 'type',
      choices: ['alcohol', 'no-alcohol'],
    });
  });

  test('one that reaches further than its question allows decides nothing, and is told', () => {
    const wide = answer('no-alcohol', { reach: 'chapter' });
    expect(judged(order, wide).verdict).toBe('review');
    expect(judged(order, wide).warnings.map(({ code }) => code)).toContain('ANSWER_IGNORED');
  });

  test('is read from JSON with its reach, and a reach that is none is refused by its name', () => {
    const json = (reach: string) => ({
      ...consignmentJson(),
      answers: [{ id: 'a', question: 'QUOTA_LINE', choice: 'on-quota', reach, by: 'me', at: null, why: 'so' }],
    });
    expect(parseConsignment(json('type'))).toMatchObject({ ok: { answers: [{ reach: 'type' }] } });
    expect(parseConsignment(json('galaxy'))).toMatchObject({ problems: [{ field: 'answers[0].reach' }] });
  });
});
