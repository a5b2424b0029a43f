import { readHts } from '#domain';
import type {
  ConsignmentLine,
  CountryCode,
  DecimalText,
  HeldPaper,
  HtsCode,
  Instant,
  LegalDay,
  ProgramCode,
} from '#domain';
import { htsFacts } from './lines.ts';
import type { LotDraft } from './lot-draft.ts';

/** What is known of an article (at Shopify: a variant) now, for the orders that hold it. Null: not stated. */
export interface FactsOfProduct {
  /** When origin, HTS code or weight last changed, here or at Shopify: a later reading of an order knows better. */
  readonly since: Instant;
  readonly origin: CountryCode | null;
  readonly hts: HtsCode | null;
  /** What stands in its place and is damaged; then `hts` is null. */
  readonly htsDamaged?: string;
  readonly weightGrams: number | null;
  /** Stated here, and Shopify does not say so yet: whatever a reading says, this is in force. */
  readonly statedHere: { readonly origin: boolean; readonly hts: boolean };
  readonly description: string | null;
  readonly adCvd: boolean | null;
  readonly usmca: boolean | null;
  readonly usmcaUntil: LegalDay | null;
  readonly quota: boolean | null;
  readonly alcohol: boolean | null;
  readonly usReturned: boolean | null;
  readonly baseRate: DecimalText | null;
  readonly packaged: boolean | null;
  readonly metalShare: DecimalText | null;
  readonly meltCountry: CountryCode | null;
  readonly claim: ProgramCode | null;
  readonly productType: string | null;
  readonly agencyPapers: readonly HeldPaper[] | null;
}

export type ProductsById = ReadonlyMap<string, FactsOfProduct>;

/**
 * The lot with what is known of its articles now. `readAt`: when the order was read; null: not known, so long ago. A fact that
 * was taken back is missing again: nothing of the older reading stands in for it.
 */
export function withProductFacts(lot: LotDraft, products: ProductsById, readAt: Instant | null): LotDraft {
  const lines = lot.lines.map((line) => {
    const facts = line.article == null ? undefined : products.get(line.article);
    return facts === undefined ? { ...line, ...numberOf(line) } : lineWithFacts(line, facts, readAt);
  });
  return { ...lot, lines };
}

function lineWithFacts(line: ConsignmentLine, facts: FactsOfProduct, readAt: Instant | null): ConsignmentLine {
  const newer = readAt === null || facts.since >= readAt;
  const {
    usmcaUntil,
    quota,
    alcohol,
    usReturned,
    baseRate,
    packaged,
    metalShare,
    meltCountry,
    claim,
    agencyPapers,
    productType,
  } = facts;
  const { htsDamaged: _, ...rest } = line;
  return {
    ...rest,
    origin: newer || facts.statedHere.origin ? facts.origin : line.origin,
    ...(newer || facts.statedHere.hts ? numberKept(facts) : numberOf(line)),
    // Where the article has no weight, Shopify's line item still may.
    weightGrams: (newer ? facts.weightGrams : null) ?? line.weightGrams,
    description: facts.description ?? line.description,
    adCvd: facts.adCvd ?? line.adCvd,
    usmca: facts.usmca ?? line.usmca,
    ...(usmcaUntil === null ? {} : { usmcaUntil }),
    ...(quota === null ? {} : { quota }),
    ...(alcohol === null ? {} : { alcohol }),
    ...(usReturned === null ? {} : { usReturned }),
    ...(baseRate === null ? {} : { baseRate }),
    ...(packaged === null ? {} : { packaged }),
    ...(metalShare === null ? {} : { metalShare }),
    ...(meltCountry === null ? {} : { meltCountry }),
    ...(claim === null ? {} : { claim }),
    ...(productType === null ? {} : { productType }),
    ...(agencyPapers === null ? {} : { agencyPapers }),
  };
}

const numberKept = ({ hts, htsDamaged }: NumberFacts): NumberFacts =>
  htsDamaged === undefined ? { hts } : { hts, htsDamaged };

/** An older reading may have taken a damaged number for one. */
const numberOf = (line: ConsignmentLine): NumberFacts =>
  line.hts === null ? numberKept(line) : htsFacts(readHts(line.hts));

type NumberFacts = Pick<ConsignmentLine, 'hts' | 'htsDamaged'>;

/**
 * Once its variant is deleted, Shopify tells neither origin nor HTS code of a line any more. The goods are what they were: such a
 * line keeps what an earlier reading had.
 */
export function keptFromBefore(read: readonly LotDraft[], held: readonly LotDraft[]): LotDraft[] {
  const before = new Map(held.flatMap((lot) => lot.lines).map((line) => [line.id, line]));
  return read.map((lot) => ({
    ...lot,
    lines: lot.lines.map((line) => {
      const known = before.get(line.id);
      if (line.article != null || known?.article == null) return line;
      const { article: product, origin, weightGrams } = known;
      return { ...line, article: product, origin, ...numberKept(known), weightGrams: line.weightGrams ?? weightGrams };
    }),
  }));
}
