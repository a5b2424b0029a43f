import type { ProductFactName, ProductSort, ProductsPatchResult } from '#contract';
import { parseDecimal, percentOfRate } from '#domain';
import type { HtsCheck } from '#domain';
import { countryName } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { formatHts } from '../format/hts.ts';
import { count } from '../format/list.ts';
import type { GapChoice } from '../state/products-url.ts';

export const GAP_NAMES: Readonly<Record<GapChoice, string>> = {
  any: 'Anything missing',
  origin: 'No country of origin',
  hts: 'No HTS number',
  'hts-unknown': 'HTS number not valid',
  'hts-ended': 'HTS number not in the tariff',
  'hts-short': 'HTS number too short',
  description: 'Vague description',
  weight: 'No weight',
  'ad-cvd': 'Antidumping not known',
  'usmca-expiry': 'USMCA runs out',
  'agency-paper': 'No number for an agency',
  'us-number': 'Ten digits in the general field',
};

export const PRODUCT_SORT_NAMES: Readonly<Record<ProductSort, string>> = {
  'blocked-desc': 'Blocks most orders first',
  'title-asc': 'By title',
  'sku-asc': 'By SKU',
};

/** What a fact is called, and what it means to the person who fills it in. */
export const FACTS: Readonly<Record<ProductFactName, { name: string; help: string }>> = {
  origin: {
    name: 'Country of origin',
    help: 'Where it was made, not where it ships from. Written back to Shopify.',
  },
  hts: { name: 'HTS number', help: 'Ten digits of the US tariff schedule. Written back to Shopify.' },
  description: {
    name: 'Customs description',
    help: 'What customs reads instead of the title. A manifest has 45 characters for it.',
  },
  adCvd: {
    name: 'Under an antidumping or countervailing order',
    help: 'Your broker or supplier knows. Such goods need a formal entry at any value.',
  },
  usmca: {
    name: 'USMCA goods with a certificate',
    help: 'Made in Canada, Mexico or the US under the rules of origin, and you hold the certificate.',
  },
  usmcaUntil: { name: 'USMCA certificate valid until', help: 'Its last day. Leave it empty where it names none.' },
  quota: {
    name: 'Under a tariff-rate quota',
    help: 'Some sugar, dairy, cotton and chocolate goods are. Ask your broker.',
  },
  alcohol: { name: 'Contains 0.5 % alcohol or more', help: 'To drink. Perfume is asked for by its HTS number.' },
  usReturned: {
    name: 'American goods that come back',
    help: 'Made in the US and not improved abroad: they enter free of duty under 9801.00.10.',
  },
  baseRate: {
    name: 'General rate of duty',
    help: 'Column 1 of the tariff schedule for this HTS number. Only used to estimate what is owed.',
  },
  packaged: {
    name: 'In a bottle, can, box or keg',
    help: 'No means in bulk. Asked of Canadian drinks: most may not be imported packaged.',
  },
  metalShare: {
    name: 'Metal, share of the weight',
    help: 'Steel, aluminum and copper together. Many goods owe Section 232 from 15 % on.',
  },
  meltCountry: {
    name: 'Metal melted or cast in',
    help: 'Where the steel was melted and poured, or the aluminum or copper smelted or cast. It can change the rate.',
  },
  claim: {
    name: 'Preference claimed',
    help: 'The symbol of the program, such as KR, P (CAFTA-DR) or D (AGOA), with what it asks for held. USMCA has its own field.',
  },
  agencyPapers: {
    name: 'Numbers for other agencies',
    help: 'Each agency by its code, with the number and its last day, or none: CPSC GCC-2026-4 until 2027-05-31; LACEY none.',
  },
};

/** What the digits of a number stand for, as far as their places tell. */
export function htsPlaces(check: HtsCheck & { kind: 'ok' }): string {
  const places = [
    `Chapter ${check.chapter}`,
    `heading ${check.heading}`,
    `subheading ${formatHts(check.code.slice(0, 6))}`,
    ...(check.digits >= 8 ? [`rate line ${formatHts(check.code.slice(0, 8))}`] : []),
    ...(check.digits === 10 ? [`statistical number ${check.code.slice(8)}`] : []),
  ].join(', ');
  if (check.special) return `${places}. Chapter 98 is for goods that come back or have a special story.`;
  return check.digits === 10
    ? `${places}. All ten digits that an entry needs.`
    : `${places}. An entry needs ten digits; ${10 - check.digits} are missing.`;
}

/** What became of a change: what was saved, and what follows from it. Never more than what is done. */
export function savedSentence({ saved, ordersAgain }: ProductsPatchResult): string {
  const what = `${count(saved.length, 'product')} saved.`;
  if (ordersAgain === 0) return `${what} No open order holds ${saved.length === 1 ? 'it' : 'them'}.`;
  return `${what} ${count(ordersAgain, 'open order is', 'open orders are')} being decided again.`;
}

export const blocksSentence = (blocked: number, open: number): string =>
  blocked > 0 ? `Blocks ${count(blocked, 'order')}` : open > 0 ? `In ${count(open, 'open order')}` : 'In no open order';

/** `Country of origin: Canada → Mexico`, from the field's name and its values as text. */
export function factText(field: string, before: string | null, after: string | null): string {
  return `${factName(field)}: ${factValue(field, before)} → ${factValue(field, after)}`;
}

/** What stands in a field of the form, in words. */
export function typedValue(name: ProductFactName, text: string): string {
  if (text.trim() === '') return 'nothing';
  if (name === 'origin' || name === 'meltCountry') return countryName(text);
  if (name === 'usmcaUntil') return formatDay(text);
  return name === 'baseRate' || name === 'metalShare' ? `${text} %` : text;
}

/** A newer server may name a fact that this page does not know: it is shown by its own name. */
export const factName = (field: string): string =>
  Object.hasOwn(FACTS, field) ? FACTS[field as ProductFactName].name : field;

export function factValue(field: string, value: string | null): string {
  if (value === null || value === '') return 'not known';
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  if (field === 'origin' || field === 'meltCountry') return countryName(value);
  if (field === 'hts') return formatHts(value);
  if (field === 'usmcaUntil') return formatDay(value);
  if (field !== 'baseRate' && field !== 'metalShare') return value;
  const rate = parseDecimal(value);
  return rate === null ? value : `${percentOfRate(rate)} %`;
}
