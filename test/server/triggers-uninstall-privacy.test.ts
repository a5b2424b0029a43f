import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayKept } from '../../web/server/base/kept-said.ts';
import type { AdminApi, AdminOutcome, Installation } from '../../web/server/ports/admin-api.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { createQueue, type PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { dispositionOf } from '../../web/server/base/retry.ts';
import { addLoadRevision } from '../../web/server/store/load-revisions.ts';
import { dataHeldOn } from '../../web/server/store/privacy.ts';
import { markInstalled } from '../../web/server/store/shops.ts';
import { InstallationNotKnown } from '../../web/server/shops/whether-gone.ts';
import { appUninstalledJob } from '../../web/server/tasks/app-uninstalled.ts';
import { customerDataRequestJob } from '../../web/server/tasks/customer-data-request.ts';
import { customerRedactJob } from '../../web/server/tasks/customer-redact.ts';
import { shopRedactJob } from '../../web/server/tasks/shop-redact.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { adminThat, clock, installShop, readableLog, SHOP } from './support/ingress.ts';

const OTHER = 'other-shop.myshopify.com';
const HERE: AdminOutcome<unknown> = {
  kind: 'ok',
  data: { currentAppInstallation: { id: 'gid://shopify/AppInstallation/1' } },
};

let database: FreshDatabase;
let queue: PgBossQueue;
const { log, lines } = readableLog();
beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ databaseUrl: database.url, log, worker: false });
});
afterAll(async () => {
  await queue.stop();
  await database.drop();
});
beforeEach(async () => {
  lines.length = 0;
  await database.pool.query(
    "BEGIN; SET LOCAL minimis.redaction = 'on'; DELETE FROM shipment_line; DELETE FROM shipment; DELETE FROM order_record; DELETE FROM article; DELETE FROM article_change; DELETE FROM catalogue_read; DELETE FROM session; DELETE FROM privacy_request; DELETE FROM shop; DELETE FROM pgboss.job; COMMIT",
  );
  for (const shop of [SHOP, OTHER]) {
    await installShop(database, shop);
    await database.db.session.create({ data: { id: `offline_${shop}`, shop, state: '', accessToken: 'sealed' } });
    for (const orderId of ['1', '2', '3']) await anOrder(shop, orderId);
  }
});

const deps = (answer: AdminOutcome<unknown>, installation: Installation = 'here') =>
  ({ db: database.db, queue, clock, log, admin: adminThat(() => answer, installation) }) as unknown as Deps;
/** Shopify's word on the installation is all that is asked. */
const told = (installation: Installation) => deps({ kind: 'unauthorised' }, installation);

/** Shopify's evidence says gone; while it was gathered the merchant installed the app again. */
function comesBackMeanwhile(): Deps {
  const admin: AdminApi = {
    ...adminThat(() => HERE),
    installation: async () => {
      await database.db.session.updateMany({ where: { shop: SHOP }, data: { accessToken: 'sealed anew' } });
      return 'gone';
    },
  };
  return { ...told('gone'), admin };
}

/** An order with a person in every place where we keep one. */
async function anOrder(shop: string, orderId: string): Promise<void> {
  const at = new Date();
  const lots = JSON.stringify([{ consignee: { name: 'Ann Lee', address1: '5 Elm St' } }]);
  await database.db.orderRecord.create({
    data: {
      shop,
      orderId,
      name: `#${orderId}`,
      placedAt: at,
      shopifyUpdatedAt: at,
      lots,
      searchText: `#${orderId} ann lee`,
      consigneeName: 'Ann Lee',
      verdict: 'ineligible',
      entry: '11',
      entryReady: true,
      arrivalFrom: 'transit-days',
      decidedAt: at,
      verdictId: `v${orderId}`,
    },
  });
  await database.db.verdictRecord.create({
    data: {
      shop,
      id: `v${orderId}`,
      orderId,
      decidedAt: at,
      cause: 'order-created',
      verdict: 'ineligible',
      entry: '11',
      outcome: '[]',
      inputs: lots,
      rulebookVersion: '1',
      rulebookHash: 'h',
    },
  });
  await database.db.personDay.create({
    data: { shop, personKey: 'hash-of-ann', orderId, lotId: `${orderId}-1`, placedAt: at },
  });
}

async function seal(shop: string, orderId: string): Promise<void> {
  const at = new Date();
  await database.db.loadRecord.create({
    data: {
      shop,
      id: 's1',
      number: 1,
      shipFromKey: 'k',
      shipFromName: 'Windsor',
      arrivalAt: at,
      arrivalDay: '2026-11-24',
      mode: 'truck',
      port: '3801',
      entry: '11',
      openedAt: at,
    },
  });
  await database.db.shipmentLine.create({
    data: { shop, id: 'l1', loadId: 's1', orderId, addedAt: at, addedBy: 'automatic' },
  });
  await database.db.loadRecord.update({
    where: { shop_id: { shop, id: 's1' } },
    data: { state: 'sealed', sealedAt: at, sealedBy: '42', sealedDocument: '{"consignee":"Ann Lee"}' },
  });
}

