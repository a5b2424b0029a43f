import type pg from 'pg';
import type { Deps } from '../deps.ts';
import type { Delivery } from '../webhooks/delivery.ts';

type Client = Pick<pg.PoolClient, 'query'>;

/**
 * Inserts the inbox rows of a batch in one statement and returns those that are new. Left out: duplicates (same shop, topic
 * and event), and deliveries for shops that are not installed, save those the law asks us to take.
 */
export async function insertDeliveries(
  client: Client,
  batch: readonly Delivery[],
  receivedAt: Date,
): Promise<Delivery[]> {
  const { rows } = await client.query<{ shop: string; topic: string; event_id: string }>({
    name: 'insert-deliveries',
    text: INSERT,
    values: columnsOf(batch, receivedAt),
  });
  const inserted = new Set(rows.map((row) => keyOf(row.shop, row.topic, row.event_id)));
  // The batch may hold one event twice: only its first delivery counts.
  return batch.filter((one) => inserted.delete(keyOf(one.shop, one.topic, one.eventId)));
}

const INSERT = `
  INSERT INTO webhook_event (shop, topic, event_id, webhook_id, api_version, triggered_at, received_at, subject, body_hash)
  SELECT d.shop, d.topic, d.event_id, d.webhook_id, d.api_version, d.triggered_at, $10, d.subject, d.body_hash
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::boolean[])
    AS d (shop, topic, event_id, webhook_id, api_version, triggered_at, subject, body_hash, always)
  WHERE d.always OR EXISTS (SELECT FROM shop WHERE shop.shop = d.shop AND shop.state <> 'uninstalled')
  ORDER BY d.shop, d.topic, d.event_id
  ON CONFLICT (shop, topic, event_id) DO NOTHING
  RETURNING shop, topic, event_id`;

function columnsOf(batch: readonly Delivery[], receivedAt: Date): unknown[] {
  const column = <Value>(of: (delivery: Delivery) => Value) => batch.map(of);
  return [
    column((one) => one.shop),
    column((one) => one.topic),
    column((one) => one.eventId),
    column((one) => one.webhookId),
    column((one) => one.apiVersion),
    column((one) => one.triggeredAt),
    column((one) => one.subject),
    column((one) => one.bodyHash),
    column((one) => one.evenWhenUninstalled),
    receivedAt,
  ];
}

function keyOf(shop: string, topic: string, eventId: string): string {
  return [shop, topic, eventId].join('\n');
}

/** What a compliance delivery asks, in the transaction of its inbox row. The request's id is the event's. */
export async function insertPrivacyRequest(client: Client, delivery: Delivery, receivedAt: Date): Promise<void> {
  if (delivery.privacy === null || delivery.privacy === undefined) return;
  await client.query(
    'INSERT INTO privacy_request (shop, id, topic, customer_id, order_ids, received_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
    [
      delivery.shop,
      delivery.eventId,
      delivery.topic,
      delivery.privacy.customerId,
      delivery.privacy.orderIds,
      receivedAt,
    ],
  );
}

/** Returns how many. */
export async function deleteDeliveriesBefore(db: Pick<Deps['db'], 'webhookEvent'>, before: Date): Promise<number> {
  return (await db.webhookEvent.deleteMany({ where: { receivedAt: { lt: before } } })).count;
}
