import { z } from 'zod';
import type { OrderSort, Page, ProductSort } from '#contract';
import type { From, Place } from '../store/keyset.ts';
import { isMoment } from './moment.ts';
import { badCursor, placeCursor } from './place.ts';
import type { Parsed } from './reply.ts';
import { wrong } from '../base/field-words.ts';

/** Pagination: what every list takes from its query: where the page begins, and how many rows it has at most. */
export const PAGE_ASKED = {
  after: z.string().optional(),
  before: z.string().optional(),
  limit: z.coerce
    .number(wrong('not-a-number'))
    .int(wrong('not-a-whole-number'))
    .min(1, wrong('least', { least: 1 }))
    .max(100, wrong('most', { most: 100 }))
    .default(50),
};

type ListSort = OrderSort | ProductSort | 'number-desc';

/** A place in a list as the page carries it about; it is good for the sort that it was made under and no other. */
function cursorOf(sort: ListSort, place: Place): string {
  return placeCursor([sort, place.value, place.id]);
}

interface Reading {
  readonly from: From;
  /** There are further rows in the direction of reading. */
  readonly more: boolean;
}

/** Where the page's neighbours begin; null where there is none. `places` are those of the page's rows, in the list's order. */
export function pageEnds(
  sort: ListSort,
  places: readonly Place[],
  { from, more }: Reading,
): Pick<Page<unknown>, 'nextCursor' | 'previousCursor'> {
  const [first, last] = [places.at(0), places.at(-1)];
  const backwards = from?.direction === 'before';
  return {
    nextCursor: (backwards || more) && last !== undefined ? cursorOf(sort, last) : null,
    previousCursor: (backwards ? more : from !== null) && first !== undefined ? cursorOf(sort, first) : null,
  };
}

/** Where the page that was asked for begins, or a refusal that names the cursor at fault. */
export function fromOf(
  sort: ListSort,
  { after, before }: { readonly after?: string | undefined; readonly before?: string | undefined },
): Parsed<From> {
  const cursor = after ?? before;
  if (cursor === undefined) return { kind: 'ok', value: null };
  const [direction, place] = [after === undefined ? 'before' : 'after', readCursor(sort, cursor)] as const;
  if (place !== null) return { kind: 'ok', value: { place, direction } };
  return badCursor(direction);
}

/** Null: not one of ours, or of another sort. */
function readCursor(sort: ListSort, cursor: string): Place | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== sort) return null;
  const [, value, id] = parts as unknown[];
  if (typeof value !== 'string' || typeof id !== 'string' || id.includes('\0') || !valueFits(sort, value)) return null;
  return { value, id };
}

/** Longer than any title that Shopify takes. */
const TEXT_MAX = 1_000;

/** The value goes to the database as an instant, a number or a text: what is none of it is refused here. */
function valueFits(sort: ListSort, value: string): boolean {
  if (sort === 'title-asc' || sort === 'sku-asc') return value.length <= TEXT_MAX && !value.includes('\0');
  if (sort === 'number-desc') return isWholeUpTo(value, INT4_MAX);
  if (sort === 'blocked-desc' || sort.startsWith('value')) return isWholeUpTo(value, INT8_MAX);
  return /^-?infinity$/.test(value) || isMoment(value);
}

/** The largest numbers of the database's two kinds of integers. */
const INT4_MAX = 2n ** 31n - 1n;
const INT8_MAX = 2n ** 63n - 1n;

const isWholeUpTo = (text: string, most: bigint): boolean => {
  if (!/^-?[0-9]{1,19}$/.test(text)) return false;
  const value = BigInt(text);
  return value <= most && value >= -most;
};
