import type { ReasonCode } from '#domain';
import type { Say, Value } from '#messages';
import type { cautions } from '#messages/cautions';
import type { reasons } from '#messages/reasons';
import { agencyName, agencyNeeds } from './agency.ts';
import type { AgencyTexts } from './agency.ts';
import { countOf, dayOf, dollars, htsWord } from './value.ts';
import type { Facts } from './value.ts';

export type ReasonTexts = typeof reasons & typeof cautions;

export interface SayReasons {
  readonly reasons: Say<ReasonTexts>;
  readonly agencies: Say<AgencyTexts>;
}

const yes = (fact: unknown): string => (fact === true ? 'yes' : 'no');
const textsOf = (fact: Facts[string] | undefined): readonly string[] =>
  typeof fact === 'object' && fact !== null ? fact : [];
const nameOr = (fact: Facts[string] | undefined, otherwise: string): string =>
  typeof fact === 'string' ? fact : otherwise;

/** Both figures of a limit; null where one of them is not known. */
function figures(value: Facts[string] | undefined, limit: Facts[string] | undefined) {
  const [shown, most] = [dollars(value), dollars(limit)];
  return shown === null || most === null ? null : { value: shown, limit: most };
}

/** Of whole length, and yet no number of goods: it can only be where it stands in the schedule. */
function misplacedNumber(say: SayReasons['reasons'], text: string): string | null {
  const digits = text.replaceAll(/[.\s-]/g, '');
  if (!/^(?:\d{6}|\d{8}|\d{10})$/.test(digits)) return null;
  return digits.startsWith('99')
    ? say('MISSING_HTS.duty-chapter', { number: htsWord(digits) })
    : say('MISSING_HTS.no-heading', { heading: digits.slice(0, 4), number: htsWord(digits) });
}

const NUMBERS_NAMED = 3;

/** Numbers that are of no goods: under a heading that is none, or damaged by a spreadsheet, each with the one that was probably meant. */
function damagedNumbers(say: SayReasons['reasons'], { found, meant }: Facts): string | null {
  const numbers = textsOf(meant);
  const texts = textsOf(found);
  if (texts.length === 0) return null;
  const misplaced = [...new Set(texts.flatMap((text) => misplacedNumber(say, text) ?? []))];
  const damaged = texts.flatMap((text, at) => {
    const number = numbers[at] ?? '';
    if (misplacedNumber(say, text) !== null) return [];
    return number === ''
      ? say('MISSING_HTS.damaged', { text })
      : say('MISSING_HTS.damaged.meant', { text, number: htsWord(number) });
  });
  const sentences = misplaced.slice(0, NUMBERS_NAMED);
  const distinct = [...new Set(damaged)];
  if (distinct.length > 0) {
    const named = distinct.slice(0, NUMBERS_NAMED).join(', ');
    const numbers = distinct.length > NUMBERS_NAMED ? say('MISSING_HTS.and-others', { numbers: named }) : named;
    sentences.push(say('MISSING_HTS.says.damaged', { numbers }));
  }
  return sentences.join(' ');
}

function amended(say: SayReasons['reasons'], { amendment, kind, from, until }: Facts): string {
  const [first, last] = [dayOf(from), dayOf(until)];
  const days =
    first === null
      ? ''
      : last === null
        ? say('AMENDED.days.open', { from: first })
        : say('AMENDED.days', { from: first, until: last });
  // An amendment of a kind that this version does not know is named without it.
  return say('AMENDED.says', { amendment: nameOr(amendment, ''), kind: nameOr(kind, 'other'), days }).replaceAll(
    / +/g,
    ' ',
  );
}

function company(say: SayReasons['reasons'], { orders, dayMinor, limitMinor }: Facts): string {
  // Where the value of one of them is not known, what is known together may be under the limit.
  const known = typeof dayMinor === 'number' && typeof limitMinor === 'number' && dayMinor > limitMinor;
  const both = figures(dayMinor, limitMinor);
  return known && both !== null && typeof orders === 'number' && orders > 1
    ? say('SAME_COMPANY.says.known', { orders, ...both })
    : say('SAME_COMPANY.says');
}

function boundary(say: SayReasons['reasons'], { hours, change }: Facts): string {
  const day = dayOf(change);
  if (typeof hours !== 'number') return day === null ? say('BOUNDARY.says') : say('BOUNDARY.says.day', { day });
  return day === null ? say('BOUNDARY.says.hours', { hours }) : say('BOUNDARY.says.hours-day', { hours, day });
}

