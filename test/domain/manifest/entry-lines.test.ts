import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryGroups, entryLines, htsQuantities, hundredthsText, totalsOf } from '#domain';
import { aShipment, anyLoad, sealed, shirt } from './loads.ts';

const amounts = (quantity: number, weightGrams: number, htsUnits: string[], unitAmounts: Record<string, string> = {}) =>
  htsQuantities({ quantity, weightGrams, htsUnits, unitAmounts }).map(({ hundredths }) =>
    hundredths === null ? null : hundredthsText(hundredths),
  );

describe('an amount in the unit of the tariff', () => {
  test.each([
    [24, 4320, ['doz.', 'kg'], ['2.00', '4.32']],
    [5, 900, ['doz.', 'kg'], ['0.42', '0.90']],
    [10, 3800, ['doz. pcs.'], ['0.83']],
    [7, 1, ['No.', 'kg'], ['7.00', '0.01']],
    [3, 500, ['doz. prs.'], ['0.25']],
    [1, 4, ['kg'], ['0.01']],
    [1, 5, ['kg'], ['0.01']],
    [1, 15, ['kg'], ['0.02']],
    [3, 0, ['kg'], ['0.00']],
    [2, 100, ['X'], []],
    [2, 100, ['', ' '], []],
    [2, 100, ['liters'], [null]],
    [2, 100, ['m²', 'kg'], [null, '0.10']],
  ])('of %i pieces and %i g in %j is %j', (pieces, grams, units, expected) => {
    expect(amounts(pieces, grams, units)).toEqual(expected);
  });

  test('that was asked once for a piece is multiplied by the pieces', () => {
    expect(amounts(3, 100, ['liters'], { liters: '0.355' })).toEqual(['1.07']);
    expect(amounts(1, 100, ['carat'], { carat: '0.001' })).toEqual(['0.01']);
    expect(amounts(3, 100, ['liters'], { liters: 'much' })).toEqual([null]);
  });
});

describe('the lines of an entry', () => {
  const other = { ...shirt, lineId: 'l2', quantity: 3, valueUsdMinor: 101, weightGrams: 7 };
  test('join what is one part, number, origin, maker and claim, and nothing else', () => {
    const claimed = { ...other, lineId: 'l3', claim: 'S' };
    const load = sealed({
      shipments: [aShipment(1, { commodities: [shirt, claimed] }), aShipment(2, { commodities: [other] })],
    });
    const lines = entryLines(load);
    expect(lines).toMatchObject([
      { part: 'TS-1', claim: null, quantity: 5, valueUsdMinor: 3951, weightGrams: 427, orders: 2 },
      { part: 'TS-1', claim: 'S', quantity: 3, orders: 1 },
    ]);
    expect(entryGroups(lines)).toMatchObject([
      { hts: '6109100012', origin: 'CA', claim: null, valueUsdMinor: 3951, lines: 1 },
      { hts: '6109100012', origin: 'CA', claim: 'S', valueUsdMinor: 101, lines: 1 },
    ]);
  });

  test('add up to the load, to the cent, the piece and the gram', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { pieces, valueUsdMinor, weightGrams } = totalsOf(load);
        for (const parts of [entryLines(load), entryGroups(entryLines(load))]) {
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, one) => total + of(one), 0);
          expect(sum((one) => one.quantity)).toBe(pieces);
          expect(sum((one) => one.valueUsdMinor)).toBe(valueUsdMinor);
          expect(sum((one) => one.weightGrams)).toBe(weightGrams);
        }
      }),
    );
  });
});
