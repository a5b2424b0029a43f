import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseDescription, DESCRIPTION_MAX, evaluate, shortDescription } from '#domain';
import type { NamedProduct } from '#domain';
import { english } from '#phrases/all';
import { aConsignment } from '../a-consignment.ts';
import { TELL, TELL_NOTHING } from './titles.ts';

const { descriptionSentence } = english;

const product = (differing: Partial<NamedProduct>): NamedProduct => ({
  description: null,
  title: 'Cedar Trail T-shirt',
  variantTitle: null,
  productType: null,
  vendor: null,
  sku: null,
  ...differing,
});
const advice = (differing: Partial<NamedProduct>) => adviseDescription(product(differing));
/** On the Products page: nothing is wrong with it but its length. */
const tells = (description: string) =>
  (adviseDescription(product({ description }))?.problems ?? []).every(({ code }) => code === 'too-long');
/** For a verdict: the entry waits for a better text. */
const missingText = (description: string) => {
  const { verdict, reasons } = evaluate(aConsignment({}, [{ description }]), { neighbours: [] });
  return verdict === 'review' && reasons.some(({ code }) => code === 'BAD_TEXT');
};
const codes = (differing: Partial<NamedProduct>) =>
  (advice(differing)?.problems ?? []).map(({ code, word }) => (word === null ? code : `${code} ${word}`));

describe('a description that says what the goods are', () => {
  it.each([
    'Cotton T-shirt, knit, men’s',
    'Merino beanie',
    'Wooden train set, beech',
    'Gift box of cotton soap bars',
    'Crème brûlée torch',
    'Stoneware Bowl, seconds',
    'Candle gift',
    'Mug',
  ])('%s', (description) => {
    expect(advice({ description })).toBeNull();
  });

  it('may be the title where none is stated', () => {
    expect(advice({ title: 'Merino Beanie' })).toBeNull();
    expect(advice({ title: 'Plush Moose', sku: 'PLUSH-MOOSE' })).toBeNull();
    expect(advice({ title: 'Beanie', variantTitle: 'Merino / Navy' })).toBeNull();
  });
});

describe('everyday titles', () => {
  it.each(TELL)('%s tells', (title) => {
    expect(tells(title)).toBe(true);
    expect(missingText(title)).toBe(false);
  });

  it.each(TELL_NOTHING)('%s tells nothing', (title) => {
    expect(tells(title)).toBe(false);
    expect(missingText(title)).toBe(true);
  });

  it('are many, and the page and the verdict say the same of any other text', () => {
    expect(TELL.length).toBeGreaterThanOrEqual(150);
    expect(TELL_NOTHING.length).toBeGreaterThanOrEqual(100);
    const pieces = fc.constantFrom(
      ...[...TELL, ...TELL_NOTHING].flatMap((title) => title.split(' ')),
      'für',
      '🎁',
      '马克杯',
      '-',
      '/',
      ',',
    );
    const mixed = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    let [telling, vague] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ minLength: 1 })), (text) => {
        if (text.trim() === '') return;
        expect(missingText(text)).toBe(!tells(text));
        if (tells(text)) telling += 1;
        else vague += 1;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(telling, vague)).toBeGreaterThan(40);
  });
});

describe('a description that does not', () => {
  it.each([
    [{ description: 'gift' }, ['vague-word gift']],
    [{ description: 'Gifts & Accessories' }, ['vague-word gifts', 'vague-word accessories']],
    [{ description: 'Women’s apparel' }, ["vague-word women's", 'vague-word apparel']],
    [{ description: 'Luna' }, ['names-no-goods luna']],
    [{ description: 'Luna - Black / Large' }, ['names-no-goods luna']],
    [{ description: 'Midnight Hour' }, ['names-no-goods']],
    [{ description: 'Phone accessories' }, ['vague-word accessories', 'names-no-goods phone']],
    [{ description: 'TS-1', sku: 'TS-1' }, ['only-sku TS-1']],
    [{ description: 'ts 1', sku: 'TS-1' }, ['only-sku ts 1']],
    [{ description: 'AB1234' }, ['only-sku AB1234']],
    [{ description: '12 345' }, ['only-sku 12 345']],
    [{ description: 'Seta Lario', vendor: 'Seta Lario' }, ['only-brand Seta Lario']],
    [{ description: 'Seta Lario gift', vendor: 'Seta Lario' }, ['only-brand Seta Lario']],
    [{ description: 'TBD' }, ['placeholder TBD']],
    [{ description: 'n/a' }, ['placeholder n/a']],
    [{ description: 'xxx' }, ['placeholder xxx']],
    [{ description: '🎁' }, ['placeholder 🎁']],
    [{ description: 'マグカップ' }, ['not-latin']],
    [{ description: 'Кружка керамическая' }, ['not-latin']],
    [{ description: '  ', title: ' ' }, ['missing']],
    [{ description: 'Hand knitted pullover of merino wool with a shawl collar' }, ['too-long']],
  ] satisfies [Partial<NamedProduct>, string[]][])('%j: %j', (differing, expected) => {
    expect(codes(differing)).toEqual(expected);
  });
});

