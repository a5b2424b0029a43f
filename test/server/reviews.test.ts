import { beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '#domain';
import type { ShopifyOrder } from '#shopify';
import { answersJson } from '../../web/server/reviews/answer-json.ts';
import { reviewDetail } from '../../web/server/reviews/detail.ts';
import { giveAnswer, takeBackAnswer } from '../../web/server/reviews/give-answer.ts';
import type { AnswerOutcome, GivenAnswer } from '../../web/server/reviews/give-answer.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { dataHeldOn, eraseShop, redactOrders } from '../../web/server/store/privacy.ts';
import { queuedQuestions } from '../../web/server/store/review-queue.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { aLine, anAddress, chargedInUsd } from '../shopify/order-builder.ts';
import { CLOSED_DAY, SHOP } from '../support/order-pipeline.ts';
import { stateImporter } from '../support/state-importer.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();
beforeEach(() => stateImporter(pipeline.deps, SHOP));

const CANDLE = '77';
const stock = {
  harmonizedSystemCode: '340600',
  countryHarmonizedSystemCodes: { nodes: [{ countryCode: 'US', harmonizedSystemCode: '3406000000' }] },
};
/** A candle: its heading often falls under an antidumping order. */
function candle(id: string, buyer: string, more: Partial<ShopifyOrder> = {}): ShopifyOrder {
  const line = aLine({
    stock,
    title: 'Beeswax candle',
    priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('30.00', '40.00'),
  });
  const variant = line.variant === null ? null : { ...line.variant, id: `gid://shopify/ProductVariant/${CANDLE}` };
  return order(id, '30.00', { ...someoneElse(buyer), ...more, lineItems: [{ ...line, variant }] });
}
const queue = () => queuedQuestions(pipeline.deps.db, SHOP, { search: {}, after: null, limit: 50 });
const asked: GivenAnswer = {
  question: 'ADCVD_SCOPE',
  choice: 'not-in-scope',
  value: null,
  about: 'product',
  subject: CANDLE,
  scope: 'product',
  orderId: null,
  why: 'Our broker: the order covers petroleum wax only.',
};
async function answer(changes: Partial<GivenAnswer> = {}): Promise<Extract<AnswerOutcome, { kind: 'ok' }>> {
  const outcome = await giveAnswer(pipeline.deps, SHOP, { ...asked, ...changes }, '7001');
  if (outcome.kind !== 'ok') throw new Error(outcome.message);
  await pipeline.drain();
  return outcome;
}
const tagsOf = (id: string) => pipeline.shopify.written(id).tags;

describe('a doubt about a product', () => {
  it('is asked once for all its orders, and the answer changes the tags of each', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    await pipeline.place(candle('1002', 'Bo'));
    expect(tagsOf('1001')).toEqual([
      'Cross-hold-question',
      'Cross-hold-adcvd',
      'S321-review',
      'S321-adcvd',
      'Entry-11',
    ]);
    expect(await queue()).toMatchObject([
      {
        question: 'ADCVD_SCOPE',
        about: 'product',
        subject: CANDLE,
        orders: 2,
        holding: 2,
        title: 'Beeswax candle - Men / M',
      },
    ]);
    expect((await answer()).orders).toBe(2);
    for (const id of ['1001', '1002']) expect(tagsOf(id)).toEqual(['Cross-ready', 'S321-eligible', 'Entry-321']);
    expect(await queue()).toEqual([]);
  });

  it('is not asked of the next order, whose verdict names the answer and can be computed again', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    await answer();
    const row = await pipeline.place(candle('1002', 'Bo'));
    expect(row.verdict).toBe('eligible');
    const stored = await loadVerdict(pipeline.deps.db, SHOP, row.verdictId);
    const [verdict] = stored?.outcome ?? [];
    expect(verdict?.warnings.find(({ code }) => code === 'ANSWERED')).toMatchObject({
      facts: { question: 'ADCVD_SCOPE', choice: 'not-in-scope', by: '7001', day: '2025-03-03' },
      citation: { says: asked.why, confidence: 'merchant' },
    });
    const [lot] = stored?.lots ?? [];
    if (lot === undefined) throw new Error('one lot');
    expect(evaluate(lot, { neighbours: stored?.neighbours ?? [] })).toEqual(verdict);
  });

  it('stands again when the answer is taken back, and the answer stays in the record', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    const { answer: given } = await answer();
    expect(
      await takeBackAnswer(pipeline.deps, SHOP, { id: given.id, by: '7002', why: 'The broker was wrong.' }),
    ).toMatchObject({
      orders: 1,
    });
    await pipeline.drain();
    expect(tagsOf('1001')).toEqual([
      'Cross-hold-question',
      'Cross-hold-adcvd',
      'S321-review',
      'S321-adcvd',
      'Entry-11',
    ]);
    expect(await queue()).toHaveLength(1);
    expect(await takeBackAnswer(pipeline.deps, SHOP, { id: given.id, by: '7002', why: 'Again.' })).toBeNull();
    expect(await pipeline.deps.db.answer.findMany()).toMatchObject([
      { id: given.id, by: '7001', withdrawnBy: '7002', withdrawnWhy: 'The broker was wrong.' },
    ]);
  });

  it('may be answered for one order only; a later answer supersedes it there', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    await pipeline.place(candle('1002', 'Bo'));
    expect((await answer({ scope: 'order', orderId: '1001' })).orders).toBe(1);
    expect([tagsOf('1001')[1], tagsOf('1002')[2]]).toEqual(['S321-eligible', 'S321-review']);
    pipeline.at = new Date(pipeline.at.getTime() + 60_000);
    await answer({ choice: 'in-scope' });
    expect(tagsOf('1001')).toEqual(['Cross-ready', 'S321-ineligible', 'S321-adcvd', 'Entry-03']);
  });

  it('does not reach the orders of another shop', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    const outcome = await giveAnswer(pipeline.deps, 'other-shop.myshopify.com', asked, '7001');
    expect(outcome).toMatchObject({ kind: 'refused', status: 404 });
    expect(await pipeline.deps.db.answer.count()).toBe(0);
  });
});

