import { endpoint, FILE, of } from './endpoint.ts';
import type { IsoDay, Page } from './common.ts';

/** A fact that is missing, or that no entry accepts as it stands. */
export type ProductGap =
  | 'origin'
  | 'hts'
  /** Fewer than ten digits: a manifest may do with them, an entry does not. */
  | 'hts-short'
  /** No chapter or heading of the schedule. */
  | 'hts-unknown'
  /** Not in the schedule that is loaded, or it has ended with its newest revision. */
  | 'hts-ended'
  | 'description'
  | 'weight'
  /** The heading is often in the scope of an antidumping or countervailing order, and whether this article is in one is not stated. */
  | 'ad-cvd'
  /** The USMCA certificate has run out, or runs out within 30 days. */
  | 'usmca-expiry'
  /** Another agency asks for a number of the product that is not on file, or ends within 30 days. */
  | 'agency-paper';

/** What the list may be narrowed to besides: ten digits in Shopify's general field that nobody has called the US number. */
export type ProductFilter = ProductGap | 'any' | 'us-number';

export type ProductSort = 'blocked-desc' | 'title-asc' | 'sku-asc';

export interface ProductsQuery {
  /** Title, SKU, HTS or product type, part of a word. */
  query?: string;
  /** `any`: with at least one gap. */
  gap?: ProductFilter;
  /** Id of a change of law ahead: only products that it touches. */
  coming?: string;
  /** Default `blocked-desc`: what blocks most open orders first. */
  sort?: ProductSort;
  after?: string;
  before?: string;
  /** 1-100, default 50. */
  limit?: number;
}

/** What a person can state of an article (a variant at Shopify). Null: not stated. */
export interface ProductFacts {
  /** ISO alpha-2, where it was made. Written back to Shopify. */
  origin: string | null;
  /** 6 to 10 digits without dots. Written back to Shopify. */
  hts: string | null;
  /** What customs reads instead of the title; at most 45 characters stand on a manifest. */
  description: string | null;
  /** One piece, grams. Read from Shopify, changed there. */
  weightGrams: number | null;
  adCvd: boolean | null;
  usmca: boolean | null;
  usmcaUntil: IsoDay | null;
  quota: boolean | null;
  alcohol: boolean | null;
  usReturned: boolean | null;
  /** General rate of duty of the HTS number (column 1), e.g. `0.165`. */
  baseRate: string | null;
  /** In a bottle, can, box, keg or the like; false: in bulk. */
  packaged: boolean | null;
  /** Steel, aluminum and copper, part of the weight, e.g. `0.4`. */
  metalShare: string | null;
  /** Where that metal was melted, smelted or cast. */
  meltCountry: string | null;
  /** Symbol of the preference program that the entry claims, e.g. `KR`; USMCA has facts of its own. */
  claim: string | null;
  /** Numbers held for other agencies: `FDA-FOOD 12345678901; CPSC GCC-4 until 2027-05-31; LACEY none`. */
  agencyPapers: string | null;
}

/** What can be changed here: all but the weight. */
export type ProductFactName = Exclude<keyof ProductFacts, 'weightGrams'>;

/** Why a description will not do, and a better one that a person may accept. Nothing is rewritten without them. */
export interface DescriptionAdvice {
  /** Codes: `missing`, `placeholder`, `not-latin`, `only-sku`, `only-brand`, `vague-word`, `names-no-goods`, `too-long`. */
  problems: { code: string; word: string | null }[];
  proposal: string | null;
}

export interface ProductRow extends ProductFacts {
  /** The variant's numeric id as text. */
  id: string;
  productId: string;
  title: string;
  /** Null where the product has one variant only. */
  variantTitle: string | null;
  sku: string | null;
  productType: string | null;
  vendor: string | null;
  imageUrl: string | null;
  shopifyUrl: string;
  /** No longer in Shopify: listed as long as an open order holds it. What is stated then is written nowhere else. */
  deleted: boolean;
  /** False for gift cards and downloads: nothing of them crosses the border, and nothing is asked. */
  crosses: boolean;
  gaps: ProductGap[];
  advice: DescriptionAdvice | null;
  /** Ten digits in Shopify's general field, of which six are in force: a person may say that they are the US number. */
  usProposal: string | null;
  /** Open orders (not left, not cancelled, in no sealed shipment) that hold the article. */
  openOrders: number;
  /** Those among them whose entry waits for a fact of this article. */
  blockedOrders: number;
  /** Whether Shopify has what was stated here: `failed` says why in `writeError`. */
  writeState: 'written' | 'pending' | 'failed';
  writeError: string | null;
  /** Goes up with each change; a change sends the one it read. */
  revision: number;
}

