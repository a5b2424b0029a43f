/**
 * ICU MessageFormat as far as our texts use it: `{name}`, `{n, number}`, `{n, plural, =0 {…} one {# order} other {# orders}}`,
 * `{why, select, a {…} other {…}}`. A text is read where it is first said: no build step stands between the file and its reader.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  /** `#`: the number of the plural around it. */
  | { readonly kind: 'count' }
  | { readonly kind: 'plural' | 'select'; readonly name: string; readonly branches: Branches };

export type Branches = ReadonlyMap<string, readonly Part[]>;

interface Cursor {
  readonly text: string;
  at: number;
}

const SPACE = /\s*/y;
const NAME = /[\w-]+/y;
const BRANCH = /=\d+|[\w-]+/y;

function wrong({ text, at }: Cursor, what: string): Error {
  return new Error(`"${text}" is no ICU message: ${what} at ${at}`);
}

function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

/** Takes the sign with the space around it; false: another one stands there. */
function sign(cursor: Cursor, wanted: string): boolean {
  const before = cursor.at;
  take(cursor, SPACE);
  if (cursor.text[cursor.at] !== wanted) {
    cursor.at = before;
    return false;
  }
  cursor.at += 1;
  return true;
}

function word(cursor: Cursor, pattern: RegExp): string {
  take(cursor, SPACE);
  const found = take(cursor, pattern);
  if (found === '') throw wrong(cursor, 'a name is missing');
  return found;
}

function readBranches(cursor: Cursor): Branches {
  const branches = new Map<string, readonly Part[]>();
  while (!sign(cursor, '}')) {
    const name = word(cursor, BRANCH);
    if (!sign(cursor, '{')) throw wrong(cursor, 'a { is missing');
    branches.set(name, readParts(cursor, true));
  }
  if (!branches.has('other')) throw wrong(cursor, 'the branch "other" is missing');
  return branches;
}

function readArgument(cursor: Cursor): Part {
  const name = word(cursor, NAME);
  if (sign(cursor, '}')) return { kind: 'fact', name };
  if (!sign(cursor, ',')) throw wrong(cursor, 'a } is missing');
  const kind = word(cursor, NAME);
  if (kind === 'number') {
    if (!sign(cursor, '}')) throw wrong(cursor, 'a } is missing');
    return { kind, name };
  }
  if (kind !== 'plural' && kind !== 'select') throw wrong(cursor, `the kind "${kind}" is unknown`);
  if (!sign(cursor, ',')) throw wrong(cursor, 'a comma is missing');
  return { kind, name, branches: readBranches(cursor) };
}

function readParts(cursor: Cursor, inside: boolean): readonly Part[] {
  const parts: Part[] = [];
  let text = '';
  const end = () => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  for (; cursor.at < cursor.text.length;) {
    const letter = cursor.text[cursor.at] ?? '';
    cursor.at += 1;
    if (letter === '}') {
      if (!inside) throw wrong(cursor, 'a } too many');
      end();
      return parts;
    }
    if (letter === '{') {
      end();
      parts.push(readArgument(cursor));
    } else if (letter === '#' && inside) {
      end();
      parts.push({ kind: 'count' });
    } else text += letter;
  }
  if (inside) throw wrong(cursor, 'a } is missing');
  end();
  return parts;
}

/** @throws where the text is no message: a fault of the file that it stands in. */
export const readMessage = (text: string): readonly Part[] => readParts({ text, at: 0 }, false);
