import type { CustomsStateJson } from '#contract';
import { customs as texts } from '#messages/customs';
import { words } from '../format/words.ts';

const say = words(texts);

/** What customs says of a shipment, as a clerk reads it. */
export const CUSTOMS_STATES: Readonly<
  Record<CustomsStateJson, { words: string; tone: 'success' | 'critical' | 'warning' | 'info' | null }>
> = {
  held: { words: say('state.held'), tone: 'critical' },
  exam: { words: say('state.exam'), tone: 'critical' },
  'taken-back': { words: say('state.taken-back'), tone: 'critical' },
  rejected: { words: say('state.rejected'), tone: 'critical' },
  silent: { words: say('state.silent'), tone: null },
  'on-file': { words: say('state.on-file'), tone: 'info' },
  'entry-on-file': { words: say('state.entry-on-file'), tone: 'info' },
  arrived: { words: say('state.arrived'), tone: 'warning' },
  released: { words: say('state.released'), tone: 'success' },
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
