import type { CustomsStateJson } from '#contract';

/** What customs says of a shipment, as a clerk reads it. */
export const CUSTOMS_STATES: Readonly<
  Record<CustomsStateJson, { words: string; tone: 'success' | 'critical' | 'warning' | 'info' | null }>
> = {
  held: { words: 'Held by customs', tone: 'critical' },
  exam: { words: 'To be examined', tone: 'critical' },
  'taken-back': { words: 'Release taken back', tone: 'critical' },
  rejected: { words: 'Rejected', tone: 'critical' },
  silent: { words: 'No word yet', tone: null },
  'on-file': { words: 'On file', tone: 'info' },
  'entry-on-file': { words: 'Entry on file', tone: 'info' },
  arrived: { words: 'Arrived, not released', tone: 'warning' },
  released: { words: 'Released', tone: 'success' },
};

/** The order in which they are counted: what wants a person first. */
export const CUSTOMS_ORDER: readonly CustomsStateJson[] = [
  'held',
  'exam',
  'taken-back',
  'rejected',
  'silent',
  'on-file',
  'entry-on-file',
  'arrived',
  'released',
];
