import { instant, type Desk } from './desk.ts';
import { postalAddress, type PlaceInput, type ProductInput, type ShopInput } from './input.ts';
import type { Installation, Place, Product, Shop } from './model.ts';
import type { Platform } from './platform.ts';
import type { ShopRows } from './store.ts';
import { gid } from './webhooks/order-payload.ts';
import { deletedProductPayload, inventoryItemPayload, productPayload } from './webhooks/product-payload.ts';

type ShopActs = Pick<
  Platform,
  | 'shops'
  | 'addShop'
  | 'addProduct'
  | 'products'
  | 'changeProduct'
  | 'deleteVariant'
  | 'install'
  | 'installation'
  | 'uninstall'
  | 'updateScopes'
  | 'sendCompliance'
>;

const itemFields = ['origin', 'originProvince', 'hts', 'htsByCountry', 'weightGrams', 'sku'] as const;

/** Shops, what they sell, and whether they have the app. */
export function createShopDesk(desk: Desk): ShopActs {
  const { store, sender, app } = desk;
  const putInstallation = (shop: string, v: Installation | null): void => {
    store.put({ k: 'installation', s: shop, v });
    desk.changed(shop);
  };
  const putProduct = (shop: string, v: Product): Product => {
    store.put({ k: 'product', s: shop, v });
    desk.changed(shop);
    return v;
  };
  const tell = (shop: string, { title }: Product, topic: string, payload: unknown): void => {
    if (store.rows(shop).installation !== null) sender.publish({ shop, topic, payload, subject: title });
  };
  return {
    shops: () => [...store.shops.values()].map(({ shop }) => shop),
    addShop: (input) => {
      const known = store.shops.get(input.domain);
      if (known !== undefined) return known.shop;
      const shop = newShop(desk, input);
      store.put({ k: 'shop', v: shop });
      return shop;
    },
    products: (shop) => [...store.rows(shop).products.values()],
    addProduct: (shop, input) => {
      const product = putProduct(shop, newProduct(desk, input));
      tell(shop, product, 'products/create', productPayload(product));
      return product;
    },
    changeProduct: (shop, id, changes, how) => {
      const product = store.rows(shop).products.get(id);
      if (product === undefined) throw new Error(`${shop} has no product ${id}.`);
      const changed = putProduct(shop, { ...product, ...changes, updatedAt: instant(desk.now()) });
      if (how?.silent === true) return changed;
      // What belongs to the inventory item is told as such; the product's own delivery follows either way.
      if (itemFields.some((field) => field in changes))
        tell(shop, changed, 'inventory_items/update', inventoryItemPayload(changed));
      tell(shop, changed, 'products/update', productPayload(changed));
      return changed;
    },
    deleteVariant: (shop, variantId) => {
      const product = store.rows(shop).byVariant.get(variantId);
      if (product === undefined) throw new Error(`${shop} has no variant ${variantId}.`);
      store.put({ k: 'product-gone', s: shop, v: product.id });
      desk.changed(shop);
      tell(shop, product, 'products/delete', deletedProductPayload(product));
    },
    installation: (shop) => store.rows(shop).installation,
    install: (shop, scopes = app.scopes) => {
      const known = store.rows(shop).installation;
      if (known !== null) return known;
      const installation: Installation = {
        shop,
        installationId: store.nextId(),
        installedAt: instant(desk.now()),
        scopes: [...scopes],
        accessTokens: [],
        refresh: null,
      };
      putInstallation(shop, installation);
      return installation;
    },
    uninstall: (shop) => {
      const rows = store.rows(shop);
      if (rows.installation === null) return;
      putInstallation(shop, null);
      sender.publish({ shop, topic: 'app/uninstalled', payload: shopPayload(rows.shop) });
    },
    updateScopes: (shop, scopes) => {
      const installation = store.rows(shop).installation;
      if (installation === null) throw new Error(`${shop} has not installed the app.`);
      const previous = installation.scopes;
      putInstallation(shop, { ...installation, scopes: [...scopes] });
      const payload = {
        id: null,
        previous,
        current: scopes,
        updated_at: instant(desk.now()),
        shop_id: BigInt(store.rows(shop).shop.id),
      };
      sender.publish({ shop, topic: 'app/scopes_update', payload });
    },
    sendCompliance: (shop, topic, input = {}) => {
      const rows = store.rows(shop);
      const self = { shop_id: BigInt(rows.shop.id), shop_domain: shop };
      const customer = input.customerId == null ? null : customerPart(rows, input.customerId);
      const ids = (input.orderIds ?? []).map((id) => BigInt(id));
      const payload =
        topic === 'shop/redact'
          ? self
          : topic === 'customers/redact'
            ? { ...self, customer, orders_to_redact: ids }
            : { ...self, customer, orders_requested: ids, data_request: { id: BigInt(store.nextId()) } };
      sender.publish({ shop, topic, payload });
    },
  };
}

