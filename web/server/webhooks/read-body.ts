import type { IncomingMessage } from 'node:http';

/** Subscriptions ask for ids alone; the longest list of orders that a privacy request names is some hundred kilobytes. */
const BODY_BYTES_AT_MOST = 1024 * 1024;

/** Shopify gives a delivery five seconds in all; a body that trickles in for longer is not Shopify's. */
const BODY_PATIENCE_MS = 5_000;

/**
 * The raw bytes, or why not. Stops keeping bytes as soon as there are too many, and refuses before reading when the length
 * that was announced is too much. Rejects when the sender hangs up.
 */
export function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'too-slow'> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES_AT_MOST) return Promise.resolve('too-large');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => finish('too-slow'), BODY_PATIENCE_MS);
    const finish = (outcome: Buffer | 'too-large' | 'too-slow') => {
      clearTimeout(timer);
      request.off('data', keep);
      if (typeof outcome === 'string') request.pause();
      resolve(outcome);
    };
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_BYTES_AT_MOST) finish('too-large');
      else chunks.push(chunk);
    };
    request.on('data', keep);
    request.once('end', () =>
      finish(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)),
    );
    request.once('close', () => {
      clearTimeout(timer);
      if (!request.complete) reject(new Error('The sender hung up'));
    });
    request.once('error', reject);
  });
}
