import type { EntryJson, TagState, VerdictKindJson } from '#contract';
import { order as texts } from '#messages/order';
import { named, words } from '../format/words.ts';

const say = words(texts);

export const TAG_STATE_SENTENCES: Readonly<Record<TagState, string>> = named(texts, 'tags.');

const CAUSE_NAMES: Readonly<Record<string, string>> = named(texts, 'cause.');
/** What made us decide, for the history; a cause we have no word for is shown as it is. */
export const causeName = (cause: string): string => CAUSE_NAMES[cause] ?? cause;

export const ENTRY_SENTENCES: Readonly<Record<EntryJson, string>> = named(texts, 'entry-says.');

/** `none` means two things: what crosses no US border needs no entry, what is banned gets none. */
export function entrySentence(entry: EntryJson, verdict: VerdictKindJson): string {
  if (entry === 'none' && verdict === 'not-applicable') return say('no-entry-needed');
  return ENTRY_SENTENCES[entry];
}
