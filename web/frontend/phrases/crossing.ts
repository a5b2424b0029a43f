import type { CrossingJson, CrossingKindJson, OrderRow } from '#contract';
import { states as texts } from '#messages/states';
import { named } from '../format/words.ts';
import { crossingWords, holdWord } from './said-orders.ts';

/** The first words about an order. */
export const crossingOf = ({ crossing, load }: Pick<OrderRow, 'crossing' | 'load'>): string =>
  crossingWords(crossing, load?.name ?? null);

/** The kind alone, where what holds it stands beside it. */
export const CROSSING_NAMES: Readonly<Record<CrossingKindJson, string>> = named(texts, 'crossing.');

/** Red is for what may not ship, and for nothing else. */
export const CROSSING_TONES = {
  ready: 'success',
  held: 'attention',
  stop: 'critical',
  'in-load': 'info',
  left: undefined,
  released: 'success',
  cancelled: undefined,
  none: undefined,
} as const satisfies Record<CrossingKindJson, string | undefined>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the order waits for, or what bars it: `Country of origin missing`. */
export const holdTitle = (hold: string): string => capital(holdWord(hold));
export const holdTitles = ({ holds }: CrossingJson): string[] => holds.map(holdTitle);
