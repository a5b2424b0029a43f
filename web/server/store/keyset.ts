import { Prisma } from './generated/client.ts';

/** Keyset pagination. A row's place in a sorted list: the sorted value as text, and the id that breaks ties. */
export interface Place {
  readonly value: string;
  readonly id: string;
}

/** Where a page begins: beyond a place, in one direction or the other; null: at the start. */
export type From = { readonly place: Place; readonly direction: 'after' | 'before' } | null;

export interface Sorting {
  /** Never null: rows without the value come last in either direction. */
  readonly by: Prisma.Sql;
  readonly type: Prisma.Sql;
  readonly descending: boolean;
}

export interface Listing {
  readonly limit: number;
  readonly from: From;
}

export interface Keyset {
  /** Condition of the rows beyond the place that was asked from. */
  readonly beyond: Prisma.Sql;
  /** `ORDER BY … LIMIT …`: one row more than the page holds tells whether there is more. */
  readonly tail: Prisma.Sql;
}

/** A page by the place where the last one ended: as fast at the end of a long list as at its beginning. */
export function keysetOf({ by, type, descending }: Sorting, id: Prisma.Sql, { from, limit }: Listing): Keyset {
  const down = descending !== (from?.direction === 'before');
  const order = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const compared = down ? Prisma.sql`<` : Prisma.sql`>`;
  return {
    beyond:
      from === null
        ? Prisma.sql`TRUE`
        : Prisma.sql`(${by}, ${id}) ${compared} (${from.place.value}::${type}, ${from.place.id})`,
    tail: Prisma.sql`ORDER BY ${by} ${order}, ${id} ${order} LIMIT ${limit + 1}`,
  };
}

/** The page's rows in the order of the list, and whether there is more in the direction asked for. */
export function pageOf<Row>(rows: readonly Row[], { from, limit }: Listing): { rows: Row[]; more: boolean } {
  const page = rows.slice(0, limit);
  return { rows: from?.direction === 'before' ? page.reverse() : page, more: rows.length > limit };
}

/** What a query looks for: its words, in lower case. */
export const wordsOf = (query: string | undefined): string[] =>
  (query ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Conditions that a text, which is in lower case, holds every word of the query as a part of it. */
export const holdsWords = (text: Prisma.Sql, query: string | undefined): Prisma.Sql[] =>
  wordsOf(query).map((word) => Prisma.sql`strpos(${text}, ${word}) > 0`);
