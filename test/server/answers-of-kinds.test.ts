import { beforeEach, describe, expect, it } from 'vitest';
import { REACHES } from '#domain';
import { productAnswers } from '../../web/server/reviews/product-answers.ts';
import { reviewDetail } from '../../web/server/reviews/detail.ts';
import { changeAnswer, giveAnswer, takeBackAnswer } from '../../web/server/reviews/give-answer.ts';
import type { AnswerOutcome, GivenAnswer } from '../../web/server/reviews/give-answer.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { storeReadings } from '../../web/server/products/store-readings.ts';
import { findProduct } from '../../web/server/store/products.ts';
import { countProductsAsking, productsAsking } from '../../web/server/store/product-kinds.ts';
import { countQueued, queuedQuestions } from '../../web/server/store/review-queue.ts';
import { inTransaction } from '../../web/server/store/transaction.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { stateImporter } from '../support/state-importer.ts';
import { pipeline, withPipeline } from './support/placed-orders.ts';
import { BOOK, BOOK_DAY, inCatalogue, orderOf } from './support/typed-products.ts';

withPipeline();
beforeEach(async () => {
  pipeline.at = BOOK_DAY;
  await stateImporter(pipeline.deps, SHOP);
});

const QUESTION = 'INFORMATION_ENTRY';
const BOOKS: GivenAnswer = {
  question: QUESTION,
  choice: 'under-entry',
  value: null,
  about: 'type',
  subject: '49:Books',
  scope: 'type',
  orderId: null,
  why: 'All of them are printed books.',
};
const give = (changes: Partial<GivenAnswer> = {}, by = '7001'): Promise<AnswerOutcome> =>
  giveAnswer(pipeline.deps, SHOP, { ...BOOKS, ...changes }, by);
async function answer(changes: Partial<GivenAnswer> = {}): Promise<Extract<AnswerOutcome, { kind: 'ok' }>> {
  const outcome = await give(changes);
  if (outcome.kind !== 'ok') throw new Error(outcome.message);
  await pipeline.drain();
  return outcome;
}
const queue = () => queuedQuestions(pipeline.deps.db, SHOP, { search: {}, after: null, limit: 50 });
const verdictOf = async (id: string) => (await pipeline.row(id)).verdict;
const answersOn = async (id: string) => {
  const product = await findProduct(pipeline.deps.db, SHOP, id);
  if (product === null) throw new Error('no such article');
  const { answers, questions } = await productAnswers(pipeline.deps.db, SHOP, product);
  return { answers: answers.map(({ scope, choice, standing }) => [scope, choice, standing]), questions };
};

describe('the question about 3,000 books', () => {
  const ids = Array.from({ length: 3000 }, (_, n) => String(10_000 + n));
  const [ORDERS, EACH] = [60, 50];

  it('is one item, and one answer decides every open order that holds one', async () => {
    await inCatalogue(ids);
    for (let n = 0; n < ORDERS; n += 1)
      await pipeline.place(orderOf(String(1001 + n), ids.slice(n * EACH, (n + 1) * EACH)));
    expect(await pipeline.deps.db.orderRecord.count({ where: { verdict: 'review' } })).toBe(ORDERS);
    expect(await pipeline.deps.db.openQuestion.count()).toBe(3000);
    expect(await queue()).toMatchObject([
      { question: QUESTION, about: 'type', subject: '49:Books', products: 3000, orders: ORDERS, holding: ORDERS },
    ]);
    expect(await countQueued(pipeline.deps.db, SHOP)).toBe(1);

    const asked = { question: QUESTION, about: 'type', subject: '49:Books', orderId: null, value: null };
    const detail = await reviewDetail(pipeline.deps, SHOP, asked);
    expect(detail).toMatchObject({ scopes: ['order', 'product', ...REACHES], product: null });
    expect(detail?.kinds).toEqual(
      [
        ['type', '49:Books'],
        ['heading', '4901'],
        ['chapter', '49'],
      ].map(([scope, subject]) => ({ scope, subject, products: 3000, orders: ORDERS, catalogue: 3000 })),
    );
    expect(detail?.ordersShown.map(({ lines, moreLines }) => [lines.length, moreLines])).toEqual(
      Array.from({ length: 5 }, () => [5, EACH - 5]),
    );
    expect(JSON.stringify(detail).length).toBeLessThan(30_000);
    const page = await productsAsking(pipeline.deps.db, SHOP, { about: asked, words: [], after: null, limit: 11 });
    expect([page.length, await countProductsAsking(pipeline.deps.db, SHOP, asked, ['12999'])]).toEqual([11, 1]);

    const { orders, answer: given } = await answer();
    expect(orders).toBe(ORDERS);
    expect(await pipeline.deps.db.answer.findMany()).toMatchObject([
      { id: given.id, scope: 'type', subject: '49:Books', by: '7001', why: BOOKS.why },
    ]);
    expect(await pipeline.deps.db.orderRecord.count({ where: { verdict: 'ineligible' } })).toBe(ORDERS);
    expect(await pipeline.deps.db.openQuestion.count()).toBe(0);
    expect(await pipeline.deps.db.orderProduct.count({ where: { stale: true } })).toBe(0);
  }, 300_000);
});

