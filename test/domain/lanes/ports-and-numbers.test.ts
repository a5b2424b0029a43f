import { describe, expect, test } from 'vitest';
import { legalDay, portOf, PORTS, portsOn, takeNumbers } from '#domain';
import type { NumberSeries } from '#domain';

describe('ports', () => {
  test.each([
    ['0108', 'Van Buren, ME'],
    ['0110', 'Fort Kent, ME'],
    ['0206', 'Beecher Falls, VT'],
    ['3020', 'Frontier, WA'],
    ['3023', 'Lynden, WA'],
    ['3301', 'Raymond, MT'],
    ['3422', 'Dunseith, ND'],
    ['3613', 'Grand Portage, MN'],
  ])('of the north with many trucks are listed: %s %s', (code, name) =>
    expect(portOf(code)).toMatchObject({ name, kind: 'land' }),
  );

  test('have a source each, a first day, and are all open today', () => {
    expect(PORTS.sources.every(({ cite, says, checkedOn }) => cite !== '' && says !== '' && checkedOn !== '')).toBe(
      true,
    );
    expect(portsOn(legalDay('2026-11-30'))).toEqual(PORTS.list);
    expect(portsOn(legalDay('2014-12-31'))).toEqual([]);
  });
});

describe('the next numbers under a carrier’s code', () => {
  const of = (series: Record<string, number>, counter: number) => {
    const taken = takeNumbers(new Map(Object.entries(series)), counter, 'ABCD', 2);
    return [taken.first, Object.fromEntries(taken.series)];
  };
  test.each([
    ['go on behind the last', { ABCD: 40 }, 40, 41, { ABCD: 42 }],
    ['go on under their own code, whatever another has reached', { ABCD: 3, WXYZ: 40 }, 40, 4, { ABCD: 5, WXYZ: 40 }],
    ['begin where the shop stood, for a shop of before', {}, 17, 18, { ABCD: 19 }],
    ['begin at 1 for a new shop', {}, 0, 1, { ABCD: 2 }],
    ['begin behind all that was given, for a code that is new', { WXYZ: 40 }, 40, 41, { ABCD: 42, WXYZ: 40 }],
    ['leave out what an older process took', { ABCD: 3, WXYZ: 40 }, 44, 45, { ABCD: 46, WXYZ: 44 }],
  ])('%s', (_, series, counter, first, after) => expect(of(series, counter)).toEqual([first, after]));

  test('are never given twice, whatever codes are used and whichever process counts', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    let series: NumberSeries = new Map();
    const given = new Set<string>();
    let shopCounter = 5;
    for (let n = 1; n <= 5; n += 1) for (const code of ['ABCD', 'WXYZ', 'QRST']) given.add(`${code}${n}`);
    for (let turn = 0; turn < 2_000; turn += 1) {
      const code = ['ABCD', 'WXYZ', 'QRST'][next(3)] ?? 'ABCD';
      const count = 1 + next(4);
      const old = next(10) === 0;
      const taken = takeNumbers(series, shopCounter, code, count);
      const first = old ? shopCounter + 1 : taken.first;
      for (let n = first; n < first + count; n += 1) {
        expect(given.has(`${code}${n}`), `${code}${n}`).toBe(false);
        given.add(`${code}${n}`);
      }
      if (!old) series = taken.series;
      shopCounter = Math.max(shopCounter, first + count - 1);
    }
    expect(given.size).toBeGreaterThan(4_000);
  });
});
