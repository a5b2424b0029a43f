import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectLoad } from '#domain';
import { openDatabase } from '../../web/server/database/client.ts';
import { MIGRATIONS, migrate } from '../../web/server/database/migrate.ts';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { emptyDatabase } from '../support/database.ts';

const SHOP = 'north-shop.myshopify.com';
let url: string;
let drop: () => Promise<void>;
let opened: ReturnType<typeof openDatabase>;

/** A database as the state before events left it, with loads of every kind that there was, then brought to the present. */
beforeAll(async () => {
  ({ url, drop } = await emptyDatabase());
  const before = mkdtempSync(join(tmpdir(), 'minimis-before-events-'));
  cpSync(MIGRATIONS, before, { recursive: true });
  const later = readdirSync(before).filter((name) => /^\d{14}_/.test(name) && name >= '20261130135600');
  expect(later).toEqual(expect.arrayContaining(['20261130135600_load_events', '20261130142000_load_revisions']));
  for (const name of later) rmSync(join(before, name), { recursive: true });
  await migrate(url, before);
  opened = openDatabase(url);
  await opened.pool.query(LOADS_OF_BEFORE);
  await migrate(url);
});
afterAll(async () => {
  await opened.close();
  await drop();
});

const ROW = `'CA|Toronto', 'Toronto', '2026-11-26T17:00:00Z', '2026-11-26', 'truck', '0901', '11'`;
const COLUMNS = 'ship_from_key, ship_from_name, arrival_at, arrival_day, mode, port, entry';
const LOADS_OF_BEFORE = `
  INSERT INTO shop (shop, installed_at, scn_code) VALUES ('${SHOP}', now(), 'N2A');
  INSERT INTO order_record (shop, order_id, name, placed_at, shopify_updated_at, lots, search_text, verdict, entry, entry_ready, arrival_from, decided_at, verdict_id)
    SELECT '${SHOP}', n::text, '#' || n, now(), now(), '[]', '', 'ineligible', '11', true, 'unknown', now(), 'v' FROM generate_series(1, 9) n;
  INSERT INTO shipment (shop, id, number, state, opened_at, scac, ${COLUMNS}) VALUES
    ('${SHOP}', 'open', 1, 'open', '2026-11-20T10:00:00Z', NULL, ${ROW}),
    ('${SHOP}', 'sealed', 2, 'cancelled', '2026-11-20T10:00:00Z', 'ABCD', ${ROW}),
    ('${SHOP}', 'filed', 3, 'cancelled', '2026-11-20T10:00:00Z', 'ABCD', ${ROW});
  INSERT INTO shipment (shop, id, number, state, opened_at, cancelled_at, cancelled_by, ${COLUMNS}) VALUES
    ('${SHOP}', 'given-up', 4, 'cancelled', '2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z', '77', ${ROW}),
    ('${SHOP}', 'long-ago', 5, 'cancelled', '2026-11-20T10:00:00Z', NULL, NULL, ${ROW});
  INSERT INTO shipment_line (shop, id, shipment_id, order_id, live, added_at, added_by, removed_at, removed_by) VALUES
    ('${SHOP}', 'a', 'open', '1', true, '2026-11-20T11:00:00Z', 'automatic', NULL, NULL),
    ('${SHOP}', 'b', 'open', '2', false, '2026-11-20T11:00:00Z', 'automatic', '2026-11-20T12:00:00Z', '77'),
    ('${SHOP}', 'c', 'open', '3', false, '2026-11-20T11:00:00Z', '77', '2026-11-20T11:00:00Z', '77'),
    ('${SHOP}', 'd', 'open', '3', true, '2026-11-20T11:00:00Z', '77', NULL, NULL),
    ('${SHOP}', 'e', 'open', '4', false, '2026-11-20T11:00:00Z', '77', NULL, NULL),
    ('${SHOP}', 'f', 'sealed', '5', true, '2026-11-20T11:00:00Z', '77', NULL, NULL),
    ('${SHOP}', 'g', 'filed', '6', true, '2026-11-20T11:00:00Z', '77', NULL, NULL),
    ('${SHOP}', 'h', 'given-up', '7', false, '2026-11-20T11:00:00Z', '77', '2026-11-21T10:00:00Z', '77');
  UPDATE shipment SET state = id, sealed_at = '2026-11-22T10:00:00Z', sealed_by = '78', rulebook_version = 'r', rulebook_hash = 'h',
    sealed_document = '{"of":"é"}', acknowledged_by = 'Marta Ruiz' WHERE id IN ('sealed', 'filed');`;

