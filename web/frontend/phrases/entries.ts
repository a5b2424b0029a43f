import type { EntryJson, VerdictKindJson } from '#contract';

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
