import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ORDER, ORDERS_THERE, orderToConsignments } from '#shopify';
import type { OrderData } from '#shopify';
import { readAppToml } from '../stand-in/platform/app-config.ts';
import { createPlatform, type Platform } from '../stand-in/platform/platform.ts';
import { appAt, furnish, runner, shop } from './platform-support.ts';

let platform: Platform;
let run: ReturnType<typeof runner>;
let order: ReturnType<typeof furnish>['order'];
// Every topic of the app's own toml: the stand-in sends no other.
const { subscriptions } = readAppToml(new URL('../../shopify.app.toml', import.meta.url));
const NOW = new Date('2026-11-22T15:00:00Z');

beforeEach(() => {
  platform = createPlatform({ dataDir: null, now: () => NOW, app: { ...appAt('http://127.0.0.1:1'), subscriptions } });
  ({ order } = furnish(platform));
  run = runner(platform);
});
afterEach(() => platform.close());

const told = () => platform.deliveries(shop).map(({ topic }) => topic);
const read = async (id: string) => {
  const answer = await run(ORDER, { id: `gid://shopify/Order/${id}` });
  expect(answer.errors).toBeUndefined();
  const found = (answer.data as OrderData | undefined)?.order ?? null;
  if (found === null) throw new Error('no such order');
  const parts = found.fulfillmentOrders.nodes.map((part) => ({ ...part, lineItems: part.lineItems.nodes }));
  const whole = { ...found, lineItems: found.lineItems.nodes, fulfillmentOrders: parts };
  const { standing, lots, others, kept } = orderToConsignments(whole, { pseudonym: (email) => email });
  const pieces = lots
    .flatMap((lot) => lot.lines)
    .reduce((sum, line) => sum + (line.requiresShipping ? line.quantity : 0), 0);
  return {
    word: found.displayFulfillmentStatus,
    paid: found.displayFinancialStatus,
    parts,
    standing,
    pieces,
    others: others.length,
    kept,
  };
};
const place = (over: Parameters<typeof order>[0] = {}) => platform.createOrder(shop, order(over), { silent: true });

describe('the stand-in’s fulfilment orders', () => {
  it('call an order partially fulfilled by a gift card that was sent at once, as Shopify does: the goods are still to go', async () => {
    const card = platform.addProduct(shop, {
      title: 'Gift card',
      priceMinor: 5000,
      requiresShipping: false,
      giftCard: true,
    });
    const goods = order().lines;
    const placed = place({ lines: [{ variantId: card.variantId, quantity: 1 }, ...goods] });
    expect(await read(placed.id)).toMatchObject({ word: 'PARTIALLY_FULFILLED', standing: 'to-go', others: 0 });
  });

  it('are held with their reason, and told of by both families of topics', async () => {
    const placed = place();
    platform.hold(shop, placed.id, 'INCORRECT_ADDRESS', 'asked');
    platform.hold(shop, placed.id, 'HIGH_RISK_OF_FRAUD');
    expect(await read(placed.id)).toMatchObject({ word: 'ON_HOLD', standing: 'held' });
    expect((await read(placed.id)).parts[0]?.fulfillmentHolds).toEqual([
      { reason: 'INCORRECT_ADDRESS', reasonNotes: 'asked' },
      { reason: 'HIGH_RISK_OF_FRAUD', reasonNotes: null },
    ]);
    platform.releaseHolds(shop, placed.id);
    expect(await read(placed.id)).toMatchObject({ word: 'UNFULFILLED', standing: 'to-go' });
    const topics = told().filter((topic) => topic.startsWith('fulfillment'));
    expect([...topics].sort()).toEqual([
      'fulfillment_holds/added',
      'fulfillment_holds/added',
      'fulfillment_holds/released',
      'fulfillment_orders/hold_released',
      'fulfillment_orders/placed_on_hold',
    ]);
  });

  it('are sent in part: what is left stays in them', async () => {
    const placed = place();
    const line = placed.lines[0]?.id ?? '';
    platform.fulfilPart(shop, placed.id, { [line]: 1 });
    expect(await read(placed.id)).toMatchObject({
      word: 'PARTIALLY_FULFILLED',
      standing: 'to-go',
      pieces: 1,
      others: 1,
    });
    expect(() => platform.fulfilPart(shop, placed.id, { [line]: 5 })).toThrow('cannot be sent now');
  });

  it('of a prepaid subscription become due one after the other', async () => {
    const lines = order().lines.map((line) => ({ ...line, quantity: 3 }));
    const placed = place({ lines, parcels: [NOW, new Date('2026-12-22T15:00:00Z'), new Date('2027-01-22T15:00:00Z')] });
    expect(await read(placed.id)).toMatchObject({ standing: 'to-go', pieces: 1, others: 2 });
    platform.fulfilPart(shop, placed.id, { [placed.lines[0]?.id ?? '']: 1 });
    expect(await read(placed.id)).toMatchObject({ standing: 'scheduled', pieces: 1, others: 2 });
    platform.scheduledReady(shop, placed.id);
    expect(await read(placed.id)).toMatchObject({ standing: 'to-go', pieces: 1, others: 2 });
    expect(told()).toContain('fulfillment_orders/scheduled_fulfillment_order_ready');
  });

  it('say how the goods reach the buyer', async () => {
    const lines = order().lines.map((line) => ({ ...line, method: 'PICK_UP' as const }));
    expect(await read(place({ lines }).id)).toMatchObject({ standing: 'none', pieces: 0, kept: 2 });
  });
});

describe('the stand-in’s orders', () => {
  it('are paid, or not', async () => {
    const placed = place({ financialStatus: 'PENDING' });
    expect((await read(placed.id)).paid).toBe('PENDING');
    platform.setFinancialStatus(shop, placed.id, 'PAID');
    expect((await read(placed.id)).paid).toBe('PAID');
  });

  it('are gone once they are deleted, in every list and by id, and their id is all that is told', async () => {
    const [kept, gone] = [place(), place()];
    platform.deleteOrder(shop, gone.id);
    const ids = [kept.id, gone.id].map((id) => `gid://shopify/Order/${id}`);
    expect((await run(ORDERS_THERE, { ids })).data).toEqual({ nodes: [{ id: ids[0] }, null] });
    expect(told().at(-1)).toBe('orders/delete');
    expect([...platform.orders(shop)].map(({ id }) => id)).toEqual([kept.id]);
  });
});