async function request(topic: string, orderIds: string[]): Promise<{ shop: string; requestId: string }> {
  await database.db.privacyRequest.create({
    data: { shop: SHOP, id: 'r1', topic, customerId: '7', orderIds, receivedAt: new Date() },
  });
  return { shop: SHOP, requestId: 'r1' };
}
const outcome = async () =>
  sayKept(
    (await database.db.privacyRequest.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: 'r1' } } })).result,
  );
const orders = async (shop: string) =>
  (await database.db.orderRecord.findMany({ where: { shop }, orderBy: { orderId: 'asc' } })).map(
    (order) => order.orderId,
  );

describe('app/uninstalled', () => {
  const waiting = () =>
    database.db.$transaction((tx) =>
      queue.send(
        tx,
        [SHOP, OTHER].flatMap((shop) => [
          { name: 'read-order' as const, payload: { shop, orderId: '1', cause: 'test' } },
          { name: 'customer-redact' as const, payload: { shop, requestId: 'r1' } },
        ]),
      ),
    );
  const jobs = async () =>
    (
      await database.pool.query<{ job: string }>(
        `SELECT name || ' ' || singleton_key AS job FROM pgboss.job WHERE state = 'created'`,
      )
    ).rows
      .map((row) => row.job)
      .sort();

  it('deletes the tokens, stops the waiting work of that shop, and keeps its data for now', async () => {
    await waiting();
    await appUninstalledJob.run(told('gone'), { shop: SHOP });
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({
      state: 'uninstalled',
      uninstalledAt: expect.any(Date) as Date,
    });
    expect((await database.db.session.findMany()).map((session) => session.shop)).toEqual([OTHER]);
    expect(await jobs()).toEqual([
      `customer-redact ${SHOP}/r1`,
      `customer-redact ${OTHER}/r1`,
      `read-order ${OTHER}/1`,
    ]);
    expect(await orders(SHOP)).toEqual(['1', '2', '3']);
    await appUninstalledJob.run(told('gone'), { shop: SHOP }); // again is harmless
  });

  it('is ignored when it comes late and the shop is back', async () => {
    await appUninstalledJob.run(told('here'), { shop: SHOP });
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'installed' });
    expect(await database.db.session.count()).toBe(2);
  });

  it('does not delete the token of a merchant who comes back while it is asking', async () => {
    await expect(appUninstalledJob.run(comesBackMeanwhile(), { shop: SHOP })).rejects.toThrow(/new token/);
    expect(await database.db.session.count()).toBe(2);
  });

  it('stops nothing where Shopify leaves open whether the app is installed, and asks again', async () => {
    await waiting();
    const before = await jobs();
    const told = deps({ kind: 'forbidden', message: '' }, 'not-known');
    await expect(appUninstalledJob.run(told, { shop: SHOP })).rejects.toThrow(InstallationNotKnown);
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'installed' });
    expect(await database.db.session.count()).toBe(2);
    expect(await jobs()).toEqual(before);
    for (const attempt of [0, 4, 5, 21]) expect(dispositionOf(new InstallationNotKnown(), attempt).kind).toBe('again');
  });
});

describe('customers/data_request', () => {
  it('finds the orders that we hold data on, and what it is', async () => {
    await seal(SHOP, '2');
    await customerDataRequestJob.run(deps(HERE), await request('customers/data_request', ['2', '99']));
    expect(await outcome()).toBe('Data is held on the orders 2');
    expect(await dataHeldOn(database.db, SHOP, ['2', '99'])).toMatchObject([
      { orderId: '2', consigneeName: 'Ann Lee', decisions: 1, sealedLoads: [1] },
    ]);
    expect(lines.join('')).not.toMatch(/ann/i);
  });
});

describe('customers/redact', () => {
  it('erases the orders it names, their decisions and person keys, and no others', async () => {
    await customerRedactJob.run(deps(HERE), await request('customers/redact', ['1', '2']));
    expect(await orders(SHOP)).toEqual(['3']);
    expect(await orders(OTHER)).toEqual(['1', '2', '3']);
    expect(await database.db.verdictRecord.count({ where: { shop: SHOP } })).toBe(1);
    expect(await database.db.personDay.count({ where: { shop: SHOP } })).toBe(1);
    expect(await outcome()).toBe('Erased 2, kept without the person for a sealed shipment 0');
    await customerRedactJob.run(deps(HERE), { shop: SHOP, requestId: 'r1' }); // again is harmless
  });

  it('keeps the filed document of a sealed shipment, and no person beside it', async () => {
    await seal(SHOP, '2');
    await customerRedactJob.run(deps(HERE), await request('customers/redact', ['1', '2']));
    expect(await database.db.orderRecord.findMany({ where: { shop: SHOP, orderId: '2' } })).toMatchObject([
      { name: '#2', consigneeName: null, lots: '[]', searchText: '#2', verdict: 'ineligible' },
    ]);
    expect(await database.db.verdictRecord.count({ where: { shop: SHOP, orderId: '2' } })).toBe(0);
    expect(await database.db.personDay.count({ where: { shop: SHOP, orderId: '2' } })).toBe(0);
    expect(await database.db.loadRecord.findMany({ where: { shop: SHOP } })).toMatchObject([
      { sealedDocument: '{"consignee":"Ann Lee"}' },
    ]);
    expect(await outcome()).toBe('Erased 1, kept without the person for a sealed shipment 1');
  });
});

