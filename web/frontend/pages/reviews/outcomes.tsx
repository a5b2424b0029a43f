import type { OutcomeJson } from '#contract';
import { outcomeSentence } from '../../phrases/outcomes.ts';

/** What a choice would mean, in one sentence for all orders that it means the same for: `#1042 would be ready to cross …` */
export function Outcomes({
  outcomes,
  names,
}: {
  outcomes: readonly OutcomeJson[];
  names: ReadonlyMap<string, string>;
}) {
  const alike = new Map<string, { outcome: Omit<OutcomeJson, 'orderId'>; orders: string[] }>();
  for (const { orderId, ...outcome } of outcomes) {
    const key = outcomeSentence(outcome, []);
    const { orders } = alike.get(key) ?? { orders: [] };
    alike.set(key, { outcome, orders: [...orders, names.get(orderId) ?? orderId] });
  }
  return <>{[...alike.values()].map(({ outcome, orders }) => outcomeSentence(outcome, orders)).join(' ')}</>;
}
