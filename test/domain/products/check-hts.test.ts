import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHts, htsPrefixFault, legalDay, parseHts } from '#domain';
import { english } from '#phrases/all';

const { htsSentence } = english;

const today = legalDay('2026-11-25');
const problem = (text: string, day = today) => {
  const check = checkHts(text, day);
  return check.kind === 'ok' ? `ok ${check.digits}` : check.problem;
};

describe('an HTS number', () => {
  it.each([
    ['6109.10.0012', 'ok 10'],
    ['6109 10 00 12', 'ok 10'],
    ['6109-10-00-12', 'ok 10'],
    [' 6109.10.00 ', 'ok 8'],
    ['610910', 'ok 6'],
    ['0101.21', 'ok 6'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['61o9100012', 'not-digits'],
    ['T-shirt', 'not-digits'],
    ['６１０９１０', 'ok 6'],
    ["'6109100012", 'ok 10'],
    ['="0409000000"', 'ok 10'],
    ['6,109,100,012', 'ok 10'],
    ["6'109'100'012", 'ok 10'],
    ['6109–10–0012', 'ok 10'],
    ['\u202A6109100012\u202C', 'ok 10'],
    ['\u20666109.10.0012\u2069', 'ok 10'],
    ['6109.10\u00AD.0012', 'ok 10'],
    ['6,109,100,012.00', 'shortened'],
    ['6.109.100.012,00', 'shortened'],
    ["6'109'100'012.00", 'shortened'],
    ['401,100,000.00', 'shortened'],
    ['401 100 000,00', 'shortened'],
    ['401,100.00', 'shortened'],
    ['401.10.00.00.00', 'shortened'],
    ['401.10.00.000', 'shortened'],
    ['401.10.00.00', 'lost-zero'],
    ['4011.10.00.00.00', 'ok 6'],
    ['\uFEFF6109\u00A010', 'ok 6'],
    ['610910, 640399', 'not-digits'],
    ['1'.repeat(100_000), 'not-digits'],
    ['-610910', 'not-digits'],
    ['6109', 'too-short'],
    ['61091', 'too-short'],
    ['6109100', 'odd-length'],
    ['610910001', 'odd-length'],
    ['61091000123', 'ok 6'],
    ['2402200000999', 'ok 6'],
    ['61091000012345', 'too-long'],
    ['0012340000', 'no-chapter'],
    ['7701000000', 'reserved-chapter'],
    ['9903010100', 'duty-chapter'],
    ['990301', 'duty-chapter'],
    ['9801001012', 'ok 10'],
    ['6100100012', 'no-heading'],
    ['6118100000', 'no-heading'],
    ['6117100000', 'ok 10'],
    ['2404110000', 'ok 10'],
    ['8524110000', 'ok 10'],
    ['8549110000', 'ok 10'],
    ['8550110000', 'no-heading'],
    ['9706100000', 'ok 10'],
    ['9707000000', 'no-heading'],
    ['6.11E+09', 'shortened'],
    ['6,11e9', 'shortened'],
    ['6109.1', 'shortened'],
    ['902.3', 'shortened'],
    ['610910.0', 'shortened'],
    ['6109100012.0', 'shortened'],
    ['409000000.0', 'shortened'],
    ['409000000.00', 'shortened'],
    ['610910.00', 'ok 8'],
    ['902300015', 'lost-zero'],
    ['90230', 'lost-zero'],
    ['902.30.0015', 'lost-zero'],
    ['409.00.00.00', 'lost-zero'],
    ['409,000,000', 'lost-zero'],
    ["'409000000", 'lost-zero'],
    ['409000000123', 'lost-zero'],
    ['9023000', 'lost-zero'],
  ])('%s: %s', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('names the number that was meant where a zero was lost, and the last heading where there is none', () => {
    expect(checkHts('902300015', today)).toMatchObject({ instead: '0902300015', found: '902300015' });
    expect(checkHts('6109.1', today)).toMatchObject({ instead: '610910' });
    expect(checkHts('409000000.0', today)).toMatchObject({ instead: '0409000000' });
    expect(checkHts('409000000123', today)).toMatchObject({ instead: '040900' });
    expect(checkHts('401,100,000.00', today)).toMatchObject({ instead: '0401100000' });
    expect(checkHts('6,109,100,012.00', today)).toMatchObject({ instead: '6109100012' });
    expect(checkHts('401.10.00.00.00', today)).toMatchObject({ instead: '040110' });
    expect(checkHts('401.10.00.000', today)).toMatchObject({ instead: '040110' });
    expect(checkHts('6.11E+09', today)).toMatchObject({ instead: null });
    expect(checkHts('6118100000', today)).toMatchObject({ found: '6118', instead: '6117' });
  });

  it('is checked by the headings of its day, and before any are known by its chapter alone', () => {
    expect(problem('2404110000', legalDay('2022-01-27'))).toBe('ok 10');
    expect(problem('9707000000', legalDay('2022-01-26'))).toBe('ok 10');
    expect(problem('9707000000', legalDay('2022-01-27'))).toBe('no-heading');
  });

  it('has a last heading for every chapter that holds goods', () => {
    const chapters = Array.from({ length: 97 }, (_, at) => String(at + 1).padStart(2, '0')).filter((at) => at !== '77');
    expect(chapters).toHaveLength(96);
    for (const chapter of chapters) {
      expect(problem(`${chapter}0100`)).toBe('ok 6');
      expect(problem(`${chapter}9900`)).toBe('no-heading');
    }
  });

  it('never takes what the domain does not take, and speaks a sentence for whatever it refuses', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d. ]{0,14}$/),
      fc.stringMatching(/^[1-9]\d0[1-4]\d{2,6}$/),
    );
    let taken = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const check = checkHts(text, today);
        if (check.kind === 'ok') {
          taken += 1;
          expect(parseHts(check.code)).toBe(check.code);
          expect(checkHts(check.code, today)).toEqual(check);
        } else expect(htsSentence(check)).toMatch(/^.{20,}\.$/su);
      }),
      { numRuns: 2_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe('the beginning of an HTS number', () => {
  it.each([
    ['61', null],
    ['6109', null],
    ['61091', null],
    ['98', null],
    ['00', 'no-chapter'],
    ['77', 'reserved-chapter'],
    ['99', 'duty-chapter'],
    ['6118', 'no-heading'],
    ['6100', 'no-heading'],
  ])('%s: %s', (digits, expected) => {
    expect(htsPrefixFault(digits, today)?.problem ?? null).toBe(expected);
  });
});
