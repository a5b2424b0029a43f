import { plain } from '../values/plain-words.ts';
import { apostrophes } from '../values/apostrophes.ts';
import { cited } from './cited.ts';
import { isPlaceholder, placeholderNames } from './manifest-text-check.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** Words that, alone, doubled or mixed with each other, stand where a name, a street or a city should. */
export const placeholders: Dated<readonly string[]> = {
  is: 'Words that name nobody and no place, however often and in whatever mixture they stand',
  unit: 'words in lower case without punctuation',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: (
        'test|tester|testing|test order|test name|test customer|test address|test street|test city|dummy|demo|sample|example|customer|customer name|valued customer|' +
        'consignee|recipient|receiver|buyer|shopper|client|user|username|guest|guest user|guest customer|guest checkout|unknown|unbekannt|desconocido|' +
        'inconnu|anonymous|anonym|anonyme|anonimo|n a|na|none|null|nil|nan|undefined|undef|unspecified|not available|not provided|not applicable|not known|' +
        'not specified|not given|missing|empty|blank|void|no name|no address|no company|no city|no street|no|name|first last|first name|last name|firstname|' +
        'lastname|first|last|full name|your name|your company|your address|company|company name|address|address line 1|address 1|address1|street|street address|' +
        'city|town|state|to be determined|to be advised|to be confirmed|tbd|tba|tbc|same|same as above|same as billing|as above|see above|see notes|ditto|' +
        'asdf|asdfg|asdfgh|qwerty|qwertz|abc|abcd|foo|bar|foo bar|lorem|lorem ipsum|xx|xyz|nobody|no one|noone|nothing|someone|somebody|to order|individual|private|' +
        'private person|resident|current resident|occupant|current occupant|false|true|zz|x|householder|redacted|deleted|deleted user|deleted customer|object object|' +
        'not entered|not set|no surname|no value|amazon customer|shopify customer|online customer|store customer|web customer|walk in|walk in customer|cash customer|the customer|the recipient|mr unknown|' +
        'sin nombre|sin apellido|sin direccion|sin numero|no aplica|no disponible|invitado|cliente|cliente final|nombre|nombre apellido|kein name|k a|keine angabe|nicht bekannt|gast|kunde|vorname nachname|' +
        'sans nom|sans adresse|invite|client|nom|nom prenom|prenom nom|ospite|s n|onbekend|niet bekend|klant'
      ).split('|'),
      source: cited(
        'unverified-medium',
        '19 CFR 123.92; ACE manifest validation, 2025-09-27',
        'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
        'A manifest without the name and address of a consignee is rejected. The words are ours.',
      ),
    },
  ],
};

/** By their first word; the longest of each first. */
const byFirst = /* @__PURE__ */ perLaw((): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const map = new Map<string, string[][]>();
  for (const phrase of valuesOf(placeholders).flatMap(({ value }) => value)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    map.set(
      first,
      [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return map;
});

/** The first two letters of the words that begin a phrase, for a quick look: `26 * first + second`, a word of one letter under its first. */
const beginnings = /* @__PURE__ */ perLaw((): Uint8Array => {
  const marks = new Uint8Array(27 * 26);
  for (const word of [...byFirst().keys(), ...placeholderNames()]) marks[beginningOf(word)] = 1;
  return marks;
});

/** Where in `beginnings`; -1 where the text does not begin with letters of ASCII. One letter again and again (`aaa`) has no place either. */
function beginningOf(text: string): number {
  const first = (text.charCodeAt(0) | 0x20) - 0x61;
  if (!(first >= 0 && first < 26)) return -1;
  if (text.length === 1) return 26 * 26 + first;
  const second = (text.charCodeAt(1) | 0x20) - 0x61;
  return second >= 0 && second < 26 && second !== first ? first * 26 + second : -1;
}

/** A house number (`12 Main St`) and a word that begins as no phrase does. */
function beginsOtherwise(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return true;
  const beginning = beginningOf(text);
  return beginning >= 0 && beginnings()[beginning] === 0;
}

const plainWord = /^[a-z]+$/;

/** The words that begin a phrase, in whatever list. */
const firstWords = /* @__PURE__ */ perLaw(
  (): ReadonlySet<string> =>
    new Set([...byFirst().keys(), ...[...placeholderNames()].map((name) => name.split(' ')[0] ?? '')]),
);

/** A plain word that begins no phrase and is not one letter again and again: `Toronto`, for all that `to order` names nobody. */
function beginsWithAnotherWord(text: string): boolean {
  const gap = text.indexOf(' ');
  const word = (gap < 0 ? text : text.slice(0, gap)).toLowerCase();
  return plainWord.test(word) && !firstWords().has(word) && !oneLetter.test(word);
}

/** What a spreadsheet writes where a formula failed. */
const sheetError = /^\s*#(?:REF!|VALUE!|NUM!|NULL!|DIV\/0!|NAME\?|N\/A)\s*$/i;
/** `xxx`, `aaaa`: one letter three times or more. */
const oneLetter = /^(\p{L})\1{2,}$/u;

/** Does nothing stand there but words of the list, alone, doubled or mixed: `Guest Guest`, `N/A n.a.`, `- test -`? */
export function isNobody(text: string): boolean {
  const known = byFirst();
  if (known.size === 0) return isPlaceholder(text);
  if (beginsOtherwise(text) || beginsWithAnotherWord(text)) return false; // nearly every line ends here
  if (isPlaceholder(text) || sheetError.test(text)) return true;
  const words = plain(text.replace(apostrophes, '').replaceAll('_', ' ')).split(' ');
  if (words.length > 12 || words[0] === '') return false;
  return isCovered(words, known);
}

function isCovered(words: readonly string[], known: ReadonlyMap<string, readonly (readonly string[])[]>): boolean {
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const phrase = known.get(word)?.find((one) => one.every((part, i) => words[at + i] === part));
    if (phrase === undefined && !oneLetter.test(word)) return false;
    at += phrase?.length ?? 1;
  }
  return true;
}

/** Does the edition that is read know them mixed and doubled, and in the city? */
export const knowsPlaceholders = (): boolean => byFirst().size > 0;
