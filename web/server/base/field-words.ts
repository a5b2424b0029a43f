import { sayIn } from '#messages';
import type { FactsOf, Say, Value } from '#messages';
import { ALL_TEXTS } from '#messages/all';
import { fieldName } from './field-names.ts';
import type { Said } from './said.ts';

const { fields } = ALL_TEXTS.en;
type Fields = typeof fields;
type Wrong = keyof { [Key in keyof Fields as Key extends `wrong.${infer Name}` ? Name : never]: true };
type FactsOfWrong<Key extends Wrong> = Omit<FactsOf<Fields[`wrong.${Key}`], Value>, 'field'>;

const english: Say<Fields> = sayIn('en-US')(fields);

/** What a schema says is wrong, for `fieldRefusal` to read: `wrong('most', { most: 60 })`. */
export const wrong = <Key extends Wrong>(
  key: Key,
  ...[facts]: keyof FactsOfWrong<Key> extends never ? [] : [facts: FactsOfWrong<Key>]
): string => JSON.stringify({ wrong: key, facts: facts ?? {} });

const WRONG = /^\{"wrong":"([\w-]+)","facts":(\{.*\})\}$/s;
const isWrong = (key: string): key is Wrong => Object.hasOwn(fields, `wrong.${key}`);

/** A text about one input, which names the input in the language of its reader. */
export function fieldRefusal(path: readonly PropertyKey[], message: string): string | Said {
  const [, key = '', told = '{}'] = WRONG.exec(message) ?? [];
  if (!isWrong(key)) return fieldSentence(path, message);
  const facts = JSON.parse(told) as Readonly<Record<string, Value | number>>; // by `wrong`
  const texts: Readonly<Record<string, string>> = fields;
  const say = sayIn('en-US')(texts);
  return {
    said: { key: `wrong.${key}`, facts: { ...facts, field: { path: path.map(String) } } },
    message: say(`wrong.${key}`, { ...facts, field: fieldName(english, path) }),
  };
}

/** How a sentence goes on after its subject: what else a message begins with tells a person to do something. */
const PREDICATE = /^(?:is|are|has|have|holds|names|needs|takes|must|may|cannot|does)\b/;

/** A sentence of its own, which names what it is about: `Choose the port at which …`, `"409000000" has lost the zero …`. */
const WHOLE = /^[\p{Lu}"«].*[.!?]$/su;

/** A sentence about one input: `The arrival is not an instant.`, `The reason: say why you add it.` */
export function fieldSentence(path: readonly PropertyKey[], message: string): string {
  if (WHOLE.test(message)) return message;
  const end = /[.!?]$/.test(message) ? '' : '.';
  const name = fieldName(english, path);
  return PREDICATE.test(message) ? `${name} ${message}${end}` : `${name}: ${message}${end}`;
}
