import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HomePage, OrdersPage, ShipmentsPage } from '#contract';
import type { Demo } from '../demo/start-demo.ts';
import { openAppIn } from '../demo/open-app.ts';
import { stateWayAcross } from '../demo/way-across.ts';
import { orderOf } from '../support/numbered-order.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { askApp } from './requests.ts';
import { closedDay, openDemo } from './stage.ts';
import { until } from './until.ts';

const many = 1000;
// A shop of the plan that restores 1,000 points a second, for a shop that takes a thousand orders at once is of that kind. At the
// 100 points of the standard plan the same orders, some 40 points each, must wait for six minutes whatever the app does.
const shop = 'busy-goods.myshopify.com';

describe('a thousand orders placed at once', () => {
  let demo: Demo;
  let ledger: Ledger;
  let closeDemo: () => Promise<void>;
  beforeAll(async () => {
    ({ demo, closeDemo } = await openDemo({ today: closedDay }));
    ledger = openLedger(demo.databaseUrl);
    const { platform } = demo;
    platform.addShop({
      domain: shop,
      name: 'Busy Goods',
      currency: 'USD',
      plan: 'plus',
      locations: [
        {
          key: 'main',
          name: 'Main',
          address1: '1 Yonge Street',
          city: 'Toronto',
          province: 'ON',
          zip: 'M5E 1W7',
          country: 'CA',
        },
      ],
    });
    await openAppIn(platform, shop, demo.appUrl);
    await stateWayAcross(platform, { shop, appUrl: demo.appUrl, way: null });
  }, 120_000);
  afterAll(async () => {
    await ledger.close();
    await closeDemo();
  });

  it('are all tagged, and nobody hears of a throttle', async () => {
    const { platform } = demo;
    const { variantId } = platform.addProduct(shop, {
      title: 'Merino Beanie',
      priceMinor: 3400,
      weightGrams: 90,
      origin: 'CA',
      hts: '6505006030',
    });
    // Shopify says no besides, now and then, as it does when others ask too.
    platform.faults.set({ throttleNext: 25 }, shop);
    const began = performance.now();
    const ids = Array.from({ length: many }, (_, n) => platform.createOrder(shop, orderOf(n, variantId)).id);
    const untagged = (): number =>
      ids.filter((id) => platform.order(shop, id)?.tags.includes('Cross-ready') !== true).length;
    await until('every order to be tagged', () => (untagged() === 0 ? true : null), 300_000).catch(() => undefined);
    expect(untagged()).toBe(0);
    console.log(`${many} orders tagged in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    // Shopify's word of our own writes is still being read; the orders themselves have come to rest.
    await until('the app to know', async () => ((await ledger.tagStates(shop))['written'] === many ? true : null));
    expect(await ledger.tagStates(shop)).toEqual({ written: many });
    expect(await ledger.failedJobs()).toBe(0);
    const home = (await askApp(demo, '/api/home', { shop })).json<HomePage>();
    expect(home.attention).toMatchObject({ tagFailures: 0, accessProblem: null });
    expect(home.todayCounts).toMatchObject({ placed: many, tagged: many, joined: many });
    const { tabCounts } = (await askApp(demo, '/api/orders?tab=in-load', { shop })).json<OrdersPage>();
    expect(tabCounts['in-load']).toBe(many);
    const loads = (await askApp(demo, '/api/shipments', { shop })).json<ShipmentsPage>().items;
    expect(loads.reduce((sum, { orders }) => sum + orders, 0)).toBe(many);
  }, 400_000);
});
