import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeBorderConnect, readSealedLoad } from '#domain';
import { openDatabase } from '../../web/server/database/client.ts';
import { MIGRATIONS, migrate } from '../../web/server/database/migrate.ts';
import type { JobToSend } from '../../web/server/ports/queue.ts';
import { standingOf } from '../../web/server/loads/blockers.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { decideAndPlace } from '../../web/server/loads/decide-and-place.ts';
import { lanesOf } from '../../web/server/store/lanes.ts';
import { lockAll } from '../../web/server/store/locks.ts';
import { readSettings } from '../../web/server/store/settings.ts';
import { emptyDatabase } from '../support/database.ts';
import { NORTH, SOUTH } from './support/shipping.ts';
import type { ShippingDeps } from './support/shipping.ts';

const BARE = 'bare-shop.myshopify.com';
/** The newest migration of the version that wrote the rows. */
const NEWEST_OF_THEN = '20261130142000_load_revisions';
type Row = Readonly<Record<string, unknown>>;

/**
 * Rows that the version before lanes wrote: three shops, one of them without settings; orders that are ready, unpaid, cancelled, without
 * origin and outside the US; loads open, sealed (one by another carrier and moved) and cancelled; an amendment.
 */
const written = readFileSync(join(import.meta.dirname, 'support/before-lanes.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { table: string; row: Row } | { file: string; text: string });
const rowsOf = (table: string): Row[] =>
  written.flatMap((one) => ('table' in one && one.table === table ? [one.row] : []));
const tables = [...new Set(written.flatMap((one) => ('table' in one ? [one.table] : [])))];
const files = written.flatMap((one) => ('file' in one ? [one] : []));

let drop: () => Promise<void>;
let opened: ReturnType<typeof openDatabase>;
let deps: ShippingDeps;
const sent: JobToSend[] = [];

/** By the columns that there were before. */
async function now(table: string): Promise<Row[]> {
  const columns = Object.keys(rowsOf(table)[0] ?? {});
  const { rows } = await opened.pool.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE shop = ANY($1)`,
    [[NORTH, SOUTH, BARE]],
  );
  return rows.map(({ row }) => Object.fromEntries(columns.map((column) => [column, row[column]])));
}
const sorted = (rows: readonly Row[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

const keyOfOrder = ({ shop, order_id }: Row) => ({ shop: String(shop), order_id: String(order_id) });

beforeAll(async () => {
  const empty = await emptyDatabase();
  drop = empty.drop;
  const before = mkdtempSync(join(tmpdir(), 'minimis-before-lanes-'));
  cpSync(MIGRATIONS, before, { recursive: true });
  const later = readdirSync(before).filter((name) => /^\d{14}_/.test(name) && name > NEWEST_OF_THEN);
  expect(later).toContain('20261130160300_lanes');
  for (const name of later) rmSync(join(before, name), { recursive: true });
  await migrate(empty.url, before);
  opened = openDatabase(empty.url);
  const client = await opened.pool.connect();
  // As a dump is restored: no trigger writes beside what is written.
  await client.query(`SET session_replication_role = 'replica'`);
  for (const table of tables)
    await client.query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [
      JSON.stringify(rowsOf(table)),
    ]);
  await client.query(`SELECT setval(pg_get_serial_sequence('load_event', 'seq'), (SELECT max(seq) FROM load_event))`);
  client.release(true);
  await migrate(empty.url);
  deps = {
    db: opened.db,
    env: { encryptionKeys: [{ id: 'k1', key: Buffer.alloc(32, 7) }] } as unknown as ShippingDeps['env'],
    clock: { now: () => new Date('2026-11-26T15:00:00Z') },
    log: pino({ level: 'silent' }),
    queue: { send: async (_tx, jobs) => void sent.push(...jobs), cancelWaiting: () => Promise.resolve(0) },
  };
});
afterAll(async () => {
  await opened.close();
  await drop();
});

describe('a database of before there were lanes', () => {
  // One story, in its order: the last step seals.
  test('keeps every row, decides each order as it was decided, moves none, and numbers on where it stood', async () => {
    await keepsEveryRow();
    await decidesAsBefore();
    await numbersOn();
  });

  async function keepsEveryRow() {
    expect(tables).toHaveLength(11);
    for (const table of tables) {
      expect(rowsOf(table).length, table).toBeGreaterThan(0);
      expect(sorted(await now(table)), table).toEqual(sorted(rowsOf(table)));
    }
  }

  test('has in each shop a usual lane that says what the settings say', async () => {
    for (const shop of [NORTH, SOUTH, BARE]) {
      const { settings } = await readSettings(opened.db, shop);
      const lanes = await lanesOf(opened.db, shop);
      expect(lanes).toHaveLength(1);
      const { country, province, city } = settings.shipFrom;
      const { mode, port, transitDays, arrivalTime } = settings;
      expect(lanes[0]).toMatchObject({
        scac: settings.scac,
        lane: {
          usual: true,
          route: {
            mode,
            port,
            transitDays,
            arrivalTime,
            clearance: null,
            schedule: null,
            workingDays: false,
            from: { country, province, city },
          },
        },
        importer: {
          kind: settings.importerKind,
          country: settings.importerCountry,
          bond: settings.importerBond,
          hasNumber: settings.importerNumber !== null,
        },
      });
    }
    const north = (await lanesOf(opened.db, NORTH))[0];
    expect(north).toMatchObject({
      scac: 'ABCD',
      importer: { bond: 'continuous', residentAgent: true, hasNumber: true },
    });
    expect(await opened.db.carrier.findFirst({ where: { shop: NORTH } })).toMatchObject({ feeCarrierTrip: 18_000 });
    expect(await opened.db.broker.findFirst({ where: { shop: NORTH } })).toMatchObject({
      feeBrokerInformal: 1_500,
      feeBrokerLoad: 7_500,
    });
  });

  test('keeps loads and orders in the usual lane', async () => {
    const { rows } = await opened.pool.query(
      `SELECT DISTINCT lane_id FROM shipment UNION SELECT DISTINCT lane_id FROM order_record`,
    );
    expect(rows).toEqual([{ lane_id: 'usual' }]);
  });

  test('has the same files', async () => {
    expect(files).toHaveLength(2);
    for (const { file, text } of files) {
      const { sealedDocument } = await opened.db.loadRecord.findFirstOrThrow({ where: { id: file } });
      const read = readSealedLoad(sealedDocument ?? '');
      if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
      expect(encodeBorderConnect(read.load)).toMatchObject({ kind: 'encoded', text });
    }
  });

  async function decidesAsBefore() {
    const columns = [
      'order_id',
      'verdict',
      'entry',
      'entry_ready',
      'missing',
      'arrival_at',
      'arrival_day',
      'arrival_from',
      'ship_from_key',
      'value_usd_minor',
      'pieces',
      'weight_grams',
      'written_tags',
    ];
    const deciding = (rows: readonly Row[]) =>
      sorted(rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]]))));
    for (const { shop, order_id: orderId } of rowsOf('order_record').map(keyOfOrder))
      await opened.db.$transaction(
        async (tx) => {
          await lockAll(tx, 'order', shop, [orderId]);
          await decideAndPlace(tx, deps, { shop, orderId, cause: 'test' });
        },
        { timeout: 30_000, maxWait: 30_000 },
      );
    expect(deciding(await now('order_record'))).toEqual(deciding(rowsOf('order_record')));
    expect(sorted(await now('shipment_line'))).toEqual(sorted(rowsOf('shipment_line')));
    expect(sorted(await now('shipment'))).toEqual(sorted(rowsOf('shipment')));
  }

  async function numbersOn() {
    const [before] = rowsOf('shop').filter(({ shop }) => shop === NORTH);
    expect(before).toMatchObject({ last_scn_number: 4, scn_code: 'N2A' });
    const open = await opened.db.loadRecord.findFirstOrThrow({ where: { shop: NORTH, state: 'open' } });
    const { doubts } = await standingOf(deps, open);
    const sign = doubts === null ? null : { by: 'Marta Ruiz', seen: doubts.seen };
    expect(await sealOpenLoad(deps, NORTH, { loadId: open.id, by: '77', acknowledged: sign })).toEqual({
      kind: 'sealed',
    });
    const lines = await opened.db.shipmentLine.findMany({
      where: { shop: NORTH, loadId: open.id, live: true },
      orderBy: { orderId: 'asc' },
    });
    expect(lines.map(({ scn }) => scn)).toEqual(['ABCDN2A000005', 'ABCDN2A000006']);
    expect(await opened.db.numberSeries.findMany({ where: { shop: NORTH } })).toMatchObject([
      { scac: 'ABCD', lastScn: 6 },
    ]);
    expect(await opened.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).toMatchObject({ lastScnNumber: 6 });
  }
});

describe('the usual lane', () => {
  test('follows the settings, by whatever process they are written', async () => {
    const shop = 'own-shop.myshopify.com';
    const { pool, db } = opened;
    await db.shop.create({ data: { shop, installedAt: new Date(), scnCode: 'OWN' } });
    await pool.query(`INSERT INTO settings (shop, scac, updated_at) VALUES ($1, 'ABCD', now())`, [shop]);
    expect((await lanesOf(db, shop))[0]).toMatchObject({
      scac: 'ABCD',
      lane: { route: { mode: 'truck', port: '0901' } },
    });
    await pool.query(
      `UPDATE settings SET mode = 'air', port = '4701', scac = 'QRST', importer_country = 'GB', fee_broker_load = 0 WHERE shop = $1`,
      [shop],
    );
    expect((await lanesOf(db, shop))[0]).toMatchObject({
      scac: 'QRST',
      lane: { route: { mode: 'air', port: '4701' } },
      importer: { country: 'GB' },
    });
    expect(await db.broker.findFirst({ where: { shop } })).toMatchObject({ feeBrokerLoad: 0, revision: 2 });
    // What did not change was not written.
    await pool.query(`UPDATE settings SET tag_prefix = 'USA' WHERE shop = $1`, [shop]);
    expect(await db.laneRecord.findFirst({ where: { shop } })).toMatchObject({ revision: 2 });
  });

  test('is there for a new shop before it has settings', async () => {
    await opened.db.shop.create({ data: { shop: 'new-shop.myshopify.com', installedAt: new Date(), scnCode: 'NEW' } });
    expect((await lanesOf(opened.db, 'new-shop.myshopify.com'))[0]).toMatchObject({
      scac: null,
      lane: { usual: true, route: { mode: 'truck', port: '0901', transitDays: 3, arrivalTime: '12:00' } },
      importer: { country: null, kind: null },
    });
  });
});
