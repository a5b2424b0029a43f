import { OTHER_HOLDS } from '#domain';
import type { CrossingKind, Entry, ReasonCode, VerdictKind } from '#domain';
import type { Say, Value } from '#messages';
import type { steps } from '#messages/steps';
import { agencyNumber } from './agency.ts';
import type { AgencyTexts } from './agency.ts';
import { reasonTitle } from './title.ts';
import type { SayTitles } from './title.ts';
import { lowerFirst } from './value.ts';

export type StepTexts = typeof steps;

export interface SaySteps {
  readonly titles: SayTitles;
  readonly agencies: Say<AgencyTexts>;
  readonly steps: Say<StepTexts>;
}

/** The crossing status as it travels: a newer release may have holds that this one does not know. */
export interface CrossingSaid {
  readonly kind: CrossingKind;
  readonly holds: readonly string[];
}

/** The domain's OrderGist as it travelled, in JSON: a newer release may have codes that this one does not know. */
interface Gist {
  readonly stop: Stop | null;
  readonly entries: readonly Entry[];
  readonly codes: readonly string[];
  readonly lacking: readonly Lacking[];
  readonly agencies?: readonly Asking[];
}

interface Asking {
  readonly agency: string;
  readonly of: string;
}

interface Stop {
  readonly certain: boolean;
  readonly goods: readonly { readonly title: string | null; readonly quantity: number }[];
  readonly lines: number;
  readonly countries: readonly string[];
  readonly rest: Rest | null;
}

interface Rest {
  readonly verdict: VerdictKind;
  readonly entries: readonly Entry[];
  readonly ready: boolean;
  readonly missing: readonly string[];
  readonly codes: readonly string[];
}

interface Lacking {
  readonly code: string;
  readonly goods: number;
  readonly title: string | null;
}

/** An order as far as the next step depends on it. */
export interface OrderSituation {
  readonly verdict: VerdictKind;
  readonly entry: Entry;
  readonly entryReady: boolean;
  readonly missing: readonly string[];
  /** Null: decided before it was kept. */
  readonly gist: Gist | null;
  readonly cancelled?: boolean;
  readonly left?: boolean;
  /** The load that holds it. */
  readonly load?: { readonly name: string } | null;
  /** It is ready, and a load can take it. */
  readonly joins?: boolean;
  /** Why it stays for now whatever its verdict, and what happens next; absent or null: nothing holds it. */
  readonly stays?: { readonly sentence: string } | null;
}

const titleOf = (say: SaySteps, code: string): string => lowerFirst(reasonTitle(say.titles, code));

/** Within a sentence: `country of origin missing`. */
function holdWord(say: SaySteps, hold: string): string {
  const known = OTHER_HOLDS.find((one) => one === hold);
  return known === undefined ? titleOf(say, hold) : say.steps(`hold.${known}`);
}

/** The first words about an order, everywhere. `load`: the name of the load that holds it. */
function crossingWords(all: SaySteps, { kind, holds }: CrossingSaid, load: string | null): string {
  const { steps: say } = all;
  if (kind === 'held') {
    const [first = 'undecided', ...others] = holds;
    const hold = holdWord(all, first);
    return others.length === 0
      ? say('crossing.held', { hold })
      : say('crossing.held.more', { hold, more: others.length });
  }
  if ((kind === 'in-load' || kind === 'left') && load !== null) return say(`crossing.${kind}.named`, { load });
  return say(`crossing.${kind}`);
}

/**
 * What is to be done with an order: one sentence that follows from the whole decision (all lots, all reasons, the entry, what is
 * missing), the same on the order's page, in lists and in Shopify's own order page. Null: nothing is to be done.
 */
function whatToDo(all: SaySteps, order: OrderSituation): string | null {
  const { steps: say } = all;
  const { verdict, entry, gist, missing } = order;
  if (verdict === 'not-applicable' || order.cancelled === true || order.left === true) return null;
  if (gist?.stop != null) return stopped(all, gist.stop);
  if (entry === 'none') return say('no-entry');
  const under = underWords(all, gist?.entries ?? [entry]);
  if (missing.length > 0) return say('settle', { under, missing: missingWords(all, missing, gist?.lacking) });
  if (verdict === 'review') return say('review', { doubts: doubts(all, gist) });
  if (!order.entryReady) return null;
  if (order.stays != null) return order.stays.sentence;
  return goes(all, order, under, heedWords(all, gist?.codes ?? [], gist?.entries ?? [entry], gist?.agencies));
}

function goes(
  { steps: say }: SaySteps,
  { load, joins }: OrderSituation,
  under: string,
  heed: readonly string[],
): string {
  const told: { under: string; heed: Value } = { under, heed: { list: heed } };
  const none = heed.length === 0;
  if (load != null)
    return none ? say('travels', { under, load: load.name }) : say('travels.heed', { ...told, load: load.name });
  if (joins === true) return none ? say('joins', { under }) : say('joins.heed', told);
  return none ? say('can', { under }) : say('can.heed', told);
}

