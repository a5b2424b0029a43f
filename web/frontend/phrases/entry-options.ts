import type { ChargeJson, FeesJson, EntryOptionKindJson, OptionWhyJson, UnknownJson } from '#contract';
import type { DutyLayerId, LayerNote, OptionWhyCode, UnknownThing } from '#domain';
import { withoutEnd } from '#domain';
import { entryOptions as texts } from '#messages/entry-options';
import { formatMoney } from '../format/money.ts';
import { formatDay } from '../format/day.ts';
import { sentenceList } from '../format/list.ts';
import { typedNumber } from '../format/typed.ts';
import { named, words } from '../format/words.ts';
import { reasonTitle } from './reason.ts';

const say = words(texts);

export const ROUTE_NAMES: Readonly<Record<EntryOptionKindJson, string>> = named(texts, 'way.');

const LAYER_NAMES: Readonly<Record<DutyLayerId, string>> = named(texts, 'layer.');
/** A layer that an amendment adds has the name that the merchant gave it. */
export const layerName = (layer: string): string =>
  Object.hasOwn(LAYER_NAMES, layer) ? LAYER_NAMES[layer as DutyLayerId] : layer;

export const CHARGE_NAMES: Readonly<Record<ChargeJson['charge'], string>> = named(texts, 'charge.');

export const FEE_NAMES: Readonly<Record<keyof FeesJson, string>> = named(texts, 'fee.');
const feeName = (fee: string | null): string =>
  fee !== null && Object.hasOwn(FEE_NAMES, fee) ? FEE_NAMES[fee as keyof FeesJson] : say('fee');

/** Without which fees nobody can tell what a load saves. */
export const savingLacksSentence = (fees: readonly (keyof FeesJson)[]): string =>
  say('saving-lacks', { fees: sentenceList(fees.map((fee) => FEE_NAMES[fee])) });

const NOTES: Readonly<Record<LayerNote, string>> = named(texts, 'note.');
export const noteSentence = (note: string | null): string | null =>
  note !== null && Object.hasOwn(NOTES, note) ? NOTES[note as LayerNote] : null;

/** `0.075` → `7.5 %`. Rates are decimal text: the point moves, nothing is computed. */
export function formatRate(rate: string): string {
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = fraction.padEnd(2, '0');
  const left = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const right = withoutEnd(digits.slice(2), /0/);
  return say('percent', { figure: typedNumber(right === '' ? left : `${left}.${right}`) });
}

type Facts = OptionWhyJson['facts'];
const money = (facts: Facts): string =>
  typeof facts['limitMinor'] === 'number'
    ? formatMoney({ minor: facts['limitMinor'], currency: 'USD' })
    : say('the-limit');
const cents = (minor: Facts[string] | undefined): string =>
  typeof minor === 'number' ? formatMoney({ minor, currency: 'USD' }) : say('the-fee');
const reason = (facts: Facts): string => (typeof facts['reason'] === 'string' ? reasonTitle(facts['reason']) : '');
const lines = (facts: Facts): number => {
  const ids = facts['lines'];
  return Array.isArray(ids) ? ids.length : 0;
};

