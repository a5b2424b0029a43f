import type { Given } from './facts.ts';
import { formatsOf } from './formats.ts';
import { readMessage } from './icu.ts';
import type { Branches, Part } from './icu.ts';
import type { Value } from './value.ts';
import { valueText } from './value.ts';

/** A group of texts by their keys: one file of a language. */
export type Texts = Readonly<Record<string, string>>;

/** The same keys in another language. */
export type Translated<English extends Texts> = { readonly [Key in keyof English]: string };

/** Says a text of a group by its key. A key that is not there, a fact that is missing and one that is unknown do not compile. */
export type Say<Group extends Texts> = <Key extends keyof Group & string>(
  key: Key,
  ...given: Given<Group[Key], Value>
) => string;

/** The same with something else among its facts, such as a link: the pieces in order. */
export type SayPieces<Group extends Texts> = <Key extends keyof Group & string, Other>(
  key: Key,
  ...given: Given<Group[Key], Value | { readonly piece: Other }>
) => readonly (string | Other)[];

const read = new Map<string, readonly Part[]>();

function partsOf(text: string): readonly Part[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const parts = readMessage(text);
  read.set(text, parts);
  return parts;
}

const plurals = new Map<string, Intl.PluralRules>();

function pluralOf(locale: string, count: number): string {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules.select(count);
}

interface Telling {
  readonly locale: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly put: (piece: unknown) => void;
}

const branchOf = (branches: Branches, ...names: readonly string[]): readonly Part[] => {
  for (const name of names) {
    const found = branches.get(name);
    if (found !== undefined) return found;
  }
  return branches.get('other') ?? [];
};

function tell(parts: readonly Part[], telling: Telling, count: number | null): void {
  const { locale, facts, put } = telling;
  for (const part of parts) {
    if (part.kind === 'text') put(part.text);
    else if (part.kind === 'count') put(formatsOf(locale).number(count ?? 0));
    else if (part.kind === 'number') put(formatsOf(locale).number(Number(facts[part.name])));
    else if (part.kind === 'select') tell(branchOf(part.branches, String(facts[part.name])), telling, count);
    else if (part.kind === 'plural') {
      const many = Number(facts[part.name]);
      tell(branchOf(part.branches, `=${many}`, pluralOf(locale, many)), telling, many);
    } else put(facts[part.name]);
  }
}

/** A text in the language of its locale. */
export function textOf(text: string, locale: string, facts: Readonly<Record<string, unknown>> = {}): string {
  let said = '';
  tell(partsOf(text), { locale, facts, put: (piece) => (said += valueText(piece as Value, locale)) }, null);
  return said;
}

const isPiece = (value: unknown): value is { readonly piece: unknown } =>
  typeof value === 'object' && value !== null && 'piece' in value;

export const sayIn =
  (locale: string) =>
  <const Group extends Texts>(group: Group): Say<Group> =>
  (key, ...[facts]) =>
    textOf(group[key] ?? key, locale, facts);

export const sayPiecesIn =
  (locale: string) =>
  <const Group extends Texts>(group: Group): SayPieces<Group> =>
  <Key extends keyof Group & string, Other>(
    key: Key,
    ...[facts]: Given<Group[Key], Value | { readonly piece: Other }>
  ) => {
    const pieces: (string | Other)[] = [];
    const put = (piece: unknown) =>
      pieces.push(isPiece(piece) ? (piece.piece as Other) : valueText(piece as Value, locale));
    tell(partsOf(group[key] ?? key), { locale, facts: facts ?? {}, put }, null);
    return pieces;
  };
