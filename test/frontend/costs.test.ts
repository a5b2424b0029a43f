import { describe, expect, test } from 'vitest';
import type { ChargeJson } from '#contract';
import { DUTY_LAYERS, FEE_NAMES, ENTRY_OPTION_KINDS } from '#domain';
import {
  FEE_NAMES as FEE_PHRASES,
  formatRate,
  layerName,
  noteSentence,
  ROUTE_NAMES,
  unknownPhrase,
  whySentence,
} from '../../web/frontend/phrases/entry-options.ts';
import { savingWords, sumOfCharges } from '../../web/frontend/state/charges.ts';
import { centsText, readCents } from '../../web/frontend/state/money-input.ts';

describe('rates', () => {
  test.each([
    ['0', '0 %'],
    ['0.10', '10 %'],
    ['0.125', '12.5 %'],
    ['0.075', '7.5 %'],
    ['0.00125', '0.125 %'],
    ['1.20', '120 %'],
    ['1', '100 %'],
    ['0.003464', '0.3464 %'],
  ])('%s reads %s', (rate, text) => expect(formatRate(rate)).toBe(text));
});

describe('amounts that a person types', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['12', 12_00],
    ['12.', 12_00],
    ['12.5', 12_50],
    ['$12.50', 12_50],
    ['1,250.00', 1250_00],
    ['0', 0],
  ])('%j is %s cents', (text, cents) => expect(readCents(text)).toBe(cents));

  test.each(['-1', '12.505', 'twelve', '1,2', '12,50'])('%j is no amount, which is neither nothing nor zero', (text) =>
    expect(readCents(text)).toBeNaN(),
  );

  test('nothing and no amount stand as an empty field', () =>
    expect([null, Number.NaN, 0, 9_35].map(centsText)).toEqual(['', '', '0.00', '9.35']));
});

describe('sums and savings', () => {
  const charge = (minor: number | null): ChargeJson => ({
    charge: 'broker',
    amount: minor === null ? null : { minor, currency: 'USD' },
    source: null,
    fee: 'brokerInformal',
    sharedBy: 1,
  });

  test('a fee that is not known makes the sum a lower bound', () => {
    expect(sumOfCharges([charge(100), charge(50)])).toMatchObject({ amount: { minor: 150 }, atLeast: false });
    expect(sumOfCharges([charge(100), charge(null)])).toMatchObject({ amount: { minor: 100 }, atLeast: true });
  });

  test('a load that costs more is not called a saving', () => {
    const words = (cents: number | null) => savingWords(cents, (minor) => `$${minor}`).text;
    expect([null, 0, 400, -208].map(words)).toEqual(['not known yet', 'none', '$400', 'costs $208 more']);
  });
});

describe('words', () => {
  test('every way, layer and fee has a name; a layer that a merchant added has theirs', () => {
    expect(ENTRY_OPTION_KINDS.filter((kind) => !ROUTE_NAMES[kind])).toEqual([]);
    expect(FEE_NAMES.filter((fee) => !FEE_PHRASES[fee])).toEqual([]);
    expect(DUTY_LAYERS.filter((layer) => layerName(layer) === layer)).toEqual([]);
    expect(layerName('cotton fee')).toBe('cotton fee');
    expect(noteSentence('constructor')).toBeNull();
  });

  test('a refusal says why in words, with the reason’s own title', () => {
    const facts = { reason: 'SUSPENDED_ALL' };
    expect(whySentence({ code: 'not-eligible', citation: null, facts })).not.toContain('SUSPENDED');
    expect(whySentence({ code: 'over-informal-limit', citation: null, facts: { limitMinor: 2500_00 } })).toBe(
      'The goods are worth more than $2,500.00.',
    );
    expect(unknownPhrase({ what: 'duty-rate', subject: 'section-301-china', lines: ['l1', 'l2'] })).toBe(
      'Section 301, China, for 2 lines',
    );
  });
});
