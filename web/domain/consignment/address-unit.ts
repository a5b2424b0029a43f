import { isDirection, isHouseNumber, streetWord } from './address-words.ts';
import { streetWords, surelyUnits, unitsAlone, unitWords } from './us-address-words.ts';

/** `4`, `4b`, `b4`, `b`, `1f2` (a half). */
const unitNumber = /^(?:\d+(?:[a-z]\d*)?|[a-z]\d+[a-z]?|[a-z])$/;
const ordinal = /^(\d+)(?:st|nd|rd|th)$/;
/** After these a number is an apartment's; after others it is the road's own (Highway 1, County Road 5). */
export const closing: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'st ave blvd dr ln ct pl ter cir way pkwy'.split(' '),
);

export interface Parted {
  /** What is left for the street. */
  readonly words: readonly string[];
  readonly units: readonly string[];
}

interface Taken {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** `2nd floor`, `second floor` and `floor 2` are one. */
function ordinalBefore(words: readonly string[], at: number): string | null {
  const before = words[at - 1] ?? '';
  const spelt = streetWords.get(before);
  return ordinal.exec(before)?.[1] ?? (spelt !== undefined && /^\d/.test(spelt) ? spelt : null);
}

/** The unit that begins at a word, or ends with it; null: that word names none there. */
function unitAt(words: readonly string[], at: number): Taken | null {
  const word = words[at] ?? '';
  const kind = unitWords.get(word);
  // Texas: 13900 RM 620, 13900 N RM 620.
  if (
    word === 'rm' &&
    at > 0 &&
    words.slice(0, at).every((one, i) => (i === 0 ? isHouseNumber(one) : isDirection(one)))
  )
    return null;
  if (kind === undefined || (at === 1 && isHouseNumber(words[0] ?? '') && words.length > 3)) return null;
  const floor = kind === 'fl' ? ordinalBefore(words, at) : null;
  if (floor !== null) return { unit: `fl ${floor}`, from: at - 1, to: at + 1 };
  let next = at + 1;
  while (unitWords.has(words[next] ?? '') && next + 1 < words.length) next += 1;
  const number = words[next] ?? '';
  if (unitNumber.test(number)) return numbered(words, kind, at, next);
  const last = ordinal.exec(number)?.[1];
  if (last !== undefined && kind === 'fl') return { unit: `fl ${last}`, from: at, to: next + 1 };
  if (unitsAlone.has(kind) && at + 1 === words.length && at !== 1 && at !== 2)
    return { unit: kind, from: at, to: at + 1 };
  if (surelyUnits.has(word) && at + 1 < words.length && at !== 1)
    return { unit: [kind, ...words.slice(next)].join(' '), from: at, to: words.length };
  return null;
}

/** `apt 4 b` is 4b, where no street follows. */
function numbered(words: readonly string[], kind: string, at: number, next: number): Taken {
  const more = words[next + 1] ?? '';
  const isWhole =
    words.length === next + 2 && /^(?:[a-z]|\d+)$/.test(more) && /^\d+$/.test(more) !== /\d$/.test(words[next] ?? '');
  const number = withoutZeros((words[next] ?? '') + (isWhole ? more : ''));
  return { unit: `${kind} ${number}`, from: at, to: next + (isWhole ? 2 : 1) };
}

const glued = /^(apt|apto|appt|apartment|unit|ste|suite|bldg)(\d+[a-z]?)$/;
/** `No. 12`; a hash is read as one of them. */
export const numberWords: ReadonlySet<string> = /* @__PURE__ */ new Set('no nr num number'.split(' '));

/** `apt4` is `apt 4`, and `hwy no 1` is `hwy 1`: the number is the road's own. */
const wordsApart = (part: readonly string[]): readonly string[] =>
  part.flatMap((word, at) => {
    const [, kind, number] = glued.exec(word) ?? [];
    if (kind !== undefined && number !== undefined) return [kind, number];
    const before = numberWords.has(word) && /^\d/.test(part[at + 1] ?? '') ? streetWord(part[at - 1] ?? '') : '';
    return before === 'hwy' || before === 'rte' ? [] : [word];
  });

/** Takes the apartment, suite and floor out of a part of an address, before or behind its street. */
export function withoutUnits(part: readonly string[]): Parted {
  let words = wordsApart(part);
  const units: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const taken = unitAt(words, at);
    if (taken === null) continue;
    units.push(taken.unit);
    words = [...words.slice(0, taken.from), ...words.slice(taken.to)];
    at = taken.from - 1;
  }
  const bare = bareUnit(words);
  return bare === null ? { words, units } : { words: words.slice(0, -1), units: [...units, bare] };
}

/** `12 oak st 4b`: a number behind the street. */
function bareUnit(words: readonly string[]): string | null {
  const [number = '', suffix = '', name = ''] = [words.at(-1), words.at(-2), words.at(-3)];
  if (words.length < 4 || !/^(?:\d+[a-z]?|[a-z]\d+)$/.test(number) || isDirection(streetWord(name))) return null;
  return closing.has(streetWord(suffix)) ? `unit ${withoutZeros(number)}` : null;
}
