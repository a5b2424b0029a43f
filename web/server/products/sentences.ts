export const UNKNOWN = 'We do not know this product. Reload the list.';
export const DELETED =
  'This product was deleted in Shopify, and no open order holds it: nothing is left to state of it.';
