import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseShopDomain } from '../../web/server/auth/shop-domain.ts';
import { servePage } from '../../web/server/page.ts';
import { listen } from './support/ingress.ts';

const folder = mkdtempSync(join(tmpdir(), 'minimis-page-'));
const script = 'export const answer = 42;\n'.repeat(100);
let server: Server;
let url: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html lang="en"><head><meta name="shopify-api-key" content="%SHOPIFY_API_KEY%" /></head><div id="app"></div>',
  );
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), script);
  writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets', 'main-abc123.js.gz'), gzipSync(script));
  writeFileSync(
    join(folder, 'preload.json'),
    JSON.stringify({ '': ['assets/home-1.js'], orders: ['assets/orders-1.js'], 'orders/:id': ['assets/order-1.js'] }),
  );
  mkdirSync(join(folder, 'fr', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'fr', 'index.html'), '<html lang="en"><head></head>%SHOPIFY_API_KEY% en français');
  writeFileSync(join(folder, 'fr', 'preload.json'), JSON.stringify({ '': ['assets/accueil-1.js'] }));
  writeFileSync(join(folder, 'fr', 'assets', 'accueil-1.js'), 'export {};');
  server = createServer(express().use(servePage({ apiKey: 'key"><script>', languages: ['en', 'fr'] }, folder)));
  url = await listen(server);
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const ancestors = async (query: string) =>
  /frame-ancestors ([^;]+)/.exec((await fetch(`${url}/${query}`)).headers.get('content-security-policy') ?? '')?.[1];

it('lets the shop that asks and the admin frame the page, each shop its own', async () => {
  expect(await ancestors('?shop=north-shop.myshopify.com')).toBe(
    'https://north-shop.myshopify.com https://admin.shopify.com',
  );
  expect(await ancestors('orders/1?shop=South-Shop.myshopify.com&id_token=x')).toBe(
    'https://south-shop.myshopify.com https://admin.shopify.com',
  );
});

it.each([
  '',
  '?shop=',
  '?shop=evil.example.com',
  '?shop=x.myshopify.com.evil.example',
  '?shop=a.myshopify.com%20https://evil.example',
  '?shop=a.myshopify.com;script-src%20*',
  '?shop[]=a.myshopify.com',
  '?shop=a.myshopify.com&shop=b.myshopify.com',
])('lets nobody frame a page asked for with %j', async (query) => {
  expect(await ancestors(query)).toBe("'none'");
});

it('puts the key into the page, as text', async () => {
  const page = await (await fetch(`${url}/shipments/7`)).text();
  expect(page).toContain('content="key&quot;&gt;&lt;script&gt;"');
});

it('lets no one keep the page, and everyone keep the assets', async () => {
  expect((await fetch(`${url}/`)).headers.get('cache-control')).toBe('no-store');
  const asset = await fetch(`${url}/assets/main-abc123.js`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await fetch(`${url}/assets/main-of-yesterday.js`)).status).toBe(404);
});

const sent = (path: string, headers: Record<string, string>) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}${path}`, { headers }, (answer) => resolve(answer.resume())).on('error', reject);
  });

it('hands out the scripts as the build compressed them, in what the browser takes', async () => {
  const encodingFor = async (accepted: string) => {
    const { headers } = await sent('/assets/main-abc123.js', { 'accept-encoding': accepted });
    expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toMatch(/javascript/);
    return [headers['content-encoding'], Number(headers['content-length'])];
  };
  expect(await encodingFor('gzip, deflate, br')).toEqual(['br', brotliCompressSync(script).length]);
  expect(await encodingFor('gzip')).toEqual(['gzip', gzipSync(script).length]);
  expect(await encodingFor('identity')).toEqual([undefined, script.length]);
});

it('names the scripts of the page that is asked for, and of no other', async () => {
  const preloaded = async (path: string) =>
    [...(await (await fetch(`${url}${path}`)).text()).matchAll(/rel="modulepreload" crossorigin href="([^"]+)"/g)].map(
      ([, file]) => file,
    );
  expect(await preloaded('/')).toEqual(['/assets/home-1.js']);
  expect(await preloaded('/orders?tab=all')).toEqual(['/assets/orders-1.js']);
  expect(await preloaded('/orders/17')).toEqual(['/assets/order-1.js']);
  expect(await preloaded('/orders/17/lines')).toEqual([]);
});

it.each(['/index.html', '/preload.json', '/anything'])(
  'answers %s as a page: with the policy of its shop',
  async (path) => {
    const page = await fetch(`${url}${path}`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

it('knows a shop by its permanent address only', () => {
  expect(parseShopDomain('North-Shop.myshopify.com')).toBe('north-shop.myshopify.com');
  for (const text of [
    '',
    'north-shop',
    '.myshopify.com',
    '-a.myshopify.com',
    'a.b.myshopify.com',
    'a.myshopify.com/',
    'https://a.myshopify.com',
    'a.myshopify.com\n',
    null,
    7,
  ])
    expect(parseShopDomain(text)).toBeNull();
});

describe('the language of the page', () => {
  it('is that of the admin of who asks, with its region, and English where it is none that is open', async () => {
    const pageIn = async (locale: string) => {
      const page = await (await fetch(`${url}/?shop=north-shop.myshopify.com&locale=${locale}`)).text();
      return [/<html lang="([^"]*)"/.exec(page)?.[1], page.includes('en français')];
    };
    expect(await pageIn('fr')).toEqual(['fr-CA', true]);
    expect(await pageIn('fr-FR')).toEqual(['fr-FR', true]);
    expect(await pageIn('en-GB')).toEqual(['en-GB', false]);
    for (const other of ['', 'de', 'fr%22%3E', 'fr&locale=en']) expect(await pageIn(other)).toEqual(['en-US', false]);
  });

  it('has scripts of its own, in a folder of its name', async () => {
    const page = await (await fetch(`${url}/?locale=fr`)).text();
    expect(page).toContain('href="/fr/assets/accueil-1.js"');
    expect((await fetch(`${url}/fr/assets/accueil-1.js`)).headers.get('cache-control')).toContain('immutable');
  });

  it('is English for everybody where English alone is open', async () => {
    const asked: string[] = [];
    const english = createServer(
      express().use(servePage({ apiKey: 'key', languages: ['en'] }, folder, (locale) => asked.push(locale))),
    );
    const page = await (await fetch(`${await listen(english)}/?locale=fr`)).text();
    await new Promise((resolve) => english.close(resolve));
    expect([page.includes('en français'), page.includes('<html lang="en-US">')]).toEqual([false, true]);
    expect(asked).toEqual(['fr']);
  });
});