describe('an answer for all products of a type', () => {
  beforeEach(() => inCatalogue(['1', '2']));

  it('holds for a product that comes later, and the verdict names it with its reach', async () => {
    await pipeline.place(orderOf('1001', ['1']));
    await answer();
    await inCatalogue(['3']);
    const row = await pipeline.place(orderOf('1002', ['3']));
    expect(row.verdict).toBe('ineligible');
    const stored = await loadVerdict(pipeline.deps.db, SHOP, row.verdictId);
    expect(stored?.lots[0]?.answers).toMatchObject([{ question: QUESTION, reach: 'type', by: '7001' }]);
    expect(stored?.outcome[0]?.warnings.find(({ code }) => code === 'ANSWERED')?.facts).toMatchObject({
      reach: 'type',
    });
  });

  it('holds no longer for one that changes its type: its open orders are asked about again', async () => {
    await pipeline.place(orderOf('1001', ['1']));
    await answer();
    const held = await findProduct(pipeline.deps.db, SHOP, '1');
    if (held === null) throw new Error('no such article');
    await inTransaction(pipeline.deps.db, (tx) =>
      storeReadings(tx, pipeline.deps, { shop: SHOP, readings: [readingOf({ productType: 'Puzzles' })], told: false }),
    );
    await pipeline.drain();
    expect(await verdictOf('1001')).toBe('review');
    expect(await queue()).toMatchObject([{ about: 'type', subject: '49:Puzzles', products: 1 }]);
  });

  it('holds no longer for one whose number is of another chapter', async () => {
    await pipeline.place(orderOf('1001', ['1']));
    await answer();
    await inTransaction(pipeline.deps.db, (tx) =>
      storeReadings(tx, pipeline.deps, { shop: SHOP, readings: [readingOf({ hts: '9701210000' })], told: false }),
    );
    await pipeline.drain();
    expect(await queue()).toMatchObject([{ about: 'type', subject: '97:Books' }]);
  });

  it('is taken back, and the doubt stands again for all of them', async () => {
    await pipeline.place(orderOf('1001', ['1']));
    await pipeline.place(orderOf('1002', ['2']));
    const { answer: given } = await answer();
    expect(
      await takeBackAnswer(pipeline.deps, SHOP, { id: given.id, by: '7002', why: 'Some are calendars.' }),
    ).toMatchObject({
      orders: 2,
    });
    await pipeline.drain();
    expect(await queue()).toMatchObject([{ about: 'type', products: 2, orders: 2 }]);
    expect([await verdictOf('1001'), await verdictOf('1002')]).toEqual(['review', 'review']);
  });

  it('touches no order that is sealed, neither given nor taken back', async () => {
    await pipeline.deps.db.settings.update({ where: { shop: SHOP }, data: { scac: 'ABCD' } });
    await pipeline.place(orderOf('1001', ['1']));
    const { answer: given } = await answer();
    const load = await pipeline.deps.db.loadRecord.findFirstOrThrow({ where: { shop: SHOP } });
    expect(await sealAnyway(pipeline.deps, SHOP, load.id, '7001')).toEqual({ kind: 'sealed' });
    const sealed = await pipeline.row('1001');
    expect(await takeBackAnswer(pipeline.deps, SHOP, { id: given.id, by: '7001', why: 'No.' })).toMatchObject({
      orders: 0,
    });
    pipeline.send({ name: 'decide-order', payload: { shop: SHOP, orderId: '1001', cause: 'settings' } });
    await pipeline.drain();
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'ineligible', verdictId: sealed.verdictId });
  });

  it('is listed on each product, for the product’s heading and chapter too, with the one that decides', async () => {
    await pipeline.place(orderOf('1001', ['1']));
    await pipeline.place(orderOf('1002', ['2']));
    expect((await answersOn('1')).questions).toMatchObject([{ question: QUESTION, about: 'product', subject: '1' }]);
    await answer({ about: 'chapter', scope: 'chapter', subject: '49' });
    expect(await answersOn('2')).toEqual({ answers: [['chapter', 'under-entry', 'holds']], questions: [] });
    await pipeline.deps.db.answer.create({
      data: { ...BOOKS_ROW, id: 'own', scope: 'product', subject: '1' },
    });
    expect((await answersOn('1')).answers).toEqual([
      ['product', 'under-entry', 'holds'],
      ['chapter', 'under-entry', 'narrower'],
    ]);
  });

  it('that contradicts the one in force is told and not kept; said twice by one person it is said once', async () => {
    await inCatalogue(['8', '9'], { productType: 'Soft drinks', hts: LAGER });
    await pipeline.place(orderOf('1001', ['8'], LAGER, 'Alcohol-free amber lager'));
    const drinks = { question: 'ALCOHOL_STRENGTH', subject: '22:Soft drinks' };
    const first = await give({ ...drinks, choice: 'no-alcohol' });
    expect(await give({ ...drinks, choice: 'no-alcohol' })).toEqual({ ...first, orders: 0 });
    expect(await give({ ...drinks, choice: 'alcohol' })).toMatchObject({
      kind: 'refused',
      status: 409,
      field: 'choice',
    });
    expect(await give({ ...drinks, choice: 'alcohol' }, '7002')).toMatchObject({ status: 409 });
    expect(await pipeline.deps.db.answer.count()).toBe(1);
    if (first.kind !== 'ok') throw new Error(first.message);
    const changed = await changeAnswer(pipeline.deps, SHOP, {
      id: first.answer.id,
      changed: { choice: 'alcohol', value: null, why: 'The label says 4 %.' },
      by: '7002',
    });
    expect(changed).toMatchObject({ kind: 'ok', orders: 1, answer: { scope: 'type', choice: 'alcohol', by: '7002' } });
    expect(await pipeline.deps.db.answer.findMany({ orderBy: { at: 'asc' } })).toHaveLength(2);
    expect(await pipeline.deps.db.answer.count({ where: { withdrawnAt: null } })).toBe(1);
  });

  it('decides for no product that states otherwise itself, nor against an answer of its own', async () => {
    await inCatalogue(['7'], { productType: 'Soft drinks', hts: LAGER, alcohol: true });
    await inCatalogue(['8', '9'], { productType: 'Soft drinks', hts: LAGER });
    const lager = 'Alcohol-free amber lager';
    for (const id of ['7', '8', '9']) await pipeline.place(orderOf(`100${id}`, [id], LAGER, lager));
    const drinks = { question: 'ALCOHOL_STRENGTH', subject: '22:Soft drinks' };
    expect(await queue()).toMatchObject([{ ...drinks, about: 'type', products: 2, orders: 2 }]);
    await answer({ ...drinks, about: 'product', scope: 'product', subject: '9', choice: 'alcohol' });
    await answer({ ...drinks, choice: 'no-alcohol' });
    const codes = async (id: string) =>
      (await pipeline.deps.db.verdictRecord.findMany({ where: { orderId: id }, orderBy: { decidedAt: 'asc' } })).at(-1)
        ?.reasonCodes;
    expect(await codes('1007')).toContain('EXCISE_ALCOHOL');
    expect((await answersOn('7')).answers).toEqual([['type', 'no-alcohol', 'own-fact']]);
    expect(await codes('1008')).not.toContain('EXCISE_ALCOHOL');
    expect(await codes('1009')).toContain('EXCISE_ALCOHOL');
    expect(await queue()).toEqual([]);
  });
});

