import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startPlatform } from '../stand-in/platform/index.ts';
import { appAt, furnish, shop } from './platform-support.ts';

const start = () => startPlatform({ dataDir: null, now: () => new Date(), app: appAt('http://127.0.0.1:9') });
const keys = { client_id: 'key-of-the-app', client_secret: 'secret-of-the-app' };
const exchanged = (subject_token: string) => ({
  ...keys,
  subject_token,
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  expiring: '1',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
});
interface Pair {
  access_token: string;
  refresh_token: string;
}

it('serves Shopify’s own library in another process through the proxy, and leads nowhere else', async () => {
  const started = await start();
  furnish(started.platform);
  const { apiKey, apiSecret, scopes } = started.platform.app;
  const script = fileURLToPath(new URL('platform-client.mjs', import.meta.url));
  const args = [script, shop, started.platform.mintIdToken(shop, '1'), apiKey, apiSecret];
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const { stdout } = await promisify(execFile)(node, args, { env: { ...process.env, ...started.env } });
  const seen = JSON.parse(stdout) as Record<string, unknown>;
  expect(seen).toMatchObject({
    expires: true,
    rotated: true,
    elsewhere: 'refused',
    cost: { throttleStatus: { maximumAvailable: 2000 } },
  });
  expect(seen['data']).toEqual({
    shop: { myshopifyDomain: shop },
    currentAppInstallation: { accessScopes: scopes.map((handle) => ({ handle })) },
  });
  await started.close();
});

it('refuses id tokens that are forged, expired, for another app or another shop', async () => {
  const { platform, close } = await start();
  furnish(platform);
  const past = Math.floor(Date.now() / 1000) - 5;
  const bad = [
    platform.mintIdToken(shop, '1', { secret: 'other' }),
    platform.mintIdToken(shop, '1', { claims: { exp: past } }),
    platform.mintIdToken(shop, '1', { claims: { aud: 'other' } }),
    platform.mintIdToken('other.myshopify.com', '1'),
  ];
  for (const token of bad) {
    expect(platform.tokens.answer(shop, exchanged(token))).toMatchObject({
      status: 400,
      body: { error: 'invalid_subject_token' },
    });
  }
  await close();
});

it('takes the previous refresh token until its replacement is used, and none after an uninstall', async () => {
  const { platform, close } = await start();
  furnish(platform);
  const first = platform.tokens.answer(shop, exchanged(platform.mintIdToken(shop, '1'))).body as Pair;
  const refresh = (refresh_token: string) =>
    platform.tokens.answer(shop, { ...keys, grant_type: 'refresh_token', refresh_token });
  expect(refresh(first.refresh_token).status).toBe(200);
  const again = refresh(first.refresh_token).body as Pair;
  expect(refresh(again.refresh_token).status).toBe(200);
  expect(refresh(first.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(platform.tokens.holder(shop, again.access_token)).not.toBeNull();
  platform.uninstall(shop);
  expect(platform.tokens.holder(shop, again.access_token)).toBeNull();
  expect(refresh(again.refresh_token).status).toBe(400);
  await close();
});

it('answers 401 as Shopify does, and 403, 503, slowness and a lost answer on demand', async () => {
  const { platform, ports, close } = await start();
  const { order } = furnish(platform);
  const placed = platform.createOrder(shop, order(), { silent: true });
  const pair = platform.tokens.answer(shop, exchanged(platform.mintIdToken(shop, '1'))).body as Pair;
  const call = (token: string, query = '{ shop { id } }') =>
    fetch(`http://127.0.0.1:${ports.http}/admin/api/2026-10/graphql.json`, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'x-forwarded-host': shop, 'x-shopify-access-token': token, 'content-type': 'application/json' },
    });
  const refused = await call('stolen');
  expect(refused.status).toBe(401);
  expect(await refused.json()).toEqual({
    errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
  });
  platform.faults.set({ failNext: 1, failStatus: 403 });
  expect((await call(pair.access_token)).status).toBe(403);
  platform.faults.set({ loseAnswerNext: 1 }, shop);
  const tag = `mutation { tagsAdd(id: "gid://shopify/Order/${placed.id}", tags: ["kept"]) { userErrors { message } } }`;
  expect((await call(pair.access_token, tag)).status).toBe(502);
  expect(platform.order(shop, placed.id)?.tags).toEqual(['kept']);
  expect((await call(pair.access_token)).status).toBe(200);
  await close();
});

it('never answers the token endpoint of one shop while its Admin API and every other shop answer', async () => {
  const { platform, ports, close } = await start();
  furnish(platform);
  const pair = platform.tokens.answer(shop, exchanged(platform.mintIdToken(shop, '1'))).body as Pair;
  const ask = (host: string, path: string, body: object, token = '') =>
    fetch(`http://127.0.0.1:${ports.http}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'x-forwarded-host': host, 'x-shopify-access-token': token, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(300),
    });
  const refresh = { ...keys, grant_type: 'refresh_token', refresh_token: pair.refresh_token };
  const api = (token: string) => ask(shop, '/admin/api/2026-10/graphql.json', { query: '{ shop { id } }' }, token);
  platform.faults.set({ hangTokensNext: 1, hangMs: 60_000 }, shop);
  expect((await api(pair.access_token)).status).toBe(200);
  await expect(ask(shop, '/admin/oauth/access_token', refresh)).rejects.toMatchObject({ name: 'TimeoutError' });
  platform.tokens.voidAccess(shop);
  expect((await api(pair.access_token)).status).toBe(401);
  const renewed = (await (await ask(shop, '/admin/oauth/access_token', refresh)).json()) as Pair;
  expect((await api(renewed.access_token)).status).toBe(200);
  await close();
});

it('makes orders in bulk, sets faults and tells of tags over the control API', async () => {
  const { platform, ports, close } = await start();
  const { order } = furnish(platform);
  const control = async (path: string, body?: unknown) => {
    const answer = await fetch(
      `http://127.0.0.1:${ports.http}/_stand-in/${path}`,
      body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
    );
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const made = await control('orders', { shop, order: order(), count: 1000 });
  expect(made.body['orders']).toHaveLength(1000);
  expect((await control(`orders?shop=${shop}`)).body['orders']).toHaveLength(1000);
  expect((await control('faults', { faults: { duplicates: 2 } })).body).toMatchObject({ duplicates: 2 });
  expect(await control('faults', { faults: { gremlins: 2 } })).toMatchObject({ status: 400 });
  expect((await control('nothing', {})).status).toBe(404);
  await close();
});