function stateAndZip(say: SayReasons['reasons'], { exists, state, zip, code, zipStates }: Facts): string {
  const named = typeof state === 'string' ? { state } : null;
  if (exists === false)
    return named === null
      ? say('STATE_ZIP_MISMATCH.says.no-state')
      : say('STATE_ZIP_MISMATCH.says.no-state-named', named);
  if (zip === 'respelt' && typeof code === 'string') return say('STATE_ZIP_MISMATCH.says.respelt', { code });
  if (zip === 'malformed') return say('STATE_ZIP_MISMATCH.says.malformed');
  if (countOf(zipStates) === 0)
    return named === null ? say('STATE_ZIP_MISMATCH.says') : say('STATE_ZIP_MISMATCH.says.state', named);
  const states: Value = { either: textsOf(zipStates) };
  return named === null
    ? say('STATE_ZIP_MISMATCH.says.elsewhere', { states })
    : say('STATE_ZIP_MISMATCH.says.state-elsewhere', { ...named, states });
}

const IMPORTER_FACTS = ['kind', 'number', 'bond'] as const;

function importerAsked(say: SayReasons['reasons'], asks: readonly string[]): string {
  if (asks.length === 0) return say('IMPORTER_ASKED.says');
  const list = asks.map((ask) => {
    const known = IMPORTER_FACTS.find((one) => one === ask);
    return known === undefined ? ask : say(`IMPORTER_ASKED.${known}`);
  });
  return say('IMPORTER_ASKED.says.asks', { asks: { list } });
}

