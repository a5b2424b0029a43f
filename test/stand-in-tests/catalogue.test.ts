import { describe, expect, it } from 'vitest';
import { pastOrders } from '../stand-in/catalogue/past-orders.ts';
import { unusualPeople, ordinaryPeople } from '../stand-in/catalogue/people.ts';
import { productBySku, products } from '../stand-in/catalogue/products.ts';
import { seedShops } from '../stand-in/catalogue/seed.ts';
import { shops } from '../stand-in/catalogue/shops.ts';
import { createPlatform } from '../stand-in/platform/platform.ts';

const app = {
  apiKey: 'key',
  apiSecret: 'secret',
  appUrl: 'http://localhost:1',
  scopes: [],
  subscriptions: [],
  apiVersion: '2026-10',
};

describe('the catalogue', () => {
  it('holds some forty articles, each with a code of ten digits or none', () => {
    expect(products.length).toBeGreaterThanOrEqual(40);
    expect(new Set(products.map(({ sku }) => sku)).size).toBe(products.length);
    for (const { hts } of products) expect(hts ?? '0000000000').toMatch(/^\d{10}$/);
  });

  it('has what the law treats apart: alcohol, tobacco, books, perfume, an embargoed origin, gift cards and missing facts', () => {
    const chapters = products.map(({ hts }) => hts?.slice(0, 4));
    expect(chapters).toEqual(expect.arrayContaining(['2204', '2208', '2402', '4901', '3303']));
    expect(products.some(({ origin }) => origin === 'CU')).toBe(true);
    expect(products.filter(({ giftCard }) => giftCard)).toHaveLength(1);
    expect(
      products.filter(({ requiresShipping, hts }) => requiresShipping && hts === null).length,
    ).toBeGreaterThanOrEqual(3);
    expect(
      products.filter(({ requiresShipping, origin }) => requiresShipping && origin === null).length,
    ).toBeGreaterThanOrEqual(2);
  });
});

describe('the past of the shops', () => {
  it('is three hundred orders, the same every time', () => {
    const today = new Date('2026-11-22T15:00:00Z');
    const once = shops.flatMap((shop) => pastOrders(shop, today));
    expect(once).toHaveLength(300);
    expect(shops.flatMap((shop) => pastOrders(shop, today))).toEqual(once);
  });

  it.each(['2024-02-01', '2025-03-03', '2026-11-22'])('never goes beyond the day that is played, %s', (day) => {
    const today = new Date(`${day}T15:00:00Z`);
    for (const shop of shops) {
      for (const { placedAt } of pastOrders(shop, today)) {
        expect(placedAt.getTime()).toBeLessThan(today.getTime());
        expect(placedAt.getTime()).toBeGreaterThan(Date.UTC(2023, 11, 1));
      }
    }
  });

  it('holds buyers who come twice on one day, unusual addresses, and orders in several states', () => {
    const all = shops.flatMap((shop) =>
      pastOrders(shop, new Date('2026-11-22T15:00:00Z')).map((order) => ({ shop: shop.handle, ...order })),
    );
    const days = all.map(
      ({ shop, buyer, placedAt }) => `${shop} ${buyer.email} ${placedAt.toISOString().slice(0, 10)}`,
    );
    expect(days.length - new Set(days).size).toBeGreaterThanOrEqual(3);
    expect(all.some(({ buyer }) => unusualPeople.includes(buyer))).toBe(true);
    expect(all.some(({ withAddress }) => !withAddress)).toBe(true);
    expect(new Set(all.map(({ aftermath }) => aftermath)).size).toBe(5);
  });

  it('invents everybody: no address of e-mail can reach anyone', () => {
    const everybody = [...ordinaryPeople, ...unusualPeople];
    expect(everybody.length).toBeGreaterThan(30);
    for (const { email } of everybody) expect(email).toMatch(/^[a-z0-9.]+@mail\.example$/);
    expect(new Set(everybody.map(({ email }) => email)).size).toBe(everybody.length);
  });
});

describe('seeding', () => {
  it('opens three shops with their articles and orders, once', async () => {
    const today = new Date('2026-11-22T15:00:00Z');
    const platform = createPlatform({ dataDir: null, now: () => today, app });
    seedShops(platform, today);
    seedShops(platform, today);
    const counts = shops.map(({ domain }) => [...platform.orders(domain)].length);
    expect(counts).toEqual(shops.map(({ pastOrders: count }) => count));
    const [{ domain }] = shops;
    expect(platform.products(domain)).toHaveLength(products.length);
    expect(platform.products(domain).find(({ sku }) => sku === 'WINE-ICE')?.htsByCountry['US']).toBe(
      productBySku('WINE-ICE').hts,
    );
    await platform.close();
  });
});
