import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ShopMustWait } from '../../web/server/ports/admin-api.ts';
import { createAdminApi, ShopifyUnavailable } from '../../web/server/admin-api/client.ts';
import type { OfflineTokens } from '../../web/server/ports/offline-token.ts';
import { reservePoints, returnUnusedPoints } from '../../web/server/store/budget.ts';
import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';

const SHOP = 'north-shop.myshopify.com';
const QUERY = 'query Shop { shop { name } }';

interface Asked {
  readonly url: string;
  readonly token: string | undefined;
  readonly at: number;
}

let database: FreshDatabase;
let server: Server;
let asked: Asked[];
let answer: (call: number) => { status: number; body: unknown; delayMs?: number; retryAfter?: string };
const realFetch = globalThis.fetch;

beforeAll(async () => {
  database = await freshDatabase();
  server = createServer((request, response) => {
    asked.push({
      url: `${String(request.headers['x-test-host'])}${request.url ?? ''}`,
      token: header(request, 'x-shopify-access-token'),
      at: Date.now(),
    });
    const { status, body, delayMs = 0, retryAfter } = answer(asked.length - 1);
    const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    setTimeout(
      () => response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body)),
      delayMs,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // The address alone is led elsewhere, from outside; everything else is the client's own.
  globalThis.fetch = (input, init) => {
    const url = new URL(input as string);
    const headers = { ...(init?.headers as Record<string, string>), 'x-test-host': `${url.protocol}//${url.host}` };
    return realFetch(`http://127.0.0.1:${port}${url.pathname}`, { ...init, headers });
  };
});

afterAll(async () => {
  globalThis.fetch = realFetch;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
});

beforeEach(() => {
  asked = [];
  answer = () => ok(1);
});
afterEach(() => database.db.apiBudget.deleteMany());

const header = (request: IncomingMessage, name: string): string | undefined => request.headers[name]?.toString();

function ok(actual: number, available = 1900) {
  const throttleStatus = { maximumAvailable: 2000, currentlyAvailable: available, restoreRate: 100 };
  return {
    status: 200,
    body: {
      data: { shop: { name: 'x' } },
      extensions: { cost: { requestedQueryCost: 5, actualQueryCost: actual, throttleStatus } },
    },
  };
}

function throttled(available: number, restoreRate = 1000) {
  const throttleStatus = { maximumAvailable: 2000, currentlyAvailable: available, restoreRate };
  const errors = [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }];
  return {
    status: 200,
    body: { errors, extensions: { cost: { requestedQueryCost: 200, actualQueryCost: null, throttleStatus } } },
  };
}

const failing = (code: string, path?: string[], data: unknown = null) => ({
  status: 200,
  body: { data, errors: [{ message: `no: ${code}`, path, extensions: { code } }] },
});

const nothingStored = { stored: async () => null, refreshes: async () => 'not-known' as const };

function tokens(...next: string[]): OfflineTokens & { refused: string[] } {
  const refused: string[] = [];
  return {
    ...nothingStored,
    refused,
    get: async () => ({ kind: 'token', accessToken: 'first' }),
    replace: async (_shop, token) => {
      refused.push(token);
      const accessToken = next.shift();
      return accessToken === undefined ? { kind: 'unauthorised' } : { kind: 'token', accessToken };
    },
  };
}

const points = (cost: number) => ({ requested: cost, likely: cost });
const client = (over: { tokens?: OfflineTokens; timeoutMs?: number } = {}) =>
  createAdminApi({ db: database.db, tokens: tokens(), ...over });
const budget = () => database.db.apiBudget.findUniqueOrThrow({ where: { shop: SHOP } });

