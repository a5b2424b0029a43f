import type { Entry, VerdictKind } from '#domain';
import { agencyNumber } from './agency-numbers.ts';
import { heedOf } from './heed.ts';
import { phraseOf } from './phrase-of.ts';
import { countryWord, lowerFirst } from './words.ts';

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

const UNDER: Readonly<Record<Exclude<Entry, 'none'>, string>> = {
  '321': 'under Section 321, free of duty',
  '11': 'under an informal entry (type 11), with duty',
  '01': 'under a formal entry (type 01), with duty',
  '03': 'under an antidumping entry (type 03), with duty',
  mail: 'by post, with duty',
};

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * What is to be done with an order: one sentence that follows from the whole decision (all lots, all reasons, the entry, what is
 * missing), the same on the order's page, in lists and in Shopify's own order page. Null: nothing is to be done.
 */
export function whatToDo(order: OrderSituation): string | null {
  const { verdict, entry, gist, missing } = order;
  if (verdict === 'not-applicable' || order.cancelled === true || order.left === true) return null;
  if (gist?.stop != null) return stopped(gist.stop);
  if (entry === 'none') return 'Do not ship it: no entry can be made for these goods.';
  const under = underWords(gist?.entries ?? [entry]);
  if (missing.length > 0) return `Before it can travel ${under}, settle: ${missingWords(missing, gist?.lacking)}.`;
  if (verdict === 'review') return `Hold it until this is settled: ${doubts(gist, 'what stands under “Why”')}.`;
  if (!order.entryReady) return null;
  if (order.stays != null) return order.stays.sentence;
  const heed = heedWords(gist?.codes ?? [], gist?.entries ?? [entry], gist?.agencies);
  return `${readyWords(order, under)}${heed === '' ? '' : `; before it leaves, ${heed}`}.`;
}

function readyWords({ load, joins }: OrderSituation, under: string): string {
  if (load != null) return `It travels ${under}, in load ${load.name}`;
  return joins === true ? `It can travel ${under}: put it on a load` : `It can travel ${under}`;
}

export const underWords = (entries: readonly Entry[]): string => {
  const ways = entries.flatMap((entry) => (entry === 'none' ? [] : [UNDER[entry]]));
  return ways.length > 1 ? `lot by lot (${conjunction.format(ways)})` : (ways[0] ?? 'without a US entry');
};

const GOODS_NAMED = 4;

function stopped({ certain, goods, lines, countries, rest }: Stop): string {
  const of = conjunction.format(countries.map(countryWord));
  const named = goods
    .slice(0, GOODS_NAMED)
    .map(({ title, quantity }) => `${quantity} × ${title ?? 'goods without a title'}`);
  const things = conjunction.format(
    lines > named.length
      ? [...named, `${lines - named.length} more ${lines - named.length === 1 ? 'line' : 'lines'}`]
      : named,
  );
  if (certain && rest === null)
    return `Do not ship it: everything in it is under the US embargo on ${of}, and nothing may go.`;
  if (certain)
    return `Take ${things} off the order, for the US embargo on ${of} bars ${lines === 1 ? 'it' : 'them'}; ${restWords(rest)}.`;
  const ask = `Hold it until your broker says whether ${things} may enter under the US embargo on ${of}`;
  return rest === null ? `${ask}.` : `${ask}; without ${lines === 1 ? 'it' : 'them'} ${restWords(rest)}.`;
}

function restWords(rest: Rest | null): string {
  if (rest === null) return 'nothing is left of the order';
  if (rest.verdict === 'not-applicable') return 'the rest needs no US entry';
  const under = underWords(rest.entries);
  if (rest.missing.length > 0) return `the rest can go ${under} once this is settled: ${missingWords(rest.missing)}`;
  if (rest.verdict === 'review')
    return `the rest waits until this is settled: ${doubts(rest, 'what stands under “Why”')}`;
  if (!rest.ready) return 'the rest waits for facts of its own';
  const heed = heedWords(rest.codes, rest.entries);
  return `the rest can go ${under}${heed === '' ? '' : `, but before it leaves, ${heed}`}`;
}

/** What a verdict in review is about, by name. */
function doubts(found: { readonly codes: readonly string[] } | null, otherwise: string): string {
  const [first] = found?.codes ?? [];
  return first === undefined ? otherwise : lowerFirst(phraseOf(first, {}).title);
}

/** `country of origin missing for 2 products` */
export function missingWords(codes: readonly string[], lacking: readonly Lacking[] = []): string {
  return conjunction.format(
    codes.map((code) => {
      const title = lowerFirst(phraseOf(code, {}).title);
      const of = lacking.find((one) => one.code === code);
      if (of === undefined) return title;
      return of.goods === 1 && of.title !== null ? `${title} for ${of.title}` : `${title} for ${countOf(of.goods)}`;
    }),
  );
}

const countOf = (goods: number): string => (goods === 1 ? '1 product' : `${goods} products`);

/** What is to be seen to although no fact of the entry is missing. */
function heedWords(codes: readonly string[], entries: readonly Entry[], agencies?: readonly Asking[]): string {
  const todo = codes.flatMap((code) => {
    if (code === 'PGA_DATA_REQUIRED' && agencies !== undefined) return agencyWords(agencies);
    const heed = heedOf(code);
    return heed === undefined || (heed.notUnder !== undefined && entries.every((entry) => entry === heed.notUnder))
      ? []
      : [heed.words];
  });
  return conjunction.format([...new Set(todo)]);
}

/** Which number for which agency. */
function agencyWords(agencies: readonly Asking[]): readonly string[] {
  const numbers = agencies.map(({ agency, of }) => `${agencyNumber(agency, of)} (${agency})`);
  return numbers.length === 0 ? [] : [`give your broker ${conjunction.format(numbers)}`];
}
