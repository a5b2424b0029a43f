import { beforeAll, describe, expect, test } from 'vitest';
import type {
  AnswerResult,
  AnswersPage,
  AskingOrdersPage,
  OrderDetail,
  OrderReviews,
  ReviewDetail,
  ReviewsPage,
} from '#contract';
import { hts } from '#domain';
import { api, get, NOW, onStage, refusal, south } from './support/http-stage.ts';
import { aLine, anOrder, NORTH, SOUTH } from './support/shipping.ts';

onStage();

const SCENTED = '71';
const PLAIN = '72';
/** Articles that one test each answers about: tests run in any order. */
const [LARGE, SMALL] = ['73', '74'];
const candle = (id: string, product: string | null, description: string) =>
  aLine(id, { hts: hts('3406000000'), adCvd: null, article: product, description });

beforeAll(async () => {
  for (const id of ['3001', '3002', '3003'])
    await anOrder(api.deps, NORTH, id, { lines: [candle(`${id}1`, SCENTED, 'Scented soy candle')] });
  await anOrder(api.deps, NORTH, '3004', {
    lines: [candle('30041', SCENTED, 'Scented soy candle'), candle('30042', PLAIN, 'Plain beeswax candle')],
  });
  await anOrder(api.deps, NORTH, '3005', { lines: [candle('30051', null, 'Deleted pillar candle')] });
  await anOrder(api.deps, NORTH, '3006', { line: { description: 'Gift' } });
  await anOrder(api.deps, NORTH, '3101', { lines: [candle('31011', LARGE, 'Large tallow pillar')] });
  await anOrder(api.deps, NORTH, '3102', {
    lines: [candle('31021', SMALL, 'Small tallow pillar'), candle('31022', LARGE, 'Large tallow pillar')],
  });
  await anOrder(api.deps, SOUTH, '4001', { lines: [candle('40011', SCENTED, 'Scented soy candle')] });
});

const body = {
  question: 'ADCVD_SCOPE',
  choice: 'in-scope',
  about: 'product',
  subject: LARGE,
  scope: 'product',
  why: 'Listed by name.',
};
const question = (over: Record<string, string>) =>
  `/api/reviews/question?${new URLSearchParams({ question: 'ADCVD_SCOPE', about: 'product', subject: SCENTED, ...over }).toString()}`;
const redecided = async (cause: string) =>
  (
    await api.database.pool.query<{ id: string }>(
      `SELECT data->>'orderId' AS id FROM pgboss.job WHERE name = 'decide-order' AND data->>'cause' = $1 AND data->>'shop' = $2`,
      [cause, NORTH],
    )
  ).rows
    .map(({ id }) => id)
    .sort();

describe('the queue', () => {
  test('asks each question once for a product, what holds up most first', async () => {
    const page = await get<ReviewsPage>('/api/reviews?question=ADCVD_SCOPE&query=candle');
    expect(page.items.map(({ about, subject, title, orders }) => [about, subject, title, orders])).toEqual([
      ['product', SCENTED, 'Scented soy candle', 4],
      ['order', '3005', 'Deleted pillar candle', 1],
      ['product', PLAIN, 'Plain beeswax candle', 1],
    ]);
    expect(page).toMatchObject({ total: 3, nextCursor: null });
    const all = await get<ReviewsPage>('/api/reviews');
    expect(all.items.map(({ holding }) => holding)).toEqual(
      all.items.map(({ holding }) => holding).sort((a, b) => b - a),
    );
  });

  test('is read page by page without a gap or a repeat, and searched', async () => {
    const whole = await get<ReviewsPage>('/api/reviews');
    expect(whole.items.length).toBe(whole.total);
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: ReviewsPage = await get(`/api/reviews?limit=2${after === '' ? '' : `&after=${after}`}`);
      seen.push(...page.items.map((one) => `${one.question} ${one.about} ${one.subject}`));
      after = page.nextCursor;
    }
    expect(whole.items.length).toBeGreaterThan(4);
    expect(seen).toEqual(whole.items.map((one) => `${one.question} ${one.about} ${one.subject}`));
    const found = await get<ReviewsPage>('/api/reviews?query=BEESWAX');
    expect(found.items.map(({ subject }) => subject)).toEqual([PLAIN]);
    expect(await refusal('GET', '/api/reviews?after=xyz')).toMatchObject({ status: 400, field: 'after' });
  });

  test('leads elsewhere where the fact belongs elsewhere, once for the whole shop', async () => {
    const { items } = await get<ReviewsPage>('/api/reviews');
    const origin = items.find((one) => one.question === 'LINE_ORIGIN');
    expect(origin).toMatchObject({ about: 'order', subject: '1102', leadsTo: null });
    await anOrder(api.deps, NORTH, '3007', { line: { origin: null, article: '88' } });
    const again = await get<ReviewsPage>('/api/reviews?question=PRODUCT_ORIGIN');
    expect(again.items).toMatchObject([{ about: 'shop', subject: '', leadsTo: 'products', title: null }]);
  });

  test('shows nothing of another shop', async () => {
    const page = await get<ReviewsPage>('/api/reviews?question=ADCVD_SCOPE', south);
    expect(page.items).toMatchObject([{ subject: SCENTED, orders: 1, firstOrder: { id: '4001', name: '#4001' } }]);
    const there = await get<ReviewDetail>(question({}), south);
    expect(there.ordersShown.map(({ id }) => id)).toEqual(['4001']);
  });
});