describe('what a call comes to', () => {
  it('asks the shop’s own address with its token, and gives the data', async () => {
    expect(await client().run(SHOP, QUERY, {})).toEqual({ kind: 'ok', data: { shop: { name: 'x' } } });
    expect(asked).toMatchObject([{ url: `https://${SHOP}/admin/api/2026-10/graphql.json`, token: 'first' }]);
  });

  it('replaces a refused token once, and then gives up', async () => {
    answer = (call) => (call === 0 ? { status: 401, body: '' } : ok(1));
    const renewed = tokens('second');
    expect((await client({ tokens: renewed }).run(SHOP, QUERY, {})).kind).toBe('ok');
    expect(asked.map((one) => one.token)).toEqual(['first', 'second']);
    expect(renewed.refused).toEqual(['first']);
    asked = [];
    answer = () => ({ status: 401, body: '' });
    expect((await client({ tokens: tokens('second', 'third') }).run(SHOP, QUERY, {})).kind).toBe('unauthorised');
    expect(asked).toHaveLength(2);
    expect((await client({ tokens: tokens() }).run(SHOP, QUERY, {})).kind).toBe('unauthorised');
  });

  it('asks nobody where there is no token', async () => {
    const none: OfflineTokens = {
      ...nothingStored,
      get: async () => ({ kind: 'none' }),
      replace: async () => ({ kind: 'none' }),
    };
    expect(await client({ tokens: none }).run(SHOP, QUERY, {})).toEqual({ kind: 'uninstalled' });
    expect(asked).toEqual([]);
  });

  it.each([
    [402, 'paused'],
    [403, 'forbidden'],
    [423, 'paused'],
  ] as const)('takes %i for a shop that is %s, with a sentence', async (status, kind) => {
    answer = () => ({ status, body: 'whatever' });
    const outcome = await client().run(SHOP, QUERY, {});
    expect(outcome).toMatchObject({ kind });
    expect('message' in outcome && outcome.message).toMatch(/^[A-Z].*\.$/);
  });

  it('takes a shop that Shopify does not know for one that is gone', async () => {
    answer = () => ({ status: 404, body: 'whatever' });
    expect(await client().run(SHOP, QUERY, {})).toEqual({ kind: 'uninstalled' });
  });

  it.each([429, 430, 500, 502, 503])('throws at %i, for the job to come again', async (status) => {
    answer = () => ({ status, body: '<html>' });
    await expect(client().run(SHOP, QUERY, {})).rejects.toMatchObject({ name: 'ShopifyUnavailable', status });
  });

  it('throws at half an answer, at silence and at an error of Shopify’s own', async () => {
    answer = () => ({ status: 200, body: '{"data":' });
    await expect(client().run(SHOP, QUERY, {})).rejects.toBeInstanceOf(ShopifyUnavailable);
    answer = () => ({ ...ok(1), delayMs: 500 });
    await expect(client({ timeoutMs: 50 }).run(SHOP, QUERY, {})).rejects.toBeInstanceOf(ShopifyUnavailable);
    answer = () => failing('INTERNAL_SERVER_ERROR');
    await expect(client().run(SHOP, QUERY, {})).rejects.toBeInstanceOf(ShopifyUnavailable);
  });

  it('tells a missing scope from a refused document, and reads on where only customer data is hidden', async () => {
    answer = () => failing('ACCESS_DENIED', ['order']);
    expect((await client().run(SHOP, QUERY, {})).kind).toBe('forbidden');
    answer = () => failing('undefinedField');
    expect((await client().run(SHOP, QUERY, {})).kind).toBe('refused');
    answer = () => failing('ACCESS_DENIED', ['order', 'shippingAddress'], { order: { shippingAddress: null } });
    expect(await client().run(SHOP, QUERY, {})).toEqual({ kind: 'ok', data: { order: { shippingAddress: null } } });
  });
});

describe('the shared budget', () => {
  it('gives back what a call did not use, and never believes in more than Shopify says', async () => {
    answer = () => ok(2, 1500);
    await client().run(SHOP, QUERY, {});
    const { available, maximum, restoreRate } = await budget();
    expect({ available, maximum, restoreRate }).toEqual({ available: 1500, maximum: 2000, restoreRate: 100 });
  });

  it('waits when throttled, as long as told, and nobody hears of it', async () => {
    answer = (call) => (call === 0 ? throttled(0) : ok(1));
    expect((await client().run(SHOP, QUERY, {})).kind).toBe('ok');
    const [first, second] = asked;
    // 200 points at 1,000 a second.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(195);
    expect(asked).toHaveLength(2);
  });

  it('spends each point once, however many callers ask at once', async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => reservePoints(database.db, SHOP, points(100))));
    // 2,000 points are there; the other ten calls wait their turn, each a second's worth of points longer.
    const waiting = waits.filter((wait) => wait > 0).sort((a, b) => a - b);
    expect(waiting.length).toBeGreaterThanOrEqual(9);
    expect(waiting.length).toBeLessThanOrEqual(10);
    expect(waiting.at(-1)).toBeGreaterThan(8000);
    for (let index = 1; index < waiting.length; index += 1)
      expect((waiting[index] ?? 0) - (waiting[index - 1] ?? 0)).toBeGreaterThan(700);
  });

  it('waits until the requested points are there, though fewer will be charged', async () => {
    await reservePoints(database.db, SHOP, points(1950));
    expect(await reservePoints(database.db, SHOP, { requested: 250, likely: 10 })).toBeGreaterThan(1500);
    expect(await reservePoints(database.db, SHOP, { requested: 250, likely: 10 })).toBeLessThan(2300);
  });

  it('knows each shop’s bucket by itself', async () => {
    await reservePoints(database.db, SHOP, points(2500));
    expect(await reservePoints(database.db, 'south-shop.myshopify.com', points(100))).toBe(0);
    expect(await reservePoints(database.db, SHOP, points(1))).toBeGreaterThan(4000);
  });

  it('learns a larger bucket from the answers', async () => {
    await reservePoints(database.db, SHOP, points(100));
    await returnUnusedPoints(database.db, SHOP, 90, {
      maximumAvailable: 20000,
      currentlyAvailable: 19990,
      restoreRate: 1000,
    });
    expect(await budget()).toMatchObject({ maximum: 20000, restoreRate: 1000 });
    await returnUnusedPoints(database.db, SHOP, 0, {
      maximumAvailable: 20000,
      currentlyAvailable: 19990,
      restoreRate: 1000,
    });
    expect((await budget()).available).toBeGreaterThan(1900);
  });
});