/** Something of every table that products have. */
async function aProduct(shop: string): Promise<void> {
  const { db } = database;
  const at = new Date();
  const ids = { variantId: '1', productId: '1', inventoryItemId: '1' };
  await db.productRecord.create({
    data: { shop, ...ids, title: 'Mug', searchText: 'mug', shopifyUpdatedAt: at, factsAt: at },
  });
  await db.productChange.create({
    data: { shop, id: 'c', variantId: '1', at, by: '77', originOfChange: 'page', field: 'origin', after: 'CA' },
  });
  await db.orderProduct.create({ data: { shop, variantId: '1', orderId: '1' } });
  await db.catalogueRead.create({ data: { shop, runId: 'r', startedAt: at } });
}

describe('shop/redact', () => {
  it('erases everything of the shop, sealed shipments too, but what keeps its control numbers apart', async () => {
    await seal(SHOP, '2');
    await database.db.loadEvent.create({
      data: { shop: SHOP, loadId: 's1', at: new Date(), by: '42', kind: 'sealed', details: '{}' },
    });
    const revised = { document: '{}', rulebook: { version: '1', hash: 'h' } };
    await database.db.$transaction((tx) =>
      addLoadRevision(tx, { shop: SHOP, loadId: 's1' }, revised, { by: '42', at: new Date() }),
    );
    await aProduct(SHOP);
    await aProduct(OTHER);
    const { scnCode } = await database.db.shop.findUniqueOrThrow({ where: { shop: SHOP } });
    const { rows } = await database.pool.query<{ table_name: string }>(
      `SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'shop'`,
    );
    // The shop's row keeps its control numbers apart, and the request says that it was done.
    const tables = rows.map((row) => row.table_name).filter((name) => name !== 'shop' && name !== 'privacy_request');
    expect(tables.length).toBeGreaterThanOrEqual(14);
    await shopRedactJob.run(told('gone'), await request('shop/redact', []));
    const left: string[] = [];
    for (const table of tables)
      if ((await database.pool.query(`SELECT 1 FROM "${table}" WHERE shop = $1`, [SHOP])).rows.length > 0)
        left.push(table);
    expect(left).toEqual([]);
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({
      scnCode,
      state: 'uninstalled',
      name: null,
    });
    expect(await orders(OTHER)).toEqual(['1', '2', '3']);
    expect(await database.db.productChange.count({ where: { shop: OTHER } })).toBe(1);
    expect(await outcome()).toMatch(/^Erased .*"orders":3/);
  });

  const everything = async () => ({
    orders: await orders(SHOP),
    sealed: await database.db.loadRecord.count({ where: { shop: SHOP, state: 'sealed' } }),
    sessions: await database.db.session.count(),
  });

  it('erases nothing of a shop that is back', async () => {
    await seal(SHOP, '2');
    const before = await everything();
    await shopRedactJob.run(told('here'), await request('shop/redact', []));
    expect(await everything()).toEqual(before);
    expect(await outcome()).toMatch(/^Nothing erased/);
  });

  it.each<AdminOutcome<unknown>>([
    { kind: 'forbidden', message: '403' },
    { kind: 'paused', message: '402 or 423' },
    { kind: 'unauthorised' },
    { kind: 'uninstalled' },
  ])('erases nothing on a call that came to $kind: without evidence it asks again', async (answer) => {
    await seal(SHOP, '2');
    const before = await everything();
    const payload = await request('shop/redact', []);
    await expect(shopRedactJob.run(deps(answer, 'not-known'), payload)).rejects.toThrow(InstallationNotKnown);
    expect(await everything()).toEqual(before);
    expect(await outcome()).toBeNull();
  });

  it('takes our own row for evidence where the uninstallation was settled before', async () => {
    await appUninstalledJob.run(told('gone'), { shop: SHOP });
    await shopRedactJob.run(told('not-known'), await request('shop/redact', []));
    expect(await orders(SHOP)).toEqual([]);
  });

  it('erases nothing of a merchant who comes back while it is asking', async () => {
    const before = await everything();
    await expect(shopRedactJob.run(comesBackMeanwhile(), await request('shop/redact', []))).rejects.toThrow(
      /new token/,
    );
    expect(await everything()).toEqual(before);
    expect(await outcome()).toBeNull();
  });

  it('erases nothing of a merchant who came back since the uninstallation was settled', async () => {
    await appUninstalledJob.run(told('gone'), { shop: SHOP });
    await database.db.$transaction((tx) => markInstalled(tx, SHOP, 'read_orders', new Date()));
    const payload = await request('shop/redact', []);
    await expect(shopRedactJob.run(told('not-known'), payload)).rejects.toThrow(InstallationNotKnown);
    expect(await orders(SHOP)).toEqual(['1', '2', '3']);
  });
});
