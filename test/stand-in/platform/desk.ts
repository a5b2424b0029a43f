import type { AppConfig } from './app-config.ts';
import type { Order } from './model.ts';
import type { ShopRows, Store } from './store.ts';
import type { Around } from './webhooks/order-payload.ts';
import type { Sender } from './webhooks/sender.ts';

/** What the desks of the platform share. */
export interface Desk {
  readonly store: Store;
  readonly sender: Sender;
  readonly now: () => Date;
  readonly app: AppConfig;
  readonly changed: (shop: string) => void;
  readonly routingMs: number;
}

/** Whole seconds, as Shopify's DateTime: two changes within one second share their `updatedAt`. */
export function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function aroundOrder(rows: ShopRows, order: Order): Around {
  return {
    customer: order.customerId === null ? null : (rows.customers.get(order.customerId) ?? null),
    product: (variantId) => rows.byVariant.get(variantId) ?? null,
    protectedData: rows.shop.protectedData,
  };
}
