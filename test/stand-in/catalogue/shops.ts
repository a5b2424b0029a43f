import { products, type ProductRecord } from './products.ts';

export interface ShopLocation {
  readonly key: string;
  readonly name: string;
  readonly address1: string;
  readonly city: string;
  readonly province: string;
  readonly zip: string;
  readonly country: string;
}

export interface ShopPlan {
  readonly handle: string;
  readonly domain: string;
  readonly name: string;
  readonly tagline: string;
  readonly email: string;
  /** What the shop prices and keeps its books in. */
  readonly currency: string;
  /** Minor units of `currency` for one US cent, as the shop once fixed its price list. */
  readonly perUsdCent: number;
  readonly timezone: string;
  /** The first one ships by default. */
  readonly locations: readonly [ShopLocation, ...ShopLocation[]];
  readonly sells: (product: ProductRecord) => boolean;
  /** Hue of its storefront, degrees. */
  readonly hue: number;
  readonly pastOrders: number;
}

const portlandWarehouse: ShopLocation = {
  key: 'portland',
  name: 'Portland warehouse',
  address1: '2250 NW Front Avenue',
  city: 'Portland',
  province: 'OR',
  zip: '97209',
  country: 'US',
};

export const shops: readonly [ShopPlan, ...ShopPlan[]] = [
  {
    handle: 'maple-goods',
    domain: 'maple-goods.myshopify.com',
    name: 'Maple Goods',
    tagline: 'Plain, good things from Toronto',
    email: 'hello@maple-goods.example',
    currency: 'USD',
    perUsdCent: 1,
    timezone: 'America/Toronto',
    hue: 12,
    pastOrders: 220,
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
      portlandWarehouse,
    ],
    sells: () => true,
  },
  {
    handle: 'thames-and-co',
    domain: 'thames-and-co.myshopify.com',
    name: 'Thames & Co',
    tagline: 'Books, wool and leather from London',
    email: 'shop@thames-and-co.example',
    currency: 'GBP',
    perUsdCent: 0.8,
    timezone: 'Europe/London',
    hue: 214,
    pastOrders: 50,
    locations: [
      {
        key: 'london',
        name: 'Bermondsey depot',
        address1: '72 Tanner Street',
        city: 'London',
        province: 'ENG',
        zip: 'SE1 3DR',
        country: 'GB',
      },
    ],
    sells: ({ productType }) =>
      ['Books', 'Leather', 'Accessories', 'Clothing', 'Stationery', 'Beauty', 'Gift card'].includes(productType),
  },
  {
    handle: 'pacific-parcel',
    domain: 'pacific-parcel.myshopify.com',
    name: 'Pacific Parcel',
    tagline: 'Across the line from Tijuana',
    email: 'hola@pacific-parcel.example',
    currency: 'USD',
    perUsdCent: 1,
    timezone: 'America/Tijuana',
    hue: 168,
    pastOrders: 30,
    locations: [
      {
        key: 'tijuana',
        name: 'Bodega Otay',
        address1: 'Boulevard Bellas Artes 17686',
        city: 'Tijuana',
        province: 'BC',
        zip: '22444',
        country: 'MX',
      },
    ],
    sells: ({ origin, productType }) => origin === 'MX' || origin === 'CN' || productType === 'Gift card',
  },
];

/** What an article costs in a shop, minor units of the shop's currency. */
export function priceIn(shop: ShopPlan, product: ProductRecord): number {
  return Math.round(product.usdMinor * shop.perUsdCent);
}

export function shopProducts(shop: ShopPlan): readonly ProductRecord[] {
  return products.filter((product) => shop.sells(product));
}
