import { decideOrder, sealFailures } from '#domain';
import type { LoadProblem } from '#domain';
import type { OrderFailure } from '#contract';
import type { LoadRecord } from '../store/rows.ts';
import type { JudgedForArrival } from './judge.ts';
import { tooLate } from './cut-off-words.ts';
import { keyOf } from './facts.ts';
import { sayTo } from '../base/reader.ts';
import { problemSentence, sealSentence } from './sentences.ts';

/** Everything that keeps a shipment from being sealed, in sentences. */
export interface SealRefusals {
  readonly orders: readonly OrderFailure[];
  /** About the load as a whole. */
  readonly load: readonly string[];
}

const say = sayTo((texts) => texts.loadRefusals);

export function noRefusal({ orders, load }: SealRefusals): boolean {
  return orders.length === 0 && load.length === 0;
}

/** What the law, the facts and the calendar refuse: judged as of the arrival. */
export function refusalsOfOrders(load: LoadRecord, judged: readonly JudgedForArrival[], now: Date): SealRefusals {
  const key = keyOf(load);
  const late = tooLate(key.mode, load.arrivalAt, now);
  const names = namesOf(judged);
  const leads = new Map(judged.map(({ orderId, verdicts }) => [orderId, decideOrder(verdicts).reasons[0] ?? null]));
  const orders = sealFailures(key, judged).map((failure) => ({
    orderId: failure.orderId,
    orderName: names.get(failure.orderId) ?? failure.orderId,
    message: sealSentence(failure, key, leads.get(failure.orderId) ?? null),
  }));
  const ofLoad = [
    ...(judged.length === 0 ? [say()('no-orders')] : []),
    ...(load.scac === null ? [say()('no-scac')] : []),
    ...(late === null ? [] : [late]),
  ];
  return { orders, load: ofLoad };
}

/** What the papers refuse: facts that a manifest needs and the order lacks. One sentence an order, however many lines it concerns. */
export function refusalsOfPapers(
  problems: readonly LoadProblem[],
  judged: readonly { orderId: string; orderName: string }[],
): SealRefusals {
  const names = namesOf(judged);
  const byOrder = new Map<string, Set<string>>();
  const load = new Set<string>();
  for (const problem of problems) {
    if (problem.orderId === null) load.add(problemSentence(problem));
    else byOrder.set(problem.orderId, (byOrder.get(problem.orderId) ?? new Set()).add(problemSentence(problem)));
  }
  const orders = [...byOrder].map(([orderId, sentences]) => ({
    orderId,
    orderName: names.get(orderId) ?? orderId,
    message: [...sentences].join(' '),
  }));
  return { orders, load: [...load] };
}

/** Both, without an order's papers where the order itself is refused already. */
export function togetherRefused(first: SealRefusals, second: SealRefusals): SealRefusals {
  const named = new Set(first.orders.map(({ orderId }) => orderId));
  return {
    orders: [...first.orders, ...second.orders.filter(({ orderId }) => !named.has(orderId))],
    load: [...new Set([...first.load, ...second.load])],
  };
}

function namesOf(orders: readonly { orderId: string; orderName: string }[]): ReadonlyMap<string, string> {
  return new Map(orders.map(({ orderId, orderName }) => [orderId, orderName]));
}
