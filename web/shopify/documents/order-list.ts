/** Ids of a shop's orders, oldest change first, so that an order changed while we list comes again at the end. */
export const ORDER_LIST = `query OrderList($first: Int!, $after: String, $query: String) {
  orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
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

/** The search that finds orders changed at or after an instant (ISO 8601). */
export function updatedSince(instant: string): string {
  return `updated_at:>='${instant}'`;
}
