import { plain } from './plain-words.ts';

const titles: ReadonlySet<string> = /* @__PURE__ */ new Set('mr mrs ms miss mx dr prof sir madam'.split(' '));

/** A title or a middle initial comes and goes between two orders of one person. */
const isTelling = (word: string): boolean => word.length > 1 && !titles.has(word);

const apostrophes = /['‘’`´]/g;
/** Told first, for it is asked of every name. */
const plainLetters = /^[A-Za-z0-9 ]*$/;

/**
 * Who a person is, in words that compare equal however the name was typed: `Whitfield, Dana M.` is `Ms. Dana Whitfield`, and
 * `O'Neill` is `ONeill`. Its words stand in the order of the alphabet; `Jr.` and `Sr.` stay, for they tell two persons apart.
 */
export function personName(text: string | null): string {
  if (text === null) return '';
  const name = plain(plainLetters.test(text) ? text : text.replace(apostrophes, ''));
  const gap = name.indexOf(' ');
  if (gap < 0) return name;
  if (!name.includes(' ', gap + 1)) {
    const [first, last] = [name.slice(0, gap), name.slice(gap + 1)];
    return first <= last ? name : `${last} ${first}`;
  }
  const words = name.split(' ');
  const telling = words.filter(isTelling);
  return (telling.length > 1 ? telling : words).sort().join(' ');
}

const legalForms =
  /(?: (?:inc|incorporated|llc|l l c|llp|l l p|lp|ltd|limited|corp|corporation|co|company|plc|p l c|ulc|pty|gmbh|ag|kg|sa|s a|sas|sarl|srl|spa|bv|b v|nv|n v|ab|oy))+$/;

/** Who a company is: `Acme & Sons, Inc.` is `The ACME and Sons Incorporated`. */
export const companyName = (text: string | null): string =>
  text === null
    ? ''
    : plain(text)
        .replace(/^the (?=.)/, '')
        .replaceAll(' and ', ' ')
        .replace(legalForms, '');