describe('one question', () => {
  test('comes with its orders, its lines, its source and what each choice would mean for them', async () => {
    const detail = await get<ReviewDetail>(question({ order: '3004' }));
    expect(detail.ordersShown).toMatchObject([{ name: '#3004', lines: [{ description: 'Scented soy candle' }] }]);
    expect(detail.reason.citation.cite).not.toBe('');
    expect(detail.choices.map(({ code, outcomes }) => [code, outcomes?.[0]?.entry])).toEqual([
      ['not-in-scope', '11'],
      ['in-scope', '03'],
    ]);
    expect(await refusal('GET', question({ subject: '999' }))).toMatchObject({ status: 404 });
  });
});

describe('the orders that raise a question', () => {
  const asking = (over: Record<string, string> = {}, token?: { shop: string }) =>
    get<AskingOrdersPage>(
      `/api/reviews/orders?${new URLSearchParams({ question: 'ADCVD_SCOPE', about: 'product', subject: SCENTED, ...over }).toString()}`,
      token,
    );

  test('are read page by page, latest placed first, and searched by order and consignee', async () => {
    const first = await asking({ limit: '3' });
    expect(first.items.map(({ name }) => name)).toEqual(['#3004', '#3003', '#3002']);
    expect(first.total).toBe(4);
    const next = await asking({ limit: '3', after: first.nextCursor ?? '' });
    expect(next).toMatchObject({ items: [{ id: '3001', consigneeName: 'Buyer 3001' }], nextCursor: null });
    expect(await asking({ query: 'BUYER 3002' })).toMatchObject({ items: [{ id: '3002' }], total: 1 });
    expect(await asking({ query: '%' })).toMatchObject({ items: [], total: 0 });
  });

  test('are those of the shop that asks', async () => {
    expect((await asking({}, south)).items.map(({ id }) => id)).toEqual(['4001']);
    expect(await asking({ subject: PLAIN }, south)).toMatchObject({ items: [], total: 0 });
  });
});

