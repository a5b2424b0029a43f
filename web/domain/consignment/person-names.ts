import { apostrophes } from '../values/apostrophes.ts';
import { plain } from '../values/plain-words.ts';

/** Those that are names as well are not among them: Md. is Mohammed, and a Herr, a Reverend or a Judge may be a surname. */
const titles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'mr mrs ms miss mx dr prof sir madam mme mlle frau srta phd esq and'.split(' '),
);

/** A title, a middle initial or the word between two persons comes and goes between two orders of one. */
const isTelling = (word: string): boolean => word.length > 1 && !titles.has(word);

/** Told first, for it is asked of every name. */
const plainLetters = /^[A-Za-z0-9 ]*$/;

/**
 * Who a person is, in words that compare equal however the name was typed: `Whitfield, Dana M.` is `Ms. Dana Whitfield`, and
 * `O'Neill` is `ONeill`; a form that wants a first and a last name gets one of them twice. Its words stand in the order of the alphabet;
 * `Jr.` and `Sr.` stay, for they tell two persons apart.
 */
export function personName(text: string | null): string {
  if (text === null) return '';
  const name = plain(plainLetters.test(text) ? text : text.replace(apostrophes, ''));
  const gap = name.indexOf(' ');
  if (gap < 0) return name;
  if (!name.includes(' ', gap + 1)) {
    const [first, last] = [name.slice(0, gap), name.slice(gap + 1)];
    return first === last ? first : first < last ? name : `${last} ${first}`;
  }
  const words = [...new Set(name.split(' ').map((word) => (word === 'junior' ? 'jr' : word)))];
  const telling = words.filter(isTelling);
  return (telling.length > 1 ? telling : words).sort().join(' ');
}

const oneWord =
  'inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|ulc|pty|gmbh|ag|kg|sa|sas|sarl|srl|spa|bv|nv|ab|oy';
const legalWords: ReadonlySet<string> = /* @__PURE__ */ new Set(oneWord.split('|'));
const spelledOut: ReadonlySet<string> = /* @__PURE__ */ new Set(['l l c', 'l l p', 'p l c', 's a', 'b v', 'n v']);

/** Does a company's name end with this word? */
export const endsInLegalForm = (word: string): boolean => legalWords.has(word);

/** Without the forms at its end, of which there may be several; a name is never all form. */
function withoutLegalForms(name: string): string {
  const words = name.split(' ');
  const endsIn = (count: number): boolean =>
    words.length > count && spelledOut.has(words.slice(words.length - count).join(' '));
  for (;;) {
    const last = words.length > 1 && legalWords.has(words.at(-1) ?? '') ? 1 : endsIn(3) ? 3 : endsIn(2) ? 2 : 0;
    if (last === 0) return words.join(' ');
    words.length -= last;
  }
}

/** Who a company is: `Acme & Sons, Inc.` is `The ACME and Sons Incorporated`. */
export const companyName = (text: string | null): string =>
  text === null
    ? ''
    : withoutLegalForms(
        plain(text)
          .replace(/^the (?=.)/, '')
          .replaceAll(' and ', ' '),
      );