async function folded(loadId: string) {
  const read = await loadEventsOf(opened.db, { shop: SHOP, loadId });
  const events = read.flatMap((one) => (one.kind === 'read' ? [one.event] : []));
  expect(events).toHaveLength(read.length);
  const projection = projectLoad(events);
  return projection.kind === 'load' ? projection.load : projection;
}

async function sealOf(loadId: string) {
  const load = await folded(loadId);
  if ('kind' in load) throw new Error(`the events of ${loadId} do not add up: ${load.kind}`);
  return load;
}

describe('loads of before there were events', () => {
  test('have events that add up to their rows, open, sealed and cancelled', async () => {
    const load = { arrivalAt: '2026-11-26T17:00:00.000Z', port: '0901', openedAt: '2026-11-20T10:00:00.000Z' };
    const seal = {
      sealedAt: '2026-11-22T10:00:00.000Z',
      sealedBy: '78',
      acknowledgedBy: 'Marta Ruiz',
      rulebook: { version: 'r', hash: 'h' },
      revision: 1,
      // printf '{"of":"é"}' | sha256sum
      documentHash: 'a62666d5584e381e0a642dcb39627bb6f75550cef6edf86d0508dec5b50d3813',
    };
    expect(await folded('open')).toMatchObject({ ...load, number: 1, state: 'open', scac: null, orders: ['1', '3'] });
    expect(await folded('sealed')).toMatchObject({ ...load, ...seal, number: 2, state: 'sealed', orders: ['5'] });
    expect(await folded('given-up')).toMatchObject({
      ...load,
      state: 'cancelled',
      cancelledAt: '2026-11-21T10:00:00.000Z',
      cancelledBy: '77',
      orders: [],
    });
    expect(await folded('long-ago')).toMatchObject({ number: 5, state: 'cancelled', cancelledBy: null, orders: [] });
  });

  test('that had come further than the seal are brought there', async () => {
    expect(await folded('filed')).toMatchObject({ number: 3, state: 'filed', sealedBy: '78', orders: ['6'] });
  });

  test('have their sealed document as revision 1, and what was never sealed has none', async () => {
    const revisions = await opened.db.loadRevision.findMany({ orderBy: { loadId: 'asc' } });
    expect(revisions.map(({ loadId, number, document, madeBy }) => [loadId, number, document, madeBy])).toEqual([
      ['filed', 1, '{"of":"é"}', '78'],
      ['sealed', 1, '{"of":"é"}', '78'],
    ]);
    expect(revisions.map(({ documentHash }) => documentHash)).toEqual([
      (await sealOf('filed')).documentHash,
      (await sealOf('sealed')).documentHash,
    ]);
  });

  test('number the next event after theirs', async () => {
    const before = await loadEventsOf(opened.db, { shop: SHOP, loadId: 'open' });
    const event = { shop: SHOP, loadId: 'open', at: new Date(), by: '77', kind: 'orders-added' };
    await opened.db.loadEvent.create({ data: { ...event, details: '{"v":1,"orders":[]}' } });
    const after = await loadEventsOf(opened.db, { shop: SHOP, loadId: 'open' });
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ kind: 'read', event: { by: '77', act: { kind: 'orders-added' } } });
  });
});
