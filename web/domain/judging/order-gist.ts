import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { paidFor, worthOf } from '../case/worth.ts';
import { lineValue } from '../consignment/fair-retail-value.ts';
import { merchandiseOf } from '../consignment/goods.ts';
import { stateFacts } from '../questions/state-facts.ts';
import { isFullHts } from '../values/hts-code.ts';
import type { Money } from '../values/money.ts';
import type { OrderInputs } from './evaluate.ts';
import { codesOf, entriesOf, orderStop } from './order-stop.ts';
import type { OrderStop } from './order-stop.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Entry, Verdict } from '../findings/verdict.ts';

/** What a person must know of an order beside its verdict: what stops it, what it crosses under, what is missing of which goods. */
export interface OrderGist {
  readonly stop: OrderStop | null;
  /** Of the lots that are imports, each once. */
  readonly entries: readonly Entry[];
  /** Everything that was found, each once. */
  readonly codes: readonly ReasonCode[];
  readonly lacking: readonly LackingGoods[];
  /** What other agencies still ask of an entry, but for mere advice; absent: none is concerned. */
  readonly agencies?: readonly AgencyAsking[];
  /** What was paid for the goods, in the order's own money; null where a price is not known or lots differ in currency. */
  readonly paid: Money | null;
  /** The rate of exchange that counts is not out yet, and the value in dollars rests on the newest. Absent: it does not. */
  readonly estimated?: true;
}

export interface AgencyAsking {
  readonly agency: string;
  /** To what the number belongs: `product`, `shipment` or `both`. */
  readonly of: string;
}

/** A missing fact that is one of goods, and how many different goods lack it. */
export interface LackingGoods {
  readonly code: ReasonCode;
  readonly goods: number;
  /** The first of them. */
  readonly title: string | null;
}

export function orderGist(inputs: OrderInputs, verdicts: readonly Verdict[]): OrderGist {
  return {
    stop: orderStop(inputs, verdicts),
    entries: entriesOf(verdicts),
    codes: codesOf(verdicts),
    lacking: lackingGoods(inputs.lots, verdicts),
    ...agenciesAsking(verdicts),
    paid: paidFor(inputs.lots),
    ...(inputs.lots.some((lot) => worthOf(lot, inputs.house).rate?.basis === 'estimate') ? { estimated: true } : {}),
  };
}

function agenciesAsking(verdicts: readonly Verdict[]): Pick<OrderGist, 'agencies'> {
  const asking = new Map<string, AgencyAsking>();
  let isConcerned = false;
  for (const { code, facts } of verdicts.flatMap(({ warnings }) => warnings)) {
    const { agency, of, advice } = facts;
    if (code !== 'PGA_DATA_REQUIRED' || typeof agency !== 'string' || typeof of !== 'string') continue;
    isConcerned = true;
    if (advice !== true) asking.set(`${agency} ${of}`, { agency, of });
  }
  return isConcerned ? { agencies: [...asking.values()] } : {};
}

const LACKS: Partial<Record<ReasonCode, (line: ConsignmentLine) => boolean>> = {
  MISSING_ORIGIN: ({ origin }) => origin === null,
  MISSING_HTS: ({ hts }) => hts === null || !isFullHts(hts),
  MISSING_VALUE: (line) => lineValue(line) === null,
};

function lackingGoods(lots: readonly Consignment[], verdicts: readonly Verdict[]): readonly LackingGoods[] {
  const found = new Map<ReasonCode, Map<string, string | null>>();
  lots.forEach((lot, i) => {
    const verdict = verdicts[i];
    if (verdict === undefined || verdict.verdict === 'not-applicable') return;
    const asked = new Set([...verdict.route.missing, ...verdict.reasons.map(({ code }) => code)]);
    for (const line of merchandiseOf(stateFacts(lot)?.consignment ?? lot)) {
      for (const code of asked) {
        if (LACKS[code]?.(line) !== true && !isNamed(verdict, code, line)) continue;
        const goods = found.get(code) ?? new Map<string, string | null>();
        found.set(code, goods);
        const title = line.description ?? line.sku;
        const name = line.article ?? title ?? line.id;
        if (!goods.has(name)) goods.set(name, title);
      }
    }
  });
  return [...found].map(([code, goods]) => ({ code, goods: goods.size, title: [...goods.values()][0] ?? null }));
}

/** Missing facts that only their finding can tell the lines of, e.g. a description that says too little. */
const isNamed = ({ reasons }: Verdict, code: ReasonCode, { id }: ConsignmentLine): boolean =>
  LACKS[code] === undefined &&
  reasons.some(
    ({ code: given, facts }) => given === code && Array.isArray(facts['lines']) && facts['lines'].includes(id),
  );
