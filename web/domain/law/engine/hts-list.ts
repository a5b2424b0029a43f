import type { HtsCode } from '../../values/hts-code.ts';

const WHOLE = 1;
const PARTLY = 2;

/** HTS prefixes of 2 to 10 digits. */
export interface HtsList {
  readonly prefixes: readonly string[];
  /** By four-digit heading: not on the list, wholly, or partly (then `longer` decides). An array, for every line of every verdict asks. */
  readonly index: Uint8Array;
  /** The prefixes of more than four digits. */
  readonly longer: readonly string[];
}

/** Prefixes separated by spaces, dots allowed: `2203 2204 3302.10`. Throws on anything that is no prefix. */
export function htsList(text: string): HtsList {
  const prefixes = text.split(/\s+/).map((prefix) => prefix.replaceAll('.', ''));
  const index = new Uint8Array(10_000);
  for (const prefix of prefixes) {
    if (!/^\d{2}$|^\d{4,10}$/.test(prefix)) throw new Error(`no HTS prefix ${prefix}`);
    const heading = Number(prefix.slice(0, 4));
    if (prefix.length === 2) index.fill(WHOLE, heading * 100, heading * 100 + 100);
    else if (prefix.length === 4) index[heading] = WHOLE;
    else if (index[heading] !== WHOLE) index[heading] = PARTLY;
  }
  return { prefixes, index, longer: prefixes.filter((prefix) => prefix.length > 4) };
}

/** `maybe`: the code is too short to tell, e.g. 3303.00 against 3303.00.30. */
export type HtsMatch = 'yes' | 'maybe' | 'no';

const digit = (code: HtsCode, at: number): number => code.charCodeAt(at) - 48;
/** The first four digits, as a number. */
const headingOf = (code: HtsCode): number =>
  digit(code, 0) * 1000 + digit(code, 1) * 100 + digit(code, 2) * 10 + digit(code, 3);

/** Each four-digit heading of these codes once. */
export function headingsOf(codes: readonly { readonly hts: HtsCode | null }[]): readonly number[] {
  let last = NaN;
  let headings: number[] | null = null;
  for (const { hts } of codes) {
    if (hts === null) continue;
    const heading = headingOf(hts);
    if (heading === last) continue; // goods of one kind stand together
    last = heading;
    if (headings === null) headings = [heading];
    else if (!headings.includes(heading)) headings.push(heading);
  }
  return headings ?? [];
}

/** May codes of these headings be on the list? Where not, no line needs to be asked. */
export function concerns({ index }: HtsList, headings: readonly number[]): boolean {
  for (const heading of headings) if (index[heading] !== 0) return true;
  return false;
}

export function matchHts({ index, longer }: HtsList, code: HtsCode): HtsMatch {
  const mark = index[headingOf(code)];
  if (mark !== PARTLY) return mark === WHOLE ? 'yes' : 'no';
  let best: HtsMatch = 'no';
  for (const prefix of longer) {
    if (code.startsWith(prefix)) return 'yes';
    if (prefix.startsWith(code)) best = 'maybe';
  }
  return best;
}
