import type { ProductKind } from '#domain';
import type { Db, Tx } from './tx.ts';
import { Prisma } from './generated/client.ts';
import { productIs, isAbout } from './question-groups.ts';
import type { QuestionAbout } from './question-groups.ts';

type Reader = Pick<Db, '$queryRaw'>;

export interface KindCounts {
  /** Products and open orders that ask. */
  readonly products: number;
  readonly orders: number;
  /** All products of the kind that the shop sells. */
  readonly catalogue: number;
}

/** How much an answer for all products of a kind would settle, and how many products it would hold for. */
export async function countKind(db: Reader, shop: string, question: string, kind: ProductKind): Promise<KindCounts> {
  const about = { question, about: kind.scope, subject: kind.subject };
  const [row] = await db.$queryRaw<KindCounts[]>`
    SELECT count(DISTINCT q.subject)::int AS products, count(DISTINCT q.order_id)::int AS orders,
      (SELECT count(*)::int FROM article a WHERE a.shop = ${shop} AND a.deleted_at IS NULL AND ${productIs(kind)}) AS catalogue
    FROM open_question q WHERE ${isAbout(shop, about)}`;
  return row ?? { products: 0, orders: 0, catalogue: 0 };
}

/** What all products that raise a question have in common; null where they differ, or one of them has none. */
export interface SharedKind {
  readonly productType: string | null;
  readonly heading: string | null;
  readonly chapter: string | null;
  /** They have no number at all. */
  readonly unnumbered: boolean;
  /** The one product that it is about; null: several. */
  readonly product: string | null;
}

export async function sharedKind(db: Reader, shop: string, about: QuestionAbout): Promise<SharedKind> {
  const same = (value: Prisma.Sql) =>
    Prisma.sql`CASE WHEN count(${value}) = count(*) AND min(${value}) = max(${value}) THEN min(${value}) END`;
  const [row] = await db.$queryRaw<SharedKind[]>`
    SELECT ${same(Prisma.sql`q.product_type`)} AS "productType", ${same(Prisma.sql`left(q.hts, 4)`)} AS heading,
      ${same(Prisma.sql`left(q.hts, 2)`)} AS chapter, count(q.hts) = 0 AS unnumbered, ${same(Prisma.sql`q.subject`)} AS product
    FROM open_question q WHERE ${isAbout(shop, about)} AND q.about = 'product'`;
  return row ?? { productType: null, heading: null, chapter: null, unnumbered: false, product: null };
}

/**
 * Marks the open orders that hold a product of the kind for a new decision and counts them, in one statement: by what the products are now,
 * and by what they were when an order was decided. One row an order, so that no two statements wait for each other's.
 */
export async function markKindStale(tx: Tx, shop: string, question: string, kind: ProductKind): Promise<number> {
  const about = { question, about: kind.scope, subject: kind.subject };
  const [row] = await tx.$queryRaw<{ orders: number }[]>`
    WITH concerned AS (
      SELECT h.order_id, h.variant_id FROM order_article h JOIN article a ON a.shop = h.shop AND a.variant_id = h.variant_id
      WHERE h.shop = ${shop} AND h.open AND ${productIs(kind)}
      UNION ALL
      SELECT q.order_id, q.subject FROM open_question q WHERE ${isAbout(shop, about)}
    ), one_each AS (SELECT order_id, min(variant_id) AS variant_id FROM concerned GROUP BY order_id
    ), marked AS (
      UPDATE order_article h SET stale = true FROM one_each o
      WHERE h.shop = ${shop} AND h.order_id = o.order_id AND h.variant_id = o.variant_id AND h.open RETURNING 1
    )
    SELECT count(*)::int AS orders FROM marked`;
  return row?.orders ?? 0;
}

export interface AskingProduct {
  readonly id: string;
  readonly title: string | null;
  readonly sku: string | null;
  readonly orders: number;
}

/** Where the next page begins: the last product of this one. */
export type AskingProductPlace = Pick<AskingProduct, 'id' | 'orders'>;

/** Products that raise a question, those of most orders first. One more than `limit` tells that there is a next page. */
export async function productsAsking(
  db: Reader,
  shop: string,
  {
    about,
    words,
    after,
    limit,
  }: {
    readonly about: QuestionAbout;
    readonly words: readonly string[];
    readonly after: AskingProductPlace | null;
    readonly limit: number;
  },
): Promise<AskingProduct[]> {
  const beyond =
    after === null ? Prisma.sql`TRUE` : Prisma.sql`(-p.orders, p.id) > (${-after.orders}::int, ${after.id})`;
  return db.$queryRaw<AskingProduct[]>`
    SELECT p.* FROM (${PRODUCTS(shop, about, words)}) p WHERE ${beyond} ORDER BY -p.orders, p.id LIMIT ${limit}`;
}

export async function countProductsAsking(
  db: Reader,
  shop: string,
  about: QuestionAbout,
  words: readonly string[],
): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (${PRODUCTS(shop, about, words)}) p`;
  return row?.total ?? 0;
}

const PRODUCTS = (shop: string, about: QuestionAbout, words: readonly string[]): Prisma.Sql => {
  const found = [
    Prisma.sql`TRUE`,
    ...words.map((word) => Prisma.sql`strpos(COALESCE(a.search_text, lower(q.title)), ${word}) > 0`),
  ];
  return Prisma.sql`
    SELECT q.subject AS id, COALESCE(min(a.title || COALESCE(' - ' || NULLIF(a.variant_title, ''), '')), min(q.title)) AS title,
      min(a.sku) AS sku, count(DISTINCT q.order_id)::int AS orders
    FROM open_question q LEFT JOIN article a ON a.shop = q.shop AND a.variant_id = q.subject
    WHERE ${isAbout(shop, about)} AND q.about = 'product' AND ${Prisma.join(found, ' AND ')} GROUP BY q.subject`;
};
