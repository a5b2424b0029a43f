import type { Tx } from '../deps.ts';
import type { OpenQuestion as OpenQuestionRow } from './generated/client.ts';

export type { OpenQuestionRow };
export type NewOpenQuestion = Omit<OpenQuestionRow, 'shop' | 'orderId'>;

/** Puts these doubts in the place of the order's former ones; writes nothing where they are the same. */
export async function keepOpenQuestions(
  tx: Tx,
  shop: string,
  orderId: string,
  open: readonly NewOpenQuestion[],
): Promise<void> {
  const before = await tx.openQuestion.findMany({ where: { shop, orderId } });
  const after = open.map((one) => ({ ...one, shop, orderId }));
  if (textOf(before) === textOf(after)) return;
  await tx.openQuestion.deleteMany({ where: { shop, orderId } });
  await tx.openQuestion.createMany({ data: after });
}

function textOf(rows: readonly OpenQuestionRow[]): string {
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
