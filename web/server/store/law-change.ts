import { FROZEN_STATES } from '#domain';
import type { Instant, LegalDay } from '#domain';
import { Prisma } from './generated/client.ts';
import type { Db } from './tx.ts';

/** A change of law as open orders meet it: it is still to come, or has been. */
export interface LawChange {
  readonly kind: 'coming' | 'turned';
  readonly day: LegalDay;
  readonly at: Instant;
}

/** Neither left, nor cancelled, nor sealed. */
export const OPEN = Prisma.sql`o.cancelled_at IS NULL AND o.standing <> 'gone' AND NOT o.test
  AND NOT EXISTS (SELECT 1 FROM shipment_line c JOIN shipment s ON s.shop = c.shop AND s.id = c.shipment_id
    WHERE c.shop = o.shop AND c.order_id = o.order_id AND c.live AND s.state = ANY(${[...FROZEN_STATES]}::text[]))`;

/** Which orders `o` it concerns: open ones that arrive under another law, or that were answered otherwise while they were to arrive before it. */
export const concernedBy = ({ kind, day, at }: LawChange): Prisma.Sql =>
  kind === 'coming'
    ? Prisma.sql`(${OPEN} AND o.arrival_day >= ${day} AND o.arrival_at >= ${new Date(at)})`
    : Prisma.sql`(${OPEN} AND o.arrival_day >= ${day} AND EXISTS (SELECT 1 FROM verdict_record v
        WHERE v.shop = o.shop AND v.order_id = o.order_id AND v.arrival_day < ${day} AND v.verdict <> o.verdict))`;

/** How many orders of the shop it concerns. */
export async function countConcerned(db: Pick<Db, '$queryRaw'>, shop: string, change: LawChange): Promise<number> {
  const rows = await db.$queryRaw<{ orders: number }[]>`SELECT count(*)::int AS orders FROM order_record o
    WHERE o.shop = ${shop} AND o.deleted_at IS NULL AND ${concernedBy(change)}`;
  return rows[0]?.orders ?? 0;
}
