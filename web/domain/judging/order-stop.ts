import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { isMerchandise } from '../consignment/goods.ts';
import { stateFacts } from '../questions/state-facts.ts';
import { decideOrder } from './decide-order.ts';
import { evaluate, evaluateLots, lotsWithDayTotals } from './evaluate.ts';
import type { OrderInputs } from './evaluate.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Entry, Verdict, VerdictKind } from '../findings/verdict.ts';

/** What stands in the way of the whole order while it is on it, and what is decided of the order without it. */
export interface OrderStop {
  /** False: it is barred only if nobody finds that it may enter. */
  readonly certain: boolean;
  /** The goods that are barred, or asked about. */
  readonly goods: readonly StoppedGoods[];
  /** How many lines that are, should not all of them be listed. */
  readonly lines: number;
  /** Where the goods were made, or what they come out of: the countries under the embargo. */
  readonly countries: readonly string[];
  /** The order without these goods, as the law decides it; null: nothing is left of it. */
  readonly rest: RestOfOrder | null;
}

export interface StoppedGoods {
  /** The number of the lot and the line in it. */
  readonly lot: number;
  readonly line: string;
  readonly title: string | null;
  readonly quantity: number;
}

export interface RestOfOrder {
  readonly verdict: VerdictKind;
  readonly entries: readonly Entry[];
  readonly ready: boolean;
  readonly missing: readonly ReasonCode[];
  readonly codes: readonly ReasonCode[];
}

/** Which goods stop the order by an embargo, and what the rest may do: asked of the rules, never inferred. Null: nothing stops it so. */
export function orderStop(inputs: OrderInputs, verdicts: readonly Verdict[]): OrderStop | null {
  const certain = verdicts.some(({ verdict, route }) => verdict !== 'not-applicable' && route.entry === 'none');
  const named = inputs.lots.map((lot, i) => namedLines(lot, verdicts[i]));
  const stopped = certain ? named.map((lines, i) => lines.filter((line) => isBarred(inputs, i, line))) : named;
  if (stopped.every((lines) => lines.length === 0)) return null;
  return {
    certain,
    lines: stopped.reduce((sum, lines) => sum + lines.length, 0),
    goods: inputs.lots.flatMap((lot, i) => {
      const stated = stateFacts(lot)?.consignment ?? lot;
      return stated.lines
        .filter(({ id }) => stopped[i]?.some((line) => line.id === id) === true)
        .map(({ id, description, sku, quantity }) => ({ lot: i, line: id, title: description ?? sku, quantity }));
    }),
    countries: countriesOf(verdicts),
    rest: restOf(inputs, stopped),
  };
}

/** A dispatch from a country under an embargo concerns all that is in the lot. */
function namedLines(lot: Consignment, verdict: Verdict | undefined): readonly ConsignmentLine[] {
  const embargoes = verdict?.reasons.filter(({ code }) => code === 'EMBARGO') ?? [];
  const all = embargoes.some(({ facts }) => typeof facts['shippedFrom'] === 'string');
  const ids = new Set(embargoes.map(({ facts }) => facts['line']));
  return lot.lines.filter((line) => isMerchandise(line) && (all || ids.has(line.id)));
}

/** The line by itself, in the same lot: has it no entry at all? A line that is only asked about still has one. */
function isBarred(inputs: OrderInputs, lot: number, line: ConsignmentLine): boolean {
  const alone = lotsWithDayTotals(withLines(inputs, (each, i) => (i === lot ? [line] : each.lines)))[lot];
  return alone !== undefined && evaluate(alone.consignment, alone.context).route.entry === 'none';
}

const withLines = (
  inputs: OrderInputs,
  linesOf: (lot: Consignment, index: number) => readonly ConsignmentLine[],
): OrderInputs => ({ ...inputs, lots: inputs.lots.map((lot, i) => ({ ...lot, lines: linesOf(lot, i) })) });

const countriesOf = (verdicts: readonly Verdict[]): readonly string[] => [
  ...new Set(
    verdicts
      .flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'EMBARGO'))
      .flatMap(({ facts }) => [facts['shippedFrom'], facts['origin']].filter((fact) => typeof fact === 'string')),
  ),
];

function restOf(inputs: OrderInputs, stopped: readonly (readonly ConsignmentLine[])[]): RestOfOrder | null {
  const without = withLines(inputs, (lot, i) => lot.lines.filter((line) => stopped[i]?.includes(line) !== true));
  const left = without.lots.map(({ lines }) => lines.some(isMerchandise));
  if (!left.includes(true)) return null;
  const verdicts = evaluateLots({
    ...without,
    lots: without.lots.filter((_, i) => left[i]),
    who: without.who.filter((_, i) => left[i]),
  });
  const { verdict, entryReady, missing } = decideOrder(verdicts);
  return { verdict, entries: entriesOf(verdicts), ready: entryReady, missing, codes: codesOf(verdicts) };
}

/** The entries that the lots cross under, each once. */
export const entriesOf = (verdicts: readonly Verdict[]): readonly Entry[] => [
  ...new Set(verdicts.filter(({ verdict }) => verdict !== 'not-applicable').map(({ route }) => route.entry)),
];

/** Everything that was found of the lots, each once: reasons first. */
export const codesOf = (verdicts: readonly Verdict[]): readonly ReasonCode[] => [
  ...new Set(
    [
      ...verdicts.flatMap(({ reasons }) => reasons),
      ...verdicts.flatMap(({ warnings, route }) => [...warnings, ...route.warnings]),
    ].map(({ code }) => code),
  ),
];
