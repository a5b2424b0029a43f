import { afterEach, beforeEach, expect, it } from 'vitest';
import { recheckAll } from '../../web/server/orders/recheck.ts';
import type { JobToSend } from '../../web/server/ports/queue.ts';
import { stateImporter } from '../support/state-importer.ts';
import { productsOn } from './support/products-on.ts';
import { MAPLE, opens, standInStage } from './support/stand-in-stage.ts';
import type { StandInStage } from './support/stand-in-stage.ts';

let stage: StandInStage;
beforeEach(async () => {
  stage = await standInStage();
  await opens(stage, MAPLE);
  await stateImporter(stage.deps, MAPLE);
});
afterEach(() => stage.close());

const { recordOf, atShopify, state, sold } = productsOn(() => stage);

/** The job runs, and again as if its worker had been killed before it said that it was done; what it sent is given back. */
async function twice(job: JobToSend): Promise<string[]> {
  stage.pipeline.waiting.splice(0);
  await stage.pipeline.run(job);
  const sent = stage.pipeline.waiting.map(({ name }) => name).sort();
  await stage.pipeline.run(job);
  expect(stage.pipeline.waiting.map(({ name }) => name).sort()).toEqual(sent);
  return sent;
}

it('a product’s facts are written once, and its order is asked for once', async () => {
  const { product, orderId } = await sold();
  await state(product.variantId, { origin: 'VN' });
  const write = { name: 'write-article', payload: { shop: MAPLE, variantId: product.variantId } } as const;
  const holders = { name: 'decide-holders', payload: { shop: MAPLE } } as const;
  expect(await twice(holders)).toEqual(['decide-order']);
  expect(stage.pipeline.waiting[0]?.payload).toMatchObject({ orderId });
  stage.asked.length = 0;
  // Shopify tells of our own write; nothing else follows.
  expect((await twice(write)).filter((name) => !name.startsWith('read-'))).toEqual([]);
  expect(stage.asked.filter((call) => call.endsWith('WriteCustoms'))).toHaveLength(1);
  expect(atShopify(product.id)).toMatchObject({ origin: 'VN' });
  const { inventoryItemId, revision } = await recordOf(product.variantId);
  expect(await twice({ name: 'read-inventory-item', payload: { shop: MAPLE, inventoryItemId } })).toEqual([]);
  expect(await recordOf(product.variantId)).toMatchObject({ origin: 'VN', revision });
});

it('a catalogue is asked for once, and the orders of a re-check are listed once', async () => {
  const { orderId } = await sold();
  expect(await twice({ name: 'reread-catalogues', payload: {} })).toEqual(['read-catalogue']);
  const runId = await recheckAll(stage.deps, MAPLE, 'merchant');
  const listed = await twice({ name: 'list-recheck', payload: { shop: MAPLE, runId } });
  expect(new Set(listed)).toEqual(new Set(['read-order']));
  expect(stage.pipeline.waiting.map(({ payload }) => payload)).toContainEqual({
    shop: MAPLE,
    orderId,
    cause: 're-check',
  });
});
