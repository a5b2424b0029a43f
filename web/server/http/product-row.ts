import type { ProductRow } from '#contract';
import type { LegalDay } from '#domain';
import { articleAdvice, articleGaps } from '../articles/gaps.ts';
import type { HeldCounts } from '../store/article-list.ts';
import type { Article } from '../store/generated/client.ts';

export function productRow(article: Article, held: HeldCounts | undefined, day: LegalDay): ProductRow {
  const { shop, variantId, productId, variantTitle } = article;
  const advice = articleAdvice(article);
  return {
    id: variantId,
    productId,
    title: article.title,
    variantTitle,
    sku: article.sku,
    productType: article.productType,
    vendor: article.vendor,
    imageUrl: article.imageUrl,
    shopifyUrl: `https://${shop}/admin/products/${productId}${variantTitle === null ? '' : `/variants/${variantId}`}`,
    deleted: article.deletedAt !== null,
    crosses: article.crosses,
    origin: article.origin,
    hts: article.hts,
    description: article.description,
    weightGrams: article.weightGrams,
    adCvd: article.adCvd,
    usmca: article.usmca,
    usmcaUntil: article.usmcaUntil,
    quota: article.quota,
    alcohol: article.alcohol,
    usReturned: article.usReturned,
    baseRate: article.baseRate,
    packaged: article.packaged,
    metalShare: article.metalShare,
    meltCountry: article.meltCountry,
    claim: article.claim,
    agencyPapers: article.agencyPapers,
    gaps: articleGaps(article, day),
    advice:
      advice === null ? null : { problems: advice.problems.map((one) => ({ ...one })), proposal: advice.proposal },
    usProposal: usProposalOf(article),
    openOrders: held?.open ?? 0,
    blockedOrders: held?.blocked ?? 0,
    writeState: writeStateOf(article),
    writeError: article.writeError,
    revision: article.revision,
  };
}

/** The same as `proposesUsNumber` says of a list (store/article-list.ts). */
const usProposalOf = ({ crosses, deletedAt, hts, generalHts }: Article): string | null =>
  crosses && deletedAt === null && generalHts !== null && generalHts.slice(0, 6) === hts ? generalHts : null;

function writeStateOf({ writeState }: Article): ProductRow['writeState'] {
  if (writeState === 'written' || writeState === 'pending' || writeState === 'failed') return writeState;
  throw new Error('An article has a write state that nobody knows');
}
