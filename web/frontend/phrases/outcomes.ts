import type { OutcomeJson } from '#contract';
import { reviews } from '#messages/reviews';
import { reasonTitle } from './said-titles.ts';
import { words } from '../format/words.ts';

const say = words(reviews);

/** Inside a sentence; what is written in capitals (HTS, PO) stays so. */
export const lowerFirst = (title: string): string =>
  /^[A-Z][A-Z]/.test(title) ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;

const titles = (codes: readonly string[]): string[] => [...new Set(codes.map((code) => lowerFirst(reasonTitle(code))))];

/** What would become of orders, by their names: `#1042 would be ready to cross …` */
export function outcomeSentence(outcome: Omit<OutcomeJson, 'orderId'>, names: readonly string[]): string {
  const { verdict, leadReason, entry, entryReady, missing } = outcome;
  const orders = { list: names };
  if (verdict === 'not-applicable') return say('outcome.not-applicable', { orders });
  if (entry === 'none') return say('outcome.none', { orders });
  if (verdict === 'eligible') return say('outcome.eligible', { orders });
  const lacks = { list: titles(missing) };
  if (verdict === 'review') {
    const waits = { list: leadReason === null ? lacks.list : titles([leadReason, ...missing]) };
    return waits.list.length > 0
      ? say('outcome.waits', { orders, lacks: waits })
      : say('outcome.waits-other', { orders });
  }
  return entryReady ? say('outcome.ready', { orders, entry }) : say('outcome.lacks', { orders, entry, lacks });
}
