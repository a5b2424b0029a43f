import type { ApiError } from '#contract';
import type { Demo } from '../demo/start-demo.ts';

/** Asks the app as its pages do, as somebody of the shop. */
export interface Ask {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  /** What it says where it refuses; null: it did not. */
  refusedPost(path: string, body?: unknown): Promise<ApiError['error'] | null>;
}

export function askOf({ platform, appUrl }: Pick<Demo, 'platform' | 'appUrl'>, shop: string): Ask {
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${appUrl}/api${path}`, {
      method,
      headers: { Authorization: `Bearer ${platform.mintIdToken(shop, '90210')}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  };
  const done = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const { ok, status, text } = await send(method, path, body);
    if (!ok) throw new Error(`${method} ${path} was refused: ${status} ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    get: <T>(path: string) => done<T>('GET', path),
    post: <T>(path: string, body: unknown = {}) => done<T>('POST', path, body),
    refusedPost: async (path, body = {}) => {
      const { ok, text } = await send('POST', path, body);
      return ok ? null : (JSON.parse(text) as ApiError).error;
    },
  };
}
