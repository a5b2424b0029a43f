/** The numeric end of a GID, as text: it may exceed 2^53. Null where the text is no GID of that type. */
export function idOfGid(gid: string, type: string): string | null {
  const match = /^gid:\/\/shopify\/([A-Za-z]+)\/([0-9]{1,20})(?:\?.*)?$/.exec(gid);
  return match?.[1] === type ? (match[2] ?? null) : null;
}

export function gidOf(type: 'InventoryItem' | 'Order' | 'Product', id: string): string {
  return `gid://shopify/${type}/${id}`;
}

export const orderGid = (orderId: string): string => gidOf('Order', orderId);