describe('what each choice would mean', () => {
  it('is the verdict that follows, as it then does', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    const detail = await reviewDetail(pipeline.deps, SHOP, { ...asked, orderId: null, value: null });
    expect(detail).toMatchObject({
      reason: { code: 'ADCVD', citation: { confidence: 'unverified-medium' } },
      scopes: ['order', 'product'],
      ordersShown: [
        { name: '#1001', verdict: 'review', lines: [{ description: 'Beeswax candle - Men / M', value: '30.00 USD' }] },
      ],
      choices: [
        { code: 'not-in-scope', outcomes: [{ orderId: '1001', verdict: 'eligible', entry: '321', entryReady: true }] },
        { code: 'in-scope', outcomes: [{ orderId: '1001', verdict: 'ineligible', entry: '03' }] },
      ],
    });
    await answer({ choice: 'in-scope' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'ineligible', entry: '03' });
  });

  it('waits for the value that a choice takes', async () => {
    await pipeline.place(order('1001', '0.00'));
    const zero = { question: 'ZERO_VALUE', about: 'product', subject: '1', orderId: null };
    const [unknown, known, garbage] = [
      await reviewDetail(pipeline.deps, SHOP, { ...zero, value: null }),
      await reviewDetail(pipeline.deps, SHOP, { ...zero, value: '12.50 USD' }),
      await reviewDetail(pipeline.deps, SHOP, { ...zero, value: '-3' }),
    ];
    expect(unknown?.choices).toEqual([{ code: 'worth', takes: 'money', outcomes: null }]);
    expect(known?.choices[0]?.outcomes).toMatchObject([{ verdict: 'eligible', entry: '321' }]);
    expect(garbage?.choices[0]?.outcomes).toBeNull();
  });
});

