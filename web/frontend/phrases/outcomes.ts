import type { EntryJson, OutcomeJson } from '#contract';
import { sentenceList } from '../format/list.ts';
import { phraseOf } from '#shopify';

const HOW: Readonly<Record<EntryJson, string>> = {
  '321': 'under Section 321',
  '11': 'under an informal entry (type 11)',
  '01': 'under a formal entry (type 01)',
  '03': 'under a formal entry for antidumping goods (type 03)',
  mail: 'by mail',
  none: 'under no entry',
};

/** Inside a sentence; what is written in capitals (HTS, PO) stays so. */
export const lowerFirst = (title: string): string =>
  /^[A-Z][A-Z]/.test(title) ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;

const titles = (codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => lowerFirst(phraseOf(code, {}).title))),
];

/** What would become of an order, after its name: `#1042 …`. */
export function outcomePhrase(outcome: Omit<OutcomeJson, 'orderId'>): string {
  const { verdict, leadReason, entry, entryReady, missing } = outcome;
  if (verdict === 'not-applicable') return 'would need no US entry';
  if (entry === 'none') return 'could not be imported under any entry';
  if (verdict === 'eligible') return 'would be eligible: released free of duty under Section 321';
  const lacks = titles(missing);
  if (verdict === 'review') {
    const waits = leadReason === null ? lacks : titles([leadReason, ...missing]);
    return waits.length > 0 ? `would still wait: ${sentenceList(waits)}` : 'would still wait for another answer';
  }
  if (entryReady) return `would be ready to cross ${HOW[entry]}`;
  return `would cross ${HOW[entry]}, and still lack something: ${sentenceList(lacks)}`;
}
