/**
 * Ids of a shop's orders by their last change. Oldest first, an order changed while we list comes again at the end; latest
 * first (`reverse`), the list can stop where nothing is new.
 */
export const ORDER_LIST = `query OrderList($first: Int!, $after: String, $reverse: Boolean!) {
  orders(first: $first, after: $after, reverse: $reverse, sortKey: UPDATED_AT) {
    nodes { id updatedAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface OrderListData {
  readonly orders: {
    readonly nodes: readonly { readonly id: string; readonly updatedAt: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
