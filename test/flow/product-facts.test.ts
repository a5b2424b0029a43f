import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProductRow, ProductsPage, ProductsPatchResult } from '#contract';
import type { Demo } from '../demo/start-demo.ts';
import { closedDay, maple, openDemo } from './stage.ts';
import { askApp } from './requests.ts';
import { until } from './until.ts';

let demo: Demo;
let closeDemo: () => Promise<void>;
beforeAll(async () => {
  ({ demo, closeDemo } = await openDemo({ today: closedDay }));
}, 120_000);
afterAll(() => closeDemo());

const page = async (query: string): Promise<ProductsPage> =>
  (await askApp(demo, `/api/products?${query}`)).json<ProductsPage>();
const product = (sku: string) => {
  const found = demo.platform.products(maple).find((each) => each.sku === sku);
  if (found === undefined) throw new Error(`${sku} is not sold`);
  return found;
};
const row = async (sku: string): Promise<ProductRow> => {
  const found = (await page(`query=${sku.toLowerCase()}`)).items.find((each) => each.sku === sku);
  if (found === undefined) throw new Error(`${sku} is not listed`);
  return found;
};
const tagsOf = (orderId: string) => demo.platform.order(maple, orderId)?.tags ?? [];
const placeOrders = (sku: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) =>
      demo.platform.createOrder(maple, {
        lines: [{ variantId: product(sku).variantId, quantity: 1 }],
        email: `buyer${n}@mail.example`,
        shippingAddress: {
          firstName: 'Ana',
          lastName: `Novak ${n}`,
          address1: `${n + 1} Elm Street`,
          city: 'Buffalo',
          province: 'NY',
          zip: '14202',
          country: 'US',
        },
        shipping: { title: 'Ground', priceMinor: 900 },
      }).id,
  );

describe('products of a shop that has just installed the app', () => {
  it('are all there, with what each lacks', async () => {
    const all = await until('the catalogue to be read', async () => {
      const list = await page('limit=100');
      return list.readAt !== null && list.reading === null ? list : null;
    });
    expect(all.total).toBe(demo.platform.products(maple).length);
    expect(all.total).toBeGreaterThanOrEqual(40);
    expect(all.gapCounts.find(({ gap }) => gap === 'origin')?.products).toBeGreaterThanOrEqual(2);
    expect(all.writeProblem).toBeNull();
  });

  it('change the tags of their open orders within seconds, be they changed here or in Shopify', async () => {
    const orders = placeOrders('TEE-CEDAR', 6);
    await until('the orders to be tagged', () => (orders.every((id) => tagsOf(id).length > 0) ? true : null));
    expect(orders.filter((id) => tagsOf(id).includes('S321-embargo'))).toEqual([]);
    const { id, revision, openOrders } = await row('TEE-CEDAR');
    expect(openOrders).toBe(6);

    const started = performance.now();
    const answer = await askApp(demo, '/api/products', {
      method: 'PATCH',
      body: { changes: [{ id, revision, facts: { origin: 'CU' } }] },
    });
    expect(answer.json<ProductsPatchResult>()).toMatchObject({ refused: [], ordersAgain: 6 });
    const saved = performance.now() - started;
    const tagged = (wanted: boolean) => () =>
      orders.every((order) => tagsOf(order).includes('S321-embargo') === wanted) ? true : null;
    await until('the first order to say embargo', () =>
      orders.some((order) => tagsOf(order).includes('S321-embargo')) ? true : null,
    );
    const first = performance.now() - started;
    await until('every order to say embargo', tagged(true));
    const last = performance.now() - started;
    await until('Shopify to have the origin', () => (product('TEE-CEDAR').origin === 'CU' ? true : null));
    console.log(
      `saved in ${saved.toFixed(0)} ms, first tag after ${first.toFixed(0)} ms, all 6 after ${last.toFixed(0)} ms`,
    );

    demo.platform.changeProduct(maple, product('TEE-CEDAR').id, { origin: 'VN' });
    await until('no order to say embargo any more', tagged(false));
    await until('the list to follow', async () => ((await row('TEE-CEDAR')).origin === 'VN' ? true : null));
  }, 120_000);
});
