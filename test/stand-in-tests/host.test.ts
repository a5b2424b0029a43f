import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway } from '../stand-in/app-gateway/gateway.ts';
import { seedShops } from '../stand-in/catalogue/seed.ts';
import { readAction } from '../stand-in/host/actions.ts';
import { appAddress } from '../stand-in/host/app-page.ts';
import { escapeHtml, html } from '../stand-in/host/markup.ts';
import { openBackOffice } from '../stand-in/host/office.ts';
import { servePages } from '../stand-in/host/pages-server.ts';
import { createPlatform } from '../stand-in/platform/platform.ts';

const app = {
  apiKey: 'key',
  apiSecret: 'secret',
  appUrl: 'http://localhost:1',
  scopes: [],
  subscriptions: [],
  apiVersion: '2026-10',
};
const today = new Date('2026-11-22T15:00:00Z');
const shop = 'maple-goods.myshopify.com';
const platform = createPlatform({ dataDir: null, now: () => today, app });
const office = openBackOffice(platform);
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

let pages: Server;
let base: string;
beforeAll(async () => {
  seedShops(platform, today);
  pages = await servePages({ office, appOrigin: 'http://localhost:4401', port: 0 });
  base = `http://localhost:${portOf(pages)}`;
});
afterAll(async () => {
  pages.closeAllConnections();
  pages.close();
  await platform.close();
});

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers });
/** An order of its own for each test, since they run in any order. */
const anOrder = async (): Promise<string> => {
  const variantId = platform.products(shop)[0]?.variantId ?? '';
  const lines = [{ variantId, quantity: 2 }];
  const nothing = { address: null, discountCode: null, shipping: null, note: null, locationKey: null };
  return (await office.placeOrder(shop, { email: 'a@mail.example', lines, ...nothing })).id;
};
const newest = () => {
  const row = office.orders(shop, { search: '', page: 1, pageSize: 1 }).rows[0];
  if (row === undefined) throw new Error('no order');
  return row;
};

describe('markup', () => {
  it('escapes all that is inserted', () => {
    expect(html`<b title="${'"><script>'}">${['<i>', html`<u>x</u>`]}</b>`.text).toBe(
      '<b title="&quot;&gt;&lt;script&gt;">&lt;i&gt;<u>x</u></b>',
    );
    expect(escapeHtml(`a & 'b'`)).toBe('a &amp; &#39;b&#39;');
  });
});

