/** JSON with the keys of every object sorted, keys that are whole numbers by their size first: the bytes that verdicts are compared by. */
export function canonicalJson(value: unknown): string {
  return written(value) ?? 'null';
}

/** Written by hand: a replacer copies every object, and a load of 9,999 orders is a hundred megabytes of them. Undefined: JSON leaves it out. */
function written(value: unknown): string | undefined {
  if (typeof value === 'string') return writtenText(value);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => written(part) ?? 'null').join()}]`;
  let parts = '';
  for (const key of ordered(Object.keys(value))) {
    const part = written((value as Readonly<Record<string, unknown>>)[key]);
    if (part !== undefined) parts += `${parts === '' ? '' : ','}${writtenKey(key)}${part}`;
  }
  return `{${parts}}`;
}

/** Nothing that JSON would escape. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

const writtenText = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

const KEYS_MAX = 2000;
const keysWritten = new Map<string, string>();

function writtenKey(key: string): string {
  const known = keysWritten.get(key);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(key)}:`;
  if (keysWritten.size < KEYS_MAX) keysWritten.set(key, text);
  return text;
}

const BEGINS_WITH_DIGIT = /^\d/;

function ordered(keys: string[]): string[] {
  keys.sort();
  // An object of JavaScript holds whole numbers before all other keys, and so does every text that was stored until now.
  return keys.some((key) => BEGINS_WITH_DIGIT.test(key))
    ? Object.keys(Object.fromEntries(keys.map((key) => [key, true])))
    : keys;
}
