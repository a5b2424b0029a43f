import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../../../web/server/app.ts';
import { createAppThreads } from '../../../web/server/app-threads.ts';
import { createSecretBox } from '../../../web/server/auth/secret-box.ts';
import { SealedSessionStorage } from '../../../web/server/auth/session-storage.ts';
import { createShopLock } from '../../../web/server/auth/shop-lock.ts';
import { createShopifyTokens } from '../../../web/server/auth/shopify-tokens.ts';
import { createQueue } from '../../../web/server/jobs/pg-boss-queue.ts';
import type { AppThreads } from '../../../web/server/http/works.ts';
import { freshDatabase } from '../../support/database.ts';
import type { FreshDatabase } from '../../support/database.ts';
import { envFor } from './ingress.ts';
import type { ShippingDeps } from './shipping.ts';
import { freshPair, sessionToken, startTokenEndpoint } from './token-endpoint.ts';
import type { TokenChanges, TokenEndpoint } from './token-endpoint.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; the test says what it expects in it. */
  readonly json: <Body>() => Body;
}

export interface Api {
  readonly database: FreshDatabase;
  readonly deps: ShippingDeps;
  readonly tokens: TokenEndpoint;
  at: Date;
  /** In which requests have their work done: a test puts its own here. */
  threads: AppThreads;
  call(method: string, path: string, body?: unknown, token?: TokenChanges | null): Promise<Answer>;
  raw(path: string, init: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** The real web side on a port: express, sessions, queue and PostgreSQL. Tokens are signed as App Bridge signs them. */
export async function startApi(at: Date): Promise<Api> {
  const database = await freshDatabase();
  const env = envFor(database.url);
  const log = pino({ level: 'silent' });
  const queue = await createQueue({ databaseUrl: database.url, log, worker: false });
  const lock = createShopLock(database.url, () => undefined);
  const tokens = await startTokenEndpoint();
  tokens.answer = () => freshPair();
  const storage = new SealedSessionStorage(database.db, createSecretBox(env.encryptionKeys));
  const deps: ShippingDeps = { db: database.db, env, clock: { now: () => api.at }, queue, log };
  const threads = createAppThreads(log);
  const inUse: AppThreads = {
    run: (...asked) => api.threads.run(...asked),
    close: (graceMs) => threads.close(graceMs),
  };
  const server = createServer(
    createApp({ ...deps, threads: inUse }, { ...deps, storage, lock, shopify: createShopifyTokens(env) }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const raw = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: <Body>() => JSON.parse(text) as Body };
  };
  const api: Api = {
    database,
    deps,
    tokens,
    at,
    threads,
    raw,
    call: (method, path, body, token = {}) =>
      raw(path, {
        method,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${sessionToken(token)}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async close() {
      await threads.close(0);
      await new Promise((resolve) => server.close(resolve));
      await tokens.close();
      await lock.close();
      await queue.stop();
      await database.drop();
    },
  };
  return api;
}