describe('a caller that may come again', () => {
  it('is told how long the points take, and none are taken from those who wait', async () => {
    await reservePoints(database.db, SHOP, points(2300));
    await expect(client().run(SHOP, QUERY, {}, 1000)).rejects.toMatchObject({ name: 'ShopMustWait' });
    expect(asked).toEqual([]);
    const wait = await reservePoints(database.db, SHOP, points(100), 1000);
    expect(wait).toBeGreaterThan(3000);
    expect(wait).toBeLessThanOrEqual(4000);
    expect(await reservePoints(database.db, SHOP, points(100), 1000)).toBeLessThanOrEqual(wait);
    expect(await reservePoints(database.db, SHOP, points(100), 5000)).toBeLessThanOrEqual(wait);
    expect(await reservePoints(database.db, SHOP, points(100), 5000)).toBeGreaterThan(wait);
  });

  it('waits itself for points that are there within its patience', async () => {
    await reservePoints(database.db, SHOP, points(2010));
    expect((await client().run(SHOP, QUERY, {}, 5000)).kind).toBe('ok');
  });

  it.each([
    ['2.0', 2000, 2000],
    ['86400', 600_000, 600_000],
    [new Date(Date.now() + 60_000).toUTCString(), 50_000, 60_000],
  ])('comes back when Shopify’s Retry-After of %s says', async (retryAfter, least, most) => {
    answer = () => ({ status: 429, body: '', retryAfter });
    const error: unknown = await client()
      .run(SHOP, QUERY, {}, 1000)
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ShopMustWait);
    const { waitMs } = error as ShopMustWait;
    expect(waitMs).toBeGreaterThanOrEqual(least);
    expect(waitMs).toBeLessThanOrEqual(most);
  });

  it('hears of a failure where the header says nothing to go by', async () => {
    answer = () => ({ status: 429, body: '', retryAfter: 'soon' });
    await expect(client().run(SHOP, QUERY, {}, 1000)).rejects.toBeInstanceOf(ShopifyUnavailable);
  });
});

describe('whether the app is still installed', () => {
  type Refresh = Awaited<ReturnType<OfflineTokens['refreshes']>>;
  const asking = (refresh: Refresh, stored: string | null = 'stored') => {
    const refreshed: string[] = [];
    const holder: OfflineTokens = {
      ...tokens(),
      stored: async () => stored,
      refreshes: async (shop) => {
        refreshed.push(shop);
        return refresh;
      },
    };
    return { refreshed, answer: () => client({ tokens: holder, timeoutMs: 200 }).installation(SHOP) };
  };

  it('is here where the stored token is taken, without touching the refresh token', async () => {
    const { refreshed, answer: told } = asking('refused');
    expect(await told()).toBe('here');
    expect(asked.map(({ token }) => token)).toEqual(['stored']);
    expect(refreshed).toEqual([]);
  });

  it.each([401, 404])('is gone where it is answered %i and the refresh token is refused too', async (status) => {
    answer = () => ({ status, body: '' });
    expect(await asking('refused').answer()).toBe('gone');
    expect(await asking('renewed').answer()).toBe('here');
    expect(await asking('not-known').answer()).toBe('not-known');
  });

  it.each([402, 403, 408, 423, 429, 500, 503])('is not known from an answer of %i, however often', async (status) => {
    answer = () => ({ status, body: '' });
    const { refreshed, answer: told } = asking('refused');
    expect([await told(), await told()]).toEqual(['not-known', 'not-known']);
    expect(refreshed).toEqual([]);
  });

  it('is not known where nothing answers in time, and where no token can be read', async () => {
    expect(await asking('refused', null).answer()).toBe('not-known');
    expect(asked).toEqual([]);
    answer = () => ({ ...ok(1), delayMs: 2000 });
    expect(await asking('refused').answer()).toBe('not-known');
  });
});
