// A load generator in its own process, so that it does not share the server's event loop.
//   node load-client.ts '{"url": "...", "mode": "closed", "connections": 64, "seconds": 5, ...}'
// closed: each connection sends its next delivery when the last is answered (throughput).
// open:   deliveries leave at a fixed rate whatever the answers do; latency counts from the scheduled instant.
import { createHmac, randomUUID } from 'node:crypto';
import http from 'node:http';

export interface LoadPlan {
  readonly url: string;
  readonly secret: string;
  readonly shop: string;
  readonly topic: string;
  readonly mode: 'closed' | 'open';
  /** Connections kept open. */
  readonly connections: number;
  readonly seconds: number;
  /** Not counted, first. */
  readonly warmupSeconds: number;
  /** Deliveries a second; open mode only. */
  readonly rate?: number;
  /** Bytes of the order's payload. */
  readonly bytes: number;
}

export interface LoadResult {
  readonly sent: number;
  readonly acknowledged: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Every delivery is of an order of its own, so that none folds into the job of another. */
function signedBodies(plan: LoadPlan): () => { readonly body: Buffer; readonly hmac: string } {
  let next = 820_982_911_946_154n + BigInt(Date.now());
  const head = (id: string): string =>
    `{"id":${id},"admin_graphql_api_id":"gid://shopify/Order/${id}","name":"#1001","tags":"","note":"`;
  const tail = '"}';
  const filler = 'x'.repeat(Math.max(0, plan.bytes - head(String(next)).length - tail.length)) + tail;
  return () => {
    next += 1n;
    const body = Buffer.from(head(String(next)) + filler, 'latin1');
    return { body, hmac: createHmac('sha256', plan.secret).update(body).digest('base64') };
  };
}

export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: plan.connections, scheduling: 'fifo' });
  const target = new URL(plan.url);
  const sign = signedBodies(plan);
  const latencies: number[] = [];
  let sent = 0;
  let acknowledged = 0;
  let failed = 0;
  const started = performance.now();
  const countFrom = started + plan.warmupSeconds * 1000;
  const stopAt = countFrom + plan.seconds * 1000;

  const deliver = (scheduled: number): Promise<void> =>
    new Promise((resolve) => {
      const { body, hmac } = sign();
      sent += 1;
      const finish = (ok: boolean): void => {
        const now = performance.now();
        if (scheduled >= countFrom && scheduled < stopAt) {
          latencies.push(now - scheduled);
          if (ok) acknowledged += 1;
          else failed += 1;
        }
        resolve();
      };
      const request = http.request(
        target,
        {
          agent,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': body.length,
            'x-shopify-topic': plan.topic,
            'x-shopify-hmac-sha256': hmac,
            'x-shopify-shop-domain': plan.shop,
            'x-shopify-api-version': '2026-10',
            'x-shopify-webhook-id': randomUUID(),
            'x-shopify-event-id': randomUUID(),
            'x-shopify-triggered-at': new Date().toISOString(),
          },
        },
        (response) => {
          response.resume();
          response.once('end', () => finish(response.statusCode === 200));
        },
      );
      request.once('error', () => finish(false));
      request.end(body);
    });

  if (plan.mode === 'closed') {
    await Promise.all(
      Array.from({ length: plan.connections }, async () => {
        while (performance.now() < stopAt) await deliver(performance.now());
      }),
    );
  } else {
    const gap = 1000 / (plan.rate ?? 100);
    const flights: Promise<void>[] = [];
    for (let next = started; next < stopAt;) {
      const now = performance.now();
      while (next <= now && next < stopAt) {
        flights.push(deliver(next));
        next += gap;
      }
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
    }
    await Promise.all(flights);
  }
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    sent,
    acknowledged,
    failed,
    perSecond: acknowledged / plan.seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  };
}

if (import.meta.main) {
  const plan = JSON.parse(process.argv[2] ?? '{}') as LoadPlan;
  process.stdout.write(JSON.stringify(await runLoad(plan)) + '\n');
}
