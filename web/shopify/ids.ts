/** The numeric end of a GID, as text: it may exceed 2^53. Null where the text is no GID of that type. */
export function idOfGid(gid: string, type: string): string | null {
  const match = /^gid:\/\/shopify\/([A-Za-z]+)\/([0-9]{1,20})(?:\?.*)?$/.exec(gid);
  return match?.[1] === type ? (match[2] ?? null) : null;
}

export function gidOf(type: 'InventoryItem' | 'Order' | 'Product', id: string): string {
  return `gid://shopify/${type}/${id}`;
}

export const orderGid = (orderId: string): string => gidOf('Order', orderId);

/** The largest id that Shopify gives: the numbers of its ids have 63 bits. */
const LARGEST = 2n ** 63n - 1n;

/** Could it be the number of an order or a product at all? `0`, `007` and a number that is too large are none. */
export const isShopifyId = (text: string): boolean => /^[1-9][0-9]{0,18}$/.test(text) && BigInt(text) <= LARGEST;
