import type { EntryJson, LoadRow, VerdictKindJson } from '#contract';
import { count } from '../format/list.ts';

/** Short enough for a badge. */
export const ENTRY_NAMES: Readonly<Record<EntryJson, string>> = {
  '321': 'Section 321',
  '11': 'Type 11',
  '01': 'Type 01',
  '03': 'Type 03',
  mail: 'Mail',
  none: 'No entry',
};

export const ENTRY_SENTENCES: Readonly<Record<EntryJson, string>> = {
  '321': 'Release under Section 321, free of duty, on the carrier’s manifest.',
  '11': 'Informal entry (type 11): a broker or importer files it, duty is owed whatever the value.',
  '01': 'Formal entry (type 01): a broker files it, with a bond; duty is owed.',
  '03': 'Formal entry for goods under an antidumping or countervailing order (type 03): a broker files it.',
  mail: 'Entry by post: the postal service presents it and duty is collected on the way.',
  none: 'No entry can be made: these goods may not be imported.',
};

/** `none` means two things: what crosses no US border needs no entry, what is banned gets none. */
export function entrySentence(entry: EntryJson, verdict: VerdictKindJson): string {
  if (entry === 'none' && verdict === 'not-applicable') return 'No US entry is needed.';
  return ENTRY_SENTENCES[entry];
}

type EntriesOfLoad = Pick<LoadRow, 'entries' | 'oneEntry'>;

/** Short enough for badges: one for each kind of entry, with its orders where there are several kinds. */
export function entryBadges({ entries, oneEntry }: EntriesOfLoad): string[] {
  const several = entries.length > 1;
  const own = entries.filter(({ entry }) => oneEntry === null || entry === '321');
  return [
    ...(oneEntry === null ? [] : [`One entry, type ${oneEntry}`]),
    ...own.map(({ entry, orders }) => (several ? `${ENTRY_NAMES[entry]} × ${orders}` : ENTRY_NAMES[entry])),
  ];
}

/** `Type 11 for 8 orders, Type 01 for 2 orders` */
export function entriesWords({ entries, oneEntry }: EntriesOfLoad): string {
  const entered = entries.reduce((sum, { entry, orders }) => (entry === '321' ? sum : sum + orders), 0);
  const own = entries.filter(({ entry }) => oneEntry === null || entry === '321');
  const words = [
    ...(oneEntry === null ? [] : [`One entry of type ${oneEntry} for ${count(entered, 'order')}`]),
    ...own.map(({ entry, orders }) => `${ENTRY_NAMES[entry]} for ${count(orders, 'order')}`),
  ];
  return words.length === 0 ? 'No orders yet' : words.join(', ');
}

/** Is anything on it entered, or is all of it released under Section 321? */
export const holdsEntered = ({ entries }: Pick<LoadRow, 'entries'>): boolean =>
  entries.some(({ entry }) => entry !== '321');
