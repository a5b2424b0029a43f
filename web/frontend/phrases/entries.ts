import type { EntryJson, LoadRow } from '#contract';
import { states as texts } from '#messages/states';
import { named, words } from '../format/words.ts';

const say = words(texts);

/** Short enough for a badge. */
export const ENTRY_NAMES: Readonly<Record<EntryJson, string>> = named(texts, 'entry.');

type EntriesOfLoad = Pick<LoadRow, 'entries' | 'oneEntry'>;

/** Short enough for badges: one for each kind of entry, with its orders where there are several kinds. */
export function entryBadges({ entries, oneEntry }: EntriesOfLoad): string[] {
  const several = entries.length > 1;
  const own = entries.filter(({ entry }) => oneEntry === null || entry === '321');
  return [
    ...(oneEntry === null ? [] : [say('one-entry', { type: oneEntry })]),
    ...own.map(({ entry, orders }) => (several ? `${ENTRY_NAMES[entry]} × ${orders}` : ENTRY_NAMES[entry])),
  ];
}

/** `Type 11 for 8 orders, Type 01 for 2 orders` */
export function entriesWords({ entries, oneEntry }: EntriesOfLoad): string {
  const entered = entries.reduce((sum, { entry, orders }) => (entry === '321' ? sum : sum + orders), 0);
  const own = entries.filter(({ entry }) => oneEntry === null || entry === '321');
  const words = [
    ...(oneEntry === null ? [] : [say('one-entry.orders', { type: oneEntry, orders: entered })]),
    ...own.map(({ entry, orders }) => say('entry-orders', { entry: ENTRY_NAMES[entry], orders })),
  ];
  return words.length === 0 ? say('no-orders') : words.join(', ');
}

/** Is anything on it entered, or is all of it released under Section 321? */
export const holdsEntered = ({ entries }: Pick<LoadRow, 'entries'>): boolean =>
  entries.some(({ entry }) => entry !== '321');
