import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import { envFor, listen, SECRETS } from './ingress.ts';

type Grant = {
  grant_type: string;
  refresh_token?: string;
  subject_token?: string;
  expiring?: string;
  requested_token_type?: string;
};

export interface TokenEndpoint {
  readonly requests: Grant[];
  /** What it answers; by default a fresh pair for an hour. */
  answer: (request: Grant) => { status: number; body: unknown } | Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** Shopify's /admin/oauth/access_token on loopback, real HTTP: the library's own requests arrive here. */
export async function startTokenEndpoint(): Promise<TokenEndpoint> {
  const endpoint: Omit<TokenEndpoint, 'close'> = { requests: [], answer: () => freshPair() };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const grant = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Grant;
      endpoint.requests.push(grant);
      void Promise.resolve(endpoint.answer(grant)).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  });
  const base = await listen(server);
  setAbstractFetchFunc(((url: string, init?: RequestInit) => fetch(`${base}${new URL(url).pathname}`, init)) as never);
  return Object.assign(endpoint, { close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}

export function freshPair(changes: Record<string, unknown> = {}): { status: number; body: unknown } {
  const body = {
    access_token: `shpat_${randomUUID()}`,
    scope: 'read_orders,write_orders',
    expires_in: 3600,
    refresh_token: `shprt_${randomUUID()}`,
    refresh_token_expires_in: 7_776_000,
    ...changes,
  };
  return { status: 200, body };
}

export interface TokenChanges {
  readonly claims?: Record<string, unknown>;
  readonly secret?: string;
  readonly shop?: string;
  readonly algorithm?: string;
}

/** A session token as App Bridge hands it out, with whatever the test spoils. A claim of undefined is left out. */
export function sessionToken({
  claims = {},
  secret = SECRETS.current,
  shop = 'north-shop.myshopify.com',
  algorithm = 'HS256',
}: TokenChanges = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: envFor('').apiKey,
    sub: '42',
    exp: now + 60,
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
    ...claims,
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(payload)}`;
  return `${head}.${algorithm === 'none' ? 'AAAA' : createHmac('sha256', secret).update(head).digest('base64url')}`;
}
