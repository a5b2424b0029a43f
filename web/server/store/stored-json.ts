// JSON texts in columns are ours, and are read with open eyes all the same: a newer version may have written one beside this process, and a
// row may be damaged. A text without `v` is of version 1: arrays, and texts that are compared to the byte, have none. From version 2 on a
// text is an object that says its version.

/** What a stored text says; or that this version cannot read it, which is told and changes nothing. */
export type StoredValue<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'unreadable'; readonly why: Unread };

/** `newer`: a newer version of the app wrote it. */
export type Unread = 'damaged' | 'newer';

/** Thrown where nothing can be done without the value. Nothing is decided, and the row stays as it is. */
export class UnreadableValue extends Error {
  override readonly name = 'UnreadableValue';
  /** What it is, as the sentence for a person names it. */
  readonly what: string;
  readonly why: Unread;
  constructor(what: string, why: Unread) {
    super(`${what} cannot be read: ${why}`);
    this.what = what;
    this.why = why;
  }
}

export interface StoredReader<Value> {
  readonly read: (text: string) => StoredValue<Value>;
  /** @throws {UnreadableValue} */
  readonly demand: (text: string) => Value;
}

/** The version that every reader here knows. */
const KNOWN = 1;

/** `what`: named in the sentence. `fits`: whether it has the shape that those who use it rely on. */
export function storedJson<Value>(what: string, fits: (value: unknown) => boolean): StoredReader<Value> {
  const read = (text: string): StoredValue<Value> => {
    const parsed = parse(text);
    const version = versionOf(parsed);
    if (version !== null && version > KNOWN) return { kind: 'unreadable', why: 'newer' };
    if (version === null || !fits(parsed)) return { kind: 'unreadable', why: 'damaged' };
    return { kind: 'read', value: parsed as Value }; // `fits` has looked at it
  };
  const demand = (text: string): Value => {
    const stored = read(text);
    if (stored.kind === 'unreadable') throw new UnreadableValue(what, stored.why);
    return stored.value;
  };
  return { read, demand };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Null: no version is one that anything could have written. */
function versionOf(value: unknown): number | null {
  if (!isObject(value) || value['v'] === undefined) return KNOWN;
  const { v } = value;
  return typeof v === 'number' && Number.isInteger(v) && v >= 0 ? v : null;
}

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown, one: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(one);

/** What work on stored values comes to, where one of them may be unreadable. */
export function attempt<Value>(work: () => Value): StoredValue<Value> {
  try {
    return { kind: 'read', value: work() };
  } catch (error) {
    return unreadOr(error);
  }
}

export const attempted = <Value>(work: Promise<Value>): Promise<StoredValue<Value>> =>
  work.then((value) => ({ kind: 'read' as const, value }), unreadOr);

function unreadOr(error: unknown): Extract<StoredValue<never>, { kind: 'unreadable' }> {
  if (error instanceof UnreadableValue) return { kind: 'unreadable', why: error.why };
  throw error;
}
