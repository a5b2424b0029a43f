import { adviseDescription, gapsOf, instant, legalDayOf } from '#domain';
import type { LegalDay } from '#domain';
import type { ProductGap } from '#contract';
import type { Clock } from '../base/clock.ts';
import type { ProductRecord } from '../store/rows.ts';

export type ProductState = Pick<
  ProductRecord,
  | 'crosses'
  | 'title'
  | 'variantTitle'
  | 'sku'
  | 'productType'
  | 'vendor'
  | 'description'
  | 'origin'
  | 'hts'
  | 'weightGrams'
  | 'adCvd'
  | 'usmca'
  | 'usmcaUntil'
  | 'agencyPapers'
>;

export const today = (clock: Clock): LegalDay => legalDayOf(instant(clock.now().getTime()));

/** What no parcel carries lacks nothing. */
export const productGaps = (product: ProductState, day: LegalDay, isEnded = false): ProductGap[] =>
  product.crosses ? [...gapsOf(product, day, isEnded)] : [];

export const productAdvice = (product: ProductState) => (product.crosses ? adviseDescription(product) : null);

/** Lower-case text that the list's search looks in. */
export function productSearchText({
  title,
  variantTitle,
  sku,
  hts,
  productType,
}: Pick<ProductRecord, 'title' | 'variantTitle' | 'sku' | 'hts' | 'productType'>): string {
  return [title, variantTitle, sku, hts, productType]
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
}
