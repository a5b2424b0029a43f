import type { OutcomeJson } from '#contract';
import { sentenceList } from '../../format/list.ts';
import { outcomePhrase } from '../../phrases/outcomes.ts';

/** What a choice would mean, in one sentence for all orders that it means the same for: `#1042 would be ready to cross …` */
export function Outcomes({
  outcomes,
  names,
}: {
  outcomes: readonly OutcomeJson[];
  names: ReadonlyMap<string, string>;
}) {
  const byPhrase = new Map<string, string[]>();
  for (const outcome of outcomes) {
    const phrase = outcomePhrase(outcome);
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), names.get(outcome.orderId) ?? outcome.orderId]);
  }
  return <>{[...byPhrase].map(([phrase, orders]) => `${sentenceList(orders)} ${phrase}.`).join(' ')}</>;
}
