import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AdminOutcome } from '../../web/server/ports/admin-api.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { createQueue, type PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { ofFulfillmentOrder } from '../../web/server/tasks/payload.ts';
import { appUninstalledJob } from '../../web/server/tasks/app-uninstalled.ts';
import { readFulfillmentOrderJob } from '../../web/server/tasks/read-fulfillment-order.ts';
import { customerRedactJob } from '../../web/server/tasks/customer-redact.ts';
import { scopesUpdatedJob } from '../../web/server/tasks/scopes-updated.ts';
import { aFulfillmentOrder } from '../shopify/order-builder.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { adminThat, clock, installShop, readableLog, SHOP } from './support/ingress.ts';

let database: FreshDatabase;
let queue: PgBossQueue;
const { log } = readableLog();
beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ databaseUrl: database.url, log, worker: false });
});
afterAll(async () => {
  await queue.stop();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM shop; DELETE FROM pgboss.job');
  await installShop(database);
});

const deps = (answer: AdminOutcome<unknown>) =>
  ({ db: database.db, queue, clock, log, admin: adminThat(() => answer) }) as unknown as Deps;

describe('the other causes', () => {
  it('turns a fulfilment order into a read of its order', async () => {
    const admin: AdminOutcome<unknown> = {
      kind: 'ok',
      data: { fulfillmentOrder: { ...aFulfillmentOrder([]), orderId: 'gid://shopify/Order/820982911946154508' } },
    };
    await readFulfillmentOrderJob.run(deps(admin), ofFulfillmentOrder.parse({ shop: SHOP, fulfillmentOrderId: '5' }));
    const { rows } = await database.pool.query(`SELECT data FROM pgboss.job WHERE name = 'read-order'`);
    expect(rows).toEqual([{ data: { shop: SHOP, orderId: '820982911946154508', cause: 'routed' } }]);
  });

  it.each<AdminOutcome<unknown>>([
    { kind: 'ok', data: { fulfillmentOrder: null } },
    { kind: 'unauthorised' },
    { kind: 'uninstalled' },
    { kind: 'forbidden', message: '' },
  ])('ends quietly when the fulfilment order is out of reach: %j', async (answer) => {
    await readFulfillmentOrderJob.run(deps(answer), ofFulfillmentOrder.parse({ shop: SHOP, fulfillmentOrderId: '5' }));
    expect((await database.pool.query(`SELECT 1 FROM pgboss.job`)).rows).toEqual([]);
  });

  it('keeps the scopes that are granted now', async () => {
    await scopesUpdatedJob.run(
      deps({
        kind: 'ok',
        data: { currentAppInstallation: { accessScopes: [{ handle: 'write_orders' }, { handle: 'read_orders' }] } },
      }),
      { shop: SHOP },
    );
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({
      scopes: 'read_orders,write_orders',
    });
  });

  it.each([appUninstalledJob, scopesUpdatedJob, customerRedactJob, readFulfillmentOrderJob])(
    'refuses a payload that does not fit: $name',
    ({ payload }) => {
      expect(() => payload.parse({ shop: 7 })).toThrow();
      expect(() => payload.parse(null)).toThrow();
    },
  );
});
