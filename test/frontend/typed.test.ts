import { describe, expect, it } from 'vitest';
import { plainNumber, typedNumber } from '../../web/frontend/format/typed.ts';

describe('a number as a person types it', () => {
  it.each([
    ['en-US', '12.50', '12.50'],
    ['en-US', '1,200', '1200'],
    ['en-US', '1,234,567.8', '1234567.8'],
    ['en-US', ' 7 ', '7'],
    ['fr-CA', '12,50', '12.50'],
    ['fr-CA', '12.50', '12.50'],
    ['fr-CA', '1 200,5', '1200.5'],
    ['fr-CA', '1\u00a0200,5', '1200.5'],
    ['fr-FR', '1\u202f200', '1200'],
    ['de-DE', '1.200,50', '1200.50'],
  ])('is read by the signs of %s: %s', (locale, typed, plain) => {
    expect(plainNumber(typed, locale)).toBe(plain);
  });

  it.each([
    ['en-US', '12,50'],
    ['en-US', '1,2,3'],
    ['en-US', '1.2.3'],
    ['fr-CA', '1 2'],
    ['fr-CA', '1,2,3'],
    ['de-DE', '12.50'],
  ])('that is none in %s stays as it was typed, to be refused: %s', (locale, typed) => {
    expect(plainNumber(typed, locale)).toBe(typed);
  });

  it('stands in a field with the point of the language', () => {
    expect([typedNumber('12.50', 'fr-CA'), typedNumber('12.50', 'en-US'), typedNumber('7', 'fr-CA')]).toEqual([
      '12,50',
      '12.50',
      '7',
    ]);
  });
});
