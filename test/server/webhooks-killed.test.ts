import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { installShop, requestOf, SECRETS, SHOP } from './support/ingress.ts';

const KILLS = 8;

/** Delivers without pause until the process is gone; returns the orders whose delivery was answered 200. */
async function deliverUntilKilled(databaseUrl: string, round: number, killAfterMs: number): Promise<string[]> {
  const child = fork(
    fileURLToPath(new URL('support/receiver-process.ts', import.meta.url)),
    [databaseUrl, SECRETS.current],
    { execArgv: [], stdio: 'ignore' },
  );
  const [url] = (await once(child, 'message')) as [string];
  const acknowledged: string[] = [];
  let alive = true;
  const exit = once(child, 'exit').then(() => (alive = false));
  setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const sender = async (lane: number) => {
    for (let index = 0; alive; index += 1) {
      const orderId = `${round + 1}${lane + 10}${index}`;
      const body = { admin_graphql_api_id: `gid://shopify/Order/${orderId}` };
      const status = await fetch(`${url}/webhooks/orders`, requestOf({ body, eventId: orderId })).then(
        (answer) => answer.status,
        () => null,
      );
      if (status === 200) acknowledged.push(orderId);
      if (status === null) return;
    }
  };
  await Promise.all([...Array.from({ length: 24 }, (_, lane) => sender(lane)), exit]);
  return acknowledged;
}

it(
  'loses nothing it has acknowledged though it is killed in the middle, and has no row without its job',
  { timeout: 60_000 },
  async () => {
    const database = await freshDatabase();
    await installShop(database);
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round += 1)
      acknowledged.push(...(await deliverUntilKilled(database.url, round, 60 + 45 * round)));
    const { rows } = await database.pool.query<{ row: string; job: string | null }>(
      `SELECT event_id AS row, data->>'orderId' AS job FROM webhook_event FULL JOIN pgboss.job ON singleton_key = $1 || '/' || event_id AND name = 'read-order' WHERE name IS NULL OR name = 'read-order'`,
      [SHOP],
    );
    await database.drop();
    const stored = new Set(rows.map((one) => one.row));
    console.info(`${KILLS} kills, ${acknowledged.length} acknowledged, ${stored.size} stored`);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((orderId) => !stored.has(orderId))).toEqual([]);
    expect(rows.filter((one) => one.row !== one.job)).toEqual([]);
  },
);
