import type { Tx } from './tx.ts';
import { jsonRows } from './json-rows.ts';
import type { OpenQuestion as OpenQuestionRow } from './generated/client.ts';
import { whereAbout } from './question-groups.ts';
import type { QuestionAbout } from './question-groups.ts';

export type { OpenQuestionRow };
export type NewOpenQuestion = Omit<OpenQuestionRow, 'shop' | 'orderId'>;

/** Puts each order's doubts in the place of its former ones; writes nothing of an order whose doubts are the same. */
export async function keepOpenQuestions(
  tx: Tx,
  shop: string,
  orders: readonly { readonly orderId: string; readonly open: readonly NewOpenQuestion[] }[],
): Promise<void> {
  const orderIds = orders.map(({ orderId }) => orderId);
  const rows = await tx.openQuestion.findMany({ where: { shop, orderId: { in: orderIds } } });
  const before = new Map<string, OpenQuestionRow[]>(orderIds.map((orderId) => [orderId, []]));
  for (const row of rows) before.get(row.orderId)?.push(row);
  const changed = orders.filter(({ orderId, open }) => textOf(before.get(orderId) ?? []) !== textOf(open));
  if (changed.length === 0) return;
  await tx.openQuestion.deleteMany({ where: { shop, orderId: { in: changed.map(({ orderId }) => orderId) } } });
  const after = changed.flatMap(({ orderId, open }) => open.map((one) => ({ ...one, orderId })));
  if (after.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO open_question (shop, question, about, subject, order_id, lot_id, lines, holds, title, product_type, hts)
    SELECT ${shop}, q.question, q.about, q.subject, q."orderId", q."lotId", q.lines, q.holds, q.title, q."productType", q.hts
    FROM json_to_recordset(${jsonRows(after)}::json) AS q(question text, about text, subject text, "orderId" text,
      "lotId" text, lines text[], holds boolean, title text, "productType" text, hts text)`;
}

function textOf(rows: readonly NewOpenQuestion[]): string {
  return rows
    .map(({ question, about, subject, lotId, lines, holds, title, productType, hts }) =>
      JSON.stringify([question, about, subject, lotId, lines, holds, title, productType, hts]),
    )
    .sort()
    .join('\n');
}

/** Nothing is asked of what customs has been told, or of what has left. */
export async function closeOpenQuestions(tx: Tx, shop: string, orderIds: readonly string[]): Promise<void> {
  await tx.openQuestion.deleteMany({ where: { shop, orderId: { in: [...orderIds] } } });
}

/** A question about something, or about it in one order; `orderId` null: in whichever. */
export interface Asked {
  readonly about: QuestionAbout;
  readonly orderId: string | null;
}

const whereAsked = (shop: string, { about, orderId }: Asked) => ({
  ...whereAbout(shop, about),
  ...(orderId === null ? {} : { orderId }),
});

/** The lines that it is asked about, each once; null: nobody asks it. */
export async function linesOfAsked(tx: Tx, shop: string, asked: Asked): Promise<string[] | null> {
  const where = whereAsked(shop, asked);
  if (asked.orderId === null)
    return (await tx.openQuestion.findFirst({ where, select: { orderId: true } })) === null ? null : [];
  const rows = await tx.openQuestion.findMany({ where, select: { lines: true } });
  return rows.length === 0 ? null : [...new Set(rows.flatMap(({ lines }) => lines))].sort();
}

/** What was answered is asked no more. */
export async function closeAsked(tx: Tx, shop: string, asked: Asked): Promise<void> {
  await tx.openQuestion.deleteMany({ where: whereAsked(shop, asked) });
}

/** The doubts of these orders that are about it, by order and lot. */
export const askedOfOrders = (
  tx: Tx,
  shop: string,
  about: QuestionAbout,
  orderIds: readonly string[],
): Promise<OpenQuestionRow[]> =>
  tx.openQuestion.findMany({
    where: { ...whereAbout(shop, about), orderId: { in: [...orderIds] } },
    orderBy: [{ orderId: 'asc' }, { lotId: 'asc' }],
  });

/** A question that a person can answer, and not one that leads to another page, holds the order. */
export const holdsByAnswer = ({ holds, about }: Pick<NewOpenQuestion, 'holds' | 'about'>): boolean =>
  holds && about !== 'shop';
export const isAsked = async (tx: Pick<Tx, 'openQuestion'>, shop: string, orderId: string): Promise<boolean> =>
  (await tx.openQuestion.count({ where: { shop, orderId, holds: true, about: { not: 'shop' } } })) > 0;
