import type pg from 'pg';
import type { Db } from './tx.ts';
import { DELIVERED_JOB, insertDeliveredJobs, raiseWaitingJobs, wakeWorkers } from './delivered-jobs.ts';
import type { DeliveredJob } from './delivered-jobs.ts';

/** A verified delivery as the inbox keeps it. */
export interface DeliveryToStore {
  readonly shop: string;
  readonly topic: string;
  readonly eventId: string;
  readonly webhookId: string;
  readonly apiVersion: string;
  readonly triggeredAt: Date | null;
  readonly subject: string | null;
  /** SHA-256, hexadecimal. */
  readonly bodyHash: string;
  readonly evenWhenUninstalled: boolean;
  /** Of a request of the privacy law: whom it is about. */
  readonly privacy: { readonly customerId?: string | null; readonly orderIds?: readonly string[] } | null;
  /** Null: it leads to nothing. */
  readonly job: DeliveredJob | null;
}

/**
 * Stores a batch of deliveries: their inbox rows, what the compliance ones among them ask (the request's id is the event's) and
 * their jobs, in one statement and so in one transaction and one round trip; when it resolves, it is committed. Left out:
 * duplicates (same shop, topic, event and subject), and deliveries for shops that are not installed, save those the law asks us to take.
 */
export async function storeDeliveries(
  client: Pick<pg.PoolClient, 'query'>,
  batch: readonly DeliveryToStore[],
  receivedAt: Date,
): Promise<void> {
  await client.query({ name: 'store-deliveries', text: STORE, values: [JSON.stringify(batch.map(rowOf)), receivedAt] });
}

function rowOf(delivery: DeliveryToStore): Record<string, unknown> {
  return {
    shop: delivery.shop,
    topic: delivery.topic,
    event_id: delivery.eventId,
    webhook_id: delivery.webhookId,
    api_version: delivery.apiVersion,
    triggered_at: delivery.triggeredAt,
    subject: delivery.subject ?? '',
    body_hash: delivery.bodyHash,
    always: delivery.evenWhenUninstalled,
    asks: delivery.privacy !== null,
    customer_id: delivery.privacy?.customerId,
    order_ids: delivery.privacy?.orderIds,
    ...delivery.job,
  };
}

/** Deduplicated by event. The batch may hold one event twice: ON CONFLICT leaves one row of it, and its job folds into itself. */
const STORE = `
  WITH delivery AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS d (shop text, topic text, event_id text, webhook_id text, api_version text,
      triggered_at timestamptz, subject text, body_hash text, always boolean, asks boolean, customer_id text, order_ids text[],
      ${DELIVERED_JOB})
  ), stored AS (
    INSERT INTO webhook_event (shop, topic, event_id, webhook_id, api_version, triggered_at, received_at, subject, body_hash)
    SELECT d.shop, d.topic, d.event_id, d.webhook_id, d.api_version, d.triggered_at, $2, d.subject, d.body_hash
    FROM delivery d
    WHERE d.always OR EXISTS (SELECT FROM shop WHERE shop.shop = d.shop AND shop.state <> 'uninstalled')
    ORDER BY d.shop, d.topic, d.event_id, d.subject
    ON CONFLICT (shop, topic, event_id, subject) DO NOTHING
    RETURNING shop, topic, event_id, subject
  ), fresh AS MATERIALIZED (
    SELECT d.* FROM delivery d JOIN stored USING (shop, topic, event_id, subject)
  ), asked AS (
    INSERT INTO privacy_request (shop, id, topic, customer_id, order_ids, received_at)
    SELECT f.shop, f.event_id, f.topic, f.customer_id, f.order_ids, $2 FROM fresh f WHERE f.asks
    ON CONFLICT DO NOTHING
  ), sent AS (${insertDeliveredJobs('fresh')}), raised AS (${raiseWaitingJobs('fresh', 'sent')})
  ${wakeWorkers('sent')}`;

/** Returns how many. */
export async function deleteDeliveriesBefore(db: Pick<Db, 'webhookEvent'>, before: Date): Promise<number> {
  return (await db.webhookEvent.deleteMany({ where: { receivedAt: { lt: before } } })).count;
}
