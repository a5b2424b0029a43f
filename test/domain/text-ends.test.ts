import { describe, expect, test } from 'vitest';
import { withoutEnd } from '#domain';
import { companyName } from '../../web/domain/consignment/person-names.ts';
import { cutAtWord, withoutLooseEnd } from '../../web/domain/manifest/fit-text.ts';
import { isSameToReader, tidied } from '../../web/domain/values/plain-text.ts';
import { htsText } from '../../web/domain/values/hts-text.ts';

describe('a text without its end', () => {
  test.each([
    ['1200', /0/, '12'],
    ['000', /0/, ''],
    ['', /0/, ''],
    ['12', /0/, '12'],
    ['0120', /0/, '012'],
    ['a -,', /[\s,-]/, 'a'],
  ])('of %j', (text, loose, left) => expect(withoutEnd(text, loose)).toBe(left));

  test('takes a sign of two units as one', () => {
    expect(withoutEnd('mug 🎁🎁', /[^\p{L}\p{N}]/u)).toBe('mug');
    expect(withoutEnd('mug 𝒜🎁', /[^\p{L}\p{N}]/u)).toBe('mug 𝒜');
    expect(withoutEnd('mug \uDC00', /[^\p{L}\p{N}]/u)).toBe('mug');
  });

  test('looks at a megabyte once', () => {
    const long = `x${' '.repeat(1_000_000)}x`;
    expect(withoutEnd(long, /\s/)).toBe(long);
    expect(tidied(`${'-'.repeat(1_000_000)}`)).toBe('');
  });
});

describe('what stood at the end by an expression, and stands there without one', () => {
  test.each([
    ['ACME Inc.', 'acme'],
    ['Acme Co. Ltd', 'acme'],
    ['Acme L.L.C.', 'acme'],
    ['Acme S.A. Inc', 'acme'],
    ['Acme Inc Foods', 'acme inc foods'],
    ['Inc', 'inc'],
    ['Co Inc', 'co'],
    ['L L C', 'l l c'],
    ['B V Ltd', 'b v'],
    ['Acme L C', 'acme l c'],
  ])('the legal forms of %j', (name, left) => expect(companyName(name)).toBe(left));

  test.each([
    ['Mug of the', 'Mug'],
    ['Mug W/', 'Mug'],
    ['Mug AND &', 'Mug'],
    ['Mug, of (', 'Mug'],
    ['Of the', 'Of'],
    ['the', 'the'],
    ['Mug often', 'Mug often'],
    ['Mug\tof', 'Mug'],
  ])('the joining words of %j', (text, left) => expect(withoutLooseEnd(text)).toBe(left));

  test('a cut text ends in no sign', () =>
    expect(cutAtWord('Shirt, of cotton - and silk', 20)).toBe('Shirt, of cotton'));

  test.each([
    ["'6109100012'", '6109100012'],
    ['="6109100012"', '6109100012'],
    ['6109100012```', '6109100012'],
    ['61\u200B09100012', '6109100012'],
  ])('the marks of %j', (text, digits) => expect(htsText(text)).toEqual({ kind: 'digits', digits }));

  test('what frames a text is not read', () => {
    expect(isSameToReader('“Mug” — ', 'Mug')).toBe(true);
    expect(isSameToReader('Mug (blue)', 'Mug (blue')).toBe(false);
  });
});
