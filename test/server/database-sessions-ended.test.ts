import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { createShopLock } from '../../web/server/auth/shop-lock.ts';
import { freePort } from '../demo/ports.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { installShop, requestOf, SHOP } from './support/ingress.ts';

const MAIN = fileURLToPath(new URL('../../web/server/main.ts', import.meta.url));
const SECRET = 'very-secret-indeed';
const ROUNDS = 25;

const cleanups: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function aDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  cleanups.push(() => database.drop());
  return database;
}

/** As a fail-over or an administrator ends them. Answers the names of those that were ended. */
async function endSessions({ url }: FreshDatabase): Promise<readonly string[]> {
  const administrator = new pg.Client({ connectionString: url, application_name: 'administrator' });
  await administrator.connect();
  try {
    const { rows } = await administrator.query<{ name: string }>(
      `WITH ours AS MATERIALIZED (
         SELECT pid, application_name AS name FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'minimis%')
       SELECT name FROM ours WHERE pg_terminate_backend(pid)`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await administrator.end();
  }
}

/** Web and worker as `npm start` runs them. */
async function startApp(database: FreshDatabase) {
  const port = await freePort();
  const env = {
    DATABASE_URL: database.url,
    SHOPIFY_API_KEY: 'client-id',
    SHOPIFY_API_SECRET: SECRET,
    SHOPIFY_APP_URL: 'https://app.example.com',
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  cleanups.push(() => void child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 400 && !(await fetch(`${url}/readyz`).catch(() => null))?.ok; tries += 1) await sleep(50);
  return { child, url, said: () => out };
}

describe('sessions that the database ends', () => {
  it(
    'end neither web nor worker, whichever they are, and lose nothing that was acknowledged',
    { timeout: 90_000 },
    async () => {
      const database = await aDatabase();
      const { child, url, said } = await startApp(database);
      await installShop(database);
      const acknowledged: string[] = [];
      let delivering = true;
      const sender = async (lane: number): Promise<void> => {
        for (let n = 0; delivering; n += 1) {
          const orderId = `${lane + 10}${n}`;
          const body = { admin_graphql_api_id: `gid://shopify/Order/${orderId}` };
          const request = requestOf({ body, eventId: orderId, secret: SECRET });
          const status = await fetch(`${url}/webhooks/orders`, request).then(
            (answer) => answer.status,
            () => null,
          );
          if (status === 200) acknowledged.push(orderId);
          if (status === null) await sleep(100); // should the app be gone, the test says so
        }
      };
      const senders = [1, 2, 3, 4].map(sender);
      const ended = new Set<string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const name of await endSessions(database)) ended.add(name);
        await sleep(40 + 7 * round);
      }
      delivering = false;
      await Promise.all(senders);
      expect(child.exitCode ?? child.signalCode, said().slice(-2000)).toBeNull();
      expect([...ended].sort()).toEqual(expect.arrayContaining(['minimis', 'minimis-inbox', 'minimis-jobs']));
      const { rows } = await database.pool.query<{ id: string }>('SELECT event_id AS id FROM webhook_event');
      const stored = new Set(rows.map(({ id }) => id));
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
  );

  it('let go of a shop’s lock that stood on one, and the work under it still ends', async () => {
    const database = await aDatabase();
    const broken: Error[] = [];
    const lock = createShopLock(database.url, (error) => broken.push(error));
    cleanups.push(() => lock.close());
    const done = await lock.run(SHOP, async () => {
      expect(await endSessions(database)).toContain('minimis-shop-lock');
      await sleep(100);
      return 'done';
    });
    expect(done).toBe('done');
    expect(broken.length).toBeGreaterThan(0);
    expect(await lock.run(SHOP, () => Promise.resolve('again'))).toBe('again');
  });
});

it('an error that nothing handles is one line of JSON without its message, and then the end', async () => {
  const script = `await import(${JSON.stringify(MAIN)}); setTimeout(() => { throw new TypeError('of Ann Lee, 5 Elm St'); }, 0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, 'all'], {
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(1);
  const lines = out
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.length).toBeLessThanOrEqual(1);
  expect(out).not.toContain('Ann Lee');
});
