import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScn, parseScac, parseScn, portOf, PORTS, loadName } from '#domain';

const scac = parseScac('ABCD');
if (scac === null) throw new Error('ABCD is a SCAC');

describe('a shipment control number', () => {
  test('is SCAC, the shop’s three characters and its counter', () => {
    expect(buildScn(scac, 'K7Q', 12)).toBe('ABCDK7Q000012');
  });

  test('always reads back, and differs for every shop code and counter', () => {
    const code = fc.stringMatching(/^[A-Z0-9]{3}$/);
    const counter = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(code, counter, code, counter, (codeA, a, codeB, b) => {
        const [one, two] = [buildScn(scac, codeA, a), buildScn(scac, codeB, b)];
        if (one === null || two === null) return false;
        return parseScn(one) === one && (one === two) === (codeA === codeB && a === b);
      }),
    );
  });

  test.each([
    ['ab1', 1],
    ['ABCD', 1],
    ['AB1', 0],
    ['AB1', 1.5],
    ['AB1', 1_000_000_000],
  ])('is refused for %s and %s', (code, counter) => {
    expect(buildScn(scac, code, counter)).toBeNull();
  });

  test.each(['ABC', 'abcd', 'AB1D', 'ABCDE', ''])('has no carrier %j', (text) => {
    expect(parseScac(text)).toBeNull();
  });
});

describe('the port table', () => {
  test('has four digits a port, each once, in order', () => {
    const codes = PORTS.list.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.every((code) => /^[0-9]{4}$/.test(code))).toBe(true);
    expect([...new Set(codes)].sort()).toEqual(codes);
  });

  test('knows Buffalo and does not make up others', () => {
    expect(portOf('0901')?.name).toBe('Buffalo-Niagara Falls, NY');
    expect(portOf('9999')).toBeNull();
  });
});

test('a shipment is named by its number', () => {
  expect(loadName(7)).toBe('S-0007');
  expect(loadName(12345)).toBe('S-12345');
});
