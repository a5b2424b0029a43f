import type { ProductFactName, ProductFacts } from '#contract';
import {
  checkHts,
  NOTHING_STATED,
  parseDecimal,
  parseLegalDay,
  parseProgramCode,
  percentOfRate,
  rateOfPercent,
  readPapers,
  shareOfPercent,
  writePapers,
} from '#domain';
import type { LegalDay } from '#domain';
import { productForm as texts } from '#messages/product-form';
import { htsSentence, papersSentence } from '../phrases/said-faults.ts';
import { formatHts } from '../format/hts.ts';
import { words } from '../format/words.ts';
import { tooLong } from './too-long.ts';

const say = words(texts);

const DESCRIPTION_LONGEST = 255;

export const FACT_NAMES = [
  'origin',
  'hts',
  'description',
  'adCvd',
  'usmca',
  'usmcaUntil',
  'quota',
  'alcohol',
  'usReturned',
  'baseRate',
  'packaged',
  'metalShare',
  'meltCountry',
  'claim',
  'agencyPapers',
] as const satisfies ProductFactName[];

/** Not stated, yes, no. */
export type Said = '' | 'yes' | 'no';

/** Facts as they stand in the fields of a form: texts, empty where nothing is stated. The rate is in percent. */
export interface FactsDraft {
  readonly origin: string;
  readonly hts: string;
  readonly description: string;
  readonly adCvd: Said;
  readonly usmca: Said;
  readonly usmcaUntil: string;
  readonly quota: Said;
  readonly alcohol: Said;
  readonly usReturned: Said;
  readonly baseRate: string;
  readonly packaged: Said;
  /** In percent. */
  readonly metalShare: string;
  readonly meltCountry: string;
  readonly claim: string;
  /** As the domain's `readPapers` reads it. */
  readonly agencyPapers: string;
}

export type StatedNow = Partial<Omit<ProductFacts, 'weightGrams'>>;

const said = (flag: boolean | null): Said => (flag === null ? '' : flag ? 'yes' : 'no');
const flagOf = (word: Said): boolean | null => (word === '' ? null : word === 'yes');

function inPercent(part: string | null): string {
  const known = part === null ? null : parseDecimal(part);
  return known === null ? '' : percentOfRate(known);
}

export function draftOf(facts: Omit<ProductFacts, 'weightGrams'>): FactsDraft {
  return {
    origin: facts.origin ?? '',
    hts: facts.hts === null ? '' : formatHts(facts.hts),
    description: facts.description ?? '',
    adCvd: said(facts.adCvd),
    usmca: said(facts.usmca),
    usmcaUntil: facts.usmcaUntil ?? '',
    quota: said(facts.quota),
    alcohol: said(facts.alcohol),
    usReturned: said(facts.usReturned),
    baseRate: inPercent(facts.baseRate),
    packaged: said(facts.packaged),
    metalShare: inPercent(facts.metalShare),
    meltCountry: facts.meltCountry ?? '',
    claim: facts.claim ?? '',
    agencyPapers: facts.agencyPapers ?? '',
  };
}

export const emptyDraft: FactsDraft = draftOf(NOTHING_STATED);

const meant = (draft: FactsDraft, name: ProductFactName): string =>
  name === 'hts' ? draft.hts.replaceAll(/[.\s]/g, '') : draft[name].trim();

/** The fields whose text is another one now. What only looks different (spaces around it, the dots of a number) is the same. */
export const changedFacts = (before: FactsDraft, now: FactsDraft): readonly ProductFactName[] =>
  FACT_NAMES.filter((name) => meant(before, name) !== meant(now, name));

/**
 * What was typed into an article that somebody else changed meanwhile, on top of what it says now: theirs holds where both
 * changed a field, and `lost` names those fields where they say something else.
 */
