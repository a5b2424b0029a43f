import { instant, parseCountry, parseDecimal, parseHts, parseLegalDay } from '#domain';
import type { ArticleFacts, ArticlesById, LotDraft } from '#shopify';
import type { Tx } from '../deps.ts';
import type { Article } from './generated/client.ts';

/** What is known now of the articles that these lots hold, in one query. Deleted ones too: the goods are what they were. */
export async function factsOfArticles(tx: Tx, shop: string, lots: readonly LotDraft[]): Promise<ArticlesById> {
  const ids = new Set(lots.flatMap((lot) => lot.lines.map((line) => line.article ?? null)).filter((id) => id !== null));
  if (ids.size === 0) return new Map();
  const rows = await tx.article.findMany({ where: { shop, variantId: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.variantId, articleFacts(row)]));
}

/** The columns were parsed before they were stored; what a later version of the lists no longer knows counts as not known. */
function articleFacts(row: Article): ArticleFacts {
  return {
    since: instant(row.factsAt.getTime()),
    origin: row.origin === null ? null : parseCountry(row.origin),
    hts: row.hts === null ? null : parseHts(row.hts),
    weightGrams: row.weightGrams,
    statedHere: { origin: row.origin !== row.shopifyOrigin, hts: row.hts !== row.shopifyHts },
    description: row.description,
    adCvd: row.adCvd,
    usmca: row.usmca,
    usmcaUntil: row.usmcaUntil === null ? null : parseLegalDay(row.usmcaUntil),
    quota: row.quota,
    alcohol: row.alcohol,
    usReturned: row.usReturned,
    baseRate: row.baseRate === null ? null : parseDecimal(row.baseRate),
  };
}
