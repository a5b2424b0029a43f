import { describe, expect, it } from 'vitest';
import { jobKey, JOBS } from '../../web/server/tasks/index.ts';

const SHOP = 'north-shop.myshopify.com';
const parse = (name: string, payload: unknown): unknown =>
  JOBS.find((job) => job.name === name)?.payload.parse(payload);

describe('jobs', () => {
  it('have a key that begins with their shop, or are scheduled and have none', () => {
    expect(JOBS.length).toBeGreaterThanOrEqual(22);
    for (const { key, schedule } of JOBS)
      expect(schedule === null ? key[0] : key.length).toBe(schedule === null ? 'shop' : 0);
  });

  it('fold by the ids that they name, and by nothing else', () => {
    const order = { shop: SHOP, orderId: '7' };
    expect(jobKey('read-order', { ...order, cause: 'x' })).toBe(`${SHOP}/7`);
    expect(jobKey('read-order', { ...order, cause: 'y' })).toBe(`${SHOP}/7`);
    expect(jobKey('read-catalogue', { shop: SHOP })).toBe(SHOP);
    expect(jobKey('reconcile', {})).toBe('reconcile');
  });

  it.each([
    ['read-order', { shop: SHOP, orderId: '820982911946154508', cause: 'webhook:orders/create' }],
    ['decide-order', { shop: SHOP, orderId: '1', cause: 'neighbour' }],
    ['write-tags', { shop: SHOP, orderId: '1' }],
    ['list-recheck', { shop: SHOP, runId: '0b3f4a52-2d2e-4d53-8a83-6a1f4bb1a001' }],
    ['shop-installed', { shop: SHOP }],
    ['read-catalogue', { shop: SHOP }],
    ['read-product', { shop: SHOP, productId: '820982911946154508' }],
    ['read-inventory-item', { shop: SHOP, inventoryItemId: '1' }],
    ['write-article', { shop: SHOP, variantId: '1' }],
    ['decide-holders', { shop: SHOP }],
    ['reconcile', {}],
  ])('%s takes its payload as it was sent', (name, payload) => {
    expect(parse(name, payload)).toEqual(payload);
  });

  it('asks nothing of a scheduled job’s empty payload', () => {
    expect(parse('reconcile', null)).toEqual({});
  });

  it.each([
    ['read-order', { shop: SHOP, orderId: 1, cause: 'x' }],
    ['read-order', { shop: SHOP, orderId: '1' }],
    ['read-order', { shop: 'https://evil.example/north-shop.myshopify.com', orderId: '1', cause: 'x' }],
    ['decide-order', { shop: SHOP, orderId: "1'; --", cause: 'x' }],
    ['write-tags', { orderId: '1' }],
    ['write-tags', null],
    ['list-recheck', { shop: SHOP, runId: '7' }],
    ['write-article', { shop: SHOP, variantId: 'gid://shopify/ProductVariant/1' }],
    ['read-product', { shop: SHOP }],
    ['shop-installed', { shop: 'example.com' }],
    ['shop-installed', 'north-shop.myshopify.com'],
  ])('%s refuses %j', (name, payload) => {
    expect(() => parse(name, payload)).toThrow();
  });
});
