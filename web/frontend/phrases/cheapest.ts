import type { LotEntryOptionsJson, OptionCostJson, EntryOptionJson, UnknownJson } from '#contract';
import { cannotCostMore, knownCents, openAgainst } from '#domain';
import { estimateWords } from '../format/estimate.ts';
import { sentenceList } from '../format/list.ts';
import { formatMoney } from '../format/money.ts';
import { ROUTE_NAMES, unknownWords } from './entry-options.ts';

const NAMED = 3;

interface Ready extends EntryOptionJson {
  readonly cost: OptionCostJson;
}

/** Which way is the cheapest of those that are allowed and ready, by how much, and what may still turn that. */
export function cheapestSentence({ routes, cheapest }: Pick<LotEntryOptionsJson, 'routes' | 'cheapest'>): string {
  const ready = routes.flatMap((route): Ready[] => (route.ready && route.cost ? [{ ...route, cost: route.cost }] : []));
  ready.sort((a, b) => knownCents(a) - knownCents(b));
  const first = ready.find(({ kind }) => kind === cheapest) ?? ready[0];
  if (first === undefined) return 'No way is ready yet. Open one to see what it lacks.';
  const words = `${ROUTE_NAMES[first.kind]}, ${costWords(first)}`;
  const others = ready.filter((other) => other !== first);
  const [next] = others;
  if (next === undefined) return `The only way that is ready: ${words}.`;
  if (cheapest === null) return `Lowest in what is known: ${words}. ${stillOpen(first, others)}`;
  return `The cheapest way that is ready: ${words}${lessThan(first, next)}. ${notCounted(first)}`.trimEnd();
}

function costWords({ kind, cost }: Ready): string {
  if (cost.total !== null) return estimateWords(cost.total);
  return kind === '321' ? 'free of duty and customs fees' : 'of which no amount is known yet';
}

/** What both lack alike does not move them apart. What only the other lacks can add to the difference and never take from it. */
function lessThan(first: Ready, next: Ready): string {
  const minor = knownCents(next) - knownCents(first);
  if (minor <= 0) return '';
  const least = openAgainst(next, first).length > 0 ? 'at least ' : '';
  return `, ${least}${formatMoney({ minor, currency: 'USD' })} less than ${ROUTE_NAMES[next.kind]}`;
}

/** Every unknown of the cheapest way is in all the others too: it turns nothing, and is said so that nobody looks for it in the sum. */
const notCounted = ({ cost }: Ready): string =>
  cost.unknown.length === 0 ? '' : `Not counted, because no way is spared it: ${named(cost.unknown)}.`;

/** Which ways it beats whatever is still unknown, which it may not, and what decides that. */
function stillOpen(first: Ready, others: readonly Ready[]): string {
  const beaten = others.filter((other) => cannotCostMore(first, other));
  const open = others.filter((other) => !cannotCostMore(first, other));
  const lacks = open.flatMap((other) => [...openAgainst(first, other), ...openAgainst(other, first)]);
  const sure =
    beaten.length === 0
      ? ''
      : `It costs ${lessOrNoMore(first, beaten)} than ${namesOf(beaten)} whatever is still unknown. `;
  return `${sure}${namesOf(open)} may cost less or more: that is known once these are stated: ${named(lacks)}.`;
}

const lessOrNoMore = (first: Ready, beaten: readonly Ready[]): string =>
  beaten.every((other) => knownCents(other) > knownCents(first)) ? 'less' : 'no more';

const namesOf = (ways: readonly Ready[]): string => sentenceList(ways.map(({ kind }) => ROUTE_NAMES[kind]));

function named(unknown: readonly UnknownJson[]): string {
  const phrases = [...new Set(unknown.map(unknownWords))];
  const rest = phrases.length - NAMED;
  return sentenceList(rest > 0 ? [...phrases.slice(0, NAMED), `${rest} more`] : phrases);
}
