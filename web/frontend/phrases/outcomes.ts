import type { OutcomeJson } from '#contract';
import { sentenceList } from '../format/list.ts';
import { phraseOf } from '#shopify';
import { ENTRY_NAMES } from './entries.ts';

/** What would become of an order, after its name: `#1042 …`. */
export function outcomePhrase({ verdict, entry, entryReady, missing }: Omit<OutcomeJson, 'orderId'>): string {
  if (verdict === 'not-applicable') return 'would need no US entry';
  if (entry === 'none') return 'could not be imported under any entry';
  if (verdict === 'eligible') return 'would be eligible: released free of duty under Section 321';
  const how = entry === 'mail' ? 'by mail' : `under ${ENTRY_NAMES[entry].toLowerCase()} entry`;
  const lacks = missing.map((code) => phraseOf(code, {}).title.toLowerCase());
  if (verdict === 'review')
    return lacks.length > 0 ? `would still wait: ${sentenceList(lacks)}` : 'would still wait for another answer';
  if (entryReady) return `would be ready to cross ${how}`;
  return `would cross ${how}, and still lack something: ${sentenceList(lacks)}`;
}
