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

/** More words than anybody types; the rest is not looked at. */
const WORDS_MAX = 24;
/** So many more than are shown are weighed to the end. */
const AROUND = 100;

/** The places with the highest scores; of equal ones those offered first. */
class Nearest {
  readonly #most: number;
  #held: { readonly place: number; readonly score: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(place: number, score: number): void {
    this.#held.push({ place, score });
    if (this.#held.length > this.#most * 8) this.#cut();
  }

  #cut(): void {
    this.#held = this.#held.sort((a, b) => b.score - a.score).slice(0, this.#most);
  }

  get places(): readonly number[] {
    this.#cut();
    return this.#held.map(({ place }) => place);
  }
}

/** A word of the question with the words of the schedule that answer it. */
interface AskedWord {
  readonly word: string;
  readonly held: readonly { readonly word: string; readonly places: readonly number[] }[];
  readonly lines: number;
  readonly worth: number;
}

/** A word in the text of the line itself tells more than one of a heading over it. */
const OWN = 1.5;
/** By what a line loses for each word of its own text that nobody asked for. */
const UNASKED = 0.02;

/** The schedule by its words: which numbers of goods have them, by their own text or what stands over them. */
export class TariffIndex {
  readonly #lines: readonly IndexedLine[];
  /** Sorted, so that words with one beginning stand together. */
  #words: readonly string[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #own: ReadonlySet<string>[] = [];
  /** Some texts stand at hundreds of numbers. */
  readonly #wordsOfText = new Map<string, ReadonlySet<string>>();

  /** Numbers that others stand under are left out: goods are filed under the last ones. `later`: `inSteps` enters the words. */
  constructor(lines: readonly IndexedLine[], { later = false } = {}) {
    const sorted = lines
      .filter(({ number }) => !number.startsWith('99'))
      .sort((a, b) => (a.number < b.number ? -1 : 1));
    this.#lines = sorted.filter(({ number }, at) => sorted[at + 1]?.number.startsWith(number) !== true);
    if (!later) this.#enter(this.#lines.length);
  }

  /** The same for one who must not be held up: so many lines between two steps. */
  static *inSteps(lines: readonly IndexedLine[], size: number): Generator<undefined, TariffIndex> {
    const index = new TariffIndex(lines, { later: true });
    while (index.#own.length < index.#lines.length) {
      index.#enter(size);
      yield;
    }
    return index;
  }

  #enter(most: number): void {
    for (const { path } of this.#lines.slice(this.#own.length, this.#own.length + most)) {
      const at = this.#own.length;
      this.#own.push(this.#wordsIn(path.at(-1) ?? ''));
      const words = new Set<string>();
      for (const text of path) for (const word of this.#wordsIn(text)) words.add(word);
      for (const word of words) {
        const found = this.#places.get(word);
        if (found === undefined) this.#places.set(word, [at]);
        else found.push(at);
      }
    }
    if (this.#own.length < this.#lines.length) return;
    this.#words = [...this.#places.keys()].sort();
    this.#wordsOfText.clear();
  }

  #wordsIn(text: string): ReadonlySet<string> {
    const known = this.#wordsOfText.get(text) ?? new Set(wordsOf(text));
    this.#wordsOfText.set(text, known);
    return known;
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
    const asked = words.map((word, at) =>
      this.#asked(word, { mayGoOn: at === words.length - 1 && !typed.endsWith(' '), worth: 1 }),
    );
    // The rarest word leaves the fewest lines for the others.
    return this.#ranked(
      asked.sort((a, b) => a.lines - b.lines),
      { all: true, most },
    );
  }

  /** Lines that have any of the words, those first that have the rare ones. Of each word what it is worth. */
  nearest(words: ReadonlyMap<string, number>, most: number): readonly TariffHit[] {
    const asked = [...words]
      .sort(([, a], [, b]) => b - a)
      .map(([word, worth]) => this.#asked(word, { mayGoOn: false, worth }));
    return this.#ranked(asked, { all: false, most });
  }

  #startingWith(digits: string, most: number): readonly TariffHit[] {
    const hits: TariffHit[] = [];
    for (const { number } of this.#lines) {
      if (number.startsWith(digits)) hits.push({ number, score: 1, words: [] });
      if (hits.length === most) break;
    }
    return hits;
  }

  #asked(word: string, { mayGoOn, worth }: { readonly mayGoOn: boolean; readonly worth: number }): AskedWord {
    const held = (mayGoOn ? this.#beginningWith(word) : [word]).map((each) => ({
      word: each,
      places: this.#places.get(each) ?? [],
    }));
    return { word, held, worth, lines: held.reduce((sum, { places }) => sum + places.length, 0) };
  }

  /** `all`: a line must have each of the words. The nearest `most` of them. */
  #ranked(
    asked: readonly AskedWord[],
    { all, most }: { readonly all: boolean; readonly most: number },
  ): readonly TariffHit[] {
    const words = asked.slice(0, WORDS_MAX);
    const { scores, had } = this.#scored(words, all);
    const whole = 2 ** words.length - 1;
    const nearest = new Nearest(most + AROUND);
    for (const [place, mask] of had.entries())
      if (all ? mask === whole && whole > 0 : mask > 0) nearest.offer(place, scores[place] ?? 0);
    // What nobody asked for tells lines apart that have the same words.
    const hits = nearest.places.map((place): TariffHit => {
      const own = this.#own[place];
      const mine = words.flatMap(({ word }, at) => (((had[place] ?? 0) & (2 ** at)) > 0 ? [word] : []));
      const unasked = (own?.size ?? 0) - mine.filter((word) => own?.has(word)).length;
      const score = (scores[place] ?? 0) - UNASKED * Math.max(0, unasked);
      return { number: this.#lines[place]?.number ?? '', score, words: mine };
    });
    return hits.sort((a, b) => b.score - a.score || (a.number < b.number ? -1 : 1)).slice(0, most);
  }

  /** Of each line what its words are worth, and which of them it has, one bit each. */
  #scored(words: readonly AskedWord[], all: boolean): { readonly scores: Float64Array; readonly had: Uint32Array } {
    const scores = new Float64Array(this.#lines.length);
    const best = new Float64Array(this.#lines.length);
    const had = new Uint32Array(this.#lines.length);
    for (const [at, { word, held, worth: told }] of words.entries()) {
      const before = 2 ** at - 1;
      best.fill(0);
      for (const { word: one, places } of held) {
        const rare = Math.log(1 + this.#lines.length / (1 + places.length));
        const worth = told * rare * (one === word ? 1 : 0.8);
        for (const place of places) {
          if (all && ((had[place] ?? 0) & before) !== before) continue;
          const here = this.#own[place]?.has(one) === true ? worth * OWN : worth;
          const held = best[place] ?? 0;
          if (here <= held) continue;
          scores[place] = (scores[place] ?? 0) + here - held;
          best[place] = here;
          had[place] = (had[place] ?? 0) | (before + 1);
        }
      }
    }
    return { scores, had };
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
