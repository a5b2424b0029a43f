import { tells } from '../consignment/telling-words.ts';
import { isVagueWord } from '../law/manifest-text-check.ts';
import { cutAtWord, withoutLooseEnd } from './fit-text.ts';
import { plainText } from '../values/plain-text.ts';

/** Characters that a manifest has for what the goods are. */
export const DESCRIPTION_MAX = 45;

/** They tell nothing by themselves, and join what does. */
export const joiningWords: ReadonlySet<string> = new Set('of and for with a an the &'.split(' '));

/**
 * What a manifest says of the goods: plain letters, cut at a word. Where the beginning alone would say nothing ("Assorted
 * gifts and accessories for ..."), the words that say nothing give way first. Text without a Latin form comes back as it
 * was: there is nothing to cut it to. Null: not even its first word fits.
 */
export function shortDescription(description: string, sku: string | null): string | null {
  const plain = plainText(description, 'left-out');
  if (plain.kind !== 'ok' || plain.text.length <= DESCRIPTION_MAX) return description;
  const cut = cutAtWord(plain.text, DESCRIPTION_MAX);
  if (cut !== null && tells(cut, sku)) return cut;
  const telling = cutAtWord(withoutVagueWords(plain.text), DESCRIPTION_MAX);
  return telling !== null && tells(telling, sku) ? telling : (beforeNoun(plain.text, sku) ?? cut);
}

/** The name of the goods, where it stands late, with as many words before it as fit. Null: there is none. */
function beforeNoun(text: string, sku: string | null): string | null {
  const words = text.split(' ');
  const end = words.findIndex((_, index) => tells(words.slice(0, index + 1).join(' '), sku));
  for (let start = 0; start <= end; start += 1) {
    const window = withoutLooseEnd(words.slice(start, end + 1).join(' '));
    if (window.length <= DESCRIPTION_MAX && tells(window, sku)) return window;
  }
  return null;
}

/** Joining words stay between two words that stay. */
function withoutVagueWords(text: string): string {
  const kept: string[] = [];
  let joint: string[] = [];
  let joins = false;
  for (const word of text.split(' ')) {
    if (joiningWords.has(word.toLowerCase())) joint.push(word);
    else if (saysSomething(word)) {
      kept.push(...(joins ? joint : []), word);
      joins = true;
      joint = [];
    } else {
      joins = false;
      joint = [];
    }
  }
  return kept.join(' ');
}

const saysSomething = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[.,()]/g, '');
  return bare !== '' && !isVagueWord(bare) && !/^\d|\d{3}/.test(bare);
};
