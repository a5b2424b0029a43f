import { everydayWords } from './everyday-words.ts';
import type { TariffIndex } from './tariff-index.ts';
import { wordsOf } from './tariff-words.ts';

/** What a shop says of goods. */
export interface DescribedGoods {
  readonly title: string;
  readonly productType: string | null;
  readonly description: string | null;
}

export interface SuggestedHeading {
  /** Four digits. */
  readonly heading: string;
  /** The number under it that has most of the words. */
  readonly number: string;
  /** Words of the goods that led there, as the shop wrote them in one form; why it is suggested. */
  readonly words: readonly string[];
}

export interface HeadingSuggestions {
  readonly headings: readonly SuggestedHeading[];
  /** False: some of the words lead to one chapter and others, as surely, to another: none is to be taken without a broker. */
  readonly chaptersAgree: boolean;
}

/** What the goods are stands last in a title, before what they are for or come with. */
const AFTER = /[,;:|(/]| [-–—] | with | for | in | of /i;
const WORTH = { head: 3, title: 1.5, type: 1, description: 0.5 } as const;
/** What an everyday word means is worth less than a word of the schedule itself. */
const MEANT = 0.8;
const LINES_LOOKED_AT = 400;
/** A heading whose words are worth this much of the first one's is as likely. */
const NEAR = 0.75;

/**
 * Headings that goods may be filed under, by the words of the schedule, the likeliest first: a beginning for a person and a broker. Never a
 * classification; nothing is taken by itself.
 */
export function suggestHeadings(goods: DescribedGoods, index: TariffIndex, most = 5): HeadingSuggestions {
  const found = nearestHeadings(saidOf(goods), index);
  const [first, ...others] = found;
  const rival = others.find(({ heading }) => heading.slice(0, 2) !== first?.heading.slice(0, 2));
  const disagree =
    first !== undefined &&
    rival !== undefined &&
    rival.score >= first.score * NEAR &&
    !rival.words.some((word) => first.words.includes(word));
  return {
    headings: found.slice(0, most).map(({ heading, number, words }) => ({ heading, number, words })),
    chaptersAgree: !disagree,
  };
}

/** Words of the schedule by what they are worth, each with the word of the shop that it stands for. */
type Said = ReadonlyMap<string, { readonly worth: number; readonly by: string }>;

function saidOf({ title, productType, description }: DescribedGoods): Said {
  const said = new Map<string, { worth: number; by: string }>();
  const say = (word: string, worth: number, by: string): void => {
    if (/^\d/.test(word) || (said.get(word)?.worth ?? 0) >= worth) return;
    said.set(word, { worth, by });
  };
  const hear = (words: readonly string[], worth: number): void => {
    for (const word of words) {
      say(word, worth, word);
      for (const meant of everydayWords.get(word) ?? []) say(meant, worth * MEANT, word);
    }
  };
  const named = wordsOf(title.split(AFTER)[0] ?? title).filter((word) => !/^\d/.test(word));
  hear(named.slice(-1), WORTH.head);
  hear(wordsOf(title), WORTH.title);
  hear(wordsOf(productType ?? ''), WORTH.type);
  hear(wordsOf(description ?? '').slice(0, 40), WORTH.description);
  return said;
}

interface Found extends SuggestedHeading {
  readonly score: number;
}

function nearestHeadings(said: Said, index: TariffIndex): readonly Found[] {
  const worth = new Map([...said].map(([word, { worth }]) => [word, worth]));
  const found = new Map<string, Found>();
  for (const { number, score, words } of index.nearest(worth, LINES_LOOKED_AT)) {
    const heading = number.slice(0, 4);
    const led = [...new Set(words.map((word) => said.get(word)?.by ?? word))];
    if (!found.has(heading)) found.set(heading, { heading, number, words: led, score });
  }
  return [...found.values()];
}