/** Reasons whose sentence depends on their facts; of all others it stands as it is. */
export const TOLD = {
  SUSPENDED_CN_HK: ({ reasons: say }, { lines }) => say('SUSPENDED_CN_HK.says', { lines: countOf(lines) }),
  OVER_LIMIT: ({ reasons: say }, facts) => {
    const both = figures(facts['valueMinor'], facts['limitMinor']);
    const atLeast = yes(facts['atLeast']);
    return both === null ? say('OVER_LIMIT.says', { atLeast }) : say('OVER_LIMIT.says.known', { atLeast, ...both });
  },
  AGGREGATE_OVER: ({ reasons: say }, facts) => {
    const both = figures(facts['dayMinor'], facts['limitMinor']);
    return both === null ? say('AGGREGATE_OVER.says') : say('AGGREGATE_OVER.says.known', both);
  },
  SPLIT_ORDER: ({ reasons: say }, facts) => {
    const both = figures(facts['orderMinor'], facts['limitMinor']);
    return both === null ? say('SPLIT_ORDER.says') : say('SPLIT_ORDER.says.known', both);
  },
  EXCISE_ALCOHOL: ({ reasons: say }, { asks, lines }) =>
    asks === 'strength' ? say('EXCISE_ALCOHOL.says.strength') : say('EXCISE_ALCOHOL.says', { lines: countOf(lines) }),
  EXCISE_TOBACCO: ({ reasons: say }, { lines }) => say('EXCISE_TOBACCO.says', { lines: countOf(lines) }),
  ADCVD: ({ reasons: say }, { asks }) => say(asks === 'scope' ? 'ADCVD.says.scope' : 'ADCVD.says'),
  PGA_DATA_REQUIRED: ({ reasons: say, agencies }, { agency, ended }) => {
    const told = { agency: agencyName(agencies, agency), needs: agencyNeeds(agencies, agency) };
    const day = dayOf(ended);
    return day === null ? say('PGA_DATA_REQUIRED.says', told) : say('PGA_DATA_REQUIRED.says.ended', { ...told, day });
  },
  EMBARGO: ({ reasons: say }, { shippedFrom, origin }) =>
    typeof shippedFrom === 'string'
      ? say('EMBARGO.says.shipped', { country: { country: shippedFrom } })
      : typeof origin === 'string'
        ? say('EMBARGO.says.origin', { country: { country: origin } })
        : say('EMBARGO.says'),
  IMPORT_BAN: ({ reasons: say }, { ask }) =>
    say(ask === 'packaged' || ask === 'number' ? `IMPORT_BAN.says.${ask}` : 'IMPORT_BAN.says'),
  CLAIM_NOT_HELD: ({ reasons: say }, { why, claim }) =>
    say(why === 'ended' ? 'CLAIM_NOT_HELD.says.ended' : 'CLAIM_NOT_HELD.says', {
      claim: nameOr(claim, say('CLAIM_NOT_HELD.its-symbol')),
    }),
  MISSING_ORIGIN: ({ reasons: say }, { lines }) => say('MISSING_ORIGIN.says', { lines: countOf(lines) }),
  MISSING_HTS: ({ reasons: say }, facts) =>
    damagedNumbers(say, facts) ?? say('MISSING_HTS.says', { lines: countOf(facts['lines']) }),
  MISSING_RATE: ({ reasons: say }, { estimate, valueMinor, limitMinor }) =>
    typeof estimate === 'string'
      ? say('MISSING_RATE.says.estimate', {
          rate: estimate,
          value: dollars(valueMinor) ?? say('MISSING_RATE.the-limit'),
          limit: dollars(limitMinor) ?? say('MISSING_RATE.that-day'),
        })
      : say('MISSING_RATE.says'),
  MISSING_REPAIR_VALUE: ({ reasons: say }, { lines }) => say('MISSING_REPAIR_VALUE.says', { lines: countOf(lines) }),
  BOUNDARY: ({ reasons: say }, facts) => boundary(say, facts),
  FOREIGN_IOR_INFORMAL: ({ reasons: say }, { ordered, kind, from }) => {
    const [order, first] = [dayOf(ordered), dayOf(from)];
    if (order !== null) return say('FOREIGN_IOR_INFORMAL.says.ordered', { kind: nameOr(kind, 'other'), day: order });
    return first === null ? say('FOREIGN_IOR_INFORMAL.says') : say('FOREIGN_IOR_INFORMAL.says.from', { day: first });
  },
  STALE_RULES: ({ reasons: say }, { checkedThrough }) => {
    const day = dayOf(checkedThrough);
    return day === null ? say('STALE_RULES.says') : say('STALE_RULES.says.day', { day });
  },
  AMENDED: ({ reasons: say }, facts) => amended(say, facts),
  ANSWERED: ({ reasons: say }, { reach, day: on }) => {
    const day = dayOf(on);
    const within = { reach: nameOr(reach, 'other') };
    return day === null ? say('ANSWERED.says', within) : say('ANSWERED.says.day', { ...within, day });
  },
  ANSWERS_DIFFER: ({ reasons: say }, { reach }) => say('ANSWERS_DIFFER.says', { reach: nameOr(reach, 'other') }),
  PERSONS_AT_ADDRESS: ({ reasons: say }, { atLeast }) =>
    typeof atLeast === 'number'
      ? say('PERSONS_AT_ADDRESS.says.at-least', { persons: atLeast })
      : say('PERSONS_AT_ADDRESS.says'),
  SAME_COMPANY: ({ reasons: say }, facts) => company(say, facts),
  SET_OR_KIT: ({ reasons: say }, { several }) => say(several === true ? 'SET_OR_KIT.says.several' : 'SET_OR_KIT.says'),
  STATE_ZIP_MISMATCH: ({ reasons: say }, facts) => stateAndZip(say, facts),
  SCREEN_PARTIES: ({ reasons: say }, { origins }) =>
    Array.isArray(origins)
      ? say('SCREEN_PARTIES.says.origins', { countries: { list: textsOf(origins).map((country) => ({ country })) } })
      : say('SCREEN_PARTIES.says'),
  HAZMAT: ({ reasons: say }, { lines }) => say('HAZMAT.says', { lines: countOf(lines) === 1 ? 1 : 2 }),
  PARAPHERNALIA: ({ reasons: say }, { lines }) => say('PARAPHERNALIA.says', { lines: countOf(lines) }),
  US_GOODS_RETURNED: ({ reasons: say }, { claimed }) =>
    say(claimed === true ? 'US_GOODS_RETURNED.says.claimed' : 'US_GOODS_RETURNED.says'),
  USMCA_NOT_HELD: ({ reasons: say }, { why, until }) => {
    if (why === 'origin') return say('USMCA_NOT_HELD.says.origin');
    const day = dayOf(until);
    return day === null ? say('USMCA_NOT_HELD.says') : say('USMCA_NOT_HELD.says.until', { day });
  },
  FOREIGN_IOR_FORMAL: ({ reasons: say }, { ordered, kind, from }) => {
    const [order, first] = [dayOf(ordered), dayOf(from)];
    if (order !== null) return say('FOREIGN_IOR_FORMAL.says.ordered', { kind: nameOr(kind, 'other'), day: order });
    return first === null ? say('FOREIGN_IOR_FORMAL.says') : say('FOREIGN_IOR_FORMAL.says.from', { day: first });
  },
  MISSING_IMPORTER: ({ reasons: say }, { from }) => {
    const day = dayOf(from);
    return day === null ? say('MISSING_IMPORTER.says') : say('MISSING_IMPORTER.says.from', { day });
  },
  IMPORTER_ASKED: ({ reasons: say }, { asks }) => importerAsked(say, textsOf(asks)),
  ONE_ENTRY: ({ reasons: say }, { consignments, totalMinor, limitMinor }) =>
    say('ONE_ENTRY.says', {
      consignments: typeof consignments === 'number' ? consignments : 0,
      over: yes(typeof totalMinor === 'number' && typeof limitMinor === 'number' && totalMinor > limitMinor),
    }),
  POSTAL_EXCLUSION: ({ reasons: say }, { certain }) => say('POSTAL_EXCLUSION.says', { certain: yes(certain) }),
} satisfies Partial<Record<ReasonCode, (say: SayReasons, facts: Facts) => string>>;