const WHY: Readonly<Record<OptionWhyCode, (facts: Facts) => string>> = {
  eligible: () => say('why.eligible'),
  'not-eligible': (facts) => say('why.not-eligible', { reason: reason(facts) }),
  'questions-open': (facts) => say('why.questions-open', { reason: reason(facts) }),
  'within-informal-limit': (facts) => say('why.within-informal-limit', { limit: money(facts) }),
  'over-informal-limit': (facts) => say('why.over-informal-limit', { limit: money(facts) }),
  'over-limit-together': (facts) => say('why.over-limit-together', { limit: money(facts) }),
  'chapter-99-over-limit': (facts) => say('why.chapter-99-over-limit', { limit: money(facts) }),
  'no-limit-known': () => say('why.no-limit-known'),
  'quota-goods': () => say('why.quota-goods'),
  'excise-in-mail': () => say('why.excise-in-mail'),
  antidumping: (facts) => say('why.antidumping', { lines: lines(facts) }),
  'antidumping-asked': (facts) => say('why.antidumping-asked', { lines: lines(facts) }),
  'no-antidumping': () => say('why.no-antidumping'),
  'formal-entry': () => say('why.formal-entry'),
  embargo: (facts) => say('why.embargo', { reason: reason(facts) }),
  'no-entry-needed': (facts) => say('why.no-entry-needed', { reason: reason(facts) }),
  'us-returned': () => say('why.us-returned'),
  'not-us-returned': (facts) => say('why.not-us-returned', { lines: lines(facts) }),
  'other-mode': (facts) => say('why.other-mode', { mode: typeof facts['mode'] === 'string' ? facts['mode'] : 'other' }),
  'postal-exclusion': (facts) =>
    say('why.postal-exclusion', {
      certain: facts['certain'] === true ? 'yes' : 'no',
      lines: lines(facts),
      stated: facts['stated'] === true ? 'yes' : 'no',
    }),
  'post-files-type-13': () => say('why.post-files-type-13'),
  'ems-fee': (facts) =>
    typeof facts['feeMinor'] === 'number'
      ? say('why.ems-fee.known', { fee: cents(facts['feeMinor']) })
      : say('why.ems-fee'),
  'hub-fee': (facts) => say('why.hub-fee', { fee: cents(facts['feeMinor']), hub: cents(facts['hubMinor']) }),
  'postal-bond': () => say('why.postal-bond'),
  'free-mail': (facts) => say('why.free-mail', { limit: money(facts) }),
  'importer-not-stated': (facts) =>
    typeof facts['from'] === 'string'
      ? say('why.importer-not-stated.from', { day: formatDay(facts['from']) })
      : say('why.importer-not-stated'),
  'foreign-importer': (facts) => {
    const importer =
      typeof facts['importer'] === 'string'
        ? say('importer.abroad.in', { country: { country: facts['importer'] } })
        : say('importer.abroad');
    return typeof facts['from'] === 'string'
      ? say('why.foreign-importer.from', { importer, day: { day: facts['from'] } })
      : say('why.foreign-importer', { importer });
  },
};
export const whySentence = ({ code, facts }: OptionWhyJson): string =>
  Object.hasOwn(WHY, code) ? WHY[code as OptionWhyCode](facts) : code;

const UNKNOWN: Readonly<Record<UnknownThing, (unknown: UnknownJson) => string>> = {
  arrival: () => say('unknown.arrival'),
  value: () => say('unknown.value'),
  'line-value': ({ lines: ids }) => say('unknown.line-value', { lines: ids.length }),
  'repair-value': ({ lines: ids }) => say('unknown.repair-value', { lines: ids.length }),
  origin: ({ lines: ids }) => say('unknown.origin', { lines: ids.length }),
  hts: ({ lines: ids }) => say('unknown.hts', { lines: ids.length }),
  'base-rate': ({ lines: ids }) => say('unknown.base-rate', { lines: ids.length }),
  'duty-rate': ({ subject, lines: ids }) =>
    say('unknown.duty-rate', { layer: layerName(subject ?? ''), lines: ids.length }),
  'postal-method': () => say('unknown.postal-method'),
  'postal-reach': () => say('unknown.postal-reach'),
  'antidumping-duty': ({ lines: ids }) => say('unknown.antidumping-duty', { lines: ids.length }),
  'excise-tax': ({ lines: ids }) => say('unknown.excise-tax', { lines: ids.length }),
  mpf: () => say('unknown.mpf'),
  fee: ({ subject }) => feeName(subject),
};
/** Within a sentence. */
export const unknownWords = (unknown: UnknownJson): string =>
  Object.hasOwn(UNKNOWN, unknown.what) ? UNKNOWN[unknown.what as UnknownThing](unknown) : unknown.what;
export function unknownPhrase(unknown: UnknownJson): string {
  const phrase = unknownWords(unknown);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export const ESTIMATE = say('estimate');
