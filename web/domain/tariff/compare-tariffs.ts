import type { TariffLine } from './tariff-line.ts';
import { wordsOf } from './tariff-words.ts';

export interface TariffChanges {
  /** Numbers of goods that the newer revision does not have, in their order. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Their general rate is another one. */
  readonly rates: readonly { readonly number: string; readonly before: string; readonly after: string }[];
}

/** What of the numbers of goods is otherwise in a newer revision. Chapter 99 holds no goods, and is the rulebook's. */
export function compareTariffs(before: readonly TariffLine[], after: readonly TariffLine[]): TariffChanges {
  const [older, newer] = [ratesOf(before), ratesOf(after)];
  return {
    gone: [...older.keys()].filter((number) => !newer.has(number)),
    added: [...newer.keys()].filter((number) => !older.has(number)),
    rates: [...older].flatMap(([number, rate]) => {
      const now = newer.get(number);
      return now === undefined || now === rate ? [] : [{ number, before: rate, after: now }];
    }),
  };
}

const ratesOf = (lines: readonly TariffLine[]): ReadonlyMap<string, string> =>
  new Map(lines.filter(({ number }) => !number.startsWith('99')).map((line) => [line.number, line.general]));

const SUCCESSORS_MAX = 5;

/**
 * Which numbers of a schedule a number that it does not have most likely became: as long as the old one, under as many of its first digits as
 * any is, those first whose words are nearest. Likely ones for a person to choose from. `words`: of the old line, or of the goods.
 */
export function successorsOf(
  number: string,
  words: string,
  lines: readonly Pick<TariffLine, 'number' | 'path'>[],
): readonly string[] {
  for (const digits of [8, 6, 4]) {
    if (number.length < digits) continue;
    const under = lines.filter((line) => line.number.startsWith(number.slice(0, digits)));
    const alike = under.filter((line) => line.number.length >= number.length);
    if (alike.length > 0) return nearest(words, alike).slice(0, SUCCESSORS_MAX);
  }
  return [];
}

function nearest(words: string, lines: readonly Pick<TariffLine, 'number' | 'path'>[]): readonly string[] {
  const wanted = new Set(wordsOf(words));
  const likeness = (path: readonly string[]): number => {
    const held = new Set(wordsOf(path.join(' ')));
    const shared = [...wanted].filter((word) => held.has(word)).length;
    return shared / (wanted.size + held.size - shared || 1);
  };
  return lines
    .map((line) => ({ number: line.number, like: likeness(line.path) }))
    .sort((a, b) => b.like - a.like || (a.number < b.number ? -1 : 1))
    .map(({ number }) => number);
}
