import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  readAppToml,
  type AppConfig,
  type OrderInput,
  type Platform,
  type ShopInput,
} from '../stand-in/platform/index.ts';
import { createAdminGraphQL, type GraphQLAnswer } from '../stand-in/platform/graphql.ts';

export const shop = 'maple-goods.myshopify.com';
export const toml = readAppToml(new URL('../../shopify.app.toml', import.meta.url));

const topics = [
  'orders/create',
  'orders/updated',
  'orders/cancelled',
  'orders/edited',
  'refunds/create',
  'fulfillment_orders/order_routing_complete',
  'fulfillment_orders/moved',
  'products/create',
  'products/update',
  'products/delete',
  'inventory_items/update',
  'app/uninstalled',
  'app/scopes_update',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
];

export function appAt(appUrl: string): AppConfig {
  const subscriptions = topics.map((topic) => ({ topic, uri: '/webhooks' }));
  return {
    apiKey: 'key-of-the-app',
    apiSecret: 'secret-of-the-app',
    appUrl,
    scopes: toml.scopes,
    subscriptions,
    apiVersion: '2026-10',
  };
}

export const shopInput: ShopInput = {
  domain: shop,
  name: 'Maple Goods',
  currency: 'CAD',
  presentmentRates: { USD: 0.5 },
  locations: [
    {
      key: 'toronto',
      name: 'Toronto studio',
      address1: '401 Richmond Street West',
      city: 'Toronto',
      province: 'ON',
      zip: 'M5V 3A8',
      country: 'CA',
    },
    { key: 'portland', name: 'Portland warehouse', city: 'Portland', province: 'OR', zip: '97209', country: 'US' },
  ],
};

export const grace = {
  firstName: 'Grace',
  lastName: 'Whitfield',
  address1: '118 Barton Springs Road',
  city: 'Austin',
  province: 'TX',
  zip: '78704',
  country: 'US',
};

/** A shop with one mug, installed. */
export function furnish(platform: Platform): {
  variantId: string;
  productId: string;
  order: (changes?: Partial<OrderInput>) => OrderInput;
} {
  platform.addShop(shopInput);
  const mug = platform.addProduct(shop, {
    title: 'Maple Leaf Mug',
    sku: 'MUG',
    priceMinor: 1900,
    weightGrams: 380,
    origin: 'CN',
    hts: '6912004400',
  });
  platform.install(shop);
  const order = (changes: Partial<OrderInput> = {}): OrderInput => ({
    lines: [{ variantId: mug.variantId, quantity: 2 }],
    email: 'grace@mail.example',
    shippingAddress: grace,
    shipping: { title: 'Ground', priceMinor: 900 },
    presentmentCurrency: 'USD',
    ...changes,
  });
  return { variantId: mug.variantId, productId: mug.id, order };
}

/** Runs documents as the app of `shop` would, without HTTP. */
export function runner(
  platform: Platform,
): (query: string, variables?: Record<string, unknown>) => Promise<GraphQLAnswer> {
  const graphql = createAdminGraphQL(platform);
  return (query, variables = {}) => {
    const installation = platform.installation(shop);
    if (installation === null) throw new Error('The shop has not installed the app.');
    return graphql.run(installation, { query, variables });
  };
}

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An app that only listens: answers what `status` says. */
export async function listeningApp(status: (received: Received, index: number) => number = () => 200) {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const each = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      received.push(each);
      response.writeHead(status(each, received.length - 1)).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, received, close };
}
