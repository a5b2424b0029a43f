import { reader } from './reader.ts';
import { sayKey } from './said.ts';
import type { Said } from './said.ts';

/** A text as a column of the database keeps it: key and facts, for a reader who is not known yet. */
export const keptSaid = ({ said: { key, facts } }: Said): string => JSON.stringify({ v: 1, code: key, facts });

const KEPT = /^\{"v"\s?:\s?\d+,\s?"code"\s?:/;

/** In the language of who reads now. What a version of before kept, or a newer one, is shown as it stands. */
export function sayKept(text: string | null): string | null {
  if (text === null || !KEPT.test(text)) return text;
  const { code, facts } = JSON.parse(text) as {
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
  };
  return sayKey(reader(), { key: code, facts }) ?? text;
}
