import { reachesEverything, touchOf } from '#domain';
import type { ComingChange, ConsignmentLine, HouseRules, LegalDay } from '#domain';
import type { Deps } from '../deps.ts';
import { articleFacts } from './article-facts.ts';
import { whereOf } from './article-list.ts';
import { Prisma } from './generated/client.ts';
import type { Article } from './generated/client.ts';
import { OPEN } from './law-change.ts';

type Db = Pick<Deps['db'], '$queryRaw' | 'article'>;

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

/** So many articles are read at once: each is one parameter of the statement. */
const READ_AT_ONCE = 5_000;

/**
 * The articles that each change touches. The database looks for those that a change can reach at all, by heading, origin, claim or
 * word; what the change makes of them the law itself says. Articles of the same facts are judged once.
 */
export async function touchedArticles(
  db: Db,
  shop: string,
  changes: readonly ComingChange[],
  house: HouseRules,
): Promise<Map<string, string[]>> {
  const asked = changes.filter((change) => !reachesEverything(change));
  const touched = new Map<string, string[]>(asked.map(({ id }) => [id, []]));
  if (asked.length === 0) return touched;
  const judged = new Map<string, readonly string[]>();
  for (const line of await reachable(db, shop, asked)) {
    const key = JSON.stringify({ ...line, id: '', article: '' });
    const ids =
      judged.get(key) ?? asked.filter((change) => touchOf(change, line, { house }) !== null).map(({ id }) => id);
    judged.set(key, ids);
    for (const id of ids) touched.get(id)?.push(line.id);
  }
  return touched;
}

async function reachable(db: Db, shop: string, changes: readonly ComingChange[]): Promise<ConsignmentLine[]> {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT a.variant_id AS id FROM article a
    WHERE ${whereOf(shop, {})} AND a.crosses AND (${Prisma.join(changes.map(reachOf), ' OR ')}) ORDER BY a.variant_id`;
  const lines: ConsignmentLine[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    const some = ids.slice(at, at + READ_AT_ONCE).map(({ id }) => id);
    const rows = await db.article.findMany({ where: { shop, variantId: { in: some } }, orderBy: { variantId: 'asc' } });
    lines.push(...rows.map(lineOf));
  }
  return lines;
}

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
      ...(words === null
        ? []
        : [
            Prisma.sql`(${Prisma.join(
              words.map((word) => Prisma.sql`strpos(${TEXT}, ${word}) > 0`),
              ' OR ',
            )})`,
          ]),
    ],
    ' AND ',
  );
}

/** One piece of the article, of whatever worth. */
function lineOf(row: Article): ConsignmentLine {
  const { since: _since, statedHere: _stated, weightGrams: _weight, ...facts } = articleFacts(row);
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
      ) held JOIN order_record o ON o.shop = ${shop} AND o.order_id = held.order_id AND o.deleted_at IS NULL
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
    ? Prisma.sql`(${OPEN} AND o.arrival_day >= ${day})`
    : Prisma.sql`o.order_id IN (SELECT h.order_id FROM order_article h
        WHERE h.shop = ${shop} AND h.open AND h.variant_id = ANY(${[...variants]}))`;