describe('a doubt about a customer', () => {
  const box = { shippingAddress: anAddress({ firstName: 'Cy', lastName: 'Else', name: null, address1: 'PO Box 118' }) };
  const own = { question: 'POST_OFFICE_BOX', choice: 'street-address', about: 'customer', scope: 'customer' } as const;

  it('is answered for every order to that address, and for no other', async () => {
    await pipeline.place(order('1001', '40.00', { ...someoneElse('Cy'), ...box }));
    const [question] = await queue();
    expect(question).toMatchObject({ question: 'POST_OFFICE_BOX', about: 'customer', holding: 1 });
    await answer({ ...own, subject: question?.subject ?? '' });
    expect(tagsOf('1001')[1]).toBe('S321-eligible');
    expect((await pipeline.place(order('1002', '40.00', { ...someoneElse('Cy'), ...box }))).verdict).toBe('eligible');
    const other = {
      shippingAddress: anAddress({ firstName: 'Di', lastName: 'Else', name: null, address1: 'PO Box 9' }),
    };
    expect((await pipeline.place(order('1003', '40.00', { ...someoneElse('Di'), ...other }))).verdict).toBe('review');
  });

  it('shows the address that is in doubt, before it is answered and after', async () => {
    await pipeline.place(order('1001', '40.00', { ...someoneElse('Cy'), ...box }));
    const [question] = await queue();
    const [code, about] = ['POST_OFFICE_BOX', 'customer'] as const;
    const key = { question: code, about, subject: question?.subject ?? '', orderId: null, value: null };
    const detail = await reviewDetail(pipeline.deps, SHOP, key);
    expect(detail?.ordersShown).toMatchObject([{ consignee: { address1: 'PO Box 118' } }]);
    await answer({ ...own, subject: key.subject });
    const given = await answersJson(pipeline.deps.db, SHOP, await pipeline.deps.db.answer.findMany());
    expect(given).toMatchObject([{ subjectName: 'Cy Else', subjectAddress: { address1: 'PO Box 118' } }]);
  });

  it('goes when the customer asks to be forgotten, and is handed over when they ask what is held', async () => {
    await pipeline.place(order('1001', '40.00', { ...someoneElse('Cy'), ...box }));
    const [question] = await queue();
    await answer({ ...own, subject: question?.subject ?? '' });
    const [held] = await dataHeldOn(pipeline.deps.db, SHOP, ['1001']);
    expect(held?.answers).toMatchObject([{ question: 'POST_OFFICE_BOX', scope: 'customer', why: asked.why }]);
    await pipeline.deps.db.$transaction((tx) => redactOrders(tx, SHOP, ['1001'], pipeline.deps.clock.now()));
    expect([await pipeline.deps.db.answer.count(), await pipeline.deps.db.openQuestion.count()]).toEqual([0, 0]);
  });
});

describe('what customs has been told', () => {
  it('is asked no more, and no later answer touches it; the papers say what was stated', async () => {
    await pipeline.deps.db.settings.update({ where: { shop: SHOP }, data: { scac: 'ABCD' } });
    pipeline.at = CLOSED_DAY;
    const paid = { priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('30.00', '40.00') };
    const line = aLine({ ...paid, title: 'Gift', variantTitle: null });
    await pipeline.place(order('1001', '30.00', { lineItems: [line] }));
    expect(await pipeline.row('1001')).toMatchObject({
      verdict: 'ineligible',
      entryReady: false,
      missing: ['BAD_TEXT'],
    });
    const described = { question: 'DESCRIPTION', choice: 'describe', value: 'Knitted wool socks', subject: '1' };
    const { answer: given } = await answer(described);
    const load = await pipeline.deps.db.loadRecord.findFirstOrThrow({ where: { shop: SHOP } });
    expect(await sealAnyway(pipeline.deps, SHOP, load.id, '7001')).toEqual({ kind: 'sealed' });
    const sealed = await pipeline.deps.db.loadRecord.findFirstOrThrow({ where: { shop: SHOP } });
    expect(JSON.parse(sealed.sealedDocument ?? '{}')).toMatchObject({
      shipments: [{ commodities: [{ description: 'Knitted wool socks' }] }],
    });
    expect(
      await takeBackAnswer(pipeline.deps, SHOP, { id: given.id, by: '7001', why: 'Cotton after all.' }),
    ).toMatchObject({
      orders: 0,
    });
    await pipeline.drain();
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'ineligible', entryReady: true });
  });
});

it('answers are kept as they were given, whatever asks the database to change them', async () => {
  await pipeline.place(candle('1001', 'Ann'));
  const { answer: given } = await answer();
  const where = { shop_id: { shop: SHOP, id: given.id } };
  await expect(pipeline.deps.db.answer.update({ where, data: { why: 'Something else' } })).rejects.toThrow();
  await expect(pipeline.deps.db.answer.update({ where, data: { choice: 'in-scope' } })).rejects.toThrow();
  await pipeline.deps.db.$transaction((tx) => eraseShop(tx, SHOP, 'r1'));
  expect([await pipeline.deps.db.answer.count(), await pipeline.deps.db.openQuestion.count()]).toEqual([0, 0]);
});
