import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { legalDay } from '#domain';
import { openDatabase } from '../../web/server/database/client.ts';
import { MIGRATIONS, migrate } from '../../web/server/database/migrate.ts';
import { findOpenLoad, holdOpenLoadOf } from '../../web/server/store/loads.ts';
import { emptyDatabase } from '../support/database.ts';

const SHOP = 'north-shop.myshopify.com';
const MIXED = '20261130191200_mixed_loads';
let drop: () => Promise<void>;
let opened: ReturnType<typeof openDatabase>;
let before: unknown[];

const rows = async (): Promise<unknown[]> => {
  const { rows: found } = await opened.pool.query<Record<string, unknown>>(
    'SELECT id, number, state, entry, arrival_day, port, lane_id FROM shipment ORDER BY number',
  );
  return found;
};

/** Loads of one day by entry, as the version before opened them. */
beforeAll(async () => {
  const empty = await emptyDatabase();
  drop = empty.drop;
  const folder = mkdtempSync(join(tmpdir(), 'minimis-before-mixed-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const later = readdirSync(folder).filter((name) => /^\d{14}_/.test(name) && name >= MIXED);
  expect(later).toContain(MIXED);
  for (const name of later) rmSync(join(folder, name), { recursive: true });
  await migrate(empty.url, folder);
  opened = openDatabase(empty.url);
  await opened.pool.query(`
    INSERT INTO shop (shop, installed_at, scn_code, last_shipment_number) VALUES ('${SHOP}', now(), 'N2A', 4);
    INSERT INTO shipment (shop, id, number, state, opened_at, ship_from_key, ship_from_name, arrival_at, arrival_day, mode, port, entry)
      SELECT '${SHOP}', 's' || n, n, 'open', now(), 'CA|Toronto', 'Toronto', '2026-11-26T17:00:00Z', day, 'truck', '0901', entry
      FROM (VALUES (1, '2026-11-26', '321'), (2, '2026-11-26', '11'), (3, '2026-11-26', '01'), (4, '2026-11-27', '01')) given(n, day, entry)`);
  before = await rows();
  await migrate(empty.url);
});
afterAll(async () => {
  await opened.close();
  await drop();
});

test('loads of before stay as they are; of those of one day the oldest takes new orders, whatever their entry', async () => {
  expect(await rows()).toEqual(before);
  const key = (day: string) =>
    ({ shipFromKey: 'CA|Toronto', laneId: 'usual', arrivalDay: legalDay(day), mode: 'truck', port: '0901' }) as const;
  const found = await opened.db.$transaction(async (tx) => [
    (await findOpenLoad(tx, SHOP, key('2026-11-26')))?.id,
    (await findOpenLoad(tx, SHOP, key('2026-11-27')))?.id,
    (await findOpenLoad(tx, SHOP, key('2026-11-28')))?.id,
  ]);
  expect(found).toEqual(['s1', 's4', undefined]);
  const opening = {
    shipFromName: 'Toronto',
    arrivalAt: new Date('2026-11-28T17:00:00Z'),
    scac: 'ABCD',
    entry: '11',
    now: new Date('2026-11-24T15:00:00Z'),
    by: 'automatic',
  } as const;
  const made = await opened.db.$transaction((tx) => holdOpenLoadOf(tx, SHOP, key('2026-11-28'), opening));
  expect(made).toMatchObject({ number: 5, takesNew: true, entry: '11' });
  await expect(opened.pool.query(`UPDATE shipment SET takes_new = true WHERE id = 's2'`)).rejects.toThrow(
    'shipment_one_open_takes_new',
  );
});