export function onTopOf(
  now: FactsDraft,
  { before, typed }: { readonly before: FactsDraft; readonly typed: FactsDraft },
): { readonly draft: FactsDraft; readonly lost: readonly ProductFactName[] } {
  const theirs = changedFacts(before, now);
  const mine = changedFacts(before, typed);
  const kept = mine.filter((name) => !theirs.includes(name));
  const differ = changedFacts(now, typed);
  return {
    draft: { ...now, ...Object.fromEntries(kept.map((name) => [name, typed[name]])) },
    lost: mine.filter((name) => theirs.includes(name) && differ.includes(name)),
  };
}

/** How many of the articles say something else of each of the named fields, and would say it no more; those of which none does are left out. */
export function replacedBy(
  draft: FactsDraft,
  names: readonly ProductFactName[],
  products: readonly FactsDraft[],
): readonly { readonly name: ProductFactName; readonly products: number }[] {
  return names
    .map((name) => ({
      name,
      products: products.filter((before) => before[name] !== '' && changedFacts(before, draft).includes(name)).length,
    }))
    .filter(({ products: count }) => count > 0);
}

type Read = { readonly facts: StatedNow } | { readonly problem: string };

function readFact(name: ProductFactName, draft: FactsDraft, day: LegalDay): Read {
  switch (name) {
    case 'origin':
      return { facts: { origin: draft.origin === '' ? null : draft.origin } };
    case 'hts': {
      if (draft.hts.trim() === '') return { facts: { hts: null } };
      const check = checkHts(draft.hts, day);
      return check.kind === 'ok' ? { facts: { hts: check.code } } : { problem: htsSentence(check) };
    }
    case 'description': {
      const text = draft.description.trim();
      const problem = tooLong(text, DESCRIPTION_LONGEST);
      if (problem !== undefined) return { problem };
      return { facts: { description: text === '' ? null : text } };
    }
    case 'usmcaUntil': {
      const until = draft.usmcaUntil.trim();
      if (until === '') return { facts: { usmcaUntil: null } };
      const known = parseLegalDay(until);
      return known === null ? { problem: say('wrong.day') } : { facts: { usmcaUntil: known } };
    }
    case 'baseRate': {
      if (draft.baseRate.trim() === '') return { facts: { baseRate: null } };
      const rate = rateOfPercent(draft.baseRate);
      return rate === null ? { problem: say('wrong.rate') } : { facts: { baseRate: rate } };
    }
    case 'metalShare': {
      if (draft.metalShare.trim() === '') return { facts: { metalShare: null } };
      const share = shareOfPercent(draft.metalShare);
      return share === null ? { problem: say('wrong.share') } : { facts: { metalShare: share } };
    }
    case 'meltCountry':
      return { facts: { meltCountry: draft.meltCountry === '' ? null : draft.meltCountry } };
    case 'claim': {
      if (draft.claim.trim() === '') return { facts: { claim: null } };
      const claim = parseProgramCode(draft.claim);
      return claim === null ? { problem: say('wrong.program') } : { facts: { claim } };
    }
    case 'agencyPapers': {
      const read = readPapers(draft.agencyPapers, 'product');
      return 'problem' in read
        ? { problem: papersSentence(read.problem, read.part) }
        : { facts: { agencyPapers: writePapers(read.papers) || null } };
    }
    case 'packaged':
    case 'adCvd':
    case 'usmca':
    case 'quota':
    case 'alcohol':
    case 'usReturned':
      return { facts: { [name]: flagOf(draft[name]) } };
  }
}

/** What the named fields state, and what is wrong with each that states nothing that can be kept. `day` is today. */
export function readDraft(
  draft: FactsDraft,
  names: readonly ProductFactName[],
  day: LegalDay,
): { readonly facts: StatedNow; readonly problems: ReadonlyMap<ProductFactName, string> } {
  let facts: StatedNow = {};
  const problems = new Map<ProductFactName, string>();
  for (const name of names) {
    const read = readFact(name, draft, day);
    if ('problem' in read) problems.set(name, read.problem);
    else facts = { ...facts, ...read.facts };
  }
  return { facts, problems };
}
