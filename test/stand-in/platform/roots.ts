import { connection, inOrder, type PageArgs } from './connection.ts';
import * as mutations from './mutations.ts';
import { inventoryItemUpdate } from './inventory-mutation.ts';
import { sortedOrders } from './order-search.ts';
import { sortedProducts, type ProductsArgs } from './product-search.ts';
import { customerView } from './views/customer-view.ts';
import { fulfilmentOrderView } from './views/fulfilment-order-view.ts';
import { orderView } from './views/order-view.ts';
import { inventoryItemView, productView, variantView } from './views/product-view.ts';
import { idEnd, idType, type Request } from './views/request.ts';
import { installationView, locationsView, locationView, shopView } from './views/shop-view.ts';

interface Id {
  readonly id: string;
}

interface OrdersArgs extends PageArgs {
  readonly query?: string | null;
  readonly sortKey?: string | null;
}

const orNull = <Item>(item: Item | undefined, view: (item: Item) => unknown): unknown =>
  item === undefined ? null : view(item);

function fulfilmentOrderById(request: Request, id: string): unknown {
  for (const order of request.rows.orders.values()) {
    const found = order.fulfilmentOrders.find((each) => each.id === id);
    if (found !== undefined) return fulfilmentOrderView(request, order, found);
  }
  return null;
}

/** Whatever a GID names in this shop; the id of another shop's thing names nothing. */
function byId(request: Request, gid: string): unknown {
  const { rows } = request;
  const id = idEnd(gid);
  switch (idType(gid)) {
    case 'Order':
      return orNull(rows.orders.get(id), (order) => orderView(request, order));
    case 'Product':
      return orNull(rows.products.get(id), (product) => productView(request, product));
    case 'ProductVariant':
      return orNull(rows.byVariant.get(id), (product) => variantView(request, product));
    case 'InventoryItem':
      return orNull(rows.byInventoryItem.get(id), (product) => inventoryItemView(request, product));
    case 'Customer':
      return orNull(rows.customers.get(id), customerView);
    case 'FulfillmentOrder':
      return fulfilmentOrderById(request, id);
    case 'Location':
      return orNull(
        rows.shop.locations.find((each) => each.id === id),
        locationView,
      );
    case 'Shop':
      return id === rows.shop.id ? shopView(request) : null;
    default:
      return null;
  }
}

/** An id of another type than the field's own names nothing. */
const ofType =
  (request: Request, type: string) =>
  ({ id }: Id) =>
    idType(id) === type ? byId(request, id) : null;

export function queryRoot(request: Request): Record<string, unknown> {
  const { rows, platform } = request;
  const orders = (args: OrdersArgs) => sortedOrders(rows.orders.values(), args.query, args.sortKey ?? 'PROCESSED_AT');
  return {
    order: ofType(request, 'Order'),
    orders: (args: OrdersArgs) => connection('Order', orders(args), args, (order) => orderView(request, order)),
    ordersCount: (args: OrdersArgs) => ({ __typename: 'Count', count: orders(args).length, precision: 'EXACT' }),
    node: ({ id }: Id) => byId(request, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => byId(request, id)),
    shop: () => shopView(request),
    location: ({ id }: { id?: string | null }) =>
      byId(request, id ?? `gid://shopify/Location/${rows.shop.locations[0]?.id ?? ''}`),
    locations: (args: PageArgs) => locationsView(request, args),
    fulfillmentOrder: ofType(request, 'FulfillmentOrder'),
    product: ofType(request, 'Product'),
    products: (args: PageArgs) =>
      connection('Product', inOrder([...rows.products.values()]), args, (each) => productView(request, each)),
    productVariant: ofType(request, 'ProductVariant'),
    productVariants: (args: ProductsArgs) =>
      connection(
        'ProductVariant',
        sortedProducts(rows.products.values(), args, (each) => each.variantId),
        args,
        (each) => variantView(request, each),
      ),
    productVariantsCount: () => ({ __typename: 'Count', count: rows.products.size, precision: 'EXACT' }),
    inventoryItem: ofType(request, 'InventoryItem'),
    inventoryItems: (args: ProductsArgs) =>
      connection(
        'InventoryItem',
        sortedProducts(rows.products.values(), args, (each) => each.inventoryItemId),
        args,
        (each) => inventoryItemView(request, each),
      ),
    currentAppInstallation: () => installationView(request),
    // What the toml declares is not listed: only subscriptions made through the API are, and there are none.
    webhookSubscriptions: (args: PageArgs) =>
      connection('WebhookSubscription', inOrder<{ id: string }>([]), args, () => null),
    app: () => ({ __typename: 'App', id: 'gid://shopify/App/1', apiKey: platform.app.apiKey, embedded: true }),
  };
}

export function mutationRoot(request: Request): Record<string, unknown> {
  const orders = ['tagsAdd', 'tagsRemove', 'metafieldsSet', 'metafieldsDelete', 'metafieldDefinitionCreate'] as const;
  return {
    ...Object.fromEntries(orders.map((name) => [name, (args: never) => mutations[name](request, args)])),
    inventoryItemUpdate: (args: Parameters<typeof inventoryItemUpdate>[1]) => inventoryItemUpdate(request, args),
  };
}
