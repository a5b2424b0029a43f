import { beforeAll, describe, expect, test } from 'vitest';
import type { ComingPage, OrdersPage, ProductsPage, WhatIfAnswer } from '#contract';
import { country, hts } from '#domain';
import { aProductRecord } from './support/a-product-record.ts';
import { api, get, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

const there = { shop: 'sofa-shop.myshopify.com' };
const bare = { shop: 'bare-shop.myshopify.com' };
const SOFAS = '2027-01-01-section-232-9401614011';
const NICARAGUA = '2027-01-01-section-301-nicaragua';
const REPEAL = '2027-07-01-section-321';

const coming = (who = there) => get<ComingPage>('/api/coming', who);
const told = async (id: string, who = there) => (await coming(who)).changes.find((one) => one.id === id);

/** What a list shows of the change, and how many it says there are. */
async function listed(list: 'orders' | 'products', id: string): Promise<string[]> {
  const page = await get<OrdersPage | ProductsPage>(`/api/${list}?coming=${id}`, there);
  expect(page.total).toBe(page.items.length);
  return page.items.map((one) => one.id).sort();
}

/** As if the order were planned for that day; nothing else of it changes. */
const arrives = (orderId: string, arrivalDay: string) =>
  api.deps.db.orderRecord.update({
    where: { shop_orderId: { shop: there.shop, orderId } },
    data: { arrivalDay, arrivalAt: new Date(`${arrivalDay}T17:00:00Z`) },
  });

beforeAll(async () => {
  const { deps } = api;
  await aShop(deps, bare.shop);
  await aShop(deps, there.shop, { automaticBatching: false });
  const sofa = { origin: 'VN', hts: '9401614011' };
  await aProductRecord(deps, there.shop, '51', { title: 'Sofa', ...sofa });
  await aProductRecord(deps, there.shop, '52', { title: 'Sofa of Italy', origin: 'IT', hts: '9401614011' });
  await aProductRecord(deps, there.shop, '53', { title: 'Shirt of Nicaragua', origin: 'NI', hts: '6109100012' });
  await aProductRecord(deps, there.shop, '54', { title: 'Stool, its number too short', origin: 'VN', hts: '940161' });
  await aProductRecord(deps, there.shop, '55', { title: 'Old sofa', ...sofa, deletedAt: deps.clock.now() });
  await aProductRecord(deps, there.shop, '56', { title: 'Gift card', ...sofa, crosses: false });
  await aProductRecord(deps, bare.shop, '57', { title: 'Shirt', origin: 'VN', hts: '6109100012' });
  const line = (article: string) => ({ line: { article, origin: country('VN'), hts: hts('9401614011') } });
  await anOrder(deps, there.shop, '5001', line('51'));
  await anOrder(deps, there.shop, '5002', line('51'));
  await anOrder(deps, there.shop, '5003', line('52'));
  await anOrder(deps, there.shop, '5004', { ...line('51'), fulfillmentStatus: 'FULFILLED', standing: 'gone' });
  await anOrder(deps, there.shop, '5005', line('54'));
  await anOrder(deps, there.shop, '5006', line('53'));
  await anOrder(deps, there.shop, '5007', { ...line('51'), consignee: { country: country('CA'), province: 'ON' } });
  await anOrder(deps, bare.shop, '5101', line('57'));
  await arrives('5001', '2026-12-31');
  await arrives('5002', '2027-01-01');
  await arrives('5006', '2027-07-01');
});

describe('what of the law ahead touches a shop', () => {
  test('counts open orders that hold touched goods, those that arrive then among them, and products', async () => {
    expect(await told(SOFAS)).toMatchObject({ day: '2027-01-01', orders: 3, arriving: 1, products: 2 });
    expect(await told(NICARAGUA)).toMatchObject({ orders: 1, arriving: 1, products: 1 });
  });
  test('where no fact of the goods decides, counts the orders that arrive then', async () => {
    expect(await told(REPEAL)).toMatchObject({ orders: 1, arriving: 1, products: null });
  });
  test('leaves out what touches nothing, and another shop’s', async () => {
    const { changes, today } = await coming();
    expect(today).toBe('2026-11-23');
    expect(changes.map(({ id }) => id)).toEqual([NICARAGUA, SOFAS, REPEAL].sort());
    expect((await coming(bare)).changes).toEqual([]);
  });
  test('is told no more once its day has come', async () => {
    const before = api.at;
    api.at = new Date('2027-01-01T15:00:00Z');
    const ids = (await coming()).changes.map(({ id }) => id);
    api.at = before;
    expect(ids).not.toContain(SOFAS);
    expect(ids).toContain(REPEAL);
  });
});

describe('the lists show what was counted', () => {
  test('orders', async () => {
    expect(await listed('orders', SOFAS)).toEqual(['5001', '5002', '5005']);
    expect(await listed('orders', REPEAL)).toEqual(['5006']);
  });
  test('products', async () => {
    expect(await listed('products', SOFAS)).toEqual(['51', '54']);
    expect(await listed('products', NICARAGUA)).toEqual(['53']);
  });
  test.each(['orders', 'products'])('%s: a change that is not ahead is refused by name', async (list) => {
    expect(await refusal('GET', `/api/${list}?coming=2026-06-24-section-321`, undefined, there)).toMatchObject({
      status: 404,
      field: 'coming',
    });
  });
});

describe('what-if', () => {
  const ask = async (day: string | null) => {
    const answer = await api.call(
      'POST',
      '/api/rules/what-if',
      {
        subject: {
          kind: 'basket',
          currency: 'USD',
          lines: [{ description: 'Sofa', quantity: 1, price: '800.00', origin: 'VN', hts: '9401614011' }],
        },
        ...(day === null ? {} : { arrivalDay: day }),
        amendments: true,
      },
      there,
    );
    return answer.json<WhatIfAnswer>().orders[0]?.coming;
  };
  test('tells what the goods would pay from the day on', async () => {
    expect(await ask(null)).toMatchObject([
      {
        change: { id: SOFAS, day: '2027-01-01', what: { kind: 'duty', layer: 'section-232' } },
        counts: false,
        lines: [
          {
            description: 'Sofa',
            certain: true,
            before: { rate: '0.25', amount: { minor: 200_00, currency: 'USD' } },
            after: { rate: '0.3', amount: { minor: 240_00, currency: 'USD' } },
          },
        ],
      },
    ]);
  });
  test.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('arriving on %s it counts: %s', async (day, counts) => {
    expect((await ask(day))?.map((one) => one.counts)).toEqual([counts]);
  });
  test('an order of the shop is asked the same', async () => {
    const answer = await api.call(
      'POST',
      '/api/rules/what-if',
      { subject: { kind: 'order', order: '5001' }, amendments: true },
      there,
    );
    expect(answer.json<WhatIfAnswer>().orders[0]?.coming.map(({ change }) => change.id)).toEqual([SOFAS]);
  });
});
