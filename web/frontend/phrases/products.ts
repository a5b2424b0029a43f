import type { ProductFactName, ProductSort, ProductsPatchResult } from '#contract';
import { parseDecimal, percentOfRate } from '#domain';
import type { HtsCheck } from '#domain';
import { productFacts as texts } from '#messages/product-facts';
import { countryName } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { formatHts } from '../format/hts.ts';
import { typedNumber } from '../format/typed.ts';
import { named, words } from '../format/words.ts';
import type { GapChoice } from '../state/products-url.ts';

const say = words(texts);

export const GAP_NAMES: Readonly<Record<GapChoice, string>> = named(texts, 'gap.');

export const PRODUCT_SORT_NAMES: Readonly<Record<ProductSort, string>> = {
  'blocked-desc': say('sort.blocked'),
  'title-asc': say('sort.title'),
  'sku-asc': say('sort.sku'),
};

/** What a fact is called, and what it means to the person who fills it in. */
export const FACTS: Readonly<Record<ProductFactName, { name: string; help: string }>> = {
  origin: {
    name: say('origin'),
    help: say('origin.what'),
  },
  hts: { name: say('hts'), help: say('hts.what') },
  description: {
    name: say('description'),
    help: say('description.what'),
  },
  adCvd: {
    name: say('ad-cvd'),
    help: say('ad-cvd.what'),
  },
  usmca: {
    name: say('usmca'),
    help: say('usmca.what'),
  },
  usmcaUntil: { name: say('usmca-until'), help: say('usmca-until.what') },
  quota: {
    name: say('quota'),
    help: say('quota.what'),
  },
  alcohol: { name: say('alcohol'), help: say('alcohol.what') },
  usReturned: {
    name: say('us-returned'),
    help: say('us-returned.what'),
  },
  baseRate: {
    name: say('base-rate'),
    help: say('base-rate.what'),
  },
  packaged: {
    name: say('packaged'),
    help: say('packaged.what'),
  },
  metalShare: {
    name: say('metal-share'),
    help: say('metal-share.what'),
  },
  meltCountry: {
    name: say('melt-country'),
    help: say('melt-country.what'),
  },
  claim: {
    name: say('claim'),
    help: say('claim.what'),
  },
  agencyPapers: {
    name: say('agency-papers'),
    help: say('agency-papers.what'),
  },
};

function placesOf({ chapter, heading, code, digits }: HtsCheck & { kind: 'ok' }): string {
  const said = { chapter, heading, subheading: formatHts(code.slice(0, 6)) };
  if (digits < 8) return say('places.6', said);
  const line = formatHts(code.slice(0, 8));
  return digits < 10 ? say('places.8', { ...said, line }) : say('places.10', { ...said, line, last: code.slice(8) });
}

/** What the digits of a number stand for, as far as their places tell. */
export function htsPlaces(check: HtsCheck & { kind: 'ok' }): string {
  const places = placesOf(check);
  if (check.special) return say('places.98', { places });
  return check.digits === 10
    ? say('places.whole', { places })
    : say('places.short', { places, missing: 10 - check.digits });
}

/** What became of a change: what was saved, and what follows from it. Never more than what is done. */
export function savedSentence({ saved, ordersAgain }: ProductsPatchResult): string {
  return ordersAgain === 0
    ? say('saved.alone', { saved: saved.length })
    : say('saved.again', { saved: saved.length, orders: ordersAgain });
}

export const blocksSentence = (blocked: number, open: number): string =>
  blocked > 0 ? say('blocks', { blocked }) : open > 0 ? say('in-open', { open }) : say('in-none');

/** The same as a sentence, with how many open orders there are where it blocks but some. */
export const blocksOfSentence = (blocked: number, open: number): string =>
  blocked > 0 && open > blocked
    ? say('blocks.some-of', { blocked, open })
    : say('sentence', { what: blocksSentence(blocked, open) });

/** `Country of origin: Canada` */
export const factIs = (fact: string, value: string): string => say('fact-is', { fact, value });

/** `Country of origin: Canada → Mexico`, from the field's name and its values as text. */
export function factText(field: string, before: string | null, after: string | null): string {
  return say('change', { fact: factName(field), before: factValue(field, before), after: factValue(field, after) });
}

/** What stands in a field of the form, in words. */
export function typedValue(name: ProductFactName, text: string): string {
  if (text.trim() === '') return say('nothing');
  if (name === 'origin' || name === 'meltCountry') return countryName(text);
  if (name === 'usmcaUntil') return formatDay(text);
  return name === 'baseRate' || name === 'metalShare' ? say('percent', { figure: text }) : text;
}

/** A newer server may name a fact that this page does not know: it is shown by its own name. */
export const factName = (field: string): string =>
  Object.hasOwn(FACTS, field) ? FACTS[field as ProductFactName].name : field;

export function factValue(field: string, value: string | null): string {
  if (value === null || value === '') return say('not-known');
  if (value === 'true' || value === 'false') return say(value === 'true' ? 'yes' : 'no');
  if (field === 'origin' || field === 'meltCountry') return countryName(value);
  if (field === 'hts') return formatHts(value);
  if (field === 'usmcaUntil') return formatDay(value);
  if (field !== 'baseRate' && field !== 'metalShare') return value;
  const rate = parseDecimal(value);
  return rate === null ? value : say('percent', { figure: typedNumber(percentOfRate(rate)) });
}