it('products without a type are asked about by their heading, and a single one by its name', async () => {
  await inCatalogue(['1', '2'], { productType: null });
  await pipeline.place(orderOf('1001', ['1']));
  await pipeline.place(orderOf('1002', ['2']));
  expect(await queue()).toMatchObject([{ about: 'heading', subject: '4901', products: 2, orders: 2 }]);
  const asked = { question: QUESTION, about: 'product', subject: '2', orderId: null, value: null };
  const detail = await reviewDetail(pipeline.deps, SHOP, asked);
  expect(detail).toMatchObject({ product: '2', scopes: ['order', 'product', 'heading', 'chapter'] });
  await answer({ about: 'product', scope: 'product', subject: '1' });
  expect(await queue()).toMatchObject([{ about: 'heading', products: 1 }]);
});

it('the database keeps one answer of a question and kind in force, whatever writes to it', async () => {
  await pipeline.deps.db.answer.create({ data: { ...BOOKS_ROW, id: 'a' } });
  await expect(pipeline.deps.db.answer.create({ data: { ...BOOKS_ROW, id: 'b' } })).rejects.toThrow();
  await pipeline.deps.db.answer.create({ data: { ...BOOKS_ROW, id: 'c', subject: '49:Comics' } });
  await pipeline.deps.db.answer.create({ data: { ...BOOKS_ROW, id: 'd', shop: 'other-shop.myshopify.com' } });
  expect(await pipeline.deps.db.answer.count()).toBe(3);
});

const LAGER = '2202910000';
const BOOKS_ROW = {
  shop: SHOP,
  question: QUESTION,
  choice: 'under-entry',
  scope: 'type',
  subject: '49:Books',
  by: '7001',
  at: BOOK_DAY,
  why: 'Said before.',
};

/** Product 1 as Shopify tells it now. */
function readingOf(now: {
  productType?: string;
  hts?: string;
}): Parameters<typeof storeReadings>[2]['readings'][number] {
  return {
    variantId: '1',
    productId: '1',
    inventoryItemId: '1',
    title: 'Novel 1',
    variantTitle: null,
    sku: null,
    productType: 'Books',
    vendor: null,
    imageUrl: null,
    crosses: true,
    updatedAt: new Date(BOOK_DAY.getTime() + 1000),
    origin: 'VN' as never,
    hts: BOOK,
    generalHts: null,
    weightGrams: 300,
    ...now,
  };
}
