import type { IncomingMessage, ServerResponse } from 'node:http';
import { count } from '../base/metrics.ts';
import type { Deps } from '../ports/deps.ts';
import type { Env } from '../base/env.ts';
import { readBody } from './read-body.ts';
import { readDelivery } from './delivery.ts';
import type { InboxWriter } from './inbox-writer.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import { mayBeSignature, verifySignature } from './verify.ts';

export type WebhookReceiver = (request: IncomingMessage, response: ServerResponse) => void;

interface Parts {
  readonly env: Pick<Env, 'apiSecret' | 'apiSecretPrevious'>;
  readonly log: Deps['log'];
  readonly inbox: InboxWriter;
}

/**
 * Answers POST /webhooks/*. It stands before express, whose parsers and routing would cost it two thirds of its speed and whose
 * body limit is not ours. Steps: a signature at all → raw bytes → signature → headers and id → inbox row and job, committed → 200.
 */
export function createWebhookReceiver(parts: Parts): WebhookReceiver {
  const secrets = [parts.env.apiSecret, ...(parts.env.apiSecretPrevious === null ? [] : [parts.env.apiSecretPrevious])];
  return (request, response) => {
    receive(parts, secrets, request).then(
      (outcome) => answer(parts, request, response, outcome),
      () => response.destroy(), // the sender hung up in the middle of its body
    );
  };
}

async function receive(
  { inbox, log }: Parts,
  secrets: readonly string[],
  request: IncomingMessage,
): Promise<Refusal | 'stored'> {
  if (request.method !== 'POST') return 'not-post';
  const header = request.headers['x-shopify-hmac-sha256'];
  const signature = typeof header === 'string' ? header : '';
  if (signature === '') return 'no-signature';
  if (!mayBeSignature(signature)) return 'bad-signature';
  const body = await readBody(request);
  if (typeof body === 'string') return body;
  const verification = verifySignature(body, signature, secrets);
  if (verification !== 'verified') return verification;
  const read = readDelivery(request.headers, body);
  if (read.kind === 'refused') return read.refusal;
  const stored = await inbox.store(read.delivery);
  const { shop, topic, eventId: trace } = read.delivery;
  if (stored === 'stored') log.info({ trace, shop, topic }, 'A delivery was taken');
  return stored;
}

function answer({ log }: Parts, request: IncomingMessage, response: ServerResponse, outcome: Refusal | 'stored'): void {
  count('minimis_deliveries', { outcome });
  if (outcome === 'stored') {
    response.writeHead(200, { 'content-length': 0 }).end();
    return;
  }
  const { status, says } = REFUSALS[outcome];
  // The headers of an unsigned request are anyone's text: they are not logged. Nothing of the body ever is.
  const signed = status !== 401 && status !== 413 && status !== 408;
  log.warn(
    {
      refusal: outcome,
      status,
      ...(signed
        ? { topic: request.headers['x-shopify-topic'], webhookId: request.headers['x-shopify-webhook-id'] }
        : {}),
    },
    'A webhook was refused',
  );
  const unread = !request.complete;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    ...(unread ? { connection: 'close' } : {}),
  });
  // What was not read is not going to be: the connection ends with the answer.
  response.end(`${says}\n`, () => {
    if (unread) request.destroy();
  });
}
