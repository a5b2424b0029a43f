// The list of loads where many sealed ones of 500 orders stand, in a database in which one has been sealed: copies of it are made by the
// database. Prints what a page of the list takes as one JSON line.
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../web/server/database/client.ts';
import { loadRows } from '../../web/server/http/load-row.ts';
import { listLoads } from '../../web/server/store/load-list.ts';
import { countStatements } from '../support/statements.ts';
import { percentile, round } from './statistics.ts';

const SHOP = 'bench-load.myshopify.com';
const PAGE = 50;
const ROUNDS = 40;
const copies = Number(process.argv[2] ?? 500) - 1;
const database = openDatabase(process.env['DATABASE_URL'] ?? '', { poolSize: 4 });
const { db, pool } = database;
try {
  await copySealed();
  const page = async (): Promise<number> => {
    const { rows } = await listLoads(db, SHOP, { from: null, limit: PAGE });
    return (await loadRows({ db, clock: { now: () => new Date() } }, SHOP, rows)).length;
  };
  const took: number[] = [];
  const sent = countStatements(pool);
  for (let n = 0; n < ROUNDS; n += 1) {
    const began = performance.now();
    if ((await page()) !== Math.min(PAGE, copies + 1)) throw new Error('The list does not show the sealed loads');
    took.push(performance.now() - began);
  }
  const figures = { p50Ms: round(percentile(took, 0.5)), p99Ms: round(percentile(took, 0.99)) };
  process.stdout.write(`${JSON.stringify({ loads: copies + 1, ...figures, statements: sent.count / ROUNDS })}\n`);
} finally {
  await database.close();
}

async function copySealed(): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const [table, changes] of Object.entries({
      shipment: `'id', row.id || '-' || n, 'number', row.number + n`,
      order_record: `'order_id', row.order_id || '-' || n, 'lots', '[]', 'decided_at', row.decided_at - interval '1 day'`,
      shipment_line: `'id', row.id || '-' || n, 'order_id', row.order_id || '-' || n, 'shipment_id', row.shipment_id || '-' || n, 'scn', row.scn || '-' || n`,
    }))
      await client.query(
        `INSERT INTO ${table} SELECT made.* FROM ${table} row CROSS JOIN generate_series(1, $1::int) n
         CROSS JOIN LATERAL jsonb_populate_record(row, jsonb_build_object(${changes})) made`,
        [copies],
      );
    await client.query('SET session_replication_role = origin');
    await client.query('ANALYZE');
  } finally {
    client.release();
  }
}
