import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../support/database.ts';

const MAIN = new URL('../../web/server/main.ts', import.meta.url).pathname;
const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function environment(): Promise<Record<string, string>> {
  const database = await emptyDatabase();
  cleanups.push(() => database.drop());
  return {
    DATABASE_URL: database.url,
    SHOPIFY_API_KEY: 'client-id',
    SHOPIFY_API_SECRET: 'very-secret-indeed',
    SHOPIFY_APP_URL: 'https://app.example.com',
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The program as `npm start` runs it, in an environment of its own. */
function start(env: Record<string, string>, role = 'all') {
  const child = spawn(process.execPath, [MAIN, role], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  cleanups.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, said, ended };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > 20_000) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the program', () => {
  it('migrates an empty database, answers for its health and ends cleanly on SIGTERM', async () => {
    const env = await environment();
    const { child, said, ended } = start(env);
    await until(() => said.out.includes('Minimis is running'));
    const home = `http://127.0.0.1:${env['PORT']}`;
    expect(await (await fetch(`${home}/healthz`)).json()).toEqual({ status: 'up' });
    expect(await (await fetch(`${home}/readyz`)).json()).toEqual({
      status: 'ready',
      database: 'ready',
      queue: 'ready',
    });
    expect((await fetch(`${home}/webhooks/orders`, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(`${home}/api/home`)).status).toBe(401);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.out + said.err).not.toContain('very-secret-indeed');
  });

  it('keeps an idle connection longer than a balancer does, and a browser on https', async () => {
    const env = await environment();
    const { said } = start(env, 'web');
    await until(() => said.out.includes('Minimis is running'));
    for (const path of ['/healthz', '/api/home', '/']) {
      const answer = await fetch(`http://127.0.0.1:${env['PORT']}${path}`);
      const seconds = Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1]);
      expect(seconds, path).toBeGreaterThan(75);
      if (path !== '/healthz')
        expect(answer.headers.get('strict-transport-security'), path).toBe('max-age=15552000; includeSubDomains');
    }
  });

  it('ends within ten seconds though somebody has not finished asking', async () => {
    const env = await environment();
    const { child, said, ended } = start(env);
    await until(() => said.out.includes('Minimis is running'));
    const socket = connect(Number(env['PORT']), '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) =>
      socket.write('POST /webhooks/orders HTTP/1.1\r\nHost: a\r\n', () => resolve()),
    );
    const told = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    socket.destroy();
  });

  it('names all that is missing and ends with 1', async () => {
    const { said, ended } = start({});
    expect(await ended).toBe(1);
    expect(
      said.err
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .sort(),
    ).toEqual(['DATABASE_URL', 'ENCRYPTION_KEY', 'SHOPIFY_API_KEY', 'SHOPIFY_API_SECRET', 'SHOPIFY_APP_URL']);
  });

  it('says that the port is taken', async () => {
    const env = await environment();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(env['PORT']), '127.0.0.1', resolve));
    cleanups.push(() => new Promise((resolve) => other.close(resolve)));
    const { said, ended } = start(env, 'web');
    expect(await ended).toBe(1);
    expect(said.err).toBe(`Port ${env['PORT']} is taken: stop what uses it, or choose another with PORT.\n`);
  });

  it('says that the database does not answer, without its password', async () => {
    const env = {
      ...(await environment()),
      DATABASE_URL: `postgresql://u:hidden-word@127.0.0.1:${await freePort()}/minimis`,
    };
    const { said, ended } = start(env);
    expect(await ended).toBe(1);
    expect(said.err).toBe('The database does not answer: check that PostgreSQL runs where DATABASE_URL says.\n');
  });
});
