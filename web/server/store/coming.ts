import { reachesEverything, touchOf } from '#domain';
import type { ComingChange, ConsignmentLine, MerchantRules, LegalDay } from '#domain';
import type { Db as Database } from './tx.ts';
import { productFacts } from './product-facts.ts';
import { whereOf } from './product-list.ts';
import { Prisma } from './generated/client.ts';
import type { ProductRecord } from './generated/client.ts';
import { OPEN } from './law-change.ts';

type Db = Pick<Database, '$queryRaw' | 'productRecord'>;

/** Which open orders a change of law ahead touches: those that hold one of these articles; where no fact of the goods decides, those that arrive then. */
export interface ComingFilter {
  readonly day: LegalDay;
  /** Null: no fact of the goods decides. */
  readonly variants: readonly string[] | null;
}

export interface ComingCounts {
  readonly orders: number;
  readonly arriving: number;
}

/**
 * The articles that each change touches. The database looks for those that a change can reach at all, by heading, origin, claim or
 * word, and puts those of the same facts together; what the change makes of each kind the law itself says.
 */
export async function touchedProducts(
  db: Db,
  shop: string,
  changes: readonly ComingChange[],
  merchantRules: MerchantRules,
): Promise<Map<string, string[]>> {
  const asked = changes.filter((change) => !reachesEverything(change));
  const touched = new Map<string, string[]>(asked.map(({ id }) => [id, []]));
  if (asked.length === 0) return touched;
  const kinds = await reachable(db, shop, asked);
  const rows = await db.productRecord.findMany({ where: { shop, variantId: { in: kinds.map(({ one }) => one) } } });
  const lines = new Map(rows.map((row) => [row.variantId, lineOf(row)]));
  for (const { one, ids } of kinds) {
    const line = lines.get(one);
    if (line === undefined) continue;
    for (const change of asked)
      if (touchOf(change, line, { merchantRules }) !== null) touched.get(change.id)?.push(...ids);
  }
  return touched;
}

/** What tells one article from another and is no fact for customs. Whatever else the table has, now or later, keeps kinds apart. */
const NO_FACTS = [
  ...['variant_id', 'product_id', 'inventory_item_id', 'title', 'variant_title', 'sku', 'product_type', 'vendor'],
  ...[
    'image_url',
    'search_text',
    'description',
    'shopify_updated_at',
    'shopify_origin',
    'shopify_hts',
    'general_hts',
    'facts_at',
  ],
  ...['weight_grams', 'gaps', 'revision', 'write_state', 'write_error', 'seen_run', 'deleted_at'],
];

/** Articles of one kind: those whose words a change asks about stand by themselves. */
async function reachable(
  db: Db,
  shop: string,
  changes: readonly ComingChange[],
): Promise<readonly { one: string; ids: string[] }[]> {
  const words = [...new Set(changes.flatMap(({ reach }) => reach.words ?? []))];
  return db.$queryRaw`
    SELECT min(a.variant_id) AS one, array_agg(a.variant_id ORDER BY a.variant_id) AS ids FROM article a
    WHERE ${whereOf(shop, {})} AND a.crosses AND (${Prisma.join(changes.map(reachOf), ' OR ')})
    GROUP BY to_jsonb(a) - ${NO_FACTS}::text[], CASE WHEN ${holdsWord(words)} THEN a.variant_id END`;
}

const holdsWord = (words: readonly string[]): Prisma.Sql =>
  words.length === 0
    ? Prisma.sql`FALSE`
    : Prisma.sql`(${Prisma.join(
        words.map((word) => Prisma.sql`strpos(${TEXT}, ${word}) > 0`),
        ' OR ',
      )})`;

const DIGITS = Prisma.sql`regexp_replace(COALESCE(a.hts, ''), '\\D', '', 'g')`;
const TEXT = Prisma.sql`lower(COALESCE(a.description, '') || ' ' || a.search_text)`;

/** Wider than the change itself: by the heading or chapter of a number, which a damaged one may not have. */
function reachOf({ reach: { origins, prefixes, claims, words } }: ComingChange): Prisma.Sql {
  const headings = [...new Set(prefixes?.map((prefix) => prefix.slice(0, 4)))];
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(origins === null ? [] : [Prisma.sql`a.origin = ANY(${[...origins]})`]),
      ...(claims === null ? [] : [Prisma.sql`a.claim = ANY(${[...claims]})`]),
      ...(prefixes === null
        ? []
        : [Prisma.sql`(left(${DIGITS}, 4) = ANY(${headings}) OR left(${DIGITS}, 2) = ANY(${headings}))`]),
      ...(words === null ? [] : [holdsWord(words)]),
    ],
    ' AND ',
  );
}

/** One piece of the article, of whatever worth. */
function lineOf(row: ProductRecord): ConsignmentLine {
  const { since: _since, statedHere: _stated, weightGrams: _weight, ...facts } = productFacts(row);
  return {
    ...facts,
    id: row.variantId,
    description: facts.description ?? row.title,
    sku: null,
    quantity: 1,
    unitPriceMinor: null,
    discountMinor: 0,
    requiresShipping: true,
    giftCard: false,
    weightGrams: null,
  };
}

/** What is no import meets no law of one. */
const CROSSES = Prisma.sql`o.verdict <> 'not-applicable'`;

/** How many open orders each change touches, all in one statement. */
export async function countTouched(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  filters: readonly ComingFilter[],
): Promise<ComingCounts[]> {
  const holding = filters.flatMap(({ day, variants }, at) => (variants ?? []).map((variant) => ({ at, day, variant })));
  const counts: ComingCounts[] = filters.map(() => ({ orders: 0, arriving: 0 }));
  if (holding.length > 0) {
    const rows = await db.$queryRaw<(ComingCounts & { at: number })[]>`
      SELECT held.at, count(*)::int AS orders, (count(*) FILTER (WHERE o.arrival_day >= held.day))::int AS arriving
      FROM (
        SELECT DISTINCT t.at, t.day, h.order_id
        FROM unnest(${holding.map(({ at }) => at)}::int[], ${holding.map(({ day }) => day)}::text[], ${holding.map(({ variant }) => variant)}::text[]) AS t(at, day, variant_id)
        JOIN order_article h ON h.shop = ${shop} AND h.variant_id = t.variant_id AND h.open
      ) held JOIN order_record o ON o.shop = ${shop} AND o.order_id = held.order_id AND o.deleted_at IS NULL AND ${CROSSES}
      GROUP BY held.at`;
    for (const { at, orders, arriving } of rows) counts[at] = { orders, arriving };
  }
  for (const [at, filter] of filters.entries()) {
    if (filter.variants !== null) continue;
    const [row] = await db.$queryRaw<{ orders: number }[]>`
      SELECT count(*)::int AS orders FROM order_record o
      WHERE o.shop = ${shop} AND o.deleted_at IS NULL AND ${touchedOrders(shop, filter)}`;
    counts[at] = { orders: row?.orders ?? 0, arriving: row?.orders ?? 0 };
  }
  return counts;
}

/** The condition on an order `o`. */
export const touchedOrders = (shop: string, { day, variants }: ComingFilter): Prisma.Sql =>
  variants === null
    ? Prisma.sql`(${OPEN} AND ${CROSSES} AND o.arrival_day >= ${day})`
    : Prisma.sql`${CROSSES} AND o.order_id IN (SELECT h.order_id FROM order_article h
        WHERE h.shop = ${shop} AND h.open AND h.variant_id = ANY(${[...variants]}))`;
