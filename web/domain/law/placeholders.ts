import { plain } from '../consignment/plain-words.ts';
import { apostrophes } from '../consignment/apostrophes.ts';
import { cited } from './citation.ts';
import { isPlaceholder } from './manifest-text-check.ts';
import { checkedThrough, firstDay, perLaw, valuesOf } from './parameter.ts';
import type { Dated } from './parameter.ts';

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
        'private person|resident|current resident|occupant|current occupant|false|true|zz'
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

const plainFirst = /^[A-Za-z]+(?= |$)/;
/** `xxx`, `aaaa`: one letter three times or more. */
const oneLetter = /^(\p{L})\1{2,}$/u;

/** Does nothing stand there but words of the list, alone, doubled or mixed: `Guest Guest`, `N/A n.a.`, `- test -`? */
export function isNobody(text: string): boolean {
  if (isPlaceholder(text)) return true;
  const known = byFirst();
  if (known.size === 0) return false;
  const first = plainFirst.exec(text)?.[0].toLowerCase();
  if (first !== undefined && !known.has(first) && !oneLetter.test(first)) return false; // nearly every name ends here
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
