import { describe, expect, test } from 'vitest';
import { encodeBorderConnect, loadFormatOf, loadFormats, noMerchantRules, totalsOf, writeForAce } from '#domain';
import { aShipment, sealed, shirt } from '../loads.ts';

describe('the formats of a load', () => {
  test('have each an id of their own that leads to it', () => {
    const ids = loadFormats.map(({ id }) => id);
    expect(ids).toContain('borderconnect-csv');
    expect(new Set(ids).size).toBe(ids.length);
    for (const format of loadFormats) expect(loadFormatOf(format.id)).toBe(format);
    expect(loadFormatOf('no-such-format')).toBeNull();
  });

  test('say why they do not apply, before they look at any data', () => {
    const byAir = sealed({ mode: 'air' });
    const closed = sealed({ entry: '321' });
    const byTruck = loadFormats.filter(({ appliesTo }) => appliesTo(byAir, noMerchantRules) !== null);
    expect(byTruck.map(({ id }) => id)).toContain('borderconnect-csv');
    for (const { appliesTo, encode } of byTruck) {
      expect(appliesTo(closed, noMerchantRules)).toBe('law-closed');
      expect(encode(byAir, noMerchantRules)).toEqual({ kind: 'not-for-load', why: 'not-by-truck' });
      expect(appliesTo(sealed(), noMerchantRules)).toBeNull();
    }
  });

  test('read back what they wrote', () => {
    for (const { id, encode, decode } of loadFormats) {
      const file = encode(sealed(), noMerchantRules);
      if (file.kind === 'encoded' && decode !== null) expect(decode(file.text).kind, id).toBe('ok');
    }
  });
});

describe('a seal', () => {
  test('stands where one file has too few digits, and that file names the line', () => {
    const load = sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor: 100_000_000_00 }] })] });
    expect(totalsOf(load).valueUsdMinor).toBe(100_000_000_00);
    expect(writeForAce(load).problems).toEqual([]);
    const problem = { orderId: '1001', lineId: 'l1', field: 'value', problem: 'too-large' };
    expect(encodeBorderConnect(load)).toEqual({ kind: 'refused', problems: [problem] });
    expect(loadFormatOf('borderconnect-csv')?.encode(load, noMerchantRules)).toEqual({
      kind: 'refused',
      problems: [problem],
    });
  });

  test('of a cent less is written', () => {
    const load = sealed({ shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor: 99_999_999_99 }] })] });
    expect(encodeBorderConnect(load).kind).toBe('encoded');
  });
});
