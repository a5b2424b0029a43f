import { requestCatalogue } from '../../../web/server/products/read-catalogue.ts';
import { editProducts } from '../../../web/server/products/edit.ts';
import type { EditOutcome } from '../../../web/server/products/edit.ts';
import { inTransaction } from '../../../web/server/store/transaction.ts';
import type { StatedFacts } from '#domain';
import { MAPLE } from './stand-in-stage.ts';
import type { StandInStage } from './stand-in-stage.ts';

/** What tests of articles do and look at, on the stage of the test that runs. */
export function productsOn(current: () => StandInStage) {
  const readAll = (shop = MAPLE) =>
    inTransaction(current().deps.db, (tx) => requestCatalogue(tx, current().deps, shop));
  const recordOf = (variantId: string, shop = MAPLE) =>
    current().deps.db.productRecord.findUniqueOrThrow({ where: { shop_variantId: { shop, variantId } } });
  const order = (orderId: string, shop = MAPLE) =>
    current().deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop, orderId } } });
  const atShopify = (id: string, shop = MAPLE) => {
    const product = current()
      .platform.products(shop)
      .find((each) => each.id === id);
    return { origin: product?.origin, hts: product?.hts, byCountry: product?.htsByCountry };
  };
  const state = (
    variantId: string,
    facts: Partial<StatedFacts>,
    shop = MAPLE,
    revision: number | null = null,
  ): Promise<EditOutcome> =>
    inTransaction(current().deps.db, (tx) =>
      editProducts(tx, current().deps, {
        shop,
        edits: [{ variantId, revision, facts }],
        who: {
          by: '77',
          originOfChange: 'page',
          reason: 'the maker says so',
        },
      }),
    );
  const history = (variantId: string) =>
    current().deps.db.productChange.findMany({ where: { shop: MAPLE, variantId }, orderBy: { id: 'asc' } });
  /** One product that is read, and one open order of it. */
  const sold = async (input: Parameters<StandInStage['sells']>[1] = {}) => {
    const [product] = current().sells(MAPLE, input);
    if (product === undefined) throw new Error('nothing is sold');
    await current().settle();
    const orderId = await current().orders(MAPLE, product.variantId);
    return { product, orderId };
  };
  return { readAll, recordOf, order, atShopify, state, history, sold };
}
