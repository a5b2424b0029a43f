/**
 * Ids of a shop's orders, latest first. By `CREATED_AT` the place of an order in the list never changes, so paging misses none;
 * by `UPDATED_AT` the list can stop where nothing is new.
 */
export const ORDER_LIST = `query OrderList($first: Int!, $after: String, $sortKey: OrderSortKeys!) {
  orders(first: $first, after: $after, reverse: true, sortKey: $sortKey) {
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

/** Which of these orders Shopify still shows: null in the place of one that it does not. At most 250 ids. */
export const ORDERS_THERE = `query OrdersThere($ids: [ID!]!) { nodes(ids: $ids) { id } }`;

export interface OrdersThereData {
  readonly nodes: readonly ({ readonly id: string } | null)[];
}
