import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerResult, AnswersPage, OrderReviews } from '#contract';
import { hts } from '#domain';
import { api, get, onStage, refusal, south } from './support/http-stage.ts';
import { aLine, anOrder, NORTH, SOUTH } from './support/shipping.ts';

onStage();

const CANDLE = '71';
const SAMPLE = '72';
const THEIRS = '73';
/** Answered about, which closes the question: tests run in any order. */
const SETTLED = '74';
const NUL = String.fromCharCode(0);

const doubted = (id: string, product: string) =>
  aLine(id, { hts: hts('3406000000'), adCvd: null, article: product, description: 'Scented soy candle' });

const lager = (id: string, product: string, productType: string) =>
  aLine(id, { hts: hts('2202910000'), description: 'Alcohol-free amber lager', article: product, productType });

beforeAll(async () => {
  await anOrder(api.deps, NORTH, '3001', { lines: [doubted('30011', CANDLE)] });
  await anOrder(api.deps, NORTH, '3002', { lines: [aLine('30021', { unitPriceMinor: 0, article: SAMPLE })] });
  await anOrder(api.deps, NORTH, '3003', { lines: [doubted('30031', SETTLED)] });
  await anOrder(api.deps, SOUTH, '4001', { lines: [doubted('40011', THEIRS)] });
  await anOrder(api.deps, NORTH, '3004', { lines: [lager('30041', '75', 'Soft drinks')] });
  await anOrder(api.deps, SOUTH, '4002', { lines: [lager('40021', '76', 'Their drinks')] });
});

const scope = { question: 'ADCVD_SCOPE', choice: 'in-scope', about: 'product', subject: CANDLE, scope: 'product' };
const worth = { question: 'ZERO_VALUE', choice: 'worth', about: 'product', subject: SAMPLE, scope: 'product' };
const drink = {
  question: 'ALCOHOL_STRENGTH',
  choice: 'no-alcohol',
  about: 'type',
  subject: '22:Soft drinks',
  scope: 'type',
};
const perfume = { ...drink, question: 'PERFUME_ALCOHOL', about: 'heading', scope: 'heading' };
const why = 'Listed by name.';

/** How many answers there are and how many decisions wait. */
const written = async () => [
  await api.deps.db.answer.count(),
  (await api.database.pool.query(`SELECT FROM pgboss.job WHERE data->>'cause' LIKE 'answer%'`)).rowCount,
];