function underWords({ steps: say }: SaySteps, entries: readonly Entry[]): string {
  const ways = entries.flatMap((entry) => (entry === 'none' ? [] : [say(`under.${entry}`)]));
  return ways.length > 1 ? say('under.lots', { ways: { list: ways } }) : (ways[0] ?? say('under.none'));
}

const GOODS_NAMED = 4;

function stopped(all: SaySteps, { certain, goods, lines, countries, rest }: Stop): string {
  const { steps: say } = all;
  const of: Value = { list: countries.map((country) => ({ country })) };
  const named = goods
    .slice(0, GOODS_NAMED)
    .map(({ title, quantity }) =>
      title === null ? say('goods.untitled', { quantity }) : say('goods', { quantity, title }),
    );
  const more = lines > named.length ? [say('goods.more', { lines: lines - named.length })] : [];
  const told = { goods: { list: [...named, ...more] }, countries: of };
  if (certain && rest === null) return say('stop.all', { countries: of });
  if (certain) return say('stop.take', { ...told, lines, rest: restWords(all, rest) });
  return rest === null ? say('stop.ask', told) : say('stop.ask.rest', { ...told, lines, rest: restWords(all, rest) });
}

function restWords(all: SaySteps, rest: Rest | null): string {
  const { steps: say } = all;
  if (rest === null) return say('rest.none');
  if (rest.verdict === 'not-applicable') return say('rest.not-us');
  const under = underWords(all, rest.entries);
  if (rest.missing.length > 0) return say('rest.settle', { under, missing: missingWords(all, rest.missing) });
  if (rest.verdict === 'review') return say('rest.review', { doubts: doubts(all, rest) });
  if (!rest.ready) return say('rest.waits');
  const heed = heedWords(all, rest.codes, rest.entries);
  return heed.length === 0 ? say('rest.go', { under }) : say('rest.go.heed', { under, heed: { list: heed } });
}

/** What a verdict in review is about, by name. */
function doubts(all: SaySteps, found: { readonly codes: readonly string[] } | null): string {
  const [first] = found?.codes ?? [];
  return first === undefined ? all.steps('what-stands-under-why') : titleOf(all, first);
}

/** `country of origin missing for 2 products` */
function missingWords(all: SaySteps, codes: readonly string[], lacking: readonly Lacking[] = []): Value {
  const { steps: say } = all;
  return {
    list: codes.map((code) => {
      const what = titleOf(all, code);
      const of = lacking.find((one) => one.code === code);
      if (of === undefined) return what;
      return of.goods === 1 && of.title !== null
        ? say('lacks', { what, title: of.title })
        : say('lacks.count', { what, goods: of.goods });
    }),
  };
}

/** What an order whose entry is ready still asks of a person. None of it is a bar, and none of it says how it ships. */
const HEEDED = [
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'QUOTA',
  'ADCVD',
  'PGA_DATA_REQUIRED',
  'UFLPA',
  'WEAPON',
  'PARAPHERNALIA',
  'HAZMAT',
  'SCREEN_PARTIES',
  'STATE_ZIP_MISMATCH',
  'FOREIGN_IOR_INFORMAL',
  'FOREIGN_IOR_FORMAL',
  'MISSING_IMPORTER',
] as const satisfies readonly ReasonCode[];
/** Nothing is left to see to under this entry. */
const SETTLED_UNDER: Partial<Record<ReasonCode, Entry>> = { ADCVD: '03' };

/** What is to be seen to although no fact of the entry is missing. */
function heedWords(
  all: SaySteps,
  codes: readonly string[],
  entries: readonly Entry[],
  agencies?: readonly Asking[],
): readonly string[] {
  const todo = codes.flatMap((code) => {
    if (code === 'PGA_DATA_REQUIRED' && agencies !== undefined) return agencyWords(all, agencies);
    const heeded = HEEDED.find((one) => one === code);
    if (heeded === undefined) return [];
    const settled = SETTLED_UNDER[heeded];
    return settled !== undefined && entries.every((entry) => entry === settled) ? [] : [all.steps(`heed.${heeded}`)];
  });
  return [...new Set(todo)];
}

/** Which number for which agency. */
function agencyWords({ steps: say, agencies: sayAgencies }: SaySteps, agencies: readonly Asking[]): readonly string[] {
  const list = agencies.map(({ agency, of }) =>
    say('heed.number', { number: agencyNumber(sayAgencies, agency, of), agency }),
  );
  return list.length === 0 ? [] : [say('heed.numbers', { numbers: { list } })];
}

/** The words about an order in the language of what they are said with. */
export const orderPhrases = (say: SaySteps) => ({
  holdWord: (hold: string): string => holdWord(say, hold),
  crossingWords: (crossing: CrossingSaid, load: string | null): string => crossingWords(say, crossing, load),
  whatToDo: (order: OrderSituation): string | null => whatToDo(say, order),
});