describe('the story of a purchase', () => {
  it('goes from the grid over the cart to an order in the admin', async () => {
    const grid = await (await fetch(`${base}/store/maple-goods`)).text();
    expect(grid).toContain('Cedar Trail T-shirt');
    const variant = platform.products(shop).find(({ sku }) => sku === 'TEE-CEDAR')?.variantId ?? '';
    const added = await post('/store/maple-goods/cart', { variant, quantity: '2', then: 'checkout' });
    expect(added.headers.get('location')).toBe('/store/maple-goods/checkout');
    const cookie = (added.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const form = {
      email: 'eve@mail.example',
      country: 'US',
      firstName: '<script>',
      lastName: 'Ö 🍁',
      address1: '1 Main',
      city: 'Austin',
      province: 'TX',
      zip: '78704',
      shipping: 'ground',
      discount: 'WELCOME10',
      location: 'portland',
    };
    const refused = await post('/store/maple-goods/checkout', { ...form, zip: 'x' }, { cookie });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Enter a ZIP code of five digits');
    const placed = await post('/store/maple-goods/checkout', form, { cookie });
    expect(placed.status).toBe(303);
    const thanks = await (await fetch(base + (placed.headers.get('location') ?? ''))).text();
    const { id, name } = newest();
    expect(thanks).toContain(name);
    const detail = await (await fetch(`${base}/admin/store/maple-goods/orders/${id}`)).text();
    expect(detail).toContain('&lt;script&gt; Ö 🍁');
    expect(detail).not.toContain('<script> Ö');
    expect(office.order(shop, id)).toMatchObject({ totalMinor: 5040 + 900, discountMinor: 560 });
    expect(platform.order(shop, id)?.lines[0]?.quantity).toBe(2);
  });

  it('sends a buyer with an empty cart back', async () => {
    expect((await fetch(`${base}/store/maple-goods/checkout`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/store/maple-goods/cart',
    );
  });
});

describe('the order list', () => {
  it('shows tags as soon as they are there, and finds by them', async () => {
    const id = await anOrder();
    platform.setTags(shop, id, ['S321-ineligible', 'Entry-11']);
    expect(await (await fetch(`${base}/admin/store/maple-goods/orders?search=s321-inel`)).text()).toContain(
      'S321-ineligible',
    );
    expect(office.orders(shop, { search: 's321-inel', page: 1, pageSize: 10 }).total).toBe(1);
  });

  it('tells open pages of changes', async () => {
    const id = await anOrder();
    const stream = await fetch(`${base}/admin/store/maple-goods/events`);
    const reader = stream.body?.getReader();
    await reader?.read();
    platform.setTags(shop, id, ['one']);
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: change');
    await reader?.cancel();
  });
});

describe('the buttons of an order', () => {
  it('name what is wrong and do nothing then', async () => {
    const order = office.order(shop, await anOrder());
    if (order === null) throw new Error('no order');
    expect(readAction({ act: 'set-quantity', line: order.lines[0]?.id ?? '', quantity: '99' }, order)).toContain(
      'Quantity:',
    );
    expect(readAction({ act: 'tag', tag: 'a,b' }, order)).toContain('comma');
    expect(readAction({ act: 'refund', line: '1' }, order)).toContain('not in the order');
    expect(readAction({}, order)).toContain('not known');
  });

  it('edit, refund, tag and cancel', async () => {
    const id = await anOrder();
    const path = `/admin/store/maple-goods/orders/${id}/act`;
    const line = platform.order(shop, id)?.lines[0]?.id ?? '';
    await post(path, { act: 'set-quantity', line, quantity: '1' });
    expect(platform.order(shop, id)?.lines[0]?.currentQuantity).toBe(1);
    await post(path, { act: 'tag', tag: 'mine' });
    expect(platform.order(shop, id)?.tags).toContain('mine');
    await post(path, { act: 'cancel' });
    expect(platform.order(shop, id)?.cancelledAt).not.toBeNull();
  });
});

describe('the products of the admin', () => {
  it('take origin, code and weight, and name what is wrong', async () => {
    const { variantId, title } = platform.addProduct(shop, { title: 'Slate <board>', sku: 'SLATE', priceMinor: 900 });
    const path = `/admin/store/maple-goods/products/${variantId}`;
    const typed = { act: 'save', origin: 'pt', hts: '6802.93.0090', weight: '900' };
    expect((await post(path, typed)).headers.get('location')).toContain('is%20changed');
    const changed = platform.products(shop).find((each) => each.variantId === variantId);
    expect(changed).toMatchObject({ origin: 'PT', hts: '6802930090', weightGrams: 900 });
    expect((await post(path, { ...typed, hts: '68' })).headers.get('location')).toContain('6%20to%2013%20digits');
    const list = await (await fetch(`${base}/admin/store/maple-goods/products`)).text();
    expect(list).toContain(escapeHtml(title));
    await post(path, { act: 'delete' });
    expect(platform.products(shop).some((each) => each.variantId === variantId)).toBe(false);
  });
});

describe('the app’s frame', () => {
  it('installs the app, keeps a deep link and adds what the admin adds', async () => {
    const text = await (await fetch(`${base}/admin/store/maple-goods/apps/minimis/orders/12?tab=ready`)).text();
    expect(platform.installation(shop)).not.toBeNull();
    expect(text).toContain('http://localhost:4401/orders/12?tab=ready&amp;embedded=1');
    const [view] = office.shops();
    if (view === undefined) throw new Error('no shop');
    const query = new URL(appAddress('http://localhost:4401', view, '', '', 'token')).searchParams;
    expect(Buffer.from(query.get('host') ?? '', 'base64').toString()).toBe('admin.shopify.com/store/maple-goods');
  });

  it('gives id tokens to its own page only', async () => {
    expect((await post('/admin/store/maple-goods/id-token', {}, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(await (await post('/admin/store/maple-goods/id-token', {})).json()).toHaveProperty('token');
  });
});

describe('the gateway', () => {
  it('puts the stand-in in the place of Shopify’s addresses and touches nothing else', async () => {
    const behind = createServer((request, response) => {
      const page = request.url === '/';
      response.writeHead(200, {
        'content-type': page ? 'text/html' : 'application/json',
        'content-security-policy':
          'frame-ancestors https://a.myshopify.com https://admin.shopify.com; script-src https://cdn.shopify.com',
      });
      response.end(
        page
          ? '<script src="https://cdn.shopify.com/shopifycloud/app-bridge.js"></script>'
          : '"https://cdn.shopify.com"',
      );
    });
    await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
    const behindPort = portOf(behind);
    const gateway = await startGateway({ port: 0, appPort: () => behindPort, adminOrigin: 'http://localhost:4400' });
    const at = `http://localhost:${portOf(gateway)}`;
    const answer = await fetch(`${at}/`);
    expect(answer.headers.get('content-security-policy')).toBe(
      'frame-ancestors https://a.myshopify.com http://localhost:4400; script-src http://localhost:4400',
    );
    expect(await answer.text()).toBe('<script src="http://localhost:4400/shopifycloud/app-bridge.js"></script>');
    expect(await (await fetch(`${at}/api`)).json()).toBe('https://cdn.shopify.com');
    behind.closeAllConnections();
    await new Promise((resolve) => behind.close(resolve));
    expect((await fetch(`${at}/`)).status).toBe(502);
    gateway.close();
  });
});
