// A script of its own, a few hundred bytes, that runs while the app's own scripts are still on their way: it asks for the first answer that the
// page will show. What it imports is built into it: a script beside it would have to be waited for.

import { FIRST_ANSWERS } from '#contract';

/** What is asked for early, by its path at the API. The app takes each once, and asks by itself for whatever is not there. */
export interface EarlyAnswers {
  readonly asked: Map<string, Promise<Response>>;
}

/** What Shopify's admin adds to an address; anything else is a choice of the page, whose first answer is then another one. */
const OF_ADMIN = new Set([
  'shop',
  'host',
  'embedded',
  'id_token',
  'hmac',
  'timestamp',
  'session',
  'locale',
  'appLoadId',
]);

const FIRST: readonly (readonly [page: RegExp, answer: (id: string) => string])[] = [
  [/^\/$/, () => FIRST_ANSWERS.home],
  [/^\/orders$/, () => FIRST_ANSWERS.orders],
  [/^\/orders\/(\d+)$/, FIRST_ANSWERS.order],
  [/^\/shipments$/, () => FIRST_ANSWERS.loads],
  [/^\/shipments\/([\w-]+)$/, FIRST_ANSWERS.load],
  [/^\/products$/, () => FIRST_ANSWERS.products],
  [/^\/rules$/, () => FIRST_ANSWERS.rules],
  [/^\/settings$/, () => FIRST_ANSWERS.settings],
];

/** The path at the API of the answer that the page at this address shows first; null: it depends on more than the address says. */
export function firstAnswer(pathname: string, search: string): string | null {
  for (const key of new URLSearchParams(search).keys()) if (!OF_ADMIN.has(key)) return null;
  for (const [page, answer] of FIRST) {
    const found = page.exec(pathname);
    if (found !== null) return answer(found[1] ?? '');
  }
  return null;
}

interface Bridge {
  idToken(): Promise<string>;
}

async function ask(path: string, bridge: Bridge): Promise<Response> {
  const token = await bridge.idToken();
  // In the language of the page, as the app asks.
  const language = (globalThis as { document?: Document }).document?.documentElement.lang ?? 'en-US';
  return fetch(path, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Accept-Language': language },
  });
}

/** Outside the admin, and in a browser's absence, nothing is asked. */
export function askEarly(
  place: { readonly pathname: string; readonly search: string } | undefined,
  bridge: Bridge | undefined,
): EarlyAnswers {
  const path = place === undefined || bridge === undefined ? null : firstAnswer(place.pathname, place.search);
  const asked = new Map<string, Promise<Response>>();
  if (path === null || bridge === undefined) return { asked };
  const answer = ask(path, bridge);
  answer.catch(() => undefined); // the app asks again, and says what is wrong
  asked.set(path, answer);
  return { asked };
}

const page = globalThis as { location?: Location; shopify?: Bridge; minimisEarly?: EarlyAnswers };
page.minimisEarly ??= askEarly(page.location, page.shopify);
