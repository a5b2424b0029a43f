import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseShopDomain } from '../auth/shop-domain.ts';
import type { DeliveryToStore } from '../store/events.ts';
import type { JobToSend } from '../ports/queue.ts';
import { parseDelivery } from './lossless-json.ts';
import type { Refusal } from './refusals.ts';
import { TOPICS } from './topics.ts';

/** A verified delivery: what the inbox stores, and the job it leads to. */
export interface Delivery extends Omit<DeliveryToStore, 'job'> {
  /** Null: it leads to nothing. */
  readonly job: JobToSend | null;
}

export type ReadDelivery =
  { readonly kind: 'delivery'; readonly delivery: Delivery } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Headers and body of a delivery whose signature holds. The headers are not signed, so they route and no more: the job reads
 * the order again with the token of the shop they name, which sees that shop's orders only. However late a delivery comes (a day
 * is documented), it is taken: it says that something changed, not what is true now.
 */
export function readDelivery(headers: IncomingHttpHeaders, body: Buffer): ReadDelivery {
  const topicName = header(headers, 'x-shopify-topic');
  const shop = parseShopDomain(header(headers, 'x-shopify-shop-domain'));
  const webhookId = id(header(headers, 'x-shopify-webhook-id'));
  const eventId = id(header(headers, 'x-shopify-event-id')) ?? webhookId;
  if (topicName === null) return refused('no-topic');
  if (shop === null) return refused('bad-shop');
  if (eventId === null) return refused('no-event-id');
  const topic = Object.hasOwn(TOPICS, topicName) ? TOPICS[topicName] : undefined;
  if (topic === undefined) return refused('unknown-topic');
  const content = parseDelivery(body.toString('utf8'));
  if (content === null) return refused('not-an-object');
  const about = topic.subjectOf(content);
  if (about === null) return refused('no-id');
  const named = topic.shopMember === undefined ? undefined : content[topic.shopMember];
  // What erases data must name its shop in the part that is signed.
  if (named === undefined && topic.evenWhenUninstalled === true) return refused('no-id');
  if (named !== undefined && parseShopDomain(named) !== shop) return refused('shop-differs');
  return {
    kind: 'delivery',
    delivery: {
      shop,
      topic: topicName,
      eventId,
      webhookId: webhookId ?? eventId,
      apiVersion: id(header(headers, 'x-shopify-api-version')) ?? 'unknown',
      triggeredAt: instant(header(headers, 'x-shopify-triggered-at')),
      subject: about.subject,
      bodyHash: createHash('sha256').update(body).digest('hex'),
      evenWhenUninstalled: topic.evenWhenUninstalled ?? false,
      privacy: about.privacy ?? null,
      job: topic.job(shop, about, eventId),
    },
  };
}

function refused(refusal: Refusal): ReadDelivery {
  return { kind: 'refused', refusal };
}

function header(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Ids and versions as we store and log them: short, printable, no blanks. */
function id(value: string | null): string | null {
  return value !== null && /^[\x21-\x7e]{1,128}$/.test(value) ? value : null;
}

/** Only what PostgreSQL takes, too: a year of five digits would refuse the batch it is in. */
function instant(value: string | null): Date | null {
  const milliseconds = value !== null && /^[12]\d{3}-/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds);
}
