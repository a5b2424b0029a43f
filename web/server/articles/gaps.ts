import { adviseDescription, gapsOf, instant, legalDayOf } from '#domain';
import type { LegalDay } from '#domain';
import type { ProductGap } from '#contract';
import type { Clock } from '../deps.ts';
import type { Article } from '../store/generated/client.ts';

export type ArticleState = Pick<
  Article,
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
export const articleGaps = (article: ArticleState, day: LegalDay): ProductGap[] =>
  article.crosses ? [...gapsOf(article, day)] : [];

export const articleAdvice = (article: ArticleState) => (article.crosses ? adviseDescription(article) : null);

/** Lower-case text that the list's search looks in. */
export function articleSearchText({
  title,
  variantTitle,
  sku,
  hts,
  productType,
}: Pick<Article, 'title' | 'variantTitle' | 'sku' | 'hts' | 'productType'>): string {
  return [title, variantTitle, sku, hts, productType]
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
}