export interface ProductsPage extends Page<ProductRow> {
  /** For the same query: articles with each gap, and the open orders that wait for it, worst first. */
  gapCounts: { gap: ProductGap; products: number; orders: number }[];
  /** For the same query: articles with a `usProposal`. */
  usProposals: number;
  /** The catalogue is being read from Shopify for the first time, or again. */
  reading: { done: number; total: number | null } | null;
  readAt: string | null;
  /** Why the last reading of the catalogue ended before its end; null: it did not. */
  readProblem: string | null;
  /** Why nothing can be written back to Shopify, with what to do about it; null where it can. Shown above the list. */
  writeProblem: string | null;
}

/** One or hundreds at once, each by itself: what is refused leaves the rest working. At most 500. */
export interface ProductsPatch {
  changes: { id: string; revision?: number; facts: Partial<Omit<ProductFacts, 'weightGrams'>> }[];
  /** Kept with each change, e.g. "Broker's letter of 3 May"; at most 500 characters. */
  reason?: string;
}
export interface ProductsPatchResult {
  saved: ProductRow[];
  refused: { id: string; field: string | null; message: string }[];
  /** Open orders that are being decided again. */
  ordersAgain: number;
}

/**
 * With `apply: false` previews, with `apply: true` carries out what the preview showed: `digest` guards that it is the same.
 */
export interface ProductsImport {
  csv: string;
  apply: boolean;
  /** Of the preview; required to apply. */
  digest?: string;
  /** Kept with each change, as in ProductsPatch. */
  reason?: string;
}
export interface ProductsImportResult {
  digest: string;
  rows: number;
  unchanged: number;
  changes: {
    row: number;
    id: string;
    title: string;
    sku: string | null;
    field: string;
    before: string | null;
    after: string | null;
  }[];
  /** Rows that are left out, each with a sentence; the others can be applied. */
  errors: { row: number; field: string | null; message: string }[];
  /** Set where it was applied. */
  applied: { products: number; ordersAgain: number } | null;
}

/** Who stated what when, latest first, at most 200: the record of 19 CFR 163.4. */
export interface ProductChanges {
  items: {
    at: string;
    /** Shopify's id of the person; null where it was changed in Shopify, which does not tell by whom. */
    by: string | null;
    origin: 'page' | 'import' | 'shopify';
    reason: string | null;
    field: string;
    before: string | null;
    after: string | null;
  }[];
}

/** As the list shows it. */
export type ProductsReadResult = Pick<ProductsPage, 'reading'>;

/** At most 500. */
export interface ProductsWrite {
  ids: string[];
}
export interface ProductsWriteResult {
  /** How many are on their way again; the others Shopify has. */
  sent: number;
}

export const productsApi = {
  list: endpoint({
    method: 'GET',
    path: '/products',
    query: of<ProductsQuery>(),
    reply: of<ProductsPage>(),
    may: 'view',
  }),
  one: endpoint({ method: 'GET', path: '/products/:id', reply: of<ProductRow>(), may: 'view' }),
  changes: endpoint({ method: 'GET', path: '/products/:id/changes', reply: of<ProductChanges>(), may: 'view' }),
  change: endpoint({
    method: 'PATCH',
    path: '/products',
    body: of<ProductsPatch>(),
    reply: of<ProductsPatchResult>(),
    may: 'products',
  }),
  /** Every product, a row each, with the columns of PRODUCT_CSV (`#domain`). */
  csv: endpoint({ method: 'GET', path: '/products.csv', reply: FILE, may: 'export' }),
  import: endpoint({
    method: 'POST',
    path: '/products/import',
    body: of<ProductsImport>(),
    reply: of<ProductsImportResult>(),
    may: 'products',
  }),
  /** Reads the catalogue from Shopify again. Answers 202. */
  read: endpoint({ method: 'POST', path: '/products/read', reply: of<ProductsReadResult>(), may: 'products' }),
  /** Sends to Shopify once more what it did not take of these. Answers 202. */
  write: endpoint({
    method: 'POST',
    path: '/products/write',
    body: of<ProductsWrite>(),
    reply: of<ProductsWriteResult>(),
    may: 'products',
  }),
};
