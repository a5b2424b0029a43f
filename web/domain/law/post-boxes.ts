import { apostrophes } from '../values/apostrophes.ts';
import { plain } from '../values/plain-words.ts';
import { cited } from './cited.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

interface BoxWords {
  /** They name a box of the post wherever they stand in a line. */
  readonly anywhere: readonly string[];
  /** They do where a number or a letter follows. */
  readonly numbered: readonly string[];
  /** They do at the beginning of a line, where a number or a letter follows. */
  readonly leading: readonly string[];
  /** A counter to call at: at the beginning of a line, where no street of that name follows. */
  readonly counters: readonly string[];
  /** Behind a box at the beginning of a line they make it one that a carrier stops at. */
  readonly routes: readonly string[];
}

export const postBoxes: Dated<BoxWords> = {
  is: 'How people write boxes and counters of the post',
  unit: 'words in lower case without punctuation, letters and digits parted',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: {
        anywhere: [
          'po box', 'p o box', 'p 0 box', 'pobox', 'p obox', 'po bx', 'p o bx', 'pobx', 'p 0 bx', 'po drawer', 'p o drawer', 'p 0 drawer', 'po lock box',
          'po lockbox', 'p o lock box', 'post office box', 'post office bx', 'postoffice box', 'post ofc box', 'post off box', 'post ofce box', 'post office drawer',
          'post box', 'postbox', 'postal box', 'caller box', 'caller service', 'apartado postal', 'apdo postal', 'casilla postal', 'apto postal',
          'apartado de correos', 'apdo de correos', 'casilla de correo', 'casilla de correos', 'boite postale', 'case postale', 'casella postale', 'caixa postal', 'gpo box', 'g p o box',
        ],
        numbered: [
          'pob', 'p o b', 'po b', 'p 0 b', 'po bin', 'p o bin', 'lock box', 'lockbox', 'lock drawer', 'lock bag', 'caller', 'apartado', 'apdo', 'aptdo', 'postfach', 'post drawer', 'postbus', 'postboks', 'private bag', 'private mail bag', 'locked bag',
        ],
        leading: ['po', 'p o', 'p 0', 'box', 'bx', 'drawer', 'drwr', 'pmb', 'post office', 'casilla', 'mailbox', 'mail box', 'bp', 'b p', 'cp', 'c p', 'p box', 'o box', 'po bo', 'po bos', 'po boc', 'po vox', 'p o bos', 'p o boc', 'p o vox'],
        counters: [
          'general delivery', 'gen delivery', 'genl delivery', 'gen l delivery', 'general del', 'gen del', 'general deliv', 'poste restante', 'will call', 'general deliver', 'lista de correos', 'entrega general',
        ],
        routes: ['rr', 'rural route', 'r r', 'hc', 'highway contract', 'star route', 'rfd', 'psc', 'unit', 'cmr'],
      },
      source: cited(
        'secondary',
        '19 CFR 123.92; CSMS on manifest rejections',
        'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
        'A manifest wants the street address of the consignee, not a post office box. The spellings are ours.',
      ),
    },
  ],
}; // prettier-ignore

type Phrase = readonly string[];

const phrases = (list: readonly string[]): readonly Phrase[] => list.map((phrase) => phrase.split(' '));

interface Lists {
  readonly anywhere: readonly Phrase[];
  readonly numbered: readonly Phrase[];
  readonly leading: readonly Phrase[];
  readonly counters: readonly Phrase[];
  readonly routes: readonly Phrase[];
}

const lists = /* @__PURE__ */ perLaw((): { readonly known: Lists | null } => {
  const words = valuesOf(postBoxes)[0]?.value;
  if (words === undefined) return { known: null };
  const { anywhere, numbered, leading, counters, routes } = words;
  return {
    known: {
      anywhere: phrases(anywhere),
      numbered: phrases(numbered),
      leading: phrases(leading),
      counters: phrases(counters),
      routes: phrases(routes),
    },
  };
});

/** Does the edition that is read know the spellings? */
export const knowsBoxes = (): boolean => lists().known !== null;

/** Letters that one of the phrases must have; most lines have none, and their words are not looked at. */
const maybe =
  /b[\s.]*o?x|\bp\W{0,3}[o0]|drawer|drwr|caller|lock|deli?v?|del\b|apdo|apartado|aptdo|apto|cas[ei]l?l?|caixa|lista|entrega|bag|restante|call|pmb|\b[bc]\W{0,3}p\b|[^ -~]/i;

const standsAt = (words: Phrase, at: number, phrase: Phrase): boolean =>
  phrase.every((word, i) => words[at + i] === word);
const find = (words: Phrase, at: number, list: readonly Phrase[]): Phrase | undefined =>
  list.find((phrase) => standsAt(words, at, phrase));

const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set('no nr nbr num number numero unit'.split(' '));
const isNumber = (word: string | undefined): boolean => word !== undefined && /^(?:\d+|[a-z])$/.test(word);

/** A number or a letter behind a phrase, with or without `No.` or `#` before it. */
const numberFollows = (words: Phrase, at: number): boolean =>
  isNumber(words[fillers.has(words[at] ?? '') ? at + 1 : at]);

const wordsOf = (line: string): Phrase =>
  plain(line.slice(0, 300).replace(apostrophes, ''))
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .split(' ');

/** Is there a box or a counter of the post in a line of an address? By editions that know the spellings. */
export function namesPostBox(line: string): boolean {
  const { known } = lists();
  if (known === null || !maybe.test(line.slice(0, 300))) return false;
  const words = wordsOf(line);
  const counter = find(words, 0, known.counters);
  if (counter !== undefined)
    return !/^(?:rd|road|st|street|ave|avenue|ln|lane|dr|drive|way|ct|court)$/.test(words[counter.length] ?? '');
  if (words.some((_, at) => find(words, at, known.anywhere) !== undefined)) return true;
  const route = find(words, 0, known.routes);
  if (route !== undefined && numberFollows(words, route.length)) return false;
  const leading = known.leading.find((phrase) => standsAt(words, 0, phrase) && numberFollows(words, phrase.length));
  if (leading !== undefined) return !words.some((_, at) => at > 0 && find(words, at, known.routes) !== undefined);
  return words.some((_, at) => {
    const phrase = find(words, at, known.numbered);
    return phrase !== undefined && numberFollows(words, at + phrase.length);
  });
}
