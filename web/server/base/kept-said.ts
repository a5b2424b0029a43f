import type { Given, Texts, Value } from '#messages';
import type { ALL_TEXTS } from '#messages/all';
import { reader } from './reader.ts';
import { sayKey } from './said.ts';
import type { Said } from './said.ts';

/** A text as a column of the database keeps it: key and facts, for a reader who is not known yet. */
export const keptSaid = ({ said: { key, facts } }: Said): string => JSON.stringify({ v: 1, code: key, facts });

const kept =
  <Group extends Texts>(longest: number) =>
  <Key extends keyof Group & string>(code: Key, ...given: Given<Group[Key], Value>): string =>
    JSON.stringify({ v: 1, code, facts: given[0] ?? {} }, (_name, fact: unknown) =>
      typeof fact === 'string' ? fact.slice(0, longest) : fact,
    );

/** What a public source gave, or why it gave nothing. What it holds is anybody's: no more than a glance of it is kept. */
export const sourceText = kept<(typeof ALL_TEXTS.en)['sources']>(100);
/** What was done about a request for privacy. */
export const privacyText = kept<(typeof ALL_TEXTS.en)['privacy']>(Infinity);

const KEPT = /^\{"v"\s?:\s?\d+,\s?"code"\s?:/;

/** The same of several, a line each. */
export const sayKeptLines = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .split('\n')
        .map((line) => sayKept(line))
        .join(' ');

/** In the language of who reads now. What a version of before kept, or a newer one, is shown as it stands. */
export function sayKept(text: string | null): string | null {
  if (text === null || !KEPT.test(text)) return text;
  const { code, facts } = JSON.parse(text) as {
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
  };
  return sayKey(reader(), { key: code, facts }) ?? text;
}