describe('an answer', () => {
  test('wants a reason, a known choice, a value that fits, and a scope that the question has', async () => {
    const wrong = async (over: Record<string, unknown>) => {
      const { status, field } = await refusal('POST', '/api/reviews/answer', { ...body, ...over });
      return [status, field];
    };
    expect(await wrong({ why: '  ' })).toEqual([400, 'why']);
    expect(await wrong({ choice: 'maybe' })).toEqual([422, 'choice']);
    expect(await wrong({ question: 'NOBODY_ASKS' })).toEqual([422, 'question']);
    expect(await wrong({ scope: 'customer' })).toEqual([422, 'scope']);
    expect(await wrong({ scope: 'order' })).toEqual([400, 'orderId']);
    expect(await wrong({ subject: '999' })).toEqual([404, 'subject']);
    const describing = { question: 'DESCRIPTION', choice: 'describe', about: 'order', scope: 'order', subject: '3006' };
    const vague = { ...describing, orderId: '3006', value: 'Accessories' };
    expect(await wrong(vague)).toEqual([422, 'value']);
    expect(await wrong({ ...vague, value: '' })).toEqual([422, 'value']);
    expect(await api.deps.db.answer.count({ where: { why: '  ' } })).toBe(0);
    expect(await api.deps.db.answer.count({ where: { subject: '3006' } })).toBe(0);
  });

  test('is kept with who, when and why, and has its open orders decided again', async () => {
    const { answer, orders } = (await api.call('POST', '/api/reviews/answer', body)).json<AnswerResult>();
    expect(orders).toBe(2);
    expect((await get<ReviewsPage>('/api/reviews?question=ADCVD_SCOPE&query=large')).items).toEqual([]);
    expect(answer).toMatchObject({ choice: 'in-scope', why: 'Listed by name.', withdrawn: null, superseded: false });
    expect(answer.by).not.toBe('');
    expect(await redecided('answer')).toEqual(expect.arrayContaining(['3101', '3102']));
    const ofOrder = await get<OrderReviews>('/api/orders/3101/reviews');
    expect(ofOrder.answers.map(({ id }) => id)).toEqual([answer.id]);

    // A decision that still waits would fold the next one into it.
    await api.database.pool.query(`DELETE FROM pgboss.job WHERE name = 'decide-order'`);
    const back = await api.call('POST', `/api/reviews/answers/${answer.id}/withdraw`, { why: 'Misread.' });
    expect(back.json<AnswerResult>()).toMatchObject({ orders: 2, answer: { withdrawn: { why: 'Misread.' } } });
    expect(await redecided('answer-withdrawn')).toEqual(['3101', '3102']);
    expect(await refusal('POST', `/api/reviews/answers/${answer.id}/withdraw`, { why: 'Twice.' })).toMatchObject({
      status: 404,
    });
    expect(await refusal('POST', `/api/reviews/answers/${answer.id}/withdraw`, {})).toMatchObject({ field: 'why' });
  });

  test('for one order speaks of the lines that were asked about and of no other', async () => {
    const one = { ...body, subject: SMALL, scope: 'order', orderId: '3102', choice: 'not-in-scope' };
    await api.call('POST', '/api/reviews/answer', { ...one, scope: 'product' });
    await anOrder(api.deps, NORTH, '3103', { lines: [candle('31031', 'x3', 'Round tallow pillar')] });
    const other = { ...one, subject: 'x3', orderId: '3103' };
    const { answer } = (await api.call('POST', '/api/reviews/answer', other)).json<AnswerResult>();
    expect(await api.deps.db.answer.findFirst({ where: { id: answer.id } })).toMatchObject({
      scope: 'order',
      subject: '3103',
      lines: ['31031'],
    });
    const page = await get<AnswersPage>('/api/reviews/answers');
    expect(page.items.find(({ id }) => id === answer.id)).toMatchObject({ subjectName: '#3103' });
    const first = await get<AnswersPage>('/api/reviews/answers?limit=1');
    const next = await get<AnswersPage>(`/api/reviews/answers?limit=1&after=${first.nextCursor}`);
    expect([first, next].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
      page.items.slice(0, 2).map(({ id }) => id),
    );
    expect((await get<AnswersPage>('/api/reviews/answers', south)).items).toEqual([]);
  });

  test('stands on the order in the place of what was read, with who stated it and when', async () => {
    const line = aLine('32011', { description: 'Gift', origin: null, hts: hts('610910'), unitPriceMinor: 0 });
    await anOrder(api.deps, NORTH, '3201', { lines: [line] });
    const stated = { about: 'order', subject: '3201', scope: 'order', orderId: '3201', why: 'From the invoice.' };
    for (const one of [
      { question: 'DESCRIPTION', choice: 'describe', value: 'Knitted wool socks' },
      { question: 'LINE_ORIGIN', choice: 'made-in', value: 'PT' },
      { question: 'LINE_HTS', choice: 'classified', value: '6109.10.00.12' },
      { question: 'ZERO_VALUE', choice: 'worth', value: '12.50 USD' },
    ]) {
      const given = await api.call('POST', '/api/reviews/answer', { ...stated, ...one });
      expect([one.question, given.status]).toEqual([one.question, 200]);
    }
    await anOrder(api.deps, NORTH, '3201', { lines: [line] });
    const [lot] = (await get<OrderDetail>('/api/orders/3201')).lots;
    expect(lot?.lines).toMatchObject([
      {
        description: 'Knitted wool socks',
        origin: 'PT',
        hts: '6109100012',
        value: { minor: 1250, currency: 'USD' },
        stated: ['origin', 'hts', 'value', 'description'].map((fact) => ({
          fact,
          by: expect.stringMatching(/./) as string,
          at: NOW.toISOString(),
        })),
      },
    ]);
    const [plain] = (await get<OrderDetail>('/api/orders/1001')).lots;
    expect(plain?.lines[0]).toMatchObject({ description: 'Cotton T-shirt, knit', stated: [] });
  });
});
