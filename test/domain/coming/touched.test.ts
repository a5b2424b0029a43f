import { describe, expect, test } from 'vitest';
import { comingLaw, legalDay, noMerchantRules, touchedBy } from '#domain';
import type { MerchantRules } from '#domain';
import { aConsignment } from '../a-consignment.ts';
import { amendedBy, merchantRules as ratedBy } from '../costs/football.ts';

type Json = Record<string, unknown>;

/** What touches one line of $800, by the change's id: rate and US cents on the eve and on the day, `?` where not known. */
function touches(
  line: Json,
  merchantRules: MerchantRules = noMerchantRules,
  arrival = '2026-12-02',
): Record<string, unknown> {
  const lot = aConsignment({ arrival }, [{ unitPrice: '800.00', baseRate: '0', ...line }]);
  const found = touchedBy(comingLaw(legalDay('2026-11-30'), { merchantRules }), [lot], merchantRules);
  const shown = (layer: (typeof found)[number]['lines'][number]['before']) =>
    layer === null ? null : [layer.rate ?? '?', layer.amount?.minor ?? '?'];
  return Object.fromEntries(
    found.map(({ change, lines }) => [
      change.id,
      lines.map(({ before, after, certain }) => [shown(before), shown(after), ...(certain ? [] : ['asked'])])[0],
    ]),
  );
}

describe('furniture and cabinets', () => {
  const id = '2027-01-01-section-232-9401614011';
  const cabinets = '2027-01-01-section-232-9403409060';
  const sofa = { hts: '9401614011', origin: 'VN' };
  test('a sofa pays 30 % in place of 25 %', () =>
    expect(touches(sofa)).toEqual({
      [id]: [
        ['0.25', 200_00],
        ['0.3', 240_00],
      ],
    }));
  test.each([
    ['Italy, whose rate stays', { ...sofa, origin: 'IT' }],
    ['the United Kingdom, whose rate stays', { ...sofa, origin: 'GB' }],
    ['a number beside the list', { ...sofa, hts: '9401614021' }],
    ['American goods that come back', { ...sofa, usReturned: true }],
  ])('not one of %s', (_, line) => expect(touches(line)).toEqual({}));
  test('a number that is too short may be one', () =>
    expect(touches({ ...sofa, hts: '940161' })).toEqual({ [id]: [['?', '?'], ['?', '?'], 'asked'] }));
  test('a vanity is asked about, for only the article tells', () =>
    expect(touches({ hts: '9403409060', origin: 'CN' })).toEqual({ [cabinets]: [['?', '?'], ['?', '?'], 'asked'] }));
  test('the merchant’s own rate of Section 232 stays as it is', () =>
    expect(touches(sofa, ratedBy('section-232', '0.2'))).toEqual({}));
});

describe('Nicaragua', () => {
  const id = '2027-01-01-section-301-nicaragua';
  const shirt = { hts: '6109100012', origin: 'NI' };
  test('goods of it pay 10 %', () => expect(touches(shirt)).toEqual({ [id]: [null, ['0.10', 80_00]] }));
  test.each([
    ['entered under CAFTA-DR', { ...shirt, claim: 'P' }],
    ['of Honduras', { ...shirt, origin: 'HN' }],
  ])('not those %s', (_, line) => expect(touches(line)).toEqual({}));
});

describe('programs that end', () => {
  const agoa = '2027-01-01-program-D';
  const shirt = { hts: '6109100012', origin: 'KE', baseRate: '0.165' };
  test('a shirt of Kenya pays the general rate again', () =>
    expect(touches({ ...shirt, claim: 'D' })).toEqual({
      [agoa]: [
        ['0', 0],
        ['0.165', 132_00],
      ],
    }));
  test('without the claim it pays it already', () => expect(touches(shirt)).toEqual({}));
  test('where no general rate is stated, what it will pay is asked', () =>
    expect(touches({ ...shirt, claim: 'D', baseRate: null })).toEqual({ [agoa]: [['0', 0], ['?', '?'], 'asked'] }));
  test('Haiti', () =>
    expect(Object.keys(touches({ ...shirt, origin: 'HT', claim: '9820' }))).toEqual(['2027-01-01-program-9820']));
});

describe('solar cells, drones and chips', () => {
  test('a solar module of any origin, whose rate is not known for sure', () =>
    expect(touches({ hts: '8541430010', origin: 'VN' })).toEqual({
      '2026-12-04-section-232-28046100': [null, ['?', '?'], 'asked'],
    }));
  test('chips of China pay a rate that is not announced', () =>
    expect(touches({ hts: '8542310001', origin: 'CN' })).toEqual({
      '2027-06-23-section-301-chips': [null, ['?', '?'], 'asked'],
    }));
  test.each([
    ['of Taiwan', { hts: '8542310001', origin: 'TW' }],
    ['light-emitting diodes, which are on no list', { hts: '8541410000', origin: 'CN' }],
  ])('not %s', (_, line) => expect(touches(line)).toEqual({}));
  test('a part of an aircraft may be one of a drone', () =>
    expect(Object.keys(touches({ hts: '8807100000', origin: 'CN', description: 'Propeller blades' }))).toEqual([
      '2027-02-09-section-232-880710',
    ]));
  test('a motor that says drone is asked about', () =>
    expect(touches({ hts: '8501105000', origin: 'CN', description: 'Brushless drone motor' })).toEqual({
      '2027-02-09-drone-components': [null, ['?', '?'], 'asked'],
    }));
  test.each(['Brushless motor', 'Dronefly motor'])('a motor that does not is not: %s', (description) =>
    expect(touches({ hts: '8501105000', origin: 'CN', description })).toEqual({}),
  );
  test('a shirt with a drone on it is none', () =>
    expect(touches({ hts: '6109100012', origin: 'VN', description: 'T-shirt with a drone print' })).toEqual({}));
});

describe('an order', () => {
  const sofa = { hts: '9401614011', origin: 'VN', unitPrice: '800.00' };
  const changes = comingLaw(legalDay('2026-11-30'));
  const of = (arrival: string, lines: readonly Json[] = [sofa], more: Json = {}) =>
    touchedBy(changes, [aConsignment({ arrival, ...more }, lines)], noMerchantRules);
  test.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('that arrives on %s: the change counts: %s', (arrival, counts) =>
    expect(of(arrival).map((one) => one.counts)).toEqual([counts]),
  );
  test('names the lines that are touched, and no other', () =>
    expect(
      of('2026-12-31', [{ hts: '6109100012', origin: 'VN' }, sofa]).flatMap(({ lines }) =>
        lines.map(({ line }) => line),
      ),
    ).toEqual(['l2']));
  test('that is no import is touched by nothing', () =>
    expect(of('2026-12-31', [sofa], { shippedFrom: 'US' })).toEqual([]));
  test('its value not known, the rates are told and no amount', () => {
    const [touched] = of('2026-12-31', [{ ...sofa, unitPrice: null }]);
    expect(touched?.lines[0]).toMatchObject({
      before: { rate: '0.25', amount: null },
      after: { rate: '0.3', amount: null },
    });
  });
});

test('an amendment of another layer changes nothing of it', () => {
  const merchantRules = amendedBy({ kind: 'mail-entry', type13: true });
  expect(Object.keys(touches({ hts: '9401614011', origin: 'VN' }, merchantRules))).toHaveLength(1);
});
