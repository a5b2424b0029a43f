import type { ProductRow } from '#contract';
import type { LegalDay } from '#domain';
import { productAdvice, productGaps } from '../products/gaps.ts';
import type { HeldCounts } from '../store/product-list.ts';
import type { ProductRecord } from '../store/rows.ts';
import { sayKept } from '../base/kept-said.ts';

interface About {
  readonly held: HeldCounts | undefined;
  readonly day: LegalDay;
  /** Its number is not in the schedule that counts. */
  readonly isEnded: boolean;
}

export function productRow(product: ProductRecord, { held, day, isEnded }: About): ProductRow {
  const { shop, variantId, productId, variantTitle } = product;
  const advice = productAdvice(product);
  return {
    id: variantId,
    productId,
    title: product.title,
    variantTitle,
    sku: product.sku,
    productType: product.productType,
    vendor: product.vendor,
    imageUrl: product.imageUrl,
    shopifyUrl: `https://${shop}/admin/products/${productId}${variantTitle === null ? '' : `/variants/${variantId}`}`,
    deleted: product.deletedAt !== null,
    crosses: product.crosses,
    origin: product.origin,
    hts: product.hts,
    description: product.description,
    weightGrams: product.weightGrams,
    adCvd: product.adCvd,
    usmca: product.usmca,
    usmcaUntil: product.usmcaUntil,
    quota: product.quota,
    alcohol: product.alcohol,
    usReturned: product.usReturned,
    baseRate: product.baseRate,
    packaged: product.packaged,
    metalShare: product.metalShare,
    meltCountry: product.meltCountry,
    claim: product.claim,
    agencyPapers: product.agencyPapers,
    gaps: productGaps(product, day, isEnded),
    advice:
      advice === null ? null : { problems: advice.problems.map((one) => ({ ...one })), proposal: advice.proposal },
    usProposal: usProposalOf(product),
    openOrders: held?.open ?? 0,
    blockedOrders: held?.blocked ?? 0,
    writeState: writeStateOf(product),
    writeError: sayKept(product.writeError),
    revision: product.revision,
  };
}

/** The same as `proposesUsNumber` says of a list (store/article-list.ts). */
const usProposalOf = ({ crosses, deletedAt, hts, generalHts }: ProductRecord): string | null =>
  crosses && deletedAt === null && generalHts !== null && generalHts.slice(0, 6) === hts ? generalHts : null;

function writeStateOf({ writeState }: ProductRecord): ProductRow['writeState'] {
  if (writeState === 'written' || writeState === 'pending' || writeState === 'failed') return writeState;
  throw new Error('The write state of an article is unknown');
}
