import { privacyText } from '../base/kept-said.ts';
import { randomUUID } from 'node:crypto';
import type { Db, Tx } from './tx.ts';
import { redactOrders } from './privacy.ts';
import { anyOpen } from './load-state.ts';

const DAY_MS = 86_400_000;

/** Shops that let orders go, with their period. */
export async function shopsWithRetention(db: Pick<Db, '$queryRaw'>): Promise<{ shop: string; days: number }[]> {
  return db.$queryRaw`
    SELECT s.shop, COALESCE(t.days, 730) AS days
    FROM shop s LEFT JOIN (SELECT shop, retention_days AS days FROM settings) t ON t.shop = s.shop
    WHERE s.state <> 'uninstalled' AND (t.shop IS NULL OR t.days IS NOT NULL) ORDER BY s.shop`;
}

/**
 * Orders whose period is over: they have left, or never will, arrived and last changed before it began, are in no load that is still open, and
 * their buyer is still held.
 */
async function overdue(tx: Tx, shop: string, before: Date, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ orderId: string }[]>`
    SELECT o.order_id AS "orderId" FROM order_record o
    WHERE o.shop = ${shop} AND (o.standing = 'gone' OR o.cancelled_at IS NOT NULL OR o.deleted_at IS NOT NULL)
      AND GREATEST(o.arrival_at, o.shopify_updated_at) < ${before} AND (o.lots <> '[]' OR o.consignee_name IS NOT NULL)
      AND NOT EXISTS (SELECT FROM shipment_line l JOIN shipment s ON s.shop = l.shop AND s.id = l.shipment_id
        WHERE l.shop = o.shop AND l.order_id = o.order_id AND l.live AND s.state = ANY(${anyOpen.in}))
    ORDER BY o.order_id LIMIT ${most}`;
  return rows.map(({ orderId }) => orderId);
}

/** Erases some as `customers/redact` does, and keeps which, so that no delivery brings them back. Gives how many of each; null: there are none. */
export async function eraseOverdue(
  tx: Tx,
  {
    shop,
    days,
    now,
    most,
  }: { readonly shop: string; readonly days: number; readonly now: Date; readonly most: number },
): Promise<{ readonly erased: number; readonly minimised: number } | null> {
  const orderIds = await overdue(tx, shop, new Date(now.getTime() - days * DAY_MS), most);
  if (orderIds.length === 0) return null;
  const { erased, minimised } = await redactOrders(tx, shop, orderIds, now);
  await tx.privacyRequest.create({
    data: {
      shop,
      id: `retention-${randomUUID()}`,
      topic: 'retention',
      orderIds,
      receivedAt: now,
      doneAt: now,
      result: privacyText('did.retention', { erased: String(erased.length), kept: String(minimised.length) }),
    },
  });
  return { erased: erased.length, minimised: minimised.length };
}
