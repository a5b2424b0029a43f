import { Session } from '@shopify/shopify-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfflineTokens } from '../../web/server/ports/offline-token.ts';
import { createOfflineTokens } from '../../web/server/auth/offline-tokens.ts';
import { createSecretBox } from '../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../web/server/auth/session-storage.ts';
import { createShopLock, type ShopLock } from '../../web/server/auth/shop-lock.ts';
import { createShopifyTokens } from '../../web/server/auth/shopify-tokens.ts';
import { refreshTokensJob } from '../../web/server/tasks/refresh-tokens.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { freshDatabase, type FreshDatabase } from '../support/database.ts';
import { envFor, installShop, readableLog, SHOP } from './support/ingress.ts';
import { freshPair, startTokenEndpoint, type TokenEndpoint } from './support/token-endpoint.ts';

let database: FreshDatabase;
let endpoint: TokenEndpoint;
let storage: SealedSessionStorage;
const locks: ShopLock[] = [];
const { log } = readableLog();
const MINUTE = 60_000;

beforeAll(async () => {
  database = await freshDatabase();
  endpoint = await startTokenEndpoint();
  storage = new SealedSessionStorage(database.db, createSecretBox(envFor('').encryptionKeys));
});
afterAll(async () => {
  await Promise.all(locks.map((lock) => lock.close()));
  await endpoint.close();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM session; DELETE FROM shop');
  endpoint.requests.length = 0;
  endpoint.answer = () => freshPair();
  await installShop(database);
});

/** As another process would have it: its own lock connections and its own memory. */
function aProcess(): OfflineTokens {
  const lock = createShopLock(database.url, () => undefined);
  locks.push(lock);
  return createOfflineTokens({
    db: database.db,
    log,
    storage,
    lock,
    shopify: createShopifyTokens(envFor(database.url)),
  });
}

async function holding(
  minutesLeft: number | null,
  changes: Partial<ConstructorParameters<typeof Session>[0]> = {},
): Promise<void> {
  const expires = minutesLeft === null ? {} : { expires: new Date(Date.now() + minutesLeft * MINUTE) };
  await storage.storeSession(
    new Session({
      id: `offline_${SHOP}`,
      shop: SHOP,
      state: '',
      isOnline: false,
      accessToken: 'old-access',
      refreshToken: 'old-refresh',
      refreshTokenExpires: new Date(Date.now() + 80 * 86_400_000),
      ...expires,
      ...changes,
    }),
  );
}
const held = () => storage.loadSession(`offline_${SHOP}`);

describe('get', () => {
  it('hands out a token that has long to live without asking anyone', async () => {
    await holding(30);
    expect(await aProcess().get(SHOP)).toEqual({ kind: 'token', accessToken: 'old-access' });
    expect(endpoint.requests).toEqual([]);
  });

  it('renews one that ends within five minutes and stores the whole pair', async () => {
    await holding(4);
    const token = await aProcess().get(SHOP);
    expect(endpoint.requests).toMatchObject([{ grant_type: 'refresh_token', refresh_token: 'old-refresh' }]);
    const session = await held();
    expect(token).toEqual({ kind: 'token', accessToken: session?.accessToken });
    expect(session?.accessToken).toMatch(/^shpat_/);
    expect(session?.refreshToken).toMatch(/^shprt_/);
  });

  it('renews once though three processes ask twenty times each', async () => {
    await holding(1);
    endpoint.answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return freshPair();
    };
    const processes = [aProcess(), aProcess(), aProcess()];
    const tokens = await Promise.all(processes.flatMap((one) => Array.from({ length: 20 }, () => one.get(SHOP))));
    expect(endpoint.requests).toHaveLength(1);
    expect(new Set(tokens.map((token) => (token.kind === 'token' ? token.accessToken : token.kind))).size).toBe(1);
  });

  it('keeps a token renewable whose answer left the lifetimes out', async () => {
    await holding(1);
    endpoint.answer = () => freshPair({ expires_in: undefined, refresh_token_expires_in: undefined });
    expect((await aProcess().get(SHOP)).kind).toBe('token');
    const session = await held();
    expect(session?.expires?.getTime()).toBeGreaterThan(Date.now() + 50 * MINUTE);
    expect(session?.refreshToken).toBe('old-refresh');
  });

  it('finds the merchant has to come back when the refresh token is no longer taken', async () => {
    await holding(1);
    endpoint.answer = () => ({ status: 400, body: { error: 'invalid_grant' } });
    const tokens = aProcess();
    expect(await tokens.get(SHOP)).toEqual({ kind: 'unauthorised' });
    // One refusal may pass: what counts is that it is repeated minutes later.
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'installed' });
    await database.db
      .$executeRaw`UPDATE shop SET refused_since = refused_since - interval '6 minutes', refused_at = refused_at - interval '6 minutes'`;
    expect(await tokens.get(SHOP)).toEqual({ kind: 'unauthorised' });
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'reauthorise' });
    expect(await tokens.get(SHOP)).toEqual({ kind: 'unauthorised' });
    expect(endpoint.requests).toHaveLength(2); // no storm of retries
  });

  it('throws at a fault of Shopify and keeps what it has', async () => {
    await holding(1);
    endpoint.answer = () => ({ status: 503, body: { errors: 'down' } });
    await expect(aProcess().get(SHOP)).rejects.toThrow();
    expect((await held())?.refreshToken).toBe('old-refresh');
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'installed' });
  });

  it('has none for a shop that uninstalled or never was', async () => {
    expect(await aProcess().get('never-seen.myshopify.com')).toEqual({ kind: 'none' });
    await holding(30);
    await database.db.shop.update({ where: { shop: SHOP }, data: { state: 'uninstalled' } });
    expect(await aProcess().get(SHOP)).toEqual({ kind: 'none' });
  });

  it('stores no token for a shop that uninstalls while it is renewed', async () => {
    await holding(1);
    endpoint.answer = async () => {
      await database.db.shop.update({ where: { shop: SHOP }, data: { state: 'uninstalled' } });
      await database.db.session.deleteMany();
      return freshPair();
    };
    expect(await aProcess().get(SHOP)).toEqual({ kind: 'none' });
    expect(await held()).toBeUndefined();
  });

  it('leaves alone a token that does not expire', async () => {
    await holding(null);
    expect(await aProcess().get(SHOP)).toEqual({ kind: 'token', accessToken: 'old-access' });
  });
});

