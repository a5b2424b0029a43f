import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Demo } from '../demo/start-demo.ts';
import type { Order } from '../stand-in/platform/index.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { closedDay, maple, openDemo } from './stage.ts';
import { until } from './until.ts';

const tags = ['Cross-ready', 'Entry-11', 'S321-ineligible', 'S321-suspended'];
/** A dead worker's jobs are taken up once its heartbeat has run out, ten seconds later. */
const patienceMs = 60_000;

describe('an app killed between acknowledgement and tag', () => {
  let demo: Demo;
  let ledger: Ledger;
  let closeDemo: () => Promise<void>;
  beforeAll(async () => {
    ({ demo, closeDemo } = await openDemo({ today: closedDay }));
    ledger = openLedger(demo.databaseUrl);
  }, 120_000);
  afterEach(() => demo.platform.faults.set({ slowMs: 0, loseAnswerNext: 0, hangNext: 0 }));
  afterAll(async () => {
    await ledger.close();
    await closeDemo();
  });

  let people = 0;
  /** Each by a person of its own, so that no order weighs on another's verdict. */
  const place = (): Order => {
    people += 1;
    const variantId = demo.platform.products(maple).find(({ sku }) => sku === 'BEANIE-MER')?.variantId ?? '';
    return demo.platform.createOrder(maple, {
      lines: [{ variantId, quantity: 1 }],
      email: `person-${people}@mail.example`,
      shippingAddress: {
        firstName: `Person`,
        lastName: `Number${people}`,
        address1: `${people} Main Street`,
        city: 'Austin',
        province: 'TX',
        zip: '78701',
        country: 'US',
      },
    });
  };
  const tagsOf = ({ id }: Order): string[] => [...(demo.platform.order(maple, id)?.tags ?? [])].sort();
  const acknowledged = ({ id }: Order): boolean =>
    demo.platform
      .deliveries(maple)
      .some(({ orderId, topic, state }) => orderId === id && topic === 'orders/create' && state === 'delivered');
  const untilAcknowledged = (order: Order) => until('the acknowledgement', () => (acknowledged(order) ? true : null));
  const expectTagged = async (orders: readonly Order[]): Promise<void> => {
    await until(
      'every order to be tagged',
      () => (orders.every((order) => tagsOf(order).length === tags.length) ? true : null),
      patienceMs,
    ).catch(() => undefined);
    expect(orders.map(tagsOf)).toEqual(orders.map(() => tags));
    await ledger.atRest(maple, patienceMs);
    for (const { id } of orders) expect(await ledger.liveLines(maple, id)).toBe(1);
    expect(await ledger.failedJobs()).toBe(0);
    const { failed = 0, pending = 0 } = await ledger.tagStates(maple);
    expect({ failed, pending }).toEqual({ failed: 0, pending: 0 });
  };

  it('before it has read the order, tags it after a start', async () => {
    demo.platform.faults.set({ slowMs: 60_000 });
    const order = place();
    await untilAcknowledged(order);
    await demo.app.kill();
    expect(await ledger.verdicts(maple, order.id)).toEqual([]);
    demo.platform.faults.set({ slowMs: 0 });
    await demo.app.restart();
    await expectTagged([order]);
  }, 120_000);

  it('after it has decided and before it has written, tags it after a start', async () => {
    demo.platform.faults.set({ slowMs: 400 });
    const order = place();
    await until('the verdict', async () => ((await ledger.verdicts(maple, order.id)).length > 0 ? true : null));
    // The verdict and the job that writes it were committed together: the writing is only now asked for.
    await demo.app.kill();
    expect(tagsOf(order)).toEqual([]);
    demo.platform.faults.set({ slowMs: 0 });
    await demo.app.restart();
    await expectTagged([order]);
    expect(await ledger.verdicts(maple, order.id)).toHaveLength(1);
  }, 120_000);

  it('after Shopify took the tags and before the app knew, keeps them as they are', async () => {
    const order = place();
    await until('the tags to be in Shopify', async () => {
      if (tagsOf(order).length < tags.length) return null;
      return true;
    });
    await demo.app.kill();
    await demo.app.restart();
    await expectTagged([order]);
  }, 120_000);

  it('again and again under forty orders, loses none', async () => {
    demo.platform.faults.set({ slowMs: 60 });
    const orders: Order[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 13; count += 1) orders.push(place());
      // The last one of this round may or may not have been acknowledged: what was not, Shopify sends again.
      await until('some acknowledgements', () =>
        orders.slice(-13).filter(acknowledged).length >= 4 + round * 4 ? true : null,
      );
      await demo.app.kill();
      await demo.app.restart();
    }
    orders.push(place());
    await expectTagged(orders);
  }, 180_000);
});
