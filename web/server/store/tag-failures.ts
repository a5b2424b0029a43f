import type { Tx } from './tx.ts';
import { Prisma } from './generated/client.ts';

type Store = Pick<Tx, '$queryRaw' | '$executeRaw'>;

/** Of the row as it was before this failure: half an hour, doubled with each further one in a row, a day at most. */
const PAUSE = Prisma.sql`least(30 * 2 ^ least(o.tag_failures, 10), 1440) * interval '1 minute'`;

/** What a statement over order_record `o` sets where tags failed for good: the sentence, and when they are asked again. */
export const failedTags = (sentence: string, at: Date): Prisma.Sql =>
  Prisma.sql`tag_state = 'failed', tag_error = ${sentence}, tag_failures = o.tag_failures + 1, tag_retry_at = ${at}::timestamptz + ${PAUSE}`;

/** Marks the order's tags as not taken. */
export async function failTags(
  store: Store,
  shop: string,
  orderId: string,
  { sentence, at }: { readonly sentence: string; readonly at: Date },
): Promise<void> {
  await store.$executeRaw`
    UPDATE order_record o SET ${failedTags(sentence, at)} WHERE o.shop = ${shop} AND o.order_id = ${orderId}`;
}

/** Orders whose failed tags are to be asked again, the longest waiting first. One that has left or is gone keeps what it has. */
export async function tagsToRetry(store: Store, shop: string, now: Date, most: number): Promise<string[]> {
  const rows = await store.$queryRaw<{ orderId: string }[]>`
    SELECT o.order_id AS "orderId" FROM order_record o
    WHERE o.shop = ${shop} AND o.tag_state = 'failed' AND (o.tag_retry_at IS NULL OR o.tag_retry_at <= ${now})
      AND o.deleted_at IS NULL AND o.cancelled_at IS NULL AND o.standing <> 'gone'
    ORDER BY o.tag_retry_at NULLS FIRST, o.order_id LIMIT ${most}`;
  return rows.map(({ orderId }) => orderId);
}