describe('replace', () => {
  it('renews a token that Shopify refused though it looked good', async () => {
    await holding(30);
    const token = await aProcess().replace(SHOP, 'old-access');
    expect(token).toMatchObject({ kind: 'token', accessToken: expect.stringMatching(/^shpat_/) as string });
  });

  it('gives the newer token to one who was refused with an older', async () => {
    await holding(30);
    expect(await aProcess().replace(SHOP, 'older-still')).toEqual({ kind: 'token', accessToken: 'old-access' });
    expect(endpoint.requests).toEqual([]);
  });
});

describe('the daily job', () => {
  it('renews the token of a shop that nobody has used for a month, and only that', async () => {
    await holding(-30 * 24 * 60, { refreshTokenExpires: new Date(Date.now() + 50 * 86_400_000) });
    const job = () => refreshTokensJob.run({ db: database.db, log, tokens: aProcess() } as unknown as Deps, {});
    await job();
    expect(endpoint.requests).toHaveLength(1);
    await job();
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe('the refresh token as evidence', () => {
  it.each([
    [200, 'renewed'],
    [400, 'refused'],
    [401, 'not-known'],
    [403, 'not-known'],
    [500, 'not-known'],
  ] as const)('answered %i is %s, whatever the state of the shop', async (status, told) => {
    await holding(-600);
    await database.db.shop.update({ where: { shop: SHOP }, data: { state: 'reauthorise' } });
    endpoint.answer = () => (status === 200 ? freshPair() : { status, body: { error: 'invalid_grant' } });
    expect(await aProcess().refreshes(SHOP)).toBe(told);
    expect((await held())?.accessToken === 'old-access').toBe(told !== 'renewed');
    expect(await database.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({ state: 'reauthorise' });
  });

  it('is none where it is not stored, or sealed by a key that we no longer have', async () => {
    await holding(30, { refreshToken: undefined });
    expect(await aProcess().refreshes(SHOP)).toBe('not-known');
    await database.db.session.updateMany({ data: { accessToken: 'v1.gone.AAAA', refreshToken: 'v1.gone.AAAA' } });
    expect(await aProcess().refreshes(SHOP)).toBe('not-known');
    expect(await aProcess().stored(SHOP)).toBeNull();
    expect(endpoint.requests).toEqual([]);
  });

  it('hands out the stored access token though it has ended and the shop must open the app again', async () => {
    await holding(-600);
    await database.db.shop.update({ where: { shop: SHOP }, data: { state: 'reauthorise' } });
    expect(await aProcess().stored(SHOP)).toBe('old-access');
  });
});
