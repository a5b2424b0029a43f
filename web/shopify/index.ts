// The only door of web/shopify. Everyone outside imports '#shopify', never a file behind it.
export { GRANTED_SCOPES, STILL_INSTALLED } from './documents/app.ts';
export type { GrantedScopesData } from './documents/app.ts';
export {
  CATALOGUE,
  CATALOGUE_SIZE,
  CUSTOMS_OF_ITEM,
  ITEM_ARTICLES,
  ITEM_CODES,
  PRODUCT_ARTICLES,
  WRITE_CUSTOMS,
} from './documents/product.ts';
export type {
  CatalogueData,
  CatalogueSizeData,
  CustomsOfItem,
  CustomsOfItemData,
  ItemVariantsData,
  ItemCodesData,
  ProductVariantsData,
  ShopifyProduct,
  WriteCustomsData,
} from './documents/product.ts';
export { customsOf, knownToShopify, planCustoms, readShopifyProduct, saysWanted } from './article.ts';
export type { ProductReading, CustomsFacts, CustomsInput, WantedCustoms } from './article.ts';
export {
  FIRST_LISTS,
  FULFILLMENT_ORDER_LINES,
  ORDER,
  ORDER_FULFILLMENT_ORDERS,
  ORDER_LINE_ITEMS,
} from './documents/order.ts';
export { ORDER_LOOK, orderText, PART_LOOK, partText } from './documents/order-look.ts';
export type { LookedAtOrder, LookedAtWholePart, OrderLookData, PartLookData } from './documents/order-look.ts';
export { ORDER_LIST, ORDERS_THERE } from './documents/order-list.ts';
export type { OrderListData, OrdersThereData } from './documents/order-list.ts';
export { SHOP } from './documents/shop.ts';
export type { ShopData } from './documents/shop.ts';
export { readWriteBack, WRITE_BACK } from './documents/write-back.ts';
export type { WriteBackData, WriteBackReading } from './documents/write-back.ts';
export { gidOf, idOfGid, isShopifyId, orderGid } from './ids.ts';
export type * from './order.ts';
export { keptFromBefore, withProductFacts } from './consignment/product-facts.ts';
export { htsFacts } from './consignment/lines.ts';
export type { FactsOfProduct, ProductsById } from './consignment/product-facts.ts';
export { lotToConsignment } from './consignment/lot-draft.ts';
export type { LotContext, LotDraft } from './consignment/lot-draft.ts';
export { orderToConsignments } from './consignment/order-to-consignments.ts';
export type { OrderContext, OrderLots, OtherLot } from './consignment/order-to-consignments.ts';
export { readStandingFacts, standingFactsOf, withArrivals } from './consignment/standing-facts.ts';
export type { StandingFacts } from './consignment/standing-facts.ts';
export type { OrderStanding } from './consignment/standing.ts';
export { shipFromOf } from './consignment/ship-from.ts';
export type { ShipFrom } from './consignment/ship-from.ts';
export {
  METAFIELD_KEY,
  METAFIELD_NAMESPACE,
  METAFIELD_TYPE,
  parseEligibilityMetafield,
} from './write-back/eligibility-metafield.ts';
export type { EligibilityMetafield, EligibilityReason, EligibilityStay } from './write-back/eligibility-metafield.ts';
export { canonicalJson } from './write-back/canonical-json.ts';
export { verdictToMetafield } from './write-back/verdict-to-metafield.ts';
export type { MetafieldDecision } from './write-back/verdict-to-metafield.ts';
export { crossingTags, planTags, verdictToTags, wantedTags } from './write-back/verdict-to-tags.ts';
export type { TagDecision, TagPlan, TagSettings } from './write-back/verdict-to-tags.ts';
export {
  CROSSING_READY,
  DEFAULT_TAG_PREFIX,
  entryTag,
  holdTag,
  isTagPrefix,
  ownVocabulary,
  REASON_SLUGS,
  stopTag,
  TAG_LENGTH_MAX,
} from './write-back/vocabulary.ts';
export { paymentOf, REFUNDED_STATUSES, SETTLED_STATUSES } from './payment.ts';
