import { describe, expect, test } from 'vitest';
import { football, merchantRules, layersOf, routeOf, told } from './football.ts';

describe('by mail, under the rules of the day', () => {
  const mailed = (arrival: string, line = {}, changes = {}) => football({ arrival, mode: 'mail', ...changes }, line);
  const postal = (...consignment: Parameters<typeof mailed>) => told(layersOf(mailed(...consignment), 'mail'));

  test.each([
    ['2025-05-01', 'base'],
    ['2025-05-02', 'postal'],
    ['2025-08-28', 'postal'],
    ['2026-07-23', 'postal'],
    ['2026-07-24T00:01:00-04:00', 'base'],
  ])('on %s the first layer is %s', (day, first) => expect(postal(day)[0]?.[0]).toBe(first));

  test.each([
    ['2025-05-13', '50.00', 60_00],
    ['2025-05-13', '750.00', 100_00],
    ['2025-05-14', '50.00', 27_00],
    ['2025-05-14', '750.00', 100_00],
  ])(
    'of China on %s, worth $%s: the lower of rate and amount is counted, and the choice is named',
    (day, unitPrice, cents) => {
      const { cost } = routeOf(mailed(day, { unitPrice }), 'mail');
      expect(cost?.lines[0]?.layers[0]).toMatchObject({ amount: { minor: cents }, note: 'carrier-chooses' });
      expect(cost?.unknown).toContainEqual({ what: 'postal-method', subject: 'postal', lines: ['l1'] });
      expect(cost?.total?.atLeast).toBe(true);
    },
  );

  test('of Viet Nam in those days: as freight', () =>
    expect(postal('2025-05-14', { origin: 'VN' })[0]?.[0]).toBe('base'));

  test('two articles share the amount of the parcel to the cent', () => {
    const parcel = football({ arrival: '2025-05-20', mode: 'mail' });
    const two = { ...parcel, lines: [parcel.lines[0]!, { ...parcel.lines[0]!, id: 'l2', unitPriceMinor: 3_33 }] };
    const amounts = layersOf(two, 'mail').map(({ amount }) => amount?.minor);
    expect(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)).toBe(100_00);
  });

  test.each([
    ['0.15', 80_00],
    ['0.16', 120_00],
    ['0.25', 160_00],
    ['0.26', 195_00],
    ['0.30', 200_00],
  ])('from 2025-08-29 by the IEEPA rate, once somebody states it: %s', (rate, cents) => {
    expect(postal('2025-09-01')).toEqual([['postal', null, null, 'carrier-chooses']]);
    const stated = layersOf(mailed('2025-09-01'), 'mail', { merchantRules: merchantRules('ieepa', rate) });
    expect(stated.map(({ amount }) => amount?.minor)).toEqual([cents]);
  });

  test('over $800 it is open whether the flat duty reaches the parcel', () => {
    const whats = (unitPrice: string) =>
      routeOf(mailed('2026-03-15', { unitPrice }), 'mail').cost?.unknown.map(({ what }) => what);
    expect(whats('800.00')).not.toContain('postal-reach');
    expect(whats('800.01')).toContain('postal-reach');
  });
});
