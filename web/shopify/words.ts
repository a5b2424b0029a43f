import type { Fact } from '#domain';

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `CU` → `Cuba`; text that is no country code is returned as it is. */
export function countryWord(code: string): string {
  try {
    return COUNTRIES.of(code) ?? code;
  } catch {
    return code;
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-30` → `Nov 30, 2026`; null where the fact is no text, and text that is no day as it is. */
export function dayWord(fact: Fact | undefined): string | null {
  if (typeof fact !== 'string') return null;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(fact) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? fact : `${name} ${Number(day)}, ${year}`;
}

/** What the letters stand for, by how the name of an agency and its concern begins. */
const AGENCIES: Readonly<Record<string, string>> = {
  'ATF and DDTC': 'Bureau of Alcohol, Tobacco, Firearms and Explosives, and Directorate of Defense Trade Controls',
  CPSC: 'Consumer Product Safety Commission',
  DEA: 'Drug Enforcement Administration',
  EPA: 'Environmental Protection Agency',
  FCC: 'Federal Communications Commission',
  FDA: 'Food and Drug Administration',
  FWS: 'Fish and Wildlife Service',
  NHTSA: 'National Highway Traffic Safety Administration',
  NOAA: 'National Oceanic and Atmospheric Administration',
  TTB: 'Alcohol and Tobacco Tax and Trade Bureau',
  USDA: 'Department of Agriculture',
};

/** `FDA food` → `the Food and Drug Administration (FDA food)`. */
export function agencyWord(name: string): string {
  const short = Object.keys(AGENCIES).find((letters) => name === letters || name.startsWith(`${letters} `));
  return short === undefined ? name : `the ${AGENCIES[short]} (${name})`;
}

/** `6109100012` → `6109.10.0012`, as the tariff schedule prints it. What is no number stays as it stands. */
export const htsWord = (hts: string): string =>
  /^(?:\d{6}|\d{8}|\d{10})$/.test(hts)
    ? [hts.slice(0, 4), hts.slice(4, 6), hts.slice(6)].filter((part) => part !== '').join('.')
    : hts;

const KINDS: Readonly<Record<string, string>> = {
  type: ' for all products of its type',
  heading: ' for all products of its heading',
  chapter: ' for all products of its chapter',
};

/** How far an answer was given, where that is beyond the product itself; else nothing. */
export const kindWord = (reach: Fact | undefined): string => (typeof reach === 'string' ? (KINDS[reach] ?? '') : '');

/** A title within a sentence; what begins with letters that stand for words keeps them. */
export const lowerFirst = (title: string): string =>
  /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
