import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerControl } from './control.ts';
import { createAdminGraphQL, type AdminGraphQL, type GraphQLCall } from './graphql.ts';
import type { Platform } from './platform.ts';
import type { HttpAnswer } from './tokens.ts';

const bodyMax = 10_000_000;
const tokenEndpoint = '/admin/oauth/access_token';

/** Answers for every shop by host name: `/admin/oauth/access_token`, `/admin/api/{version}/graphql.json`, and `/_stand-in/…`. */
export function platformListener(platform: Platform): RequestListener {
  const graphql = createAdminGraphQL(platform);
  return (request, response) => {
    answer(platform, graphql, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, { status: 500, body: { errors: 'The stand-in failed; see its log.' } });
    });
  };
}

export async function listenOnLoopback(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

export function createPlatformServer(platform: Platform): Server {
  return createServer(platformListener(platform));
}

async function answer(
  platform: Platform,
  graphql: AdminGraphQL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const body = await readBody(request);
  if (body === null) return send(response, { status: 413, body: { errors: 'Payload Too Large' } });
  if (url.pathname.startsWith('/_stand-in/')) {
    const local = !hostOf(request).endsWith('.myshopify.com');
    return send(
      response,
      local ? await answerControl(platform, request.method ?? 'GET', url, parseJson(body)) : { status: 404, body: {} },
    );
  }
  const shop = hostOf(request);
  if (!platform.store.shops.has(shop)) return send(response, { status: 404, body: { errors: 'Not Found' } });
  const { slowMs, failStatus, hangMs } = platform.faults.get(shop);
  if (slowMs > 0) await pause(slowMs);
  const hangs =
    platform.faults.take('hangNext', shop) ||
    (url.pathname === tokenEndpoint && platform.faults.take('hangTokensNext', shop));
  if (hangs) {
    await pause(hangMs);
    response.destroy();
    return;
  }
  if (platform.faults.take('failNext', shop))
    return send(response, { status: failStatus, body: { errors: failSentence(failStatus) } });
  const loseAnswer = platform.faults.take('loseAnswerNext', shop);
  const result = await answerShop(platform, graphql, shop, request, url, body);
  send(response, loseAnswer ? { status: 502, body: { errors: 'Bad Gateway' } } : result);
}

async function answerShop(
  platform: Platform,
  graphql: AdminGraphQL,
  shop: string,
  request: IncomingMessage,
  url: URL,
  body: string,
): Promise<HttpAnswer> {
  if (request.method !== 'POST') return { status: 405, body: { errors: 'Method Not Allowed' } };
  if (url.pathname === tokenEndpoint) return platform.tokens.answer(shop, parseForm(request, body));
  const version = /^\/admin\/api\/([^/]+)\/graphql\.json$/.exec(url.pathname)?.[1];
  if (version !== platform.app.apiVersion) return { status: 404, body: { errors: 'Not Found' } };
  const token = request.headers['x-shopify-access-token'];
  const holder = platform.tokens.holder(shop, typeof token === 'string' ? token : undefined);
  if (holder === null) {
    return {
      status: 401,
      body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
    };
  }
  const call = readCall(parseJson(body));
  if (call === null) return { status: 400, body: { errors: { query: 'Required parameter missing or invalid' } } };
  const headers = { 'x-shopify-api-version': version, 'x-request-id': crypto.randomUUID() };
  return { status: 200, body: await graphql.run(holder, call), headers };
}

function hostOf(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-host'];
  const host = typeof forwarded === 'string' ? forwarded : (request.headers.host ?? '');
  return host.replace(/:\d+$/, '').toLowerCase();
}

function readCall(input: unknown): GraphQLCall | null {
  if (typeof input !== 'object' || input === null) return null;
  const { query, variables, operationName } = input as Record<string, unknown>;
  if (typeof query !== 'string') return null;
  const given = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
  return { query, variables: given, ...(typeof operationName === 'string' ? { operationName } : {}) };
}

function parseForm(request: IncomingMessage, body: string): unknown {
  const form = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return form ? Object.fromEntries(new URLSearchParams(body)) : parseJson(body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers = {} }: HttpAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function failSentence(status: number): string {
  if (status === 401) return '[API] Invalid API key or access token (unrecognized login or wrong password)';
  return status === 403 ? '[API] This action requires merchant approval for the necessary scope.' : `HTTP ${status}`;
}

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms).unref());
