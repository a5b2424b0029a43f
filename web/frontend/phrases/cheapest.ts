import type { LotEntryOptionsJson, OptionCostJson, EntryOptionJson, UnknownJson } from '#contract';
import { cannotCostMore, knownCents, openAgainst } from '#domain';
import { costs as texts } from '#messages/costs';
import { estimateWords } from '../format/estimate.ts';
import { sentenceList } from '../format/list.ts';
import { formatMoney } from '../format/money.ts';
import { words } from '../format/words.ts';
import { ROUTE_NAMES, unknownWords } from './entry-options.ts';

const say = words(texts);

const NAMED = 3;

interface Ready extends EntryOptionJson {
  readonly cost: OptionCostJson;
}

/** Which way is the cheapest of those that are allowed and ready, by how much, and what may still turn that. */
export function cheapestSentence({ routes, cheapest }: Pick<LotEntryOptionsJson, 'routes' | 'cheapest'>): string {
  const ready = routes.flatMap((route): Ready[] => (route.ready && route.cost ? [{ ...route, cost: route.cost }] : []));
  ready.sort((a, b) => knownCents(a) - knownCents(b));
  const first = ready.find(({ kind }) => kind === cheapest) ?? ready[0];
  if (first === undefined) return say('cheapest.none');
  const way = say('cheapest.way', { way: ROUTE_NAMES[first.kind], cost: costWords(first) });
  const others = ready.filter((other) => other !== first);
  const [next] = others;
  if (next === undefined) return say('cheapest.only', { way });
  if (cheapest === null) return say('cheapest.lowest', { way, open: stillOpen(first, others) });
  return [lessThan(way, first, next), ...notCounted(first)].join(' ');
}

function costWords({ kind, cost }: Ready): string {
  if (cost.total !== null) return estimateWords(cost.total);
  return kind === '321' ? say('cheapest.free') : say('cheapest.no-amount');
}

/** What both lack alike does not move them apart. What only the other lacks can add to the difference and never take from it. */
function lessThan(way: string, first: Ready, next: Ready): string {
  const minor = knownCents(next) - knownCents(first);
  if (minor <= 0) return say('cheapest.is', { way });
  const said = { way, amount: formatMoney({ minor, currency: 'USD' }), next: ROUTE_NAMES[next.kind] };
  return openAgainst(next, first).length > 0 ? say('cheapest.is.least', said) : say('cheapest.is.less', said);
}

/** Every unknown of the cheapest way is in all the others too: it turns nothing, and is said so that nobody looks for it in the sum. */
const notCounted = ({ cost }: Ready): string[] =>
  cost.unknown.length === 0 ? [] : [say('cheapest.not-counted', { things: named(cost.unknown) })];

/** Which ways it beats whatever is still unknown, which it may not, and what decides that. */
function stillOpen(first: Ready, others: readonly Ready[]): string {
  const beaten = others.filter((other) => cannotCostMore(first, other));
  const open = others.filter((other) => !cannotCostMore(first, other));
  const lacks = open.flatMap((other) => [...openAgainst(first, other), ...openAgainst(other, first)]);
  const sure =
    beaten.length === 0 ? [] : [say('cheapest.beats', { less: isLess(first, beaten), ways: namesOf(beaten) })];
  return [...sure, say('cheapest.open', { ways: namesOf(open), things: named(lacks) })].join(' ');
}

const isLess = (first: Ready, beaten: readonly Ready[]): 'yes' | 'no' =>
  beaten.every((other) => knownCents(other) > knownCents(first)) ? 'yes' : 'no';

const namesOf = (ways: readonly Ready[]): string => sentenceList(ways.map(({ kind }) => ROUTE_NAMES[kind]));

function named(unknown: readonly UnknownJson[]): string {
  const phrases = [...new Set(unknown.map(unknownWords))];
  const rest = phrases.length - NAMED;
  return sentenceList(rest > 0 ? [...phrases.slice(0, NAMED), say('more', { rest })] : phrases);
}
