/** Why a delivery was not taken, and what the sender is told. Shopify tries again after anything but 2xx. */
export const REFUSALS = {
  'not-post': { status: 405, says: 'Webhooks are sent by POST' },
  'too-large': { status: 413, says: 'The body is larger than 1 MB' },
  'too-slow': { status: 408, says: 'The body did not arrive in time' },
  'no-signature': { status: 401, says: 'The header X-Shopify-Hmac-Sha256 is missing' },
  'bad-signature': { status: 401, says: 'The signature does not fit the body' },
  'no-topic': { status: 400, says: 'The header X-Shopify-Topic is missing' },
  'bad-shop': { status: 400, says: 'The header X-Shopify-Shop-Domain is missing or not a myshopify.com domain' },
  'no-event-id': { status: 400, says: 'The headers X-Shopify-Event-Id and X-Shopify-Webhook-Id are missing' },
  // Not 200: during a rolling deploy a process may not know a topic yet that another already subscribed to. Shopify then
  // tries again for four hours; an answer of 200 would have thrown the delivery away.
  'unknown-topic': { status: 404, says: 'Nobody here handles this topic' },
  'not-an-object': { status: 400, says: 'The body is not a JSON object' },
  'no-id': { status: 400, says: 'The body lacks the id that this topic carries' },
  'shop-differs': { status: 400, says: 'The body names another shop than the header X-Shopify-Shop-Domain' },
  'not-stored': { status: 500, says: 'The delivery could not be stored; please send it again' },
  overloaded: { status: 503, says: 'The delivery cannot be stored right now; please send it again' },
} as const;

export type Refusal = keyof typeof REFUSALS;
