import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { TOPICS } from '../../web/server/webhooks/topics.ts';
import { jobOf } from '../../web/server/tasks/index.ts';

const SUBSCRIPTION = z.object({
  uri: z.string().startsWith('/webhooks/'),
  topics: z.array(z.string()).default([]),
  compliance_topics: z.array(z.string()).default([]),
});
const FILE = z.object({
  webhooks: z.object({ api_version: z.literal('2026-10'), subscriptions: z.array(SUBSCRIPTION) }),
});

it('subscribes to exactly the topics that have a handler', () => {
  const { webhooks } = FILE.parse(parse(readFileSync(new URL('../../shopify.app.toml', import.meta.url), 'utf8')));
  const subscribed = webhooks.subscriptions.flatMap((one) => [...one.topics, ...one.compliance_topics]);
  expect(subscribed).toHaveLength(27); // none twice, none forgotten
  expect([...subscribed].sort()).toEqual(Object.keys(TOPICS).sort());
  const compliance = webhooks.subscriptions.flatMap((one) => one.compliance_topics);
  expect(compliance.sort()).toEqual(['customers/data_request', 'customers/redact', 'shop/redact']);
});

it('leads each to a job there is, with a payload that the job takes', () => {
  const shop = 'north-shop.myshopify.com';
  const led = Object.values(TOPICS).flatMap((topic) =>
    ['gid://shopify/Order/1', 'gid://shopify/FulfillmentOrder/1', 'gid://shopify/Product/1'].flatMap((subject) => {
      const sent = topic.job(shop, { subject }, 'event-1');
      return sent === null ? [] : [sent];
    }),
  );
  expect(led.length).toBeGreaterThanOrEqual(27);
  for (const { name, payload } of led) expect(jobOf(name).payload.parse(payload)).toEqual(payload);
  const ofCauses = ['app-uninstalled', 'scopes-updated', 'customer-data-request', 'customer-redact', 'shop-redact'];
  expect([...new Set(led.map(({ name }) => name))].sort()).toEqual(
    [
      ...ofCauses,
      'look-at-order',
      'read-fulfillment-order',
      'read-inventory-item',
      'read-order',
      'read-product',
    ].sort(),
  );
});
