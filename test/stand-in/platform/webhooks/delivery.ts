import { createHmac } from 'node:crypto';

/** One try to hand a webhook to the app. */
export interface Attempt {
  readonly at: Date;
  /** The HTTP status, or why there was none. */
  readonly outcome: number | 'timeout' | 'unreachable' | 'lost';
  readonly ms: number;
}

export interface Delivery {
  readonly shop: string;
  readonly topic: string;
  /** What it is about, e.g. `#1001`; empty for the shop as a whole. */
  readonly subject: string;
  /** The numeric id of the order it is about, where it is about one. */
  readonly orderId: string | null;
  readonly url: string;
  /** The same in every try and for every copy. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly attempts: Attempt[];
  state: 'waiting' | 'delivered' | 'failed' | 'lost';
}

export function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('base64');
}

export interface Envelope {
  readonly topic: string;
  readonly shop: string;
  readonly body: string;
  readonly secret: string;
  readonly apiVersion: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly triggeredAt: Date;
}

export function webhookHeaders(envelope: Envelope): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Shopify-Captain-Hook',
    'x-shopify-topic': envelope.topic,
    'x-shopify-hmac-sha256': signature(envelope.body, envelope.secret),
    'x-shopify-shop-domain': envelope.shop,
    'x-shopify-api-version': envelope.apiVersion,
    'x-shopify-webhook-id': envelope.webhookId,
    'x-shopify-event-id': envelope.eventId,
    // Shopify writes nanoseconds.
    'x-shopify-triggered-at': envelope.triggeredAt.toISOString().replace('Z', '000000Z'),
  };
}
