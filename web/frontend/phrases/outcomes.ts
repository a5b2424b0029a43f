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
const lowerFirst = (title: string): string =>
  /^[A-Z][A-Z]/.test(title) ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;

/** What would become of an order, after its name: `#1042 …`. */
export function outcomePhrase({ verdict, entry, entryReady, missing }: Omit<OutcomeJson, 'orderId'>): string {
  if (verdict === 'not-applicable') return 'would need no US entry';
  if (entry === 'none') return 'could not be imported under any entry';
  if (verdict === 'eligible') return 'would be eligible: released free of duty under Section 321';
  const lacks = missing.map((code) => lowerFirst(phraseOf(code, {}).title));
  if (verdict === 'review')
    return lacks.length > 0 ? `would still wait: ${sentenceList(lacks)}` : 'would still wait for another answer';
  if (entryReady) return `would be ready to cross ${HOW[entry]}`;
  return `would cross ${HOW[entry]}, and still lack something: ${sentenceList(lacks)}`;
}
