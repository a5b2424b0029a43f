import type { Db } from './tx.ts';
import { Prisma } from './generated/client.ts';
import { isAbout, LISTED_UNDER } from './question-groups.ts';
import type { QuestionAbout } from './question-groups.ts';
import { wordsOf } from './keyset.ts';

export interface QueueSearch {
  /** Code of the question, without its detail. */
  readonly question?: string | undefined;
  readonly query?: string | undefined;
  /** Only what takes an answer, not what leads elsewhere. */
  readonly answerable?: boolean | undefined;
}

/** One question about one thing, or about all products of a kind, asked once for all orders that raise it. */
export interface QueuedQuestion extends QuestionAbout {
  /** That raise it; none where it is not about products. */
  readonly products: number;
  readonly orders: number;
  readonly holding: number;
  readonly title: string | null;
  readonly orderId: string;
}

/** Where the next page begins: the last question of this one. */
export type QueuePlace = Pick<QueuedQuestion, 'holding' | 'orders' | 'question' | 'about' | 'subject'>;

const COUNTS = Prisma.sql`count(DISTINCT q.order_id)::int AS orders,
    (count(DISTINCT q.order_id) FILTER (WHERE q.holds))::int AS holding,
    (count(DISTINCT q.subject) FILTER (WHERE q.about = 'product'))::int AS products,
    min(q.title) AS title, min(q.order_id) AS "orderId"`;

const GROUPS = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT q.question, listed.about, listed.subject, ${COUNTS}
  FROM open_question q, ${LISTED_UNDER} WHERE ${where} GROUP BY q.question, listed.about, listed.subject`;

/** What holds up most orders first. One question more than `limit` tells that there is a next page. */
export async function queuedQuestions(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  { search, after, limit }: { readonly search: QueueSearch; readonly after: QueuePlace | null; readonly limit: number },
): Promise<QueuedQuestion[]> {
  const beyond =
    after === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(-g.holding, -g.orders, g.question, g.about, g.subject) >
          (${-after.holding}::int, ${-after.orders}::int, ${after.question}, ${after.about}, ${after.subject})`;
  return db.$queryRaw<QueuedQuestion[]>`
    SELECT g.* FROM (${GROUPS(whereOf(shop, search))}) g WHERE ${beyond}
    ORDER BY -g.holding, -g.orders, g.question, g.about, g.subject LIMIT ${limit}`;
}

export async function countQueued(db: Pick<Db, '$queryRaw'>, shop: string, search: QueueSearch = {}): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (${GROUPS(whereOf(shop, search))}) g`;
  return row?.total ?? 0;
}

/** Of one order, or the one question about one thing. */
export async function questionsOfOrder(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  orderId: string,
): Promise<QueuedQuestion[]> {
  const groups = GROUPS(Prisma.sql`q.shop = ${shop} AND (q.question, listed.about, listed.subject) IN (
    SELECT q.question, listed.about, listed.subject FROM open_question q, ${LISTED_UNDER}
    WHERE q.shop = ${shop} AND q.order_id = ${orderId})`);
  return db.$queryRaw<QueuedQuestion[]>`
    SELECT g.* FROM (${groups}) g ORDER BY -g.holding, -g.orders, g.question, g.about, g.subject`;
}

/** What is still asked of a product, each as the queue lists it. */
export async function questionsOfProduct(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  variantId: string,
): Promise<QueuedQuestion[]> {
  return db.$queryRaw<QueuedQuestion[]>`
    SELECT q.question, q.about, q.subject, ${COUNTS} FROM open_question q
    WHERE q.shop = ${shop} AND q.about = 'product' AND q.subject = ${variantId}
    GROUP BY q.question, q.about, q.subject ORDER BY q.question LIMIT 50`;
}

export async function questionAbout(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  asked: QuestionAbout,
): Promise<QueuedQuestion | null> {
  const { question, about, subject } = asked;
  const [found] = await db.$queryRaw<Omit<QueuedQuestion, keyof QuestionAbout>[]>`
    SELECT ${COUNTS} FROM open_question q WHERE ${isAbout(shop, asked)} HAVING count(*) > 0`;
  return found === undefined ? null : { ...found, question, about, subject };
}

function whereOf(shop: string, { question, query, answerable = false }: QueueSearch): Prisma.Sql {
  const conditions = [
    Prisma.sql`q.shop = ${shop}`,
    ...(answerable ? [Prisma.sql`q.about <> 'shop'`] : []),
    ...(question === undefined ? [] : [Prisma.sql`split_part(q.question, ':', 1) = ${question}`]),
    ...wordsOf(query).map(
      (word) => Prisma.sql`(strpos(lower(q.title), ${word}) > 0 OR EXISTS (
        SELECT 1 FROM order_record o WHERE o.shop = q.shop AND o.order_id = q.order_id AND strpos(o.search_text, ${word}) > 0))`,
    ),
  ];
  return Prisma.join(conditions, ' AND ');
}
