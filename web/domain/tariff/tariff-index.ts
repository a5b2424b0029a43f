import type { TariffLine } from './tariff-line.ts';
import { wordsOf } from './tariff-words.ts';

/** What of a line is held for a search. */
export type IndexedLine = Pick<TariffLine, 'number' | 'path'>;

export interface TariffHit {
  readonly number: string;
  /** Higher is nearer; comparable within one answer alone. */
  readonly score: number;
  /** Words of the question that the line has. */
  readonly words: readonly string[];
}

/** A word in the text of the line itself tells more than one of a heading over it. */
const OWN = 1.5;
/** By what a line loses for each word of its own text that nobody asked for. */
const UNASKED = 0.02;

/** The schedule by its words: which numbers of goods have them, by their own text or what stands over them. */
export class TariffIndex {
  readonly #lines: readonly IndexedLine[];
  /** Sorted, so that words with one beginning stand together. */
  readonly #words: readonly string[];
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #own: readonly ReadonlySet<string>[];

  /** Numbers that others stand under are left out: goods are filed under the last ones. */
  constructor(lines: readonly IndexedLine[]) {
    const sorted = lines
      .filter(({ number }) => !number.startsWith('99'))
      .sort((a, b) => (a.number < b.number ? -1 : 1));
    this.#lines = sorted.filter(({ number }, at) => sorted[at + 1]?.number.startsWith(number) !== true);
    const places = new Map<string, number[]>();
    const own: ReadonlySet<string>[] = [];
    const wordsOfText = new Map<string, readonly string[]>();
    const words = (text: string): readonly string[] => {
      const known = wordsOfText.get(text) ?? [...new Set(wordsOf(text))];
      wordsOfText.set(text, known);
      return known;
    };
    for (const [at, { path }] of this.#lines.entries()) {
      own.push(new Set(words(path.at(-1) ?? '')));
      for (const word of new Set(path.flatMap(words))) {
        const found = places.get(word);
        if (found === undefined) places.set(word, [at]);
        else found.push(at);
      }
    }
    this.#places = places;
    this.#own = own;
    this.#words = [...places.keys()].sort();
  }

  get size(): number {
    return this.#lines.length;
  }

  /**
   * For a list under a field that is typed into: digits are the beginning of a number; of words each must be there, the last one
   * perhaps as a beginning only.
   */
  typeAhead(typed: string, most: number): readonly TariffHit[] {
    const digits = typed.replace(/[\s.-]/g, '');
    if (/^\d+$/.test(digits)) return this.#startingWith(digits, most);
    const words = [...new Set(wordsOf(typed))];
    return this.#ranked(words, typed.endsWith(' ') ? -1 : words.length - 1)
      .filter((hit) => hit.words.length === words.length)
      .slice(0, most);
  }

  /** Lines that have any of the words, those first that have the rare ones. */
  nearest(words: readonly string[], most: number): readonly TariffHit[] {
    return this.#ranked([...new Set(words)], -1).slice(0, most);
  }

  #startingWith(digits: string, most: number): readonly TariffHit[] {
    const hits: TariffHit[] = [];
    for (const { number } of this.#lines) {
      if (number.startsWith(digits)) hits.push({ number, score: 1, words: [] });
      if (hits.length === most) break;
    }
    return hits;
  }

  /** `open`: which of the words may go on. */
  #ranked(words: readonly string[], open: number): readonly TariffHit[] {
    const found = new Map<number, { score: number; words: string[] }>();
    for (const [at, word] of words.entries()) {
      const best = new Map<number, number>();
      for (const held of at === open ? this.#beginningWith(word) : [word]) {
        const places = this.#places.get(held) ?? [];
        const rare = Math.log(1 + this.#lines.length / (1 + places.length));
        for (const place of places) {
          const worth = rare * (this.#own[place]?.has(held) === true ? OWN : 1) * (held === word ? 1 : 0.8);
          best.set(place, Math.max(best.get(place) ?? 0, worth));
        }
      }
      for (const [place, worth] of best) {
        const hit = found.get(place) ?? { score: 0, words: [] };
        hit.score += worth;
        hit.words.push(word);
        found.set(place, hit);
      }
    }
    return [...found]
      .map(([place, { score, words: had }]) => {
        const unasked = (this.#own[place]?.size ?? 0) - had.filter((word) => this.#own[place]?.has(word)).length;
        return { number: this.#lines[place]?.number ?? '', score: score - UNASKED * Math.max(0, unasked), words: had };
      })
      .sort((a, b) => b.score - a.score || (a.number < b.number ? -1 : 1));
  }

  #beginningWith(word: string): readonly string[] {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    const words: string[] = [];
    for (let at = low; this.#words[at]?.startsWith(word) === true && words.length < 200; at += 1)
      words.push(this.#words[at] ?? '');
    return words;
  }
}
