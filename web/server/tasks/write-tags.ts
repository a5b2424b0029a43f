// Killed after the write and before its record: the job runs again and writes the same once more, which changes nothing.
import type { z } from 'zod';
import { writeTags } from '../orders/write-tags.ts';
import { defineJob } from '../ports/job.ts';
import { ofOrder } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'write-tags': z.infer<typeof ofOrder>;
  }
}

export const writeTagsJob = defineJob({
  name: 'write-tags',
  does: 'Brings an order’s tags and metafield in Shopify to what its verdict asks.',
  payload: ofOrder,
  key: ['shop', 'orderId'],
  busy: true,
  asksShopify: true,
  run: (deps, { shop, orderId }) => writeTags(deps, shop, orderId),
});