describe('an answer that is none names the field and writes nothing:', () => {
  test.each<[string, Record<string, unknown>, number, string]>([
    ['no question', { ...scope, why, question: undefined }, 400, 'question'],
    ['a question as a number', { ...scope, why, question: 7 }, 400, 'question'],
    ['a question longer than any', { ...scope, why, question: 'Q'.repeat(10_000) }, 400, 'question'],
    ['a question that nobody asks', { ...scope, why, question: 'NOBODY_ASKS' }, 422, 'question'],
    ['a choice of another question', { ...scope, why, choice: 'several-purchases' }, 422, 'choice'],
    ['no choice', { ...scope, why, choice: '' }, 400, 'choice'],
    ['a question that leads elsewhere', { ...scope, why, question: 'PRODUCT_ORIGIN' }, 422, 'choice'],
    ['a scope of nobody', { ...scope, why, scope: 'galaxy' }, 400, 'scope'],
    ['a scope that the question has not', { ...scope, why, scope: 'customer' }, 422, 'scope'],
    ['a scope beyond what it is about', { ...scope, why, about: 'order', subject: '3001' }, 422, 'scope'],
    ['an empty type', { ...drink, why, subject: '22:' }, 422, 'subject'],
    ['a type without its chapter', { ...drink, why, subject: 'Soft drinks' }, 422, 'subject'],
    ['a type that no product has', { ...drink, why, subject: '22:Wines' }, 404, 'subject'],
    ['a type of another shop', { ...drink, why, subject: '22:Their drinks' }, 404, 'subject'],
    ['a type of 10,000 characters', { ...drink, why, subject: `22:${'x'.repeat(10_000)}` }, 400, 'subject'],
    ['a heading of two digits', { ...perfume, why, subject: '33' }, 422, 'subject'],
    ['a heading that is words', { ...perfume, why, subject: 'perfumes' }, 422, 'subject'],
    [
      'a reach that the question has not',
      { ...drink, why, about: 'chapter', scope: 'chapter', subject: '22' },
      422,
      'scope',
    ],
    [
      'a type where each article has its own',
      { ...scope, why, about: 'type', scope: 'type', subject: '34:Candles' },
      422,
      'scope',
    ],
    ['a reach beyond what it is about', { ...drink, why, scope: 'heading' }, 422, 'scope'],
    ['a reason of 10,000 characters for a type', { ...drink, why: 'x'.repeat(10_000) }, 400, 'why'],
    ['no reason for a type', { ...drink }, 400, 'why'],
    ['about nothing', { ...scope, why, about: 'shop' }, 400, 'about'],
    ['a subject of another shop', { ...scope, why, subject: THEIRS }, 404, 'subject'],
    ['an empty subject', { ...scope, why, subject: '' }, 400, 'subject'],
    ['one order, and none named', { ...scope, why, scope: 'order' }, 400, 'orderId'],
    ['an order of another shop', { ...scope, why, scope: 'order', orderId: '4001' }, 404, 'orderId'],
    ['an order that does not ask it', { ...scope, why, scope: 'order', orderId: '3002' }, 404, 'orderId'],
    ['a value where none is taken', { ...scope, why, value: 'CA' }, 422, 'value'],
    ['no value where one is taken', { ...worth, why }, 422, 'value'],
    ['a value of another kind', { ...worth, why, value: 'Canada' }, 422, 'value'],
    ['a value as a number', { ...worth, why, value: 12.5 }, 400, 'value'],
    ['an amount of nothing', { ...worth, why, value: '0.00 USD' }, 422, 'value'],
    ['an amount in a currency that no such order has', { ...worth, why, value: '12.50 CAD' }, 422, 'value'],
    ['no reason', scope, 400, 'why'],
    ['an empty reason', { ...scope, why: ' \n ' }, 400, 'why'],
    ['a reason of 10,000 characters', { ...scope, why: 'x'.repeat(10_000) }, 400, 'why'],
    ['a NUL in the reason', { ...scope, why: `Listed${NUL}` }, 400, 'why'],
    ['a NUL in the subject', { ...scope, why, subject: NUL }, 400, 'subject'],
  ])('%s', async (_name, body, status, field) => {
    const before = await written();
    const refused = await refusal('POST', '/api/reviews/answer', body);
    expect(refused).toMatchObject({ status, field });
    expect(refused.message).toMatch(/^.{10,200}$/);
    expect(await written()).toEqual(before);
  });

  test('taking back what is not there, or without a reason', async () => {
    const withdraw = (id: string, body: unknown) => refusal('POST', `/api/reviews/answers/${id}/withdraw`, body);
    expect(await withdraw('nobody', { why })).toMatchObject({ status: 404 });
    expect(await withdraw('%00', { why })).toMatchObject({ status: 400 });
    expect(await withdraw('x', { why: '' })).toMatchObject({ status: 400, field: 'why' });
    expect(await withdraw('x', { why: 'x'.repeat(10_000) })).toMatchObject({ status: 400, field: 'why' });
    expect(await withdraw('x', { why: NUL })).toMatchObject({ status: 400, field: 'why' });
  });

  test('one shop cannot take back what another has answered', async () => {
    const given = await api.call('POST', '/api/reviews/answer', { ...scope, why, subject: SETTLED });
    const { answer } = given.json<{ answer: { id: string } }>();
    const path = `/api/reviews/answers/${answer.id}/withdraw`;
    expect(await refusal('POST', path, { why }, south)).toMatchObject({ status: 404 });
    expect(await api.deps.db.answer.findFirst({ where: { id: answer.id } })).toMatchObject({ withdrawnAt: null });
  });
});

