import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { X12Parser } from 'node-x12';
import { describe, expect, test } from 'vitest';
import { decode309, loadFormatOf, noMerchantRules, totalsOf } from '#domain';
import type { SealedLoad } from '#domain';
import { aShipment, anyLoad, sealed, shirt, trip, whole } from '../loads.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expect: string;
}
const { cases } = JSON.parse(readFileSync(new URL('../../../vectors/x12-309/cases.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[];
};

function written(load: SealedLoad) {
  const file = loadFormatOf('x12-309-unverified')?.encode(load, noMerchantRules);
  if (file?.kind !== 'encoded') throw new Error(JSON.stringify(file));
  return file;
}
const onTrip = (load: SealedLoad) => sealed({ ...load, ...whole });

describe('an X12 309', () => {
  test.each(cases)('of the examples is accepted or refused as it should be: $name', ({ text, expect: wanted }) => {
    const read = decode309(text);
    expect(read.kind, JSON.stringify(read)).toBe(wanted.startsWith('refused') ? 'refused' : 'ok');
  });

  test('says what it holds, and which is no truck’s', () => {
    const [first = { text: '' }, ocean = { text: '' }] = ['base-two-shipments', 'ocean-shape'].map((name) =>
      cases.find((one) => one.name === name),
    );
    expect(decode309(first.text)).toMatchObject({
      value: { truck: true, scns: ['ZZZZA754321', 'ZZZZA754322'], pieces: 3, wholeDollars: 43, manifestType: 'W' },
    });
    expect(decode309(ocean.text)).toMatchObject({ value: { truck: false, scns: [], manifestType: 'Y' } });
  });

  test.each([
    ['M10-03', (text: string) => text.replace('*J*CA*', '*J**')],
    ['M10-04', (text: string) => text.replace('*CA**TRUCK*', '*CA***')],
    ['M10-08', (text: string) => text.replace('*000001*2*W', '*000001*3*W')],
    ['M10-08', (text: string) => text.replace('*000001*2*W', '*000001*123456*W')],
    ['M10-10', (text: string) => text.replace('*CA**TRUCK*', '*CA*X*TRUCK*')],
    ['SE-01', (text: string) => text.replace('SE*24', 'SE*25')],
    ['N10-05', (text: string) => text.replace('*J*6109100012*', '*J**')],
    ['N10-08', (text: string) => text.replace('*K*1**PCS*CA~\nLX', '*K***PCS*CA~\nLX')],
    ['P4-02', (text: string) => text.replace('20261125', '20261325')],
    ['LX-01', (text: string) => text.replace('LX*2', 'LX*3')],
    ['M11', (text: string) => text.replace('A754322', 'A754321')],
    ['the end', (text: string) => text.slice(0, -20)],
  ])('is refused at %s', (at, change) => {
    const base = cases.find(({ name }) => name === 'base-two-shipments')?.text ?? '';
    const read = decode309(change(base));
    expect(read.kind === 'refused' && read.problems.map((fault) => fault.at.at(-1))).toContain(at);
  });

  test('of any load is read by another’s strict parser, and back by ours to the load’s own figures', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        // One dollar more than eight digits hold, once it is rounded, is refused: the next test.
        fc.pre(
          load.shipments.every(({ commodities }) => commodities.every((line) => line.valueUsdMinor < 99_999_999_00)),
        );
        const file = written(onTrip(load));
        expect(() => new X12Parser(true).parse(file.text)).not.toThrow();
        const read = decode309(file.text);
        const { pieces, orders, valueUsdMinor } = totalsOf(load);
        expect(read).toMatchObject({
          kind: 'ok',
          value: {
            truck: true,
            scns: load.shipments.map(({ scn }) => scn),
            pieces,
            wholeDollars: Math.round(valueUsdMinor / 100),
            tripNumber: trip.number,
          },
        });
        expect(file.totals.shipments).toBe(orders);
        expect(Math.abs(file.totals.valueUsdMinor - valueUsdMinor)).toBeLessThanOrEqual(50);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [99_999_999_49, 'encoded'],
    [99_999_999_50, 'refused'],
  ])('of %i cents is %s', (valueUsdMinor, kind) => {
    const load = onTrip(sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor }] })] }));
    expect(loadFormatOf('x12-309-unverified')?.encode(load, noMerchantRules).kind).toBe(kind);
  });

  test('writes $5 as 05, and takes separators out of text and lists it', () => {
    const load = onTrip(
      sealed({
        shipments: [
          aShipment(1, {
            commodities: [{ ...shirt, valueUsdMinor: 500, description: 'Cotton shirt * knit ~ men^s: >L' }],
          }),
        ],
      }),
    );
    const { text, changes } = written(load);
    expect(text).toContain('*05*K*');
    expect(/N10\*2\*([^*~]*)\*/.exec(text)?.[1]).toMatch(/^COTTON SHIRT KNIT/);
    expect(changes.map(({ field }) => field)).toContain('description');
  });

  test('is refused without a trip, naming what is missing', () => {
    const file = loadFormatOf('x12-309-unverified')?.encode(sealed(), noMerchantRules);
    expect(file?.kind === 'refused' && file.problems.map(({ field }) => field)).toEqual(['trip-number', 'truck']);
  });
});
