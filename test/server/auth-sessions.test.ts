import express from 'express';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSecretBox } from '../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../web/server/auth/session-storage.ts';
import { createShopLock, type ShopLock } from '../../web/server/auth/shop-lock.ts';
import { createShopifyTokens } from '../../web/server/auth/shopify-tokens.ts';
import { requireSession, sessionOf } from '../../web/server/auth/require-session.ts';
import { createQueue, type PgBossQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { clock, envFor, listen, readableLog, SECRETS, SHOP } from './support/ingress.ts';
import {
  freshPair,
  sessionToken,
  startTokenEndpoint,
  type TokenChanges,
  type TokenEndpoint,
} from './support/token-endpoint.ts';

let database: FreshDatabase;
let queue: PgBossQueue;
let lock: ShopLock;
let endpoint: TokenEndpoint;
let server: Server;
let url: string;
const { log, lines } = readableLog();

beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  lock = createShopLock(database.url, () => undefined);
  endpoint = await startTokenEndpoint();
  const env = envFor(database.url);
  const storage = new SealedSessionStorage(database.db, createSecretBox(env.encryptionKeys));
  const app = express();
  app.get(
    '/api/who',
    requireSession({ db: database.db, clock, queue, log, storage, lock, shopify: createShopifyTokens(env) }),
    (_request, response) => {
      response.json(sessionOf(response));
    },
  );
  server = createServer(app);
  url = await listen(server);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await endpoint.close();
  await lock.close();
  await queue.stop();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM session; DELETE FROM shop; DELETE FROM pgboss.job');
  endpoint.requests.length = 0;
});
afterEach(() => {
  endpoint.answer = () => freshPair();
});

const ask = (changes?: TokenChanges) => askWith(`Bearer ${sessionToken(changes)}`);
const askWith = (authorization: string | null) =>
  fetch(`${url}/api/who`, authorization === null ? {} : { headers: { authorization } });
const now = () => Math.floor(Date.now() / 1000);
const jobs = async () =>
  (await database.pool.query<{ name: string }>('SELECT name FROM pgboss.job')).rows.map((row) => row.name);

describe('a session token that does not hold', () => {
  it.each<[string, TokenChanges]>([
    ['is of another app', { claims: { aud: 'another-app' } }],
    ['has expired', { claims: { exp: now() - 60, nbf: now() - 120 } }],
    ['is not valid yet', { claims: { nbf: now() + 60 } }],
    ['never ends', { claims: { exp: undefined } }],
    ['never began', { claims: { nbf: undefined } }],
    ['is issued by another host than it is for', { claims: { iss: 'https://other-shop.myshopify.com/admin' } }],
    ['is for a host that is no shop', { shop: 'evil.example.com' }],
    ['is for a look-alike', { shop: 'north-shop.myshopify.com.evil.example' }],
    ['comes over http', { claims: { iss: `http://${SHOP}/admin`, dest: `http://${SHOP}` } }],
    ['names nobody', { claims: { sub: undefined } }],
    ['is signed by a stranger', { secret: 'a stranger' }],
    ['is not signed', { algorithm: 'none' }],
  ])('when it %s: 401, and App Bridge is told to try again', async (_name, changes) => {
    const answer = await ask(changes);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
    expect(await answer.json()).toEqual({
      error: {
        code: expect.stringMatching(/^session-/) as string,
        message: expect.stringContaining('Open the app again') as string,
        said: { key: 'session.ended', facts: {} },
      },
    });
    expect(endpoint.requests).toEqual([]);
    expect(await database.db.shop.count()).toBe(0);
  });

  it.each([null, '', 'Bearer', 'Bearer x', 'Basic abc', 'Bearer a.b.c.d'])('nor does the header %j', async (header) => {
    expect((await askWith(header)).status).toBe(401);
  });

  it('has a tolerance of ten seconds and no more', async () => {
    expect((await ask({ claims: { exp: now() - 5 } })).status).toBe(200);
    expect((await ask({ claims: { exp: now() - 15 } })).status).toBe(401);
  });
});

describe('the first request of a shop', () => {
  it('exchanges the token for an expiring offline one, and makes the shop, its token and its job together', async () => {
    const answer = await ask();
    expect(await answer.json()).toEqual({ shop: SHOP, userId: '42' });
    expect(endpoint.requests).toMatchObject([
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        expiring: '1',
        requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
      },
    ]);
    expect(await database.db.shop.findMany()).toMatchObject([
      {
        shop: SHOP,
        state: 'installed',
        scopes: 'read_orders,write_orders',
        scnCode: expect.stringMatching(/^[A-Z2-9]{3}$/) as string,
      },
    ]);
    expect(await jobs()).toEqual(['shop-installed']);
    await ask();
    expect(endpoint.requests).toHaveLength(1);
  });

  it('exchanges once though the page sends ten at a time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask()));
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    expect(endpoint.requests).toHaveLength(1);
    expect(await jobs()).toEqual(['shop-installed']);
  });

  it('takes a token signed before the secret was rotated', async () => {
    expect((await ask({ secret: SECRETS.previous })).status).toBe(200);
  });

  it('is 401 when Shopify does not take the session token, and nothing is kept', async () => {
    endpoint.answer = () => ({ status: 400, body: { error: 'invalid_subject_token' } });
    const answer = await ask();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
    expect(await database.db.shop.count()).toBe(0);
    expect(await database.db.session.count()).toBe(0);
  });

  it('is 401 for a shop that Shopify does not know any more, though the token is signed', async () => {
    endpoint.answer = () => ({ status: 404, body: { errors: 'Not Found' } });
    expect((await ask()).status).toBe(401);
    expect(await database.db.shop.count()).toBe(0);
  });

  it('installs again after an uninstallation, with the SCN code and the counters of before', async () => {
    await ask();
    const before = await database.db.shop.update({
      where: { shop: SHOP },
      data: { state: 'uninstalled', uninstalledAt: new Date(), lastScnNumber: 17 },
    });
    await database.pool.query('DELETE FROM session; DELETE FROM pgboss.job');
    expect((await ask()).status).toBe(200);
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({
      state: 'installed',
      uninstalledAt: null,
      scnCode: before.scnCode,
      lastScnNumber: 17,
    });
    expect(await jobs()).toEqual(['shop-installed']);
  });

  it('authorises anew a shop whose access was refused', async () => {
    await ask();
    await database.db.shop.update({ where: { shop: SHOP }, data: { state: 'reauthorise' } });
    expect((await ask()).status).toBe(200);
    expect(endpoint.requests).toHaveLength(2);
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'installed' });
  });

  it('keeps tokens out of the log', async () => {
    await ask();
    expect(lines.join('')).not.toMatch(/shpat_|shprt_|eyJ/);
  });
});
