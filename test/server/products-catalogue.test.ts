import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { productsOn } from './support/products-on.ts';
import { MAPLE, opens, standInStage, THAMES } from './support/stand-in-stage.ts';
import type { StandInStage } from './support/stand-in-stage.ts';

let stage: StandInStage;
beforeEach(async () => {
  stage = await standInStage();
  await opens(stage, MAPLE);
});
afterEach(() => stage.close());

const { readAll, recordOf, order, atShopify, state, sold } = productsOn(() => stage);

describe('reading the catalogue', () => {
  it('goes on after a kill in the middle, page by page, and misses none of 250 products', async () => {
    stage.sells(MAPLE, ...Array.from({ length: 250 }, (_, n) => ({ title: `Mug no. ${n}`, sku: `M-${n}` })));
    // Nobody told us of them, as before an installation.
    await stage.platform.sender.idle();
    stage.pipeline.waiting.length = 0;
    await readAll();
    let pages = 0;
    stage.before = (operation) => {
      if (operation === 'Catalogue' && (pages += 1) === 2) throw new Error('killed');
    };
    await expect(stage.pipeline.drain()).rejects.toThrow();
    expect(await stage.deps.db.productRecord.count({ where: { shop: MAPLE } })).toBe(100);
    expect(await stage.deps.db.catalogueRead.findFirst()).toMatchObject({ state: 'reading', done: 100, total: 250 });
    stage.pipeline.send({ name: 'read-catalogue', payload: { shop: MAPLE } });
    await stage.pipeline.drain();
    expect(pages).toBe(4);
    expect(await stage.deps.db.productRecord.count({ where: { shop: MAPLE, deletedAt: null } })).toBe(250);
    expect(await stage.deps.db.catalogueRead.findFirst()).toMatchObject({ state: 'done', done: 250 });
  });

  it('finds the code for the United States behind those of five other countries', async () => {
    const others = { CA: '691200', DE: '69120020', FR: '691201', GB: '691202', MX: '691203' };
    const products = stage.sells(
      MAPLE,
      { hts: '691299', htsByCountry: { ...others, US: '6912003510' } },
      { hts: '691299', htsByCountry: { ...others, NO: '691204' } },
      { hts: '691299' },
    );
    const hts = async () => Promise.all(products.map(async ({ variantId }) => (await recordOf(variantId)).hts));
    await stage.settle();
    expect(await hts()).toEqual(['6912003510', '691299', '691299']);
    await stage.deps.db.productRecord.deleteMany();
    await readAll();
    await stage.settle();
    expect(await hts()).toEqual(['6912003510', '691299', '691299']);
  });

  it('begins anew after an installation, and does not go on where one of long ago stopped', async () => {
    const [product] = stage.sells(MAPLE, { origin: 'CA' });
    await stage.settle();
    await readAll();
    stage.pipeline.waiting.length = 0; // an uninstallation takes its job away
    await stage.deps.db.catalogueRead.updateMany({ data: { cursor: 'of long ago', total: 1, done: 1 } });
    if (product === undefined) throw new Error('nothing is sold');
    stage.platform.changeProduct(MAPLE, product.id, { origin: 'VN' }, { silent: true });
    stage.pipeline.send({ name: 'shop-installed', payload: { shop: MAPLE } });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ origin: 'VN' });
    expect(await stage.deps.db.catalogueRead.findFirst()).toMatchObject({ state: 'done', done: 1, total: 1 });
  });

  it('keeps what Shopify says of an article, and names what is missing of it', async () => {
    const [full, bare] = stage.sells(
      MAPLE,
      { title: 'Linen tea towel, woven', origin: 'LT', hts: '6302910045', weightGrams: 120 },
      { title: 'Linen apron', origin: null, hts: '630291', weightGrams: 0 },
    );
    await stage.settle();
    expect(await recordOf(full?.variantId ?? '')).toMatchObject({
      origin: 'LT',
      hts: '6302910045',
      weightGrams: 120,
      gaps: [],
      variantTitle: null,
      writeState: 'written',
    });
    expect((await recordOf(bare?.variantId ?? '')).gaps).toEqual(['origin', 'hts-short', 'weight']);
  });

  it('asks nothing of gift cards', async () => {
    const [card] = stage.sells(MAPLE, { giftCard: true, requiresShipping: false, origin: null, hts: null });
    await stage.settle();
    expect(await recordOf(card?.variantId ?? '')).toMatchObject({ crosses: false, gaps: [] });
  });

  it('marks what was deleted unseen, and what was deleted with a delivery', async () => {
    const [first, second, third] = stage.sells(MAPLE, {}, {}, {});
    await stage.settle();
    stage.platform.deleteVariant(MAPLE, first?.variantId ?? '');
    await stage.settle();
    expect((await recordOf(first?.variantId ?? '')).deletedAt).not.toBeNull();
    stage.platform.deleteVariant(MAPLE, second?.variantId ?? '');
    await stage.platform.sender.idle();
    stage.pipeline.waiting.length = 0; // the delivery is lost
    await readAll();
    await stage.settle();
    expect((await recordOf(second?.variantId ?? '')).deletedAt).not.toBeNull();
    expect((await recordOf(third?.variantId ?? '')).deletedAt).toBeNull();
  });

  it('keeps two shops apart', async () => {
    await opens(stage, THAMES);
    const { product, orderId } = await sold();
    stage.sells(THAMES, { title: 'Oak tray', origin: 'GB' });
    await stage.settle();
    const rows = await stage.deps.db.productRecord.findMany({ orderBy: { title: 'asc' } });
    expect(rows.map(({ shop, title }) => [shop, title])).toEqual([
      [MAPLE, 'Maple Leaf Mug 1'],
      [THAMES, 'Oak tray'],
    ]);
    const stranger = await state(product.variantId, { origin: 'CU' }, THAMES);
    expect(stranger).toMatchObject({ saved: [], refused: [{ variantId: product.variantId }] });
    await stage.settle();
    expect(await recordOf(product.variantId)).toMatchObject({ origin: 'CA' });
    expect((await order(orderId)).verdict).toBe('ineligible');
    expect(atShopify(product.id).origin).toBe('CA');
  });
});

describe('a shop that was installed before there were products', () => {
  it('has its catalogue read once, and its orders with it', async () => {
    const { product, orderId } = await sold();
    await stage.deps.db.productRecord.deleteMany({});
    await stage.deps.db.orderProduct.deleteMany({});
    stage.pipeline.send({ name: 'reconcile', payload: {} });
    await stage.settle();
    expect((await recordOf(product.variantId)).title).toBe('Maple Leaf Mug 1');
    expect(await stage.deps.db.orderProduct.findFirst()).toMatchObject({ orderId, variantId: product.variantId });
    stage.asked.length = 0;
    stage.pipeline.send({ name: 'reconcile', payload: {} });
    await stage.settle();
    expect(stage.asked.filter((call) => call.endsWith(' Catalogue') && call.startsWith(MAPLE))).toEqual([]);
  });
});
