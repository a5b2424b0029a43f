import { instant, keptPapers, parseCountry, parseDecimal, parseLegalDay, parseProgramCode, readHts } from '#domain';
import type { ConsignmentLine, Instant } from '#domain';
import { htsFacts } from '#shopify';
import type { FactsOfProduct, ProductsById, LotDraft } from '#shopify';
import type { Tx } from './tx.ts';
import type { ProductRecord } from './generated/client.ts';
import type { StoredVerdict } from './verdicts.ts';

/** What is known now of the articles that these lots hold, in one query. Deleted ones too: the goods are what they were. */
export async function factsOfProducts(tx: Tx, shop: string, lots: readonly LotDraft[]): Promise<ProductsById> {
  const ids = new Set(lots.flatMap((lot) => lot.lines.map((line) => line.article ?? null)).filter((id) => id !== null));
  if (ids.size === 0) return new Map();
  const rows = await tx.productRecord.findMany({ where: { shop, variantId: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.variantId, productFacts(row)]));
}

/**
 * The facts that an order's verdict in force was decided by. An order in a sealed shipment was declared by them: an article that is
 * changed later, say because the next batch is made elsewhere, is not what was sent. `now`: no reading of the order is newer.
 */
export const factsAsDecided = ({ lots }: Pick<StoredVerdict, 'lots'>, now: Date): ProductsById =>
  new Map(
    lots
      .flatMap((lot) => lot.lines)
      .flatMap((line) =>
        line.article == null ? [] : [[line.article, factsOfLine(line, instant(now.getTime()))] as const],
      ),
  );

function factsOfLine(line: ConsignmentLine, since: Instant): FactsOfProduct {
  const { origin, hts, weightGrams, description, adCvd, usmca } = line;
  return {
    since,
    origin,
    hts,
    ...(line.htsDamaged === undefined ? {} : { htsDamaged: line.htsDamaged }),
    weightGrams,
    statedHere: { origin: true, hts: true },
    description,
    adCvd,
    usmca,
    usmcaUntil: line.usmcaUntil ?? null,
    quota: line.quota ?? null,
    alcohol: line.alcohol ?? null,
    usReturned: line.usReturned ?? null,
    baseRate: line.baseRate ?? null,
    packaged: line.packaged ?? null,
    metalShare: line.metalShare ?? null,
    meltCountry: line.meltCountry ?? null,
    claim: line.claim ?? null,
    productType: line.productType ?? null,
    agencyPapers: line.agencyPapers ?? null,
  };
}

/** The columns were parsed before they were stored; what a later version of the lists no longer knows counts as not known. */
export function productFacts(row: ProductRecord): FactsOfProduct {
  return {
    since: instant(row.factsAt.getTime()),
    origin: row.origin === null ? null : parseCountry(row.origin),
    ...htsFacts(readHts(row.hts)),
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
    packaged: row.packaged,
    metalShare: row.metalShare === null ? null : parseDecimal(row.metalShare),
    meltCountry: row.meltCountry === null ? null : parseCountry(row.meltCountry),
    claim: row.claim === null ? null : parseProgramCode(row.claim),
    productType: row.productType === '' ? null : row.productType,
    agencyPapers: keptPapers(row.agencyPapers, 'product'),
  };
}
