import type { AnswerScopeJson, LeadsTo, ReachJson } from '#contract';
import type { Texts } from '#messages';
import { questions } from '#messages/questions';
import { reviews } from '#messages/reviews';
import { countryName } from '../format/country.ts';
import { words } from '../format/words.ts';

/** A question that a newer server knows has no text here. */
const TEXTS: Texts = questions;
const say = words(TEXTS);
const inReviews = words(reviews);

const [codeOf, detailOf] = [
  (key: string) => key.split(':', 1)[0] ?? key,
  (key: string) => key.split(':').slice(1).join(':'),
];
const has = (key: string): boolean => Object.hasOwn(TEXTS, key);

/** `detail`: the agency, the origin, how many orders. */
function asked(code: string, detail: string): string {
  if (detail === '' && has(`${code}.asks.any`)) return say(`${code}.asks.any`, {});
  return say(`${code}.asks`, { detail: code === 'EMBARGO_ORIGIN' ? countryName(detail) : detail });
}

/** A question by the name that travels, e.g. `EMBARGO_ORIGIN:UA`. One that a newer server knows is shown by its name. */
export function questionWords(key: string): { asks: string; hint: string; choice: (code: string) => string } {
  const code = codeOf(key);
  return {
    asks: has(`${code}.asks`) ? asked(code, detailOf(key)) : key,
    hint: has(`${code}.hint`) ? say(`${code}.hint`, {}) : '',
    choice: (choice) => (has(`${code}.${choice}`) ? say(`${code}.${choice}`, {}) : choice),
  };
}

/** Of an answer for a kind of products, `reach.ts` says it. */
export const scopeWords = (scope: Exclude<AnswerScopeJson, ReachJson>): string => inReviews(`scope.${scope}`);

const URLS: Readonly<Record<Exclude<LeadsTo, 'nowhere'>, string>> = {
  products: '/products',
  settings: '/settings',
  order: '/orders?tab=held',
  rules: '/rules',
};

export const leadsTo = (place: Exclude<LeadsTo, 'nowhere'>): { content: string; url: string } => ({
  content: inReviews(`to.${place}`),
  url: URLS[place],
});
