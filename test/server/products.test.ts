import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_PERMISSION } from '../../web/server/products/write-product.ts';
import { listProductIds } from '../../web/server/store/product-list.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { stateImporter } from '../support/state-importer.ts';
import { productsOn } from './support/products-on.ts';
import { MAPLE, opens, standInStage } from './support/stand-in-stage.ts';
import type { StandInStage } from './support/stand-in-stage.ts';
import { keptSaid } from '../../web/server/base/kept-said.ts';
import { refusal } from '../../web/server/base/said.ts';

let stage: StandInStage;
beforeEach(async () => {
  stage = await standInStage();
  await opens(stage, MAPLE);
  await stateImporter(stage.deps, MAPLE);
});
afterEach(() => stage.close());

const { recordOf, order, atShopify, state, history, sold } = productsOn(() => stage);

describe('a fact stated here', () => {
  it('reaches the inventory item, the record of changes, and the tags of the open orders', async () => {
    const { product, orderId } = await sold({ origin: null });
    expect((await order(orderId)).missing).toEqual(['MISSING_ORIGIN']);
    expect(await stage.deps.db.orderProduct.findFirst()).toMatchObject({ open: true, waits: ['origin'] });
    await state(product.variantId, { origin: 'CU' });
    await stage.settle();
    expect(atShopify(product.id)).toMatchObject({ origin: 'CU' });
    expect(await recordOf(product.variantId)).toMatchObject({
      origin: 'CU',
      shopifyOrigin: 'CU',
      writeState: 'written',
      revision: 2,
    });
    expect(stage.tags(MAPLE, orderId)).toContain('S321-embargo');
    expect((await order(orderId)).missing).not.toContain('MISSING_ORIGIN');
    expect(await history(product.variantId)).toMatchObject([
      { field: 'origin', before: null, after: 'CU', by: '77', originOfChange: 'page', reason: 'the maker says so' },
    ]);
    expect(await stage.deps.db.orderProduct.findFirst()).toMatchObject({ waits: [], stale: false });
  });

  it('comes back as an echo that changes nothing', async () => {
    const { product, orderId } = await sold();
    await state(product.variantId, { origin: 'VN' });
    await stage.settle();
    const decidedAt = await stage.deps.db.verdictRecord.count({ where: { shop: MAPLE, orderId } });
    stage.asked.length = 0;
    stage.pipeline.send({ name: 'read-product', payload: { shop: MAPLE, productId: product.id } });
    await stage.settle();
    expect(stage.asked).toEqual([`${MAPLE} ProductArticles`]);
    expect(await history(product.variantId)).toHaveLength(1);
    expect(await stage.deps.db.verdictRecord.count({ where: { shop: MAPLE, orderId } })).toBe(decidedAt);
  });

  it('holds against an order that was read after it was stated and before Shopify had it', async () => {
    const { product, orderId } = await sold();
    const later = (seconds: number) =>
      void (stage.pipeline.at = new Date(stage.pipeline.at.getTime() + seconds * 1000));
    await state(product.variantId, { origin: 'CU' });
    later(1);
    await stage.pipeline.run({ name: 'read-order', payload: { shop: MAPLE, orderId, cause: 're-check' } });
    expect((await order(orderId)).lots).toContain('"origin":"CA"');
    later(1);
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ writeState: 'written' });
    stage.pipeline.send({ name: 'decide-order', payload: { shop: MAPLE, orderId, cause: 'settings' } });
    await stage.settle();
    expect((await order(orderId)).leadReason).toBe('EMBARGO');
  });

  it('is in the stored inputs of the verdict that it decided', async () => {
    const { product, orderId } = await sold();
    await state(product.variantId, { description: 'Stoneware mug', adCvd: false, quota: false, baseRate: '0.098' });
    await stage.settle();
    const row = await order(orderId);
    const verdict = await loadVerdict(stage.deps.db, MAPLE, row.verdictId);
    expect(verdict?.lots[0]?.lines[0]).toMatchObject({
      article: product.variantId,
      description: 'Stoneware mug',
      adCvd: false,
      quota: false,
      baseRate: '0.098',
    });
    // Nothing of it goes to Shopify.
    expect(stage.asked.filter((call) => call.endsWith('WriteCustoms'))).toEqual([]);
  });

  it('changes the code that the shop keeps for the United States, and no other', async () => {
    const { product } = await sold({ hts: '691200', htsByCountry: { US: '6912004400', CA: '6912009090' } });
    await state(product.variantId, { hts: '6912003510' });
    await stage.settle();
    expect(atShopify(product.id)).toMatchObject({
      hts: '691200',
      byCountry: { US: '6912003510', CA: '6912009090' },
    });
  });

  it('stays and says so where Shopify refuses it', async () => {
    const { product, orderId } = await sold();
    const refusing = stage.deps.admin.run.bind(stage.deps.admin);
    const message = 'Harmonized system code must be a number between 6 and 13 digits';
    Object.assign(stage.deps.admin, {
      run: (shop: string, query: string, variables: Record<string, unknown>) =>
        query.startsWith('mutation WriteCustoms')
          ? Promise.resolve({
              kind: 'ok',
              data: { inventoryItemUpdate: { inventoryItem: null, userErrors: [{ field: ['input'], message }] } },
            })
          : refusing(shop, query, variables),
    });
    await state(product.variantId, { origin: 'CU' });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({
      origin: 'CU',
      shopifyOrigin: 'CA',
      writeState: 'failed',
      writeError: keptSaid(refusal('kept.write-not-taken', { errors: message })),
    });
    // It counts here all the same, and a later reading of the order does not take it back.
    stage.pipeline.send({ name: 'read-order', payload: { shop: MAPLE, orderId, cause: 're-check' } });
    await stage.settle();
    expect((await order(orderId)).leadReason).toBe('EMBARGO');
  });

  it('waits for a permission that the shop has not given yet, while everything else goes on', async () => {
    const { product, orderId } = await sold();
    const granted = stage.platform.installation(MAPLE)?.scopes.filter((scope) => scope !== 'write_inventory') ?? [];
    stage.platform.updateScopes(MAPLE, granted);
    await stage.settle();
    await state(product.variantId, { origin: 'CU' });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ writeState: 'failed', writeError: NO_PERMISSION });
    expect(atShopify(product.id).origin).toBe('CA');
    expect((await order(orderId)).leadReason).toBe('EMBARGO');
    expect(await stage.deps.db.shop.findUnique({ where: { shop: MAPLE } })).toMatchObject({ state: 'installed' });
    stage.platform.updateScopes(MAPLE, [...granted, 'write_inventory']);
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ writeState: 'written', writeError: null });
    expect(atShopify(product.id).origin).toBe('CU');
  });

  it('is refused by Shopify itself where only Shopify knows that the permission is missing', async () => {
    const { product } = await sold();
    const installation = stage.platform.installation(MAPLE);
    if (installation === null) throw new Error('not installed');
    installation.scopes = installation.scopes.filter((scope) => scope !== 'write_inventory');
    await state(product.variantId, { origin: 'VN' });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ writeState: 'failed', writeError: NO_PERMISSION });
    expect(await stage.deps.db.shop.findUnique({ where: { shop: MAPLE } })).toMatchObject({ state: 'installed' });
  });

  it('counts here where Shopify has no code for the country', async () => {
    const { product } = await sold();
    await state(product.variantId, { origin: 'PR' });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({
      origin: 'PR',
      shopifyOrigin: 'CA',
      writeState: 'failed',
      writeError: keptSaid(refusal('kept.no-such-country', { code: 'PR' })),
    });
    expect(stage.asked.filter((call) => call.endsWith('WriteCustoms'))).toEqual([]);
  });

  it('is refused where somebody else changed the article meanwhile', async () => {
    const { product } = await sold();
    const { revision } = await recordOf(product.variantId);
    await state(product.variantId, { quota: true });
    expect(await state(product.variantId, { quota: false }, MAPLE, revision)).toMatchObject({
      saved: [],
      refused: [{ message: expect.stringMatching(/meanwhile/) as string }],
    });
  });

  it('counts for the open orders of an article that was deleted in Shopify, and is refused once none holds it', async () => {
    const { product, orderId } = await sold();
    const written = stage.asked.length;
    stage.platform.deleteVariant(MAPLE, product.variantId);
    await stage.settle();
    const listing = { sort: 'blocked-desc', from: null, limit: 50 } as const;
    const listed = async () =>
      (await listProductIds(stage.deps.db, MAPLE, listing)).rows.map(({ variantId }) => variantId);
    expect(await listed()).toContain(product.variantId);
    expect(await state(product.variantId, { origin: 'CU' })).toMatchObject({ refused: [] });
    await stage.settle();
    expect(stage.tags(MAPLE, orderId)).toContain('S321-embargo');
    expect(stage.asked.slice(written).filter((call) => call.endsWith('WriteCustoms'))).toEqual([]);

    stage.platform.cancelOrder(MAPLE, orderId);
    await stage.settle();
    expect(await listed()).not.toContain(product.variantId);
    expect((await state(product.variantId, { quota: false })).refused).toMatchObject([
      { message: expect.stringMatching(/deleted/) as string },
    ]);
  });
});

