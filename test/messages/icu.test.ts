import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatsOf, readerOf, sayIn, sayPiecesIn, textOf } from '#messages';
import type { FactsOf, Value } from '#messages';
import { readMessage } from '../../web/messages/icu.ts';

interface Vector {
  readonly locale: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly says: string;
}

// What intl-messageformat 12.1.5 says of each (test/vectors/icu/README.md).
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../vectors/icu/messages.json'), 'utf8'),
) as readonly Vector[];

describe('a text of ICU MessageFormat', () => {
  it('is said as the reference implementation says it', () => {
    expect(vectors.length).toBeGreaterThan(40);
    const other = vectors
      .map(({ locale, text, facts, says }) => ({ text, facts, says, ours: textOf(text, locale, facts) }))
      .filter(({ says, ours }) => says !== ours);
    expect(other).toEqual([]);
  });

  it.each([
    ['{', 'a name is missing'],
    ['a } b', 'a } too many'],
    ['{a', 'a } is missing'],
    ['{a, spell}', 'the kind "spell" is unknown'],
    ['{a, plural, one {x}}', 'the branch "other" is missing'],
    ['{a, plural, other x}', 'a { is missing'],
    ['{a, plural other {x}}', 'a comma is missing'],
    ['{a, number', 'a } is missing'],
    ['{a, plural, other {x}', 'a name is missing'],
    ['{a, plural, other {x', 'a } is missing'],
  ])('is refused where it is none: %s', (text, why) => {
    expect(() => readMessage(text)).toThrow(why);
  });
});

describe('facts', () => {
  it('follow from the text, to the name and the kind', () => {
    expectTypeOf<FactsOf<'On: {order}, parcel {piece, number}', string>>().toEqualTypeOf<{
      readonly order: string;
      readonly piece: number;
    }>();
    expectTypeOf<FactsOf<'{n, plural, one {is} other {are}} {what}', string>>().toEqualTypeOf<{
      readonly n: number;
      readonly what: string;
    }>();
    expectTypeOf<
      FactsOf<'{why, select, a {{n, plural, one {# of {b}} other {#}}} other {by {who}}} {z}', string>
    >().toEqualTypeOf<{
      readonly why: string;
      readonly n: number;
      readonly b: string;
      readonly who: string;
      readonly z: string;
    }>();
    const group = { plain: 'Nothing', one: 'On: {order}' } as const;
    const say = sayIn('en-US')(group);
    expectTypeOf(say<'plain'>).parameters.toEqualTypeOf<['plain']>();
    expectTypeOf(say<'one'>).parameters.toEqualTypeOf<['one', { readonly order: Value }]>();
    expect([say('plain'), say('one', { order: '#1' })]).toEqual(['Nothing', 'On: #1']);
  });

  it('are written as the language of the reader writes them', () => {
    const text = '{day} {money} {weight} {country} {list} {share} {either} {at}';
    const facts = {
      day: { day: '2026-11-22' },
      money: { money: { minor: 125050, currency: 'USD' } },
      weight: { grams: 20450 },
      country: { country: 'DE' },
      list: { list: ['a', 'b', 'c'] },
      share: { percent: 0.125 },
      either: { either: [{ country: 'US' }, { country: 'CA' }] },
      at: { instant: '2026-11-22T20:04:00Z' },
    };
    expect(textOf(text, 'en-US', facts).replaceAll(/\s/g, ' ')).toBe(
      'Nov 22, 2026 $1,250.50 20.45 kg Germany a, b, and c 12.5% United States or Canada Nov 22, 2026, 3:04 PM EST',
    );
    expect(textOf(text, 'fr-CA', facts).replaceAll(/\s/g, ' ')).toBe(
      '22 nov. 2026 1 250,50 $ US 20,45 kg Allemagne a, b et c 12,5 % États-Unis ou Canada 22 nov. 2026, 15 h 04 HNE',
    );
  });

  it('that are drawn stand where the language puts them', () => {
    const pieces = sayPiecesIn('en-US')({ by: 'Taken back by {who}, {when}' } as const);
    const drawn = { tag: 'b' };
    expect(pieces('by', { who: { piece: drawn }, when: { day: '2026-11-22' } })).toEqual([
      'Taken back by ',
      drawn,
      ', ',
      'Nov 22, 2026',
    ]);
  });

  it('of a currency, a day or a country that is none are shown as they came', () => {
    const formats = formatsOf('fr-CA');
    expect(formats.money({ minor: 5, currency: '??' })).toBe('5 ?? (minor units)');
    expect([formats.day('soon'), formats.country('not a code')]).toEqual(['soon', 'not a code']);
  });
});

describe('a reader', () => {
  it.each([
    ['fr', 'fr', 'fr-CA'],
    ['fr-FR', 'fr', 'fr-FR'],
    ['en-GB', 'en', 'en-GB'],
    ['en', 'en', 'en-US'],
    ['de', 'en', 'en-US'],
    ['', 'en', 'en-US'],
    ['fr"><script>', 'en', 'en-US'],
    [['fr', 'en'], 'en', 'en-US'],
    [undefined, 'en', 'en-US'],
  ])('who asks for %j is shown %s in the formats of %s', (asked, language, locale) => {
    expect(readerOf(asked, ['en', 'fr'])).toEqual({ language, locale });
  });

  it('who asks for a language that is not open is shown English', () => {
    expect(readerOf('fr-CA', ['en'])).toEqual({ language: 'en', locale: 'en-US' });
  });
});
