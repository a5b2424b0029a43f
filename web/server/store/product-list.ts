import type { ProductFilter, ProductSort, ProductsPage } from '#contract';
import type { Db } from './tx.ts';
import { Prisma } from './generated/client.ts';
import { holdsWords, keysetOf, pageOf } from './keyset.ts';
import type { Listing, Sorting } from './keyset.ts';
import { hasEnded } from './tariff-gaps.ts';
import type { ScheduleHeld } from './tariff-gaps.ts';

export interface ProductSearch {
  readonly query?: string | undefined;
  /** Only these. */
  readonly among?: readonly string[] | undefined;
}

export interface ProductListing extends GapSearch, Listing {
  readonly sort: ProductSort;
}

/** The schedule by which numbers have ended; absent: of none is it known. */
export interface GapSearch extends ProductSearch {
  readonly gap?: ProductFilter | undefined;
  readonly schedule?: ScheduleHeld | null;
}

const TEXT = Prisma.sql`text COLLATE "C"`;
const SORTINGS: Readonly<Record<ProductSort, Sorting>> = {
  // Blocked orders first, open ones among equals.
  'blocked-desc': {
    by: Prisma.sql`(COALESCE(h.blocked, 0)::bigint * 1000000000 + COALESCE(h.open, 0))`,
    type: Prisma.sql`bigint`,
    descending: true,
  },
  'title-asc': {
    by: Prisma.sql`(lower(a.title || ' ' || COALESCE(a.variant_title, '')) COLLATE "C")`,
    type: TEXT,
    descending: false,
  },
  // U+FFFF: after every SKU that anybody writes.
  'sku-asc': { by: Prisma.sql`(COALESCE(lower(a.sku), U&'\\FFFF') COLLATE "C")`, type: TEXT, descending: false },
};

const held = (shop: string) => Prisma.sql`
  (SELECT variant_id, count(*)::int AS open, (count(*) FILTER (WHERE waits <> '{}'))::int AS blocked
   FROM order_article WHERE shop = ${shop} AND open GROUP BY variant_id) h`;

export interface ListedProduct {
  readonly variantId: string;
  readonly value: string;
}

/** One page of ids, in the order of the list, and whether there is more in the direction asked for. */
export async function listProductIds(
  db: Db,
  shop: string,
  listing: ProductListing,
): Promise<{ rows: ListedProduct[]; more: boolean }> {
  const sorting = SORTINGS[listing.sort];
  const { beyond, tail } = keysetOf(sorting, Prisma.sql`a.variant_id`, listing);
  const rows = await db.$queryRaw<ListedProduct[]>`
    SELECT a.variant_id AS "variantId", ${sorting.by}::text AS value
    FROM article a LEFT JOIN ${held(shop)} ON h.variant_id = a.variant_id
    WHERE ${whereOf(shop, listing)} AND ${gapOf(listing)} AND ${beyond} ${tail}`;
  return pageOf(rows, listing);
}

export async function countProducts(db: Db, shop: string, asked: GapSearch): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM article a WHERE ${whereOf(shop, asked)} AND ${gapOf(asked)}`;
  return row?.total ?? 0;
}

/** Articles with each gap and the open orders that wait for it, worst first. */
export async function countGaps(db: Db, shop: string, search: GapSearch): Promise<ProductsPage['gapCounts']> {
  return db.$queryRaw<ProductsPage['gapCounts']>`
    WITH lacking AS (
      SELECT g.gap, count(*)::int AS products FROM article a, unnest(${gapsOf(search)}) AS g(gap)
      WHERE ${whereOf(shop, search)} GROUP BY g.gap
    ), waiting AS (
      SELECT each.gap, count(*)::int AS orders
      FROM (
        SELECT w.gap, h.order_id
        FROM order_article h JOIN article a ON a.shop = h.shop AND a.variant_id = h.variant_id, unnest(h.waits) AS w(gap)
        WHERE h.shop = ${shop} AND h.open AND h.waits <> '{}' AND ${whereOf(shop, search)} GROUP BY w.gap, h.order_id
      ) each GROUP BY each.gap
    )
    SELECT l.gap, l.products, COALESCE(w.orders, 0) AS orders FROM lacking l LEFT JOIN waiting w ON w.gap = l.gap
    ORDER BY orders DESC, products DESC, gap`;
}

export interface HeldCounts {
  readonly open: number;
  readonly blocked: number;
}

/** How many open orders hold each of these, and how many of those wait for a fact of it. */
export async function countHolders(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  ids: readonly string[],
): Promise<Map<string, HeldCounts>> {
  const rows = await db.$queryRaw<(HeldCounts & { variantId: string })[]>`
    SELECT variant_id AS "variantId", count(*)::int AS open, (count(*) FILTER (WHERE waits <> '{}'))::int AS blocked
    FROM order_article WHERE shop = ${shop} AND open AND variant_id = ANY(${[...ids]}) GROUP BY variant_id`;
  return new Map(rows.map((row) => [row.variantId, row]));
}

const proposesUsNumber = Prisma.sql`(a.crosses AND a.deleted_at IS NULL AND a.hts = left(a.general_hts, 6))`;

/** The gaps that are stored, and the one that follows from the schedule of now. */
const gapsOf = ({ schedule = null }: GapSearch): Prisma.Sql =>
  schedule === null
    ? Prisma.sql`a.gaps`
    : Prisma.sql`(CASE WHEN ${hasEnded(schedule)} THEN a.gaps || ARRAY['hts-ended'] ELSE a.gaps END)`;

function gapOf({ gap, schedule = null }: GapSearch): Prisma.Sql {
  switch (gap) {
    case undefined:
      return Prisma.sql`TRUE`;
    case 'us-number':
      return proposesUsNumber;
    case 'hts-ended':
      return hasEnded(schedule);
    case 'any':
      return Prisma.sql`(cardinality(a.gaps) > 0 OR ${hasEnded(schedule)})`;
    default:
      return Prisma.sql`a.gaps @> ARRAY[${gap}]`;
  }
}

export function whereOf(shop: string, { query, among }: ProductSearch): Prisma.Sql {
  const conditions = [
    // What was deleted stays as long as an open order may wait for a fact of it.
    Prisma.sql`a.shop = ${shop} AND (a.deleted_at IS NULL OR EXISTS (
      SELECT 1 FROM order_article o WHERE o.shop = a.shop AND o.variant_id = a.variant_id AND o.open))`,
    ...(among === undefined ? [] : [Prisma.sql`a.variant_id = ANY(${[...among]})`]),
    ...holdsWords(Prisma.sql`a.search_text`, query),
  ];
  return Prisma.join(conditions, ' AND ');
}