function customerPart(rows: ShopRows, id: string): unknown {
  const customer = rows.customers.get(id);
  return { id: BigInt(id), email: customer?.email ?? null, phone: null };
}

function shopPayload(shop: Shop): unknown {
  return {
    id: BigInt(shop.id),
    name: shop.name,
    domain: shop.domain,
    myshopify_domain: shop.domain,
    email: shop.email,
    currency: shop.currency,
    iana_timezone: shop.timezone,
    country_code: shop.address.country,
    created_at: shop.createdAt,
    admin_graphql_api_id: gid('Shop', shop.id),
  };
}

function newShop(desk: Desk, input: ShopInput): Shop {
  const place = (each: PlaceInput): Place => ({
    address1: null,
    city: null,
    province: null,
    zip: null,
    ...each,
    id: desk.store.nextId(),
  });
  const [home] = input.locations;
  const address = input.address ?? {
    address1: home.address1 ?? null,
    city: home.city ?? null,
    province: home.province ?? null,
    zip: home.zip ?? null,
    country: home.country,
  };
  return {
    id: desk.store.nextId(),
    domain: input.domain,
    name: input.name,
    email: input.email ?? `owner@${input.domain}.example`,
    currency: input.currency,
    plan: input.plan ?? 'standard',
    timezone: input.timezone ?? 'America/Toronto',
    address: postalAddress({ company: input.name, ...address }),
    locations: input.locations.map(place),
    createdAt: instant(desk.now()),
    presentmentRates: input.presentmentRates ?? {},
    protectedData: input.protectedData ?? true,
  };
}

function newProduct(desk: Desk, input: ProductInput): Product {
  const at = instant(desk.now());
  const { nextId } = desk.store;
  return {
    id: nextId(),
    variantId: nextId(),
    inventoryItemId: nextId(),
    title: input.title,
    vendor: input.vendor ?? 'The shop',
    productType: input.productType ?? '',
    tags: input.tags ?? [],
    sku: input.sku ?? null,
    priceMinor: input.priceMinor,
    weightGrams: input.weightGrams ?? 0,
    origin: input.origin ?? null,
    originProvince: input.originProvince ?? null,
    ...tariffNumbers(input),
    requiresShipping: input.requiresShipping ?? true,
    giftCard: input.giftCard ?? false,
    createdAt: at,
    updatedAt: at,
  };
}

/** What a product is given as its number is of the US schedule, and is kept as such unless the numbers of countries are given too. */
function tariffNumbers({ hts = null, htsByCountry }: ProductInput): Pick<Product, 'hts' | 'htsByCountry'> {
  const isNational = htsByCountry === undefined && hts !== null && hts.length > 6;
  return isNational ? { hts: hts.slice(0, 6), htsByCountry: { US: hts } } : { hts, htsByCountry: htsByCountry ?? {} };
}
