import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiError, OrderDetail, ShipmentsPage } from '#contract';
import { openAppIn } from '../demo/open-app.ts';
import type { IdTokenOverrides } from '../stand-in/platform/index.ts';
import { openApp } from './admin.ts';
import { askApp } from './requests.ts';
import { closedDay, maple, openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const thames = 'thames-and-co.myshopify.com';

let stage: Stage;
let orderId: string;
let loadId: string;
beforeAll(async () => {
  stage = await openStage({ today: closedDay });
  const { platform, appUrl } = stage.demo;
  await openAppIn(platform, thames, appUrl);
  const variantId = platform.products(maple).find(({ sku }) => sku === 'BEANIE-MER')?.variantId ?? '';
  const address = {
    firstName: 'Ann',
    lastName: 'Lee',
    address1: '1 Main',
    city: 'Austin',
    province: 'TX',
    zip: '78701',
  };
  orderId = platform.createOrder(maple, {
    lines: [{ variantId, quantity: 1 }],
    email: 'ann@mail.example',
    shippingAddress: { ...address, country: 'US' },
  }).id;
  loadId = await until('the order to join a shipment', async () => {
    const { items } = (await askApp(stage.demo, '/api/shipments')).json<ShipmentsPage>();
    return items[0]?.id;
  });
  // The tests below compare the shipment before and after: nothing of its own may still be on its way.
  await until('the order to be tagged', async () => {
    const { tagState } = (await askApp(stage.demo, `/api/orders/${orderId}`)).json<OrderDetail>();
    return tagState === 'written' || undefined;
  });
}, 120_000);
afterAll(() => stage.close());

describe('the frame', () => {
  let stranger: Server;
  let address: string;
  beforeAll(async () => {
    stranger = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      const target = new URL(request.url ?? '/', 'http://stranger').searchParams.get('target') ?? '';
      response.end(`<!doctype html><iframe src="${target.replaceAll('"', '')}"></iframe>`);
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  });
  afterAll(() => void stranger.close());

  it.each(['/?shop=maple-goods.myshopify.com&embedded=1', '/orders', '/?shop=evil.example'])(
    'of a page of another origin is refused by the browser for %s',
    async (path) => {
      const page = await stage.context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${address}/?target=${encodeURIComponent(stage.demo.appUrl + path)}`);
      await until('the browser to refuse', () => said.find((text) => text.includes('frame-ancestors')));
      expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
      await page.close();
    },
  );

  it('of the admin is allowed', async () => {
    const app = await openApp(stage, '/orders');
    expect(await app.getByRole('heading', { name: 'Orders' }).count()).toBeGreaterThan(0);
  });
});

describe('another shop', () => {
  it.each<[string, string, unknown?]>([
    ['GET', '/api/orders/:order'],
    ['GET', '/api/shipments/:shipment'],
    ['GET', '/api/shipments/:shipment/manifest.csv'],
    ['PATCH', '/api/shipments/:shipment', { scac: 'ABCD' }],
    ['POST', '/api/shipments/:shipment/seal'],
    ['POST', '/api/shipments/:shipment/cancel'],
  ])('gets 404 for %s %s, and changes nothing', async (method, pattern, body) => {
    const path = pattern.replace(':order', orderId).replace(':shipment', loadId);
    const before = (await askApp(stage.demo, `/api/shipments/${loadId}`)).text;
    const answer = await askApp(stage.demo, path, { shop: thames, method, body });
    expect(answer.status).toBe(404);
    expect(answer.json<ApiError>().error.message).toMatch(/^[A-Z].*\.$/);
    expect(answer.text).not.toContain('Ann');
    expect((await askApp(stage.demo, `/api/shipments/${loadId}`)).text).toBe(before);
  });
});

describe('a session token', () => {
  const now = Math.floor(Date.now() / 1000);
  it.each<[string, IdTokenOverrides]>([
    ['for another app', { claims: { aud: 'another-app' } }],
    ['that has expired', { claims: { iat: now - 120, nbf: now - 120, exp: now - 60 } }],
    ['that is not good yet', { claims: { nbf: now + 600, exp: now + 660 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['whose hosts differ', { claims: { dest: `https://${thames}` } }],
    ['of a host that is no shop', { claims: { iss: 'https://evil.example/admin', dest: 'https://evil.example' } }],
    ['that somebody else signed', { secret: 'not-the-secret' }],
  ])('%s is refused with 401 and asks for a fresh one', async (_, token) => {
    const answer = await askApp(stage.demo, `/api/orders/${orderId}`, { token });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-shopify-retry-invalid-session-request')).toBe('1');
    expect(answer.text).not.toContain('Ann');
  });

  it('in good order is taken', async () => {
    expect((await askApp(stage.demo, `/api/orders/${orderId}`, {})).status).toBe(200);
  });
});
