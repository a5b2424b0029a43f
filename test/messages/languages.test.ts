import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, textOf } from '#messages';
import { ALL_TEXTS } from '../../web/messages/all.ts';
import { readMessage } from '../../web/messages/icu.ts';
import type { Part } from '../../web/messages/icu.ts';
import { pseudo } from '../../web/messages/pseudo.ts';

const ROOM = join(import.meta.dirname, '../../web/messages');
type Code = keyof typeof LANGUAGES;
const CODES = Object.keys(LANGUAGES) as Code[];
const OTHERS = CODES.filter((code) => code !== 'en');

/** Every text of a language by `group key`. */
const textsOf = (code: Code): Map<string, string> =>
  new Map(
    Object.entries(ALL_TEXTS[code]).flatMap(([group, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${group} ${key}`, text] as const),
    ),
  );

/** What a text wants to be told, each with its kind. */
function factsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text' || part.kind === 'count') return [];
    if (part.kind === 'fact' || part.kind === 'number') return [`${part.name} ${part.kind}`];
    return [`${part.name} ${part.kind}`, ...[...part.branches.values()].flatMap(factsOf)];
  });
}
/** A plural takes a number as `number` does. */
const wanted = (text: string): string[] =>
  [...new Set(factsOf(readMessage(text)).map((fact) => fact.replace(/ plural$/, ' number')))].sort();

function branchesOf(parts: readonly Part[], kind: 'plural' | 'select'): string[][] {
  return parts.flatMap((part) => {
    if (part.kind !== 'plural' && part.kind !== 'select') return [];
    const within = [...part.branches.values()].flatMap((each) => branchesOf(each, kind));
    return part.kind === kind ? [[part.name, ...part.branches.keys()], ...within] : within;
  });
}

const english = textsOf('en');

describe('the languages', () => {
  it('have a folder each, with the same groups, and every group is among all texts', () => {
    const folders = readdirSync(ROOM, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect(folders.sort()).toEqual([...CODES].sort());
    const groups = readdirSync(join(ROOM, 'en')).sort();
    for (const code of OTHERS) expect(readdirSync(join(ROOM, code)).sort()).toEqual(groups);
    expect(groups.length - 1).toBe(Object.keys(ALL_TEXTS.en).length);
    expect(english.size).toBeGreaterThan(300);
  });

  it('are offered by the name that they give themselves, with a region of their own', () => {
    for (const code of CODES) expect(new Intl.Locale(LANGUAGES[code].usual).language).toBe(code);
  });
});

describe.each(OTHERS)('%s', (code) => {
  const texts = textsOf(code);

  it('says every text, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('wants of every text the facts that English wants', () => {
    const other = [...english].filter(([key, text]) => wanted(text).join() !== wanted(texts.get(key) ?? '').join());
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('has the branches of English where it chooses by a word, and those of its own plurals', () => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    const wrong = [...english].flatMap(([key, text]) => {
      const own = readMessage(texts.get(key) ?? '');
      const selects = (parts: readonly Part[]) =>
        branchesOf(parts, 'select')
          .map((branches) => branches.join())
          .sort()
          .join(';');
      const lacking = branchesOf(own, 'plural').filter((branches) => forms.some((form) => !branches.includes(form)));
      return selects(readMessage(text)) === selects(own) && lacking.length === 0 ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });

  it('is a translation: what is the same as in English is a word of both', () => {
    const same = [...english].filter(([key, text]) => /\p{L}{2}/u.test(bare(text)) && texts.get(key) === text);
    expect(same.map(([, text]) => bare(text).trim()).filter((text) => !SAME_IN_BOTH.has(text))).toEqual([]);
  });
});

const lettersOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'plural' || part.kind === 'select'
        ? [...part.branches.values()].map(lettersOf).join('|')
        : '';
    })
    .join('');
/** A text without its facts. */
const bare = (text: string): string => lettersOf(readMessage(text));

/** Words that are the same in English and French. */
const SAME_IN_BOTH = new Set([
  'SCN',
  'Destination',
  'CAD',
  'CSV',
  'PDF',
  'Excel (XLSX)',
  'Description',
  'SKU',
  'Question',
  '· Minimis',
  'BorderConnect',
  'question| questions',
  'ACE (Automated Commercial Environment)',
  'h  min',
  'min',
  '· HTS',
  'Rail',
  'Type 11',
  'Type 01',
  'Type 03',
  'KR',
  'CPSC GCC-2026-4 until 2027-05-31',
]);

describe('every text', () => {
  const all = CODES.flatMap((code) => [...textsOf(code)].map(([key, text]) => ({ key: `${code} ${key}`, code, text })));
  const found = (wrong: RegExp, code?: Code): string[] =>
    all.filter((each) => (code === undefined || each.code === code) && wrong.test(each.text)).map(({ key }) => key);

  it('has the apostrophes and quotation marks of print, and no space too many', () => {
    expect(found(/['`]| {2}|^\s|\s$|\.\.\./)).toEqual([]);
    expect(found(/"/, 'fr')).toEqual([]);
  });

  it('of French keeps : ; ! ? and what stands between « » on one line with its word', () => {
    expect(found(/(?<![\u00a0])[;!?»]|«(?!\u00a0)/, 'fr')).toEqual([]);
    // A colon inside a time or an address is none of a sentence.
    expect(found(/[\p{L})}] ?:(?=\s)/u, 'fr').filter((key) => !found(/\u00a0:/, 'fr').includes(key))).toEqual([]);
  });

  it('of French calls things as Shopify and customs call them', () => {
    const wrong = /\b(?:email|e-mail|shipping|checkout|HTS code|courtier douanier|code tarifaire)\b/i;
    const french = [...textsOf('fr')].filter(([, text]) => wrong.test(bare(text)));
    expect(french.map(([key]) => key)).toEqual([]);
  });

  it('can be said', () => {
    const facts = new Proxy({}, { get: () => '1' });
    const empty = all.filter(({ text, code }) => textOf(text, LANGUAGES[code].usual, facts).trim() === '');
    expect(empty.map(({ key }) => key)).toEqual([]);
  });
});

describe('the pseudo-language', () => {
  it('keeps every fact and branch, and shows where a text begins and ends', () => {
    for (const [key, text] of english) {
      const odd = pseudo(text);
      expect(wanted(odd), key).toEqual(wanted(text));
      expect(branchesOf(readMessage(odd), 'select'), key).toEqual(branchesOf(readMessage(text), 'select'));
      expect(odd.length, key).toBeGreaterThan(text.length);
    }
    expect(pseudo('{n, plural, one {# order} other {# orders}} moved')).toMatch(
      /^⟦\{n, plural, one \{# ördér\} other \{# ördérs\}\} mövéd·+⟧$/,
    );
  });
});
