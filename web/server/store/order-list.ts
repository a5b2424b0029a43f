import type { EntryJson, OrderSort, OrderTab, TagState, VerdictKindJson } from '#contract';
import type { CrossingKind } from '#domain';
import type { Db } from './tx.ts';
import { Prisma } from './generated/client.ts';
import { isEmailWord } from './email-word.ts';
import { keysetOf, pageOf, wordsOf } from './keyset.ts';
import type { Listing, Sorting } from './keyset.ts';
import { touchedOrders } from './coming.ts';
import type { ComingFilter } from './coming.ts';
import { concernedBy } from './law-change.ts';
import type { LawChange } from './law-change.ts';

export interface OrderSearch {
  readonly query?: string | undefined;
  readonly verdict?: VerdictKindJson | undefined;
  readonly entry?: EntryJson | undefined;
  /** What became of the order's tags in Shopify. */
  readonly tags?: TagState | undefined;
  /** Only orders that this holds, or bars. */
  readonly missing?: string | undefined;
  /** Only open orders that a change of law ahead touches. */
  readonly coming?: ComingFilter | undefined;
  /** Only orders that this change of law concerns. */
  readonly change?: LawChange | undefined;
}

export interface OrderListing extends OrderSearch, Listing {
  readonly tab: OrderTab;
  readonly sort: OrderSort;
}

const INSTANT = Prisma.sql`timestamptz`;
const WHOLE = Prisma.sql`bigint`;
const SORTINGS: Readonly<Record<OrderSort, Sorting>> = {
  'placed-desc': { by: Prisma.sql`o.placed_at`, type: INSTANT, descending: true },
  'placed-asc': { by: Prisma.sql`o.placed_at`, type: INSTANT, descending: false },
  'arrival-desc': { by: Prisma.sql`COALESCE(o.arrival_at, '-infinity')`, type: INSTANT, descending: true },
  'arrival-asc': { by: Prisma.sql`COALESCE(o.arrival_at, 'infinity')`, type: INSTANT, descending: false },
  'value-desc': { by: Prisma.sql`COALESCE(o.value_usd_minor, -1)`, type: WHOLE, descending: true },
  'value-asc': { by: Prisma.sql`COALESCE(o.value_usd_minor, 9223372036854775807)`, type: WHOLE, descending: false },
};

/** The tabs by the crossing status, which has an index; null: every order. */
const TABS: Readonly<Record<OrderTab, readonly CrossingKind[] | null>> = {
  all: null,
  held: ['held', 'stop'],
  ready: ['ready'],
  'in-load': ['in-load'],
  left: ['left', 'released'],
};
export const ORDER_TABS = Object.keys(TABS) as readonly OrderTab[];

const inTab = (tab: OrderTab): Prisma.Sql => {
  const kinds = TABS[tab];
  return kinds === null ? Prisma.sql`TRUE` : Prisma.sql`o.crossing = ANY (${[...kinds]}::text[])`;
};

/** The line is joined only where a word is looked for in it. */
const fromOf = ({ query }: OrderSearch): Prisma.Sql =>
  wordsOf(query).some(isShort)
    ? Prisma.sql`order_record o LEFT JOIN shipment_line l ON l.shop = o.shop AND l.order_id = o.order_id AND l.live`
    : Prisma.sql`order_record o`;

export interface ListedPlace {
  readonly orderId: string;
  readonly value: string;
}

/** One page of ids, in the order of the list, and whether there is more in the direction asked for. */
export async function listOrderIds(
  db: Db,
  shop: string,
  listing: OrderListing,
): Promise<{ rows: ListedPlace[]; more: boolean }> {
  const sorting = SORTINGS[listing.sort];
  const { beyond, tail } = keysetOf(sorting, Prisma.sql`o.order_id`, listing);
  const rows = await db.$queryRaw<ListedPlace[]>`
    SELECT o.order_id AS "orderId", ${sorting.by}::text AS value FROM ${fromOf(listing)}
    WHERE ${whereOf(shop, listing)} AND ${inTab(listing.tab)} AND ${beyond} ${tail}`;
  return pageOf(rows, listing);
}

export async function countTabs(db: Db, shop: string, search: OrderSearch): Promise<Record<OrderTab, number>> {
  const rows = await db.$queryRaw<{ crossing: string; orders: number }[]>`
    SELECT o.crossing, count(*)::int AS orders FROM ${fromOf(search)} WHERE ${whereOf(shop, search)} GROUP BY o.crossing`;
  const count = (tab: OrderTab): number =>
    rows
      .filter(({ crossing }) => TABS[tab]?.some((kind) => kind === crossing) ?? true)
      .reduce((sum, { orders }) => sum + orders, 0);
  return Object.fromEntries(ORDER_TABS.map((tab) => [tab, count(tab)])) as Record<OrderTab, number>;
}

/** Fewer letters have no index, and stand in thousands of orders: then the row that the list reads anyway is cheapest to look in. */
const TRIGRAM = 3;

/**
 * In the order's own text, in the control number that it has in a load, or as the name of that load. Each by an index of its own, which
 * one condition over all three would not use. `words <> ''` is what the indexes of the text say of themselves.
 */
const isShort = (word: string): boolean => [...word].length < TRIGRAM && !isEmailWord(word);
const found = (shop: string, word: string): Prisma.Sql =>
  isShort(word)
    ? Prisma.sql`(o.search_text LIKE ${partOf(word)} OR strpos(lower(l.scn), ${word}) > 0)`
    : Prisma.sql`o.order_id IN (
  SELECT w.order_id FROM order_search w WHERE w.shop = ${shop} AND w.words <> '' AND ${heldIn(word)}
  UNION ALL SELECT n.order_id FROM shipment_line n WHERE n.shop = ${shop} AND n.live AND strpos(lower(n.scn), ${word}) > 0
  UNION ALL SELECT n.order_id FROM shipment s JOIN shipment_line n ON n.shop = s.shop AND n.shipment_id = s.id AND n.live
    WHERE s.shop = ${shop} AND 's-' || lpad(s.number::text, 4, '0') = ${word})`;

/** Part of a text by its trigrams. The hash of an e-mail address has none in every locale, and is looked for as the line that it is. */
const heldIn = (word: string): Prisma.Sql =>
  isEmailWord(word)
    ? Prisma.sql`string_to_array(w.words, E'\\n') @> ARRAY[${word}]`
    : Prisma.sql`w.words LIKE ${partOf(word)}`;

const partOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

function whereOf(shop: string, { query, verdict, entry, tags, change, coming, missing }: OrderSearch): Prisma.Sql {
  const conditions = [
    Prisma.sql`o.shop = ${shop} AND o.deleted_at IS NULL`,
    ...wordsOf(query).map((word) => found(shop, word)),
    ...(missing === undefined
      ? []
      : [Prisma.sql`o.crossing IN ('held', 'stop') AND ${missing} = ANY (o.crossing_holds)`]),
    ...(verdict === undefined ? [] : [Prisma.sql`o.verdict = ${verdict}`]),
    ...(entry === undefined ? [] : [Prisma.sql`o.entry = ${entry}`]),
    ...(tags === undefined ? [] : [Prisma.sql`o.tag_state = ${tags}`]),
    ...(change === undefined ? [] : [concernedBy(change)]),
    ...(coming === undefined ? [] : [touchedOrders(shop, coming)]),
  ];
  return Prisma.join(conditions, ' AND ');
}