describe('a fact changed in Shopify', () => {
  it('changes the tags of the open orders and is recorded', async () => {
    const { product, orderId } = await sold();
    expect(stage.tags(MAPLE, orderId)).not.toContain('S321-embargo');
    stage.platform.changeProduct(MAPLE, product.id, { origin: 'CU' });
    await stage.settle();
    expect(stage.tags(MAPLE, orderId)).toContain('S321-embargo');
    expect(await history(product.variantId)).toMatchObject([
      { field: 'origin', before: 'CA', after: 'CU', by: 'shopify', originOfChange: 'shopify' },
    ]);
  });

  it('takes a fact back: what is missing there is missing here', async () => {
    const { product, orderId } = await sold();
    stage.platform.changeProduct(MAPLE, product.id, { origin: null });
    await stage.settle();
    expect((await order(orderId)).missing).toEqual(['MISSING_ORIGIN']);
  });

  it('does not touch orders that have left, and none that is in a sealed shipment', async () => {
    const { product, orderId } = await sold();
    stage.platform.fulfil(MAPLE, orderId);
    await stage.settle();
    const before = await order(orderId);
    stage.platform.changeProduct(MAPLE, product.id, { origin: 'CU' });
    await stage.settle();
    expect((await order(orderId)).verdictId).toBe(before.verdictId);
    expect(await stage.deps.db.orderProduct.findFirst()).toMatchObject({ open: false, stale: false });
  });
});

describe('an order whose product was deleted', () => {
  it('keeps origin and code of the reading before', async () => {
    const { product, orderId } = await sold();
    stage.platform.deleteVariant(MAPLE, product.variantId);
    stage.pipeline.send({ name: 'read-order', payload: { shop: MAPLE, orderId, cause: 're-check' } });
    await stage.settle();
    expect(await order(orderId)).toMatchObject({ verdict: 'ineligible', missing: [] });
    const { lots } = await order(orderId);
    expect(lots).toContain(`"article":"${product.variantId}"`);
    expect(lots).toContain('"origin":"CA"');
  });
});
