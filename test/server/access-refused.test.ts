import { describe, expect, it } from 'vitest';
import type { AdminOutcome } from '../../web/server/ports/admin-api.ts';
import { dispositionOf } from '../../web/server/base/retry.ts';
import { AccessRefused } from '../../web/server/admin-api/access.ts';
import { reconcileAll } from '../../web/server/shops/reconcile.ts';
import { recentAccessGap } from '../../web/server/store/refusals.ts';
import { markInstalled } from '../../web/server/store/shops.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';
import { refusedMinutesAgo } from './support/refusals.ts';

withPipeline();

const READ = { name: 'read-order', payload: { shop: SHOP, orderId: '1001', cause: 'order-updated' } } as const;
const FORBIDDEN = { kind: 'forbidden', message: 'A permission is missing.' } as const;
const REFUSALS = [FORBIDDEN, { kind: 'unauthorised' }] as const;

const shop = () => pipeline.deps.db.shop.findUniqueOrThrow({ where: { shop: SHOP } });
const state = async () => (await shop()).state;
const refuse = (with_: AdminOutcome<never> | null): void => {
  pipeline.shopify.before = with_ === null ? null : () => with_;
};
const asked = () => pipeline.shopify.asked.map(({ operation }) => operation);

/** Until the shop is given up: two refusals six minutes apart. */
async function loseAccess(): Promise<void> {
  refuse(FORBIDDEN);
  await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
  await refusedMinutesAgo(pipeline, 6);
  await pipeline.run(READ);
  expect(await state()).toBe('reauthorise');
  pipeline.waiting.splice(0);
}

describe('a refusal of our access', () => {
  it.each(REFUSALS)('$kind, once, stops nothing: the job comes again', async (refusal) => {
    refuse(refusal);
    await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
    expect(await state()).toBe('installed');
    expect(dispositionOf(new AccessRefused(), 20)).toMatchObject({ kind: 'again' });
    refuse(null);
    pipeline.shopify.put(order('1001', '40.00'));
    await pipeline.run(READ);
    await pipeline.drain();
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'written' });
  });

  it.each(REFUSALS)('$kind, repeated within five minutes, still stops nothing', async (refusal) => {
    refuse(refusal);
    for (const minutes of [0, 2, 2]) {
      await refusedMinutesAgo(pipeline, minutes);
      await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
    }
    expect(await state()).toBe('installed');
  });

  it.each(REFUSALS)('$kind, repeated after five minutes, stops the work', async (refusal) => {
    refuse(refusal);
    await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
    await refusedMinutesAgo(pipeline, 5.1);
    await pipeline.run(READ);
    expect(await state()).toBe('reauthorise');
    const calls = asked().length;
    await pipeline.run(READ);
    expect(asked()).toHaveLength(calls);
  });

  it('is the first again where the call went well in between, or half an hour went by', async () => {
    refuse(FORBIDDEN);
    await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
    refuse(null);
    pipeline.shopify.put(order('1001', '40.00'));
    await pipeline.run(READ);
    expect(await shop()).toMatchObject({ refusedSince: null, refusedAt: null, refusedCall: null });
    refuse(FORBIDDEN);
    for (const minutes of [0, 31, 31]) {
      await refusedMinutesAgo(pipeline, minutes);
      await expect(pipeline.run(READ)).rejects.toThrow(AccessRefused);
    }
    expect(await state()).toBe('installed');
  });

  it('of writes alone is not taken back by a reading that goes well', async () => {
    pipeline.shopify.put(order('1001', '40.00'));
    pipeline.shopify.before = (operation) => (operation === 'WriteBack' ? FORBIDDEN : null);
    await expect(pipeline.place(order('1001', '40.00'))).rejects.toThrow(AccessRefused);
    await refusedMinutesAgo(pipeline, 6);
    await pipeline.run(READ);
    await pipeline.run({ name: 'write-tags', payload: { shop: SHOP, orderId: '1001' } });
    expect(await shop()).toMatchObject({ state: 'reauthorise', refusedCall: 'write-tags' });
  });
});

describe('a shop that refuses us', () => {
  it('is asked again by the reconciliation, and goes on by itself with all that changed', async () => {
    await loseAccess();
    await reconcileAll(pipeline.deps);
    expect(await state()).toBe('reauthorise');
    refuse(null);
    pipeline.shopify.put(order('1001', '40.00'));
    await refusedMinutesAgo(pipeline, 20);
    await reconcileAll(pipeline.deps);
    expect(await state()).toBe('installed');
    await pipeline.drain();
    expect(await pipeline.row('1001')).toMatchObject({ tagState: 'written' });
    const gap = await recentAccessGap(pipeline.deps.db, SHOP);
    const minutes = ((gap?.until.getTime() ?? 0) - (gap?.from.getTime() ?? 0)) / 60_000;
    expect(Math.round(minutes)).toBe(26);
  });

  it('is not asked while its pause lasts, which doubles up to a day', async () => {
    await loseAccess();
    const passes = async (): Promise<boolean> => {
      const before = asked().length;
      await reconcileAll(pipeline.deps);
      return asked().length > before;
    };
    expect(await passes()).toBe(true); // six minutes after the first refusal
    expect(await passes()).toBe(false);
    await refusedMinutesAgo(pipeline, 7);
    expect(await passes()).toBe(true);
    await refusedMinutesAgo(pipeline, 12);
    expect(await passes()).toBe(false);
    await refusedMinutesAgo(pipeline, 3);
    expect(await passes()).toBe(true);
    await pipeline.deps.db.$executeRaw`UPDATE shop SET refused_since = refused_since - interval '90 days'`;
    await refusedMinutesAgo(pipeline, 23 * 60);
    expect(await passes()).toBe(false);
    await refusedMinutesAgo(pipeline, 61);
    expect(await passes()).toBe(true);
  });

  it('stays as it is where its tokens are taken but its orders are not', async () => {
    await loseAccess();
    pipeline.shopify.before = (operation) => (operation === 'OrderList' ? FORBIDDEN : null);
    await reconcileAll(pipeline.deps);
    expect(await state()).toBe('reauthorise');
    expect(pipeline.waiting).toEqual([]);
  });

  it('tells the time without access when the merchant opens the app, and is then a shop like any other', async () => {
    await loseAccess();
    await pipeline.deps.db.$transaction((tx) => markInstalled(tx, SHOP, 'read_orders', pipeline.at));
    expect(await shop()).toMatchObject({ state: 'installed', refusedSince: null, refusedCall: null });
    expect(await recentAccessGap(pipeline.deps.db, SHOP)).not.toBeNull();
    await pipeline.deps.db.$executeRaw`UPDATE shop SET access_gap_until = access_gap_until - interval '8 days'`;
    expect(await recentAccessGap(pipeline.deps.db, SHOP)).toBeNull();
  });
});
