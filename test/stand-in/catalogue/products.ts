import { goods } from './goods.ts';
import type { Row, Shape } from './goods.ts';

export type { Shape } from './goods.ts';

export interface ProductRecord {
  readonly sku: string;
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly shape: Shape;
  readonly about: string;
  /** US cents for one piece. */
  readonly usdMinor: number;
  readonly weightGrams: number;
  /** Ten digits as the shop typed them; null: the shop never filled it in. */
  readonly hts: string | null;
  readonly origin: string | null;
  readonly requiresShipping: boolean;
  readonly giftCard: boolean;
}

const product = ([
  sku,
  title,
  vendor,
  productType,
  shape,
  usdMinor,
  weightGrams,
  hts,
  origin,
  about,
]: Row): ProductRecord => ({
  sku,
  title,
  vendor,
  productType,
  shape,
  usdMinor,
  weightGrams,
  hts,
  origin,
  about,
  requiresShipping: true,
  giftCard: false,
});

const weightless = { weightGrams: 0, hts: null, origin: null, requiresShipping: false };

export const products: readonly ProductRecord[] = [
  ...goods.map(product),
  {
    ...weightless,
    sku: 'GIFT-CARD-50',
    title: 'Gift Card',
    vendor: 'The shop',
    productType: 'Gift card',
    shape: 'card',
    usdMinor: 5000,
    giftCard: true,
    about: 'Arrives by e-mail within the minute.',
  },
  {
    ...weightless,
    sku: 'PDF-MITTENS',
    title: 'Mitten Pattern (PDF)',
    vendor: 'Kettle Lake',
    productType: 'Digital',
    shape: 'card',
    usdMinor: 900,
    giftCard: false,
    about: 'Twelve pages to print or not.',
  },
];

export function productBySku(sku: string): ProductRecord {
  const found = products.find((each) => each.sku === sku);
  if (found === undefined) throw new Error(`The catalogue has no article ${sku}.`);
  return found;
}
