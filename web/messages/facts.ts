// What a text wants to be told, as types that follow from the English text itself: `{name}` wants a value, `{n, number}` and
// `{n, plural, …}` a number, `{why, select, …}` a word. Text and branches take turns, so that a brace says by where it stands what it is.

type Trim<S extends string> = S extends ` ${infer Rest}` ? Trim<Rest> : S extends `${infer Rest} ` ? Trim<Rest> : S;

/** A name and what it wants. */
type Wanted = readonly [name: string, kind: string];

type InText<S extends string, Found extends Wanted> = S extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${string}`
    ? S extends `${string}}${infer After}`
      ? InBranches<After, Found>
      : Found
    : InArgument<Rest, Found>
  : S extends `${string}}${infer After}`
    ? InBranches<After, Found>
    : Found;

type InArgument<S extends string, Found extends Wanted> = S extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name},${infer Kind},${string}`
    ? S extends `${string},${string},${infer Branches}`
      ? InBranches<Branches, Found | [Trim<Name>, Trim<Kind>]>
      : Found
    : Inside extends `${infer Name},${infer Kind}`
      ? InText<After, Found | [Trim<Name>, Trim<Kind>]>
      : InText<After, Found | [Trim<Inside>, 'value']>
  : Found;

type InBranches<S extends string, Found extends Wanted> = S extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${string}`
    ? S extends `${string}}${infer After}`
      ? InText<After, Found>
      : Found
    : InText<Rest, Found>
  : S extends `${string}}${infer After}`
    ? InText<After, Found>
    : Found;

interface Kinds<Value> {
  readonly value: Value;
  readonly number: number;
  readonly plural: number;
  readonly select: string;
}

type Told<Found extends Wanted, Value> = {
  readonly [Each in Found as Each[0]]: Each[1] extends keyof Kinds<Value> ? Kinds<Value>[Each[1]] : never;
};

/** Of the text `On: {order}`: `{ order: Value }`. */
export type FactsOf<Text extends string, Value> = Told<InText<Text, never>, Value>;

/** What has to be given beside the key; of a text without facts nothing can be. */
export type Given<Text extends string, Value> = string extends Text
  ? [facts: Readonly<Record<string, Value | number>>]
  : [InText<Text, never>] extends [never]
    ? []
    : [facts: FactsOf<Text, Value>];
