import { sessionToken } from '../app-bridge.ts';
import { failureOf, outsideAdmin, unreachable } from './failure.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

const RETRY_HEADER = 'X-Shopify-Retry-Invalid-Session-Request';

async function once(method: Method, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const token = await sessionToken();
  if (token === null) throw outsideAdmin();
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
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

export const api = {
  get: <T>(path: string, signal?: AbortSignal) => json<T>('GET', path, undefined, signal),
  post: <T>(path: string, body: unknown = {}) => json<T>('POST', path, body),
  put: <T>(path: string, body: unknown) => json<T>('PUT', path, body),
  patch: <T>(path: string, body: unknown) => json<T>('PATCH', path, body),
  async blob(path: string): Promise<Blob> {
    return (await send('GET', path, undefined)).blob();
  },
};
