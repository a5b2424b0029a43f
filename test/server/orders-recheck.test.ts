import { describe, expect, it } from 'vitest';
import { ShopMustWait } from '../../web/server/ports/admin-api.ts';
import { AccessRefused } from '../../web/server/admin-api/access.ts';
import { reconcileAll } from '../../web/server/shops/reconcile.ts';
import { recheckAll, recheckOrders } from '../../web/server/orders/recheck.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';
import { refusedMinutesAgo } from './support/refusals.ts';
import { sayKept } from '../../web/server/base/kept-said.ts';

withPipeline();

describe('re-checks', () => {
  it('reads every order once, counts each once, and ends', async () => {
    for (let id = 1; id <= 104; id += 1) pipeline.shopify.put(order(String(id), '5.00', someoneElse(`P${id}`)));
    const runId = await recheckAll(pipeline.deps, SHOP, 'install');
    const [list] = pipeline.waiting;
    if (list === undefined) throw new Error('no job');
    await pipeline.drain();
    await pipeline.run(list);
    await pipeline.drain();
    const run = await pipeline.deps.db.recheckRun.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: runId } } });
    expect(run).toMatchObject({ state: 'done', total: 104, done: 104, failed: 0 });
    expect(await pipeline.deps.db.orderRecord.count()).toBe(104);
  });

  it.each(['not JSON', '{"lots":1}'])('mends goods that are stored as %s by reading the order again', async (text) => {
    pipeline.shopify.put(order('1', '5.00', someoneElse('Ann')));
    await recheckOrders(pipeline.deps, SHOP, ['1']);
    await pipeline.drain();
    const { lots } = await pipeline.deps.db.orderRecord.findFirstOrThrow();
    await pipeline.deps.db.orderRecord.updateMany({ data: { lots: text, otherLots: text } });
    await recheckOrders(pipeline.deps, SHOP, ['1']);
    await pipeline.drain();
    expect(await pipeline.deps.db.orderRecord.findFirstOrThrow()).toMatchObject({ lots, otherLots: '[]' });
  });

  it('leaves goods that a newer version stored as they are', async () => {
    pipeline.shopify.put(order('1', '5.00', someoneElse('Ann')));
    await recheckOrders(pipeline.deps, SHOP, ['1']);
    await pipeline.drain();
    await pipeline.deps.db.orderRecord.updateMany({ data: { lots: '{"v":2,"goods":[]}' } });
    await recheckOrders(pipeline.deps, SHOP, ['1']);
    const [job] = pipeline.waiting.splice(0);
    if (job === undefined) throw new Error('no job');
    await expect(pipeline.run(job)).rejects.toThrow('The goods of an order cannot be read: newer');
    expect(await pipeline.deps.db.orderRecord.findFirstOrThrow()).toMatchObject({ lots: '{"v":2,"goods":[]}' });
  });

  it('goes on where a killed listing stopped', async () => {
    for (let id = 1; id <= 103; id += 1) pipeline.shopify.put(order(String(id), '5.00', someoneElse(`P${id}`)));
    const runId = await recheckAll(pipeline.deps, SHOP, 'merchant');
    let pages = 0;
    pipeline.shopify.before = (operation) => {
      if (operation === 'OrderList' && (pages += 1) === 2) throw new Error('killed');
      return null;
    };
    const [list] = pipeline.waiting.splice(0);
    if (list === undefined) throw new Error('no job');
    await expect(pipeline.run(list)).rejects.toThrow('killed');
    expect(pipeline.waiting).toHaveLength(100);
    await pipeline.run(list);
    await pipeline.drain();
    const run = await pipeline.deps.db.recheckRun.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: runId } } });
    expect(run).toMatchObject({ state: 'done', total: 103, done: 103 });
    expect(pages).toBe(3);
  });

  it('checks the orders it is given, and ends at once when there are none', async () => {
    pipeline.shopify.put(order('1001', '5.00'));
    const runId = await recheckOrders(pipeline.deps, SHOP, ['1001', '1001', 'x; DROP TABLE']);
    await pipeline.drain();
    const empty = await recheckOrders(pipeline.deps, SHOP, []);
    const runs = await pipeline.deps.db.recheckRun.findMany({
      where: { id: { in: [runId, empty] } },
      orderBy: { total: 'desc' },
    });
    expect(runs.map(({ state, total, done }) => [state, total, done])).toEqual([
      ['done', 1, 1],
      ['done', 0, 0],
    ]);
  });

  it('fills the ship-from of a new shop from its address, but never over what the merchant set', async () => {
    pipeline.send({ name: 'shop-installed', payload: { shop: SHOP } });
    await pipeline.drain();
    const settings = await pipeline.deps.db.settings.findUniqueOrThrow({ where: { shop: SHOP } });
    expect(settings).toMatchObject({ shipFromCountry: 'CA', shipFromCity: 'Toronto', tagPrefix: 'S321' });
    await pipeline.deps.db.settings.update({
      where: { shop: SHOP },
      data: { shipFromCountry: 'MX', shipFromCity: 'Tijuana' },
    });
    pipeline.send({ name: 'shop-installed', payload: { shop: SHOP } });
    await pipeline.drain();
    expect(await pipeline.deps.db.settings.findUniqueOrThrow({ where: { shop: SHOP } })).toMatchObject({
      shipFromCity: 'Tijuana',
    });
  });

  it('finds in one pass what no delivery told of, and nothing in the next', async () => {
    await pipeline.place(order('1', '5.00', someoneElse('P1')));
    for (let id = 2; id <= 102; id += 1) pipeline.shopify.put(order(String(id), '5.00', someoneElse(`P${id}`)));
    pipeline.send({ name: 'reconcile', payload: {} });
    await pipeline.drain();
    expect(await pipeline.deps.db.orderRecord.count()).toBe(102);
    pipeline.shopify.asked.length = 0;
    pipeline.send({ name: 'reconcile', payload: {} });
    await pipeline.drain();
    expect(new Set(pipeline.shopify.asked.map((call) => call.operation))).toEqual(
      // The second asks which of the open orders are still there.
      new Set(['OrderList', 'OrdersThere']),
    );
  });
});

