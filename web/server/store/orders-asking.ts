import type { Db, Tx } from './tx.ts';
import { Prisma } from './generated/client.ts';
import { holdsWords } from './keyset.ts';
import { isAbout } from './question-groups.ts';
import type { QuestionAbout } from './question-groups.ts';

export interface AskingRow {
  readonly id: string;
  readonly name: string;
  readonly consigneeName: string | null;
  readonly verdict: string;
  readonly placedAt: Date;
}

/** Where the next page begins: the last order of this one. */
export type AskingPlace = Pick<AskingRow, 'id' | 'placedAt'>;

const ASKING = (shop: string, about: QuestionAbout, query: string | undefined): Prisma.Sql => {
  const conditions = [
    Prisma.sql`o.shop = ${shop}`,
    Prisma.sql`o.order_id IN (SELECT q.order_id FROM open_question q WHERE ${isAbout(shop, about)})`,
    ...holdsWords(Prisma.sql`o.search_text`, query),
  ];
  return Prisma.sql`FROM order_record o WHERE ${Prisma.join(conditions, ' AND ')}`;
};

/** Orders that raise a question, latest placed first. One more than `limit` tells that there is a next page. */
export async function ordersAsking(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  {
    about,
    query,
    after,
    limit,
  }: {
    readonly about: QuestionAbout;
    readonly query: string | undefined;
    readonly after: AskingPlace | null;
    readonly limit: number;
  },
): Promise<AskingRow[]> {
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (o.placed_at, o.order_id) < (${after.placedAt}::timestamptz, ${after.id})`;
  return db.$queryRaw<AskingRow[]>`
    SELECT o.order_id AS id, o.name, o.consignee_name AS "consigneeName", o.verdict, o.placed_at AS "placedAt"
    ${ASKING(shop, about, query)} ${beyond} ORDER BY o.placed_at DESC, o.order_id DESC LIMIT ${limit}`;
}

export async function countAsking(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  about: QuestionAbout,
  query: string | undefined,
): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${ASKING(shop, about, query)}`;
  return row?.total ?? 0;
}

/** Some of the orders that raise a question, those that it holds up first. `orderId`: that one alone. */
export async function someAsking(
  tx: Pick<Tx, '$queryRaw'>,
  shop: string,
  { about, orderId, most }: { readonly about: QuestionAbout; readonly orderId: string | null; readonly most: number },
): Promise<string[]> {
  const ofOne = orderId === null ? Prisma.empty : Prisma.sql`AND q.order_id = ${orderId}`;
  const rows = await tx.$queryRaw<{ orderId: string }[]>`
    SELECT q.order_id AS "orderId" FROM open_question q WHERE ${isAbout(shop, about)} ${ofOne}
    GROUP BY q.order_id ORDER BY bool_or(q.holds) DESC, q.order_id LIMIT ${most}`;
  return rows.map((row) => row.orderId);
}

/** Is any order that raises the question paid in this currency? `orderId`: that order alone is asked about. */
export async function anyAskingIn(
  tx: Pick<Tx, '$queryRaw'>,
  shop: string,
  { orderId, ...about }: QuestionAbout & { readonly orderId: string | null },
  currency: string,
): Promise<boolean> {
  const ofOne = orderId === null ? Prisma.empty : Prisma.sql`AND o.order_id = ${orderId}`;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 ${ASKING(shop, about, undefined)} ${ofOne}
      AND o.lots::jsonb @> jsonb_build_array(jsonb_build_object('currency', ${currency}::text)) LIMIT 1`;
  return rows.length > 0;
}
