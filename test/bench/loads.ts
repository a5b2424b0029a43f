// Whole loads at once: what a seal takes by the number of its orders, where every verdict in force stands, where every one is recorded
// anew, and where the arrival was moved twice before, which is measured, too: the second time while the tags of every order wait.
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { EmbeddedDatabase } from '../../web/server/database/embedded.ts';
import { openPool } from '../../web/server/database/pool.ts';
import { runJson } from './process.ts';

const SEALS: readonly (readonly [orders: number, verdicts: 'same' | 'differing' | 'moved'])[] = [
  [500, 'same'],
  [500, 'differing'],
  [2000, 'same'],
  [2000, 'differing'],
  [500, 'moved'],
  [2000, 'moved'],
  [9999, 'same'],
];
const LISTED = 500;
const LIST = fileURLToPath(new URL('list-loads.ts', import.meta.url));
const SEAL = fileURLToPath(new URL('seal-load.ts', import.meta.url));

export async function benchLoads(
  database: EmbeddedDatabase,
  most: number,
  say: (progress: string) => void,
): Promise<Record<string, unknown>> {
  const seals: unknown[] = [];
  for (const [n, [orders, verdicts]] of SEALS.filter(([orders]) => orders <= most).entries()) {
    say(`  a load of ${orders} orders, verdicts ${verdicts}`);
    const env = await freshEnv(database, `loads_${n}`);
    seals.push({ verdicts, ...(await runJson<object>(SEAL, [String(orders), verdicts], env)) });
  }
  say(`  a list of ${LISTED} sealed loads of 500 orders`);
  const list = await runJson<object>(LIST, [String(LISTED)], { DATABASE_URL: database.url('loads_0') });
  const aims = '9,999 orders in 10 s and 500 MB, by as many statements as 500; the list: p50 30 ms';
  return { loads: { aims, seals, list } };
}

async function freshEnv(database: EmbeddedDatabase, name: string): Promise<Record<string, string>> {
  const pool = openPool({ connectionString: database.url('postgres') }, () => undefined);
  await pool.query(`CREATE DATABASE ${name}`);
  await pool.end();
  return {
    DATABASE_URL: database.url(name),
    SHOPIFY_API_KEY: 'bench-key',
    SHOPIFY_API_SECRET: 'bench-secret',
    SHOPIFY_APP_URL: 'https://bench.example.com',
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
  };
}
