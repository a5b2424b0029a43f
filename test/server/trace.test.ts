import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkers } from '../../web/server/jobs/run-jobs.ts';
import type { Workers } from '../../web/server/jobs/run-jobs.ts';
import { createQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { JOBS } from '../../web/server/tasks/index.ts';
import { until } from '../flow/until.ts';
import { anOrder } from '../shopify/order-builder.ts';
import { heldTokens } from '../support/held-tokens.ts';
import { smallShopify } from '../support/small-shopify.ts';
import { clock, envFor, readableLog, SHOP, startIngress } from './support/ingress.ts';
import type { Ingress } from './support/ingress.ts';

// The receiver and the workers as two processes are: one queue in the database, a log each.
let ingress: Ingress;
let workers: Workers;
const worker = readableLog();
const shopify = smallShopify();
beforeAll(async () => {
  ingress = await startIngress();
  const { url, db } = ingress.database;
  const { log } = worker;
  const queue = await createQueue({ databaseUrl: url, log, worker: true });
  const deps: Deps = { env: envFor(url), clock, log, db, queue, tokens: heldTokens('a'), admin: shopify };
  workers = await startWorkers(deps, queue, JOBS, 2);
});
afterAll(async () => {
  await workers.stop();
  await ingress.close();
});

type Line = { readonly msg: string; readonly trace?: string; readonly orderId?: string };
const read = (lines: readonly string[]): Line[] => lines.map((line) => JSON.parse(line) as Line);

// In this order: the second reads the first one's order again, and its lines are no part of that one's path.
describe('a trace', { shuffle: false }, () => {
  it('each line of an order’s path, from the delivery to its tags, names the event that began it', async () => {
    shopify.put(anOrder({ id: 'gid://shopify/Order/1001' }));
    const eventId = 'event-of-order-1001';
    expect((await ingress.deliver({ topic: 'orders/create', eventId })).status).toBe(200);
    const tagged = async () =>
      read(worker.lines).find(({ msg, trace }) => msg === 'Tags were written' && trace === eventId) ?? null;
    await until('the tags', tagged);
    const path = [...read(ingress.lines), ...read(worker.lines)].filter(({ trace }) => trace === eventId);
    expect(path.map(({ msg }) => msg)).toEqual(['A delivery was taken', 'An order was read', 'Tags were written']);
    // No line about the order goes without it.
    const ofOrder = read(worker.lines).filter(({ orderId }) => orderId === '1001');
    expect(ofOrder.map(({ trace }) => trace)).toEqual([eventId, eventId]);
    expect(shopify.written('1001').tags).not.toEqual([]);
    expect(read(ingress.lines)[0]).toMatchObject({ shop: SHOP, topic: 'orders/create' });
  });

  it('what no delivery began has a trace of its own', async () => {
    const before = worker.lines.length;
    await ingress.database.db.$transaction((tx) =>
      ingress.queue.send(tx, [{ name: 'read-order', payload: { shop: SHOP, orderId: '1001', cause: 're-check' } }]),
    );
    const lineOf = async () => read(worker.lines.slice(before)).find(({ msg }) => msg === 'An order was read') ?? null;
    const line = await until('the reading', lineOf);
    expect(line.trace).toMatch(/^[0-9a-f-]{36}$/);
  });
});