describe('an answer for all products of a type', () => {
  const of = (path: string, body: unknown) => refusal('POST', `/api/reviews/answers/${path}`, body);

  test('is kept, changed and taken back, by its shop alone; what is none names the field', async () => {
    const { answer, orders } = (await api.call('POST', '/api/reviews/answer', { ...drink, why })).json<AnswerResult>();
    expect([answer.scope, answer.subject, answer.why, orders]).toEqual(['type', '22:Soft drinks', why, 1]);
    const again = await refusal('POST', '/api/reviews/answer', { ...drink, why, choice: 'alcohol' });
    expect(again).toMatchObject({ status: 409, field: 'choice' });
    const to = { choice: 'alcohol', why: 'The label says 4 %.' };
    expect(await of(`${answer.id}/change`, { ...to, why: 'x'.repeat(10_000) })).toMatchObject({
      status: 400,
      field: 'why',
    });
    expect(await of(`${answer.id}/change`, { ...to, choice: 'perhaps' })).toMatchObject({
      status: 422,
      field: 'choice',
    });
    expect(await of(`${answer.id}/change`, { ...to, value: 'CA' })).toMatchObject({ status: 422, field: 'value' });
    expect(await of('nobody/change', to)).toMatchObject({ status: 404 });
    expect(await refusal('POST', `/api/reviews/answers/${answer.id}/change`, to, south)).toMatchObject({ status: 404 });
    const changed = (await api.call('POST', `/api/reviews/answers/${answer.id}/change`, to)).json<AnswerResult>();
    expect(changed.answer).toMatchObject({
      scope: 'type',
      subject: '22:Soft drinks',
      choice: 'alcohol',
      withdrawn: null,
    });
    expect(await of(`${answer.id}/change`, to)).toMatchObject({ status: 404 });
    const one = await get<AnswersPage>(`/api/reviews/answers?id=${answer.id}`);
    expect(one).toMatchObject({ total: 1, items: [{ id: answer.id, withdrawn: { why: to.why } }] });
  });

  test('is listed for no product that the shop does not know', async () => {
    expect(await refusal('GET', '/api/products/999/answers')).toMatchObject({ status: 404 });
  });
});

describe('a list asked for with what it does not take', () => {
  const place = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const asked = 'question=ADCVD_SCOPE&about=product&subject=71';
  test.each<[string, number, string]>([
    ['/api/reviews?limit=0', 400, 'limit'],
    ['/api/reviews?limit=many', 400, 'limit'],
    [`/api/reviews?query=${'x'.repeat(201)}`, 400, 'query'],
    ['/api/reviews?query=%00', 400, 'query'],
    ['/api/reviews?query=a&query=b', 400, 'query'],
    ['/api/reviews?after=xyz', 400, 'after'],
    [`/api/reviews?after=${place(1, 1, NUL, '', '')}`, 400, 'after'],
    [`/api/reviews?after=${place(9e15, 1, '', '', '')}`, 400, 'after'],
    ['/api/reviews/question?about=product&subject=71', 400, 'question'],
    ['/api/reviews/question?question=ADCVD_SCOPE&about=galaxy', 400, 'about'],
    [`/api/reviews/question?${asked}&value=${'x'.repeat(301)}`, 400, 'value'],
    ['/api/reviews/orders?question=ADCVD_SCOPE', 400, 'about'],
    [`/api/reviews/orders?${asked}&limit=1000`, 400, 'limit'],
    [`/api/reviews/orders?${asked}&after=${place('yesterday', '1')}`, 400, 'after'],
    [`/api/reviews/orders?${asked}&after=${place('2026-11-23T15:00:00.000Z', NUL)}`, 400, 'after'],
    ['/api/reviews/products?question=ADCVD_SCOPE', 400, 'about'],
    [`/api/reviews/products?${asked}&limit=1000`, 400, 'limit'],
    [`/api/reviews/products?${asked}&after=${place('many', '1')}`, 400, 'after'],
    [`/api/reviews/products?${asked}&query=${'x'.repeat(201)}`, 400, 'query'],
    [`/api/reviews/question?question=ALCOHOL_STRENGTH&about=type&subject=${'x'.repeat(301)}`, 400, 'subject'],
    [`/api/reviews/answers?id=${'x'.repeat(61)}`, 400, 'id'],
    ['/api/reviews/answers?limit=-1', 400, 'limit'],
    [`/api/reviews/answers?after=${place('2026-11-23T15:00:00.000Z', 7)}`, 400, 'after'],
  ])('%s names the field', async (path, status, field) => {
    expect(await refusal('GET', path)).toMatchObject({ status, field });
  });

  test('a question that no order of the shop asks is not there', async () => {
    for (const over of ['question=NOBODY_ASKS&about=product', `question=ADCVD_SCOPE&about=product&subject=${THEIRS}`])
      expect(await refusal('GET', `/api/reviews/question?${over}`)).toMatchObject({ status: 404 });
    expect(await refusal('GET', `/api/reviews/question?${asked}&order=4001`)).toMatchObject({ status: 404 });
    expect(await get<OrderReviews>('/api/orders/4001/reviews')).toEqual({ questions: [], answers: [] });
  });
});
