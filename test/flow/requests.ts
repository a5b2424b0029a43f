import type { Demo } from '../demo/start-demo.ts';
import type { IdTokenOverrides } from '../stand-in/platform/index.ts';
import { maple } from './stage.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  json<Body>(): Body;
}

export interface Asking {
  readonly shop?: string;
  readonly method?: string;
  readonly body?: unknown;
  /** Puts something else into the session token. */
  readonly token?: IdTokenOverrides;
}

/** Asks the app's API as its page does, with a session token of the shop. */
export async function askApp(demo: Demo, path: string, asking: Asking = {}): Promise<Answered> {
  const { shop = maple, method = 'GET', body, token } = asking;
  const answer = await fetch(demo.appUrl + path, {
    method,
    headers: {
      Authorization: `Bearer ${demo.platform.mintIdToken(shop, '90210', token)}`,
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: <Body>() => JSON.parse(text) as Body };
}