describe('the proposal', () => {
  it.each([
    [{ description: 'gift', title: 'Harbour Oxford Shirt' }, 'Harbour Oxford Shirt'],
    [{ title: 'Mug', productType: 'Home', variantTitle: 'Ceramic / Blue' }, null],
    [{ description: 'Mug', title: 'Mug', productType: 'Home', variantTitle: 'Ceramic / Blue' }, null],
    [
      { description: 'Luna', title: 'Luna', productType: 'Mugs', variantTitle: 'Ceramic / Blue' },
      'Luna, ceramic, Mugs',
    ],
    [{ title: 'Luna', variantTitle: 'Black / Large' }, null],
    [{ description: 'Keramik 马克杯', title: 'Stoneware mug 马克杯' }, 'Stoneware mug'],
    [{ title: 'Gift', productType: 'Candles', material: 'Soy wax' }, 'Soy wax, Candles'],
    [
      {
        title: 'Northbound Tee',
        vendor: 'Northbound',
        description: 'Northbound',
        productType: 'T-shirts',
        material: 'cotton',
      },
      'Tee, cotton, T-shirts',
    ],
    [{ title: 'Aurora', productType: 'Hoodies', material: '100% organic cotton' }, 'Aurora, organic cotton, Hoodies'],
    [{ description: 'マグカップ', title: 'Stoneware mug' }, 'Stoneware mug'],
    [
      { description: 'Hand knitted pullover of merino wool with a shawl collar' },
      'Hand knitted pullover of merino wool with a'.replace(/ with a$/, ''),
    ],
    [
      { description: 'Assorted gift items and accessories of the new kind: cotton scarf', title: 'X' },
      'Kind cotton scarf',
    ],
    [{ title: 'Gift', productType: 'Other' }, null],
    [{ title: 'GIFT-BOX', sku: 'GIFT-BOX' }, null],
    [{ title: '{@}A', material: 'Mug' }, 'At, mug'],
  ] satisfies [Partial<NamedProduct>, string | null][])('for %j: %j', (differing, proposal) => {
    expect(advice(differing)?.proposal ?? null).toBe(proposal);
  });

  const word = fc.constantFrom(
    'gift', 'accessories', 'cotton', 'wool', 'shirt', 'Mug', 'Home', 'steel', 'ceramic', 'Northbound', 'TS-1', '210', 'of', 'and', '&', '-', 'Crème', 'マグ',
    '🎁', 'extraordinarily', 'handcrafted', 'blue', ',', 'test',
  ); // prettier-ignore
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const anyProduct = fc.record({
    description: fc.option(text),
    title: fc.oneof(text, fc.string()),
    variantTitle: fc.option(text),
    productType: fc.option(text),
    vendor: fc.option(fc.oneof(word, fc.string({ maxLength: 4 }))),
    sku: fc.option(fc.oneof(word, fc.string({ maxLength: 6 }))),
    material: fc.option(text),
  });
  /** `+` and `@` have no place on a manifest but as words. */
  const letters = (all: string) =>
    all
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];

  it('passes the check itself, fits the manifest, is the same each time and says nothing that the shop has not said', () => {
    let proposed = 0;
    fc.assert(
      fc.property(anyProduct, (any) => {
        const found = adviseDescription(any);
        for (const problem of found?.problems ?? []) expect(descriptionSentence(problem)).toMatch(/^.{20,}\.$/su);
        if (found?.proposal == null) return;
        proposed += 1;
        expect(found.proposal.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
        expect(adviseDescription({ ...any, description: found.proposal })).toBeNull();
        expect(adviseDescription(any)).toEqual(found);
        const said = new Set([
          'and',
          'at',
          'in',
          'percent',
          'x',
          ...letters([any.description, any.title, any.variantTitle, any.productType, any.material].join(' ')),
        ]);
        expect(letters(found.proposal).filter((each) => !said.has(each))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(proposed).toBeGreaterThan(50);
  });
});

describe('a description on the manifest', () => {
  it('is cut at a word, and gives up what says nothing before what tells', () => {
    expect(shortDescription('Wool scarf', null)).toBe('Wool scarf');
    const long = 'Assorted new gift items and other general merchandise of cotton cloth';
    expect(shortDescription(long, null)).toBe('cotton cloth');
    expect(shortDescription('Pullover knitted of merino wool with a high collar', null)).toBe(
      'Pullover knitted of merino wool with a high',
    );
    expect(shortDescription(`Shirt ${'x'.repeat(60)}`, null)).toBe('Shirt');
    expect(shortDescription('x'.repeat(DESCRIPTION_MAX), null)).toBe('x'.repeat(DESCRIPTION_MAX));
    expect(shortDescription('x'.repeat(DESCRIPTION_MAX + 1), null)).toBeNull();
  });
});
