import type { Entry } from '../findings/verdict.ts';
import type { Clearance } from '../lanes/lane.ts';
import { clearedAs } from './model.ts';

/** What goods are, as far as it decides which entry and which load they may share. */
export const GOODS_MARKS = [
  'banned',
  'no-hts',
  'no-origin',
  'antidumping',
  'quota',
  'dangerous-goods',
  'agency-goods',
  'section-232',
  'usmca-claim',
] as const;
export type GoodsMark = (typeof GOODS_MARKS)[number];

/** What a lane or its broker may want in a load of its own: one held line holds everything that crosses with it. */
export const APART_MARKS = ['dangerous-goods', 'agency-goods', 'section-232', 'usmca-claim'] as const;
export type ApartMark = (typeof APART_MARKS)[number];

/** Why goods do not travel under the entry of their lane. Whole parcels only: no part of an order is taken out (19 CFR 141.53(c)). */
export const STAYS_OUT = [
  'banned',
  'not-decided',
  'no-entry',
  'by-mail',
  'by-courier',
  'entry-not-of-lane',
  'no-hts',
  'no-origin',
  'antidumping',
  'quota',
] as const;
export type StaysOut = (typeof STAYS_OUT)[number];

export interface ClearedGoods {
  /** Null: not stated. */
  readonly clearance: Clearance | null;
  /** What was decided for the consignments of the order; null: for one of them nothing is. */
  readonly entries: readonly (Entry | null)[];
  readonly marks: readonly GoodsMark[];
}

/** `beside`: it may travel on the load, under an entry of its own, where the broker files one. */
export type Standing =
  | { readonly kind: 'shares' }
  | { readonly kind: 'beside'; readonly why: 'antidumping' | 'quota' }
  | { readonly kind: 'out'; readonly why: StaysOut };

const out = (why: StaysOut): Standing => ({ kind: 'out', why });

/** May goods travel as their lane is cleared, and under its entry? */
export function standingOf({ clearance, entries, marks }: ClearedGoods): Standing {
  if (marks.includes('banned')) return out('banned');
  if (entries.includes(null)) return out('not-decided');
  if (entries.includes('none')) return out('no-entry');
  const cleared = clearedAs(clearance);
  if (cleared === 'mail' || entries.includes('mail')) return out('by-mail');
  if (cleared === 'courier') return out('by-courier');
  const released = entries.filter((entry) => entry === '321').length;
  if (cleared === 'section-321') return released === entries.length ? { kind: 'shares' } : out('entry-not-of-lane');
  if (released > 0) return out('entry-not-of-lane');
  if (marks.includes('no-hts')) return out('no-hts');
  if (marks.includes('no-origin')) return out('no-origin');
  // Type 03; and types 02 and 12, which only an entry of one buyer can be.
  if (marks.includes('antidumping') || entries.includes('03')) return { kind: 'beside', why: 'antidumping' };
  if (marks.includes('quota') && cleared === 'one-entry') return { kind: 'beside', why: 'quota' };
  return { kind: 'shares' };
}