describe('beside a shop that Shopify does not answer for', () => {
  it('finds what no delivery told of in the others, and leaves it to the next pass', async () => {
    const SILENT = 'a-silent-shop.myshopify.com';
    const { deps, shopify } = pipeline;
    const silent = { shop: SILENT, state: 'installed', installedAt: deps.clock.now(), scnCode: 'BBB' };
    await deps.db.shop.create({ data: silent });
    shopify.put(order('1', '5.00'));
    const run: typeof shopify.run = (shop, query, variables) =>
      shop === SILENT ? Promise.reject(new ShopMustWait(1000)) : shopify.run(shop, query, variables);
    await reconcileAll({ ...deps, admin: { ...shopify, run } });
    expect(pipeline.waiting.map(({ payload }) => payload)).toEqual([{ shop: SHOP, orderId: '1', cause: 'reconcile' }]);
  });
});

describe('when Shopify will not have us', () => {
  it('stops at a refused token, says so on the shop, and calls no more', async () => {
    pipeline.shopify.before = () => ({ kind: 'unauthorised' });
    pipeline.shopify.put(order('1001', '40.00'));
    const runId = await recheckOrders(pipeline.deps, SHOP, ['1001', '1002', '1003']);
    const [first, ...others] = pipeline.waiting.splice(0);
    if (first === undefined) throw new Error('No reading was asked for');
    await expect(pipeline.run(first)).rejects.toThrow(AccessRefused);
    expect(await pipeline.deps.db.shop.findUniqueOrThrow({ where: { shop: SHOP } })).toMatchObject({
      state: 'installed',
    });
    await refusedMinutesAgo(pipeline, 6);
    pipeline.send(first, ...others);
    await pipeline.drain();
    expect(await pipeline.deps.db.shop.findUniqueOrThrow({ where: { shop: SHOP } })).toMatchObject({
      state: 'reauthorise',
    });
    expect(pipeline.shopify.asked).toHaveLength(2);
    const run = await pipeline.deps.db.recheckRun.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: runId } } });
    expect(run.state).toBe('failed');
    expect(sayKept(run.message)).toMatch(/approve/);
  });

  it('waits while Shopify has closed the shop, and goes on by itself once it is open', async () => {
    const state = async () => (await pipeline.deps.db.shop.findUniqueOrThrow({ where: { shop: SHOP } })).state;
    pipeline.shopify.before = () => ({ kind: 'paused', message: 'Unpaid.' });
    pipeline.shopify.put(order('1001', '40.00'));
    const runId = await recheckOrders(pipeline.deps, SHOP, ['1001']);
    await pipeline.drain();
    expect(await state()).toBe('paused');
    const run = await pipeline.deps.db.recheckRun.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: runId } } });
    expect(run.state).toBe('failed');
    expect(sayKept(run.message)).toMatch(/by itself/);
    pipeline.send({ name: 'reconcile', payload: {} });
    await pipeline.drain();
    expect(await state()).toBe('paused');
    pipeline.shopify.before = null;
    pipeline.send({ name: 'reconcile', payload: {} });
    await pipeline.drain();
    expect(await state()).toBe('installed');
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'written' });
  });

  it('keeps the tags pending through a failing network, and writes them when it is back', async () => {
    let down = true;
    pipeline.shopify.before = (operation) => {
      if (operation === 'WriteBack' && down) throw new Error('network');
      return null;
    };
    await expect(pipeline.place(order('1001', '40.00'))).rejects.toThrow('network');
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'eligible', tagState: 'pending' });
    down = false;
    await pipeline.run({ name: 'write-tags', payload: { shop: SHOP, orderId: '1001' } });
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'written' });
  });

  it('tells the merchant when Shopify refuses the write', async () => {
    pipeline.shopify.before = (operation) => (operation === 'WriteBack' ? { kind: 'refused', message: 'no' } : null);
    const row = await pipeline.place(order('1001', '40.00'));
    expect(row).toMatchObject({ tagState: 'failed' });
    expect(sayKept(row.tagError)).toMatch(/\.$/);
  });
});
