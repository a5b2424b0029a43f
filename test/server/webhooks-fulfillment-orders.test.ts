import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHOP, startIngress, type Ingress } from './support/ingress.ts';

let ingress: Ingress;
beforeAll(async () => void (ingress = await startIngress()));
afterAll(() => ingress.close());
beforeEach(async () => {
  await ingress.database.pool.query('DELETE FROM webhook_event; DELETE FROM pgboss.job');
});

const rows = async () =>
  (await ingress.database.db.webhookEvent.findMany()).map(({ topic, subject }) => ({ topic, subject }));

describe('a delivery about a fulfilment order', () => {
  it.each([
    [
      'fulfillment_orders/moved',
      { moved_fulfillment_order: null, original_fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/79' } },
      'read-fulfillment-order',
      '79',
    ],
    [
      'fulfillment_orders/moved',
      { moved_fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/80', order_id: null } },
      'read-fulfillment-order',
      '80',
    ],
    [
      'fulfillment_orders/cancelled',
      '{"fulfillment_order":{"id":81,"order_id":9007199254740993,"status":"cancelled"},"replacement_fulfillment_order":null}',
      'read-order',
      '9007199254740993',
    ],
    [
      'fulfillment_holds/added',
      {
        fulfillment_hold: { id: 'gid://shopify/FulfillmentHold/9', reason: 'incorrect_address' },
        fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/82', status: 'on_hold' },
      },
      'read-fulfillment-order',
      '82',
    ],
    [
      'fulfillment_orders/split',
      {
        fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/83', status: 'open' },
        remaining_fulfillment_order: null,
        replacement_fulfillment_order: null,
        split_line_items: [{ id: 'gid://shopify/FulfillmentOrderLineItem/1', quantity: 1 }],
      },
      'read-fulfillment-order',
      '83',
    ],
    [
      'fulfillment_orders/merged',
      {
        fulfillment_order_merges: [{ fulfillment_order: { id: 'gid://shopify/FulfillmentOrder/84', status: 'open' } }],
        merge_intents: [
          { fulfillment_order_id: 'gid://shopify/FulfillmentOrder/85', fulfillment_order_line_items: [] },
        ],
      },
      'read-fulfillment-order',
      '84',
    ],
  ])('of %s leads to the reading of its order', async (topic, body, job, id) => {
    expect((await ingress.deliver({ topic, ...(typeof body === 'string' ? { raw: body } : { body }) })).status).toBe(
      200,
    );
    expect((await ingress.jobs(job)).map((one) => one.singleton_key)).toEqual([`${SHOP}/${id}`]);
  });

  it.each([
    ['fulfillment_orders/moved', { moved_fulfillment_order: null, original_fulfillment_order: null }],
    ['fulfillment_orders/moved', { moved_fulfillment_order: null }],
    ['fulfillment_orders/moved', { moved_fulfillment_order: { id: null, order_id: null } }],
    ['fulfillment_orders/placed_on_hold', { fulfillment_order: null }],
    ['fulfillment_holds/released', { fulfillment_hold: { id: 5 }, fulfillment_order: { status: 'open' } }],
    ['fulfillment_orders/merged', { fulfillment_order_merges: [], merge_intents: [null] }],
  ])('of %s that names nothing is acknowledged, kept, and leads to nothing: %j', async (topic, body) => {
    expect((await ingress.deliver({ topic, body })).status).toBe(200);
    // The subject is part of the key of the inbox, so a delivery that names nothing has an empty one.
    expect(await rows()).toEqual([{ topic, subject: '' }]);
    expect([...(await ingress.jobs('read-fulfillment-order')), ...(await ingress.jobs('read-order'))]).toEqual([]);
  });

  it('of a fulfilment order topic without any fulfilment order is refused', async () => {
    expect((await ingress.deliver({ topic: 'fulfillment_orders/moved', body: { id: 5 } })).status).toBe(400);
    expect(await rows()).toEqual([]);
  });

  it('without a job goes into the same batch as those that have one', async () => {
    const nothing = { topic: 'fulfillment_orders/moved', body: { moved_fulfillment_order: null } };
    const answers = await Promise.all(
      [nothing, {}, nothing, { body: { id: 1002 } }].map((one) => ingress.deliver(one)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await ingress.jobs('read-order')).toHaveLength(2);
  });
});
