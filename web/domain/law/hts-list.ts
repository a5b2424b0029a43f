import type { HtsCode } from '../values/hts-code.ts';

/** HTS prefixes of 2 to 10 digits, with an index by their first four (or two) digits for speed. */
export interface HtsList {
  readonly prefixes: readonly string[];
  readonly index: ReadonlyMap<string, readonly string[]>;
}

/** Prefixes separated by spaces, dots allowed: `2203 2204 3302.10`. Throws on anything that is no prefix. */
export function htsList(text: string): HtsList {
  const prefixes = text.split(/\s+/).map((prefix) => prefix.replaceAll('.', ''));
  const index = new Map<string, string[]>();
  for (const prefix of prefixes) {
    if (!/^\d{2}$|^\d{4,10}$/.test(prefix)) throw new Error(`no HTS prefix ${prefix}`);
    const key = prefix.slice(0, 4);
    index.set(key, [...(index.get(key) ?? []), prefix]);
  }
  return { prefixes, index };
}

/** `maybe`: the code is too short to tell, e.g. 3303.00 against 3303.00.30. */
export type HtsMatch = 'yes' | 'maybe' | 'no';

export function matchHts(list: HtsList, code: HtsCode): HtsMatch {
  if (list.index.has(code.slice(0, 2))) return 'yes';
  const candidates = list.index.get(code.slice(0, 4));
  if (candidates === undefined) return 'no';
  let best: HtsMatch = 'no';
  for (const prefix of candidates) {
    if (code.startsWith(prefix)) return 'yes';
    if (prefix.startsWith(code)) best = 'maybe';
  }
  return best;
}
