import type { LotRoutesJson, RouteJson } from '#contract';
import { estimateWords } from '../format/estimate.ts';
import { sentenceList } from '../format/list.ts';
import { formatMoney } from '../format/money.ts';
import { ROUTE_NAMES, unknownWords } from './routes.ts';

const NAMED = 3;

/** Which way is the cheapest of those that are allowed and ready, by how much, and what may still turn that. */
export function cheapestSentence({ routes, cheapest }: Pick<LotRoutesJson, 'routes' | 'cheapest'>): string {
  const ready = routes.flatMap((route) =>
    route.ready && route.cost?.total ? [{ ...route, cost: route.cost, total: route.cost.total }] : [],
  );
  ready.sort((a, b) => a.total.amount.minor - b.total.amount.minor);
  const first = ready.find(({ kind }) => kind === cheapest) ?? ready[0];
  if (first === undefined) return 'No way is ready yet. Open one to see what it lacks.';
  const name = ROUTE_NAMES[first.kind];
  const words = `${name}, ${estimateWords(first.total)}`;
  if (ready.length === 1) return `The only way that is ready: ${words}.`;
  if (cheapest === null) return `Lowest in what is known: ${words}. ${turnedBy(ready)}`;
  const next = ready.find((other) => other !== first);
  const spared = next && lacksAlike(first, next) ? next.total.amount.minor - first.total.amount.minor : 0;
  return next && spared > 0
    ? `The cheapest way that is ready: ${words}, ${formatMoney({ minor: spared, currency: 'USD' })} less than ${ROUTE_NAMES[next.kind]}.`
    : `The cheapest way that is ready: ${words}.`;
}

const lacksOf = ({ cost }: Pick<RouteJson, 'cost'>): Set<string> => new Set((cost?.unknown ?? []).map(unknownWords));

/** What two ways lack alike does not move them apart: the difference is exact. */
function lacksAlike(one: Pick<RouteJson, 'cost'>, other: Pick<RouteJson, 'cost'>): boolean {
  const [a, b] = [lacksOf(one), lacksOf(other)];
  return a.size === b.size && [...a].every((lack) => b.has(lack));
}

/** What all of the ways lack alike turns nothing. */
function turnedBy(ready: readonly Pick<RouteJson, 'cost'>[]): string {
  const lacks = ready.map(lacksOf);
  const phrases = [...new Set(lacks.flatMap((one) => [...one]))].filter((one) => !lacks.every((has) => has.has(one)));
  const rest = phrases.length - NAMED;
  const named = phrases.slice(0, NAMED);
  return `It may be another way once these are known: ${sentenceList(rest > 0 ? [...named, `${rest} more`] : named)}.`;
}
