import { sessionToken } from '../app-bridge.ts';
import { addressOf, FILE } from '#contract';
import type { Endpoint, FileReply, Method, None, ParamsOf, Search } from '#contract';
import type { EarlyAnswers } from '../early.ts';
import { LOCALE } from '../format/locale.ts';
import { failureOf, outsideAdmin, unreachable } from './failure.ts';

const RETRY_HEADER = 'X-Shopify-Retry-Invalid-Session-Request';

/** An answer much older than the page's own start is no first answer. */
const EARLY_FOR_MS = 15_000;
/** One that is still not there then is not waited for: the page asks by itself. */
const EARLY_WAIT_MS = 4_000;

/** The answer that was asked for before this script came; null: none was, it is taken already, or it is no good. */
async function early(method: Method, path: string): Promise<Response | null> {
  const { asked } = (globalThis as { minimisEarly?: EarlyAnswers }).minimisEarly ?? {};
  const answer = method === 'GET' ? asked?.get(path) : undefined;
  if (answer === undefined) return null;
  asked?.delete(path);
  if (performance.now() > EARLY_FOR_MS) return null;
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), EARLY_WAIT_MS));
  const response = await Promise.race([answer.catch(() => null), tooLong]);
  return response?.ok === true ? response : null;
}

async function once(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const answered = await early(method, path);
  if (answered !== null) return answered;
  const token = await sessionToken();
  if (token === null) throw outsideAdmin();
  const headers: Record<string, string> = {
    Authorization: `Bearer ${token}`,
    Accept: 'application/json',
    'Accept-Language': LOCALE,
  };
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = isFile ? 'application/octet-stream' : 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable(cause);
  }
}

/** A token lives a minute and may end on the way: the server then asks for one more try with a fresh one. */
async function send(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const first = await once(method, path, body, signal);
  const again = first.status === 401 && first.headers.has(RETRY_HEADER);
  const response = again ? await once(method, path, body, signal) : first;
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  return response;
}

async function json<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await send(method, path, body, signal);
  if (response.status === 204) return null as T;
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw unreachable(cause);
  }
}

/** What a page asks first, by the address under which it was asked for early. */
export const askAddress = (address: string): Promise<unknown> => json('GET', address);

/** Sends a file as it is, in place of a body of JSON. */
export const sendFile = <const Path extends string, Query, Reply>(
  endpoint: Endpoint<Path, Query, None, Reply>,
  { params, search, file }: { params: ParamsOf<Path>; search: Search<Query>; file: Blob },
): Promise<Reply> => json(endpoint.method, addressOf(endpoint, params, search), file);

type NoKeys = Readonly<Record<never, never>>;
/** What an endpoint is asked with: the parameters of its path, its query, its body; what it does not have cannot be given. */
type Asking<Path extends string, Query, Body> = (NoKeys extends ParamsOf<Path>
  ? NoKeys
  : { readonly params: ParamsOf<Path> }) &
  ([Query] extends [None] ? NoKeys : { readonly search: Search<Query> }) &
  ([Body] extends [None] ? NoKeys : { readonly body: Body }) & { readonly signal?: AbortSignal };

export type AskingOf<One> =
  One extends Endpoint<infer Path, infer Query, infer Body> ? Asking<Path, Query, Body> : never;

export type Told<Reply> = [Reply] extends [FileReply] ? Blob : Reply;

/** Asks an endpoint of the contract. A change without a body sends an empty one. */
export async function ask<const Path extends string, Query, Body, Reply>(
  endpoint: Endpoint<Path, Query, Body, Reply>,
  asking: Asking<Path, Query, Body>,
): Promise<Told<Reply>> {
  const given: { params?: ParamsOf<Path>; search?: Search<Query>; body?: Body; signal?: AbortSignal } = asking;
  const { method, reply } = endpoint;
  const address = addressOf(endpoint, given.params, given.search);
  const body = method === 'GET' ? undefined : (given.body ?? {});
  const answer: unknown =
    reply === FILE
      ? await (await send(method, address, body, given.signal)).blob()
      : await json(method, address, body, given.signal);
  return answer as Told<Reply>;
}
