import type { z } from 'zod';
import { refusal } from '../base/said.ts';
import { refuse } from './reply.ts';

/** A place in a list as the page carries it about: the values of its last row that the list is sorted by. */
export const placeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Null: not one of ours. A NUL, which no text of the database can hold, is none either. */
export function readPlace<Place>(schema: z.ZodType<Place>, cursor: string): Place | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (text.includes('\\u0000')) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const badCursor = (field: 'after' | 'before' = 'after') =>
  refuse(400, 'bad-cursor', refusal('bad-cursor'), { field });
