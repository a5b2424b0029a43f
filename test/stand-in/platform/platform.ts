import type { AppConfig } from './app-config.ts';
import { createFaultBoard, type FaultBoard } from './faults.ts';
import { mintIdToken, type IdTokenOverrides } from './id-token.ts';
import type { LineInput, OrderEdit, OrderInput, ProductChanges, ProductInput, Quietly, ShopInput } from './input.ts';
import type { FinancialStatus, Installation, MetafieldRow, Order, PostalAddress, Product, Shop } from './model.ts';
import { createOrderDesk } from './order-desk.ts';
import { createShopDesk } from './shop-desk.ts';
import { openStore, type Store } from './store.ts';
import { createTokenDesk, type TokenDesk } from './tokens.ts';
import { createSender, type Sender } from './webhooks/sender.ts';
import type { Delivery } from './webhooks/delivery.ts';

export interface PlatformOptions {
  /** Null: nothing is kept. */
  readonly dataDir: string | null;
  /** Business time: when orders are placed. Tokens and retries go by the system's clock. */
  readonly now: () => Date;
  readonly app: AppConfig;
  /** For loss and shuffling. */
  readonly seed?: number;
  /** The waits between retries of a webhook are multiplied by this; Shopify's own (1) spread over four hours. */
  readonly retryScale?: number;
  /** Seconds that an access token lives; Shopify's is 3600. */
  readonly tokenSeconds?: number;
  /** Milliseconds between placing an order and routing it. */
  readonly routingMs?: number;
}

export interface ComplianceInput {
  readonly customerId?: string | null;
  readonly orderIds?: readonly string[];
}

/** Everything that merchants and buyers do; the Admin API and the webhooks follow from it. `shop` is a myshopify.com domain. */
export interface Platform {
  readonly app: AppConfig;
  readonly now: () => Date;
  readonly store: Store;
  readonly faults: FaultBoard;
  readonly tokens: TokenDesk;
  readonly sender: Sender;
  /** Points that the Admin API has charged each shop's calls since the start. */
  readonly pointsCharged: Map<string, number>;
  shops(): readonly Shop[];
  /** Opens a shop, or answers the one that is there. */
  addShop(input: ShopInput): Shop;
  addProduct(shop: string, input: ProductInput): Product;
  products(shop: string): readonly Product[];
  changeProduct(shop: string, id: string, changes: ProductChanges, how?: Quietly): Product;
  /** The product and its one variant; orders that hold it stay. `products/delete` is sent. */
  deleteVariant(shop: string, variantId: string): void;
  createOrder(shop: string, input: OrderInput, how?: Quietly): Order;
  order(shop: string, id: string): Order | null;
  orders(shop: string): Iterable<Order>;
  editOrder(shop: string, id: string, edit: OrderEdit, how?: Quietly): Order;
  addLine(shop: string, id: string, line: LineInput): Order;
  refund(shop: string, id: string, quantities: Readonly<Record<string, number>>, how?: Quietly): Order;
  cancelOrder(shop: string, id: string, how?: Quietly): Order;
  fulfil(shop: string, id: string, how?: Quietly): Order;
  /** Holds all that is still to be sent. */
  hold(shop: string, id: string, reason: string, notes?: string | null): Order;
  releaseHolds(shop: string, id: string): Order;
  /** Sends pieces by line id. */
  fulfilPart(shop: string, id: string, quantities: Readonly<Record<string, number>>): Order;
  /** The next scheduled parcel becomes due. */
  scheduledReady(shop: string, id: string): Order;
  setFinancialStatus(shop: string, id: string, status: FinancialStatus): Order;
  /** `orders/delete` is sent. */
  deleteOrder(shop: string, id: string): void;
  moveFulfillmentOrder(shop: string, orderId: string, locationKey: string): Order;
  updateAddress(shop: string, id: string, address: Partial<PostalAddress> | null): Order;
  setTags(shop: string, id: string, tags: readonly string[]): Order;
  setMetafields(shop: string, id: string, metafields: readonly MetafieldRow[]): Order;
  /** Managed installation with the scopes of the toml, or fewer. Reinstalling after an uninstall works. */
  install(shop: string, scopes?: readonly string[]): Installation;
  installation(shop: string): Installation | null;
  /** `app/uninstalled` is sent, every token is void. */
  uninstall(shop: string): void;
  /** The merchant grants other scopes: `app/scopes_update`. */
  updateScopes(shop: string, scopes: readonly string[]): void;
  sendCompliance(
    shop: string,
    topic: 'customers/data_request' | 'customers/redact' | 'shop/redact',
    input?: ComplianceInput,
  ): void;
  mintIdToken(shop: string, userId: string, overrides?: IdTokenOverrides): string;
  deliveries(shop?: string): readonly Delivery[];
  /** Calls back after any change of a shop; answers how to stop. */
  onChange(listener: (shop: string) => void): () => void;
  /** Stops sending and puts what is in memory on disk. */
  close(): Promise<void>;
}

export function createPlatform(options: PlatformOptions): Platform {
  const store = openStore(options.dataDir);
  const faults = createFaultBoard(options.seed ?? 1);
  const listeners = new Set<(shop: string) => void>();
  const changed = (shop: string): void => listeners.forEach((listener) => listener(shop));
  const sender = createSender({
    app: options.app,
    faults,
    now: options.now,
    retryScale: options.retryScale ?? 1,
    changed,
  });
  const desk = { store, sender, now: options.now, app: options.app, changed, routingMs: options.routingMs ?? 0 };
  const orders = createOrderDesk(desk);
  const shopDesk = createShopDesk(desk);
  const tokens = createTokenDesk({ store, app: options.app, tokenSeconds: options.tokenSeconds ?? 3600 });
  return {
    app: options.app,
    now: options.now,
    store,
    faults,
    tokens,
    sender,
    pointsCharged: new Map(),
    ...shopDesk,
    ...orders,
    mintIdToken: (shop, userId, overrides) => mintIdToken(options.app, shop, userId, overrides),
    deliveries: (shop) => sender.log(shop),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      orders.stopRouting();
      await sender.close();
      store.flush();
    },
  };
}
