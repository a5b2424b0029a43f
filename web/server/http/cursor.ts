import type { OrderSort, Page, ProductSort } from '#contract';
import type { Place } from '../store/order-list.ts';

type ListSort = OrderSort | ProductSort | 'number-desc';

/** A place in a list as the page carries it about; it is good for the sort that it was made under and no other. */
function cursorOf(sort: ListSort, place: Place): string {
  return Buffer.from(JSON.stringify([sort, place.value, place.id])).toString('base64url');
}

interface Reading {
  /** The page lies before the cursor that was asked with. */
  readonly backwards: boolean;
  /** There are further rows in the direction of reading. */
  readonly more: boolean;
  /** Asked without a cursor. */
  readonly atStart: boolean;
}

/** Where the page's neighbours begin; null where there is none. `places` are those of the page's rows, in the list's order. */
export function pageEnds(
  sort: ListSort,
  places: readonly Place[],
  { backwards, more, atStart }: Reading,
): Pick<Page<unknown>, 'nextCursor' | 'previousCursor'> {
  const [first, last] = [places.at(0), places.at(-1)];
  return {
    nextCursor: (backwards || more) && last !== undefined ? cursorOf(sort, last) : null,
    previousCursor: (backwards ? more : !atStart) && first !== undefined ? cursorOf(sort, first) : null,
  };
}

/** Null: not one of ours, or of another sort. */
export function readCursor(sort: ListSort, cursor: string): Place | null {
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
  if (sort === 'number-desc' || sort === 'blocked-desc' || sort.startsWith('value'))
    return /^-?[0-9]{1,18}$|^9223372036854775807$/.test(value);
  return /^-?infinity$/.test(value) || /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?$/.test(value);
}
