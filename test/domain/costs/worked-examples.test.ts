import { describe, expect, test } from 'vitest';
import { priceEntryOptions } from '#domain';
import { aConsignment } from '../a-consignment.ts';
import { merchantRules, layersOf, routeOf, told } from './football.ts';

// The examples of the lists' own page, to the cent: its sections in its order. Those of fees stand with the fees.
type Json = Record<string, unknown>;
const goods = (arrival: string, unitPrice: string, line: Json) =>
  aConsignment({ arrival }, [{ description: 'Worked example', unitPrice, ...line }]);

/** US cents of each layer that is known, and `?` where one is not. */
const cents = (arrival: string, price: string, line: Json): Record<string, number | '?'> =>
  Object.fromEntries(told(layersOf(goods(arrival, price, line), '01')).map(([id, , amount]) => [id, amount ?? '?']));

const sum = (layers: Record<string, number | '?'>): number | '?' =>
  Object.values(layers).reduce<number | '?'>((total, one) => (total === '?' || one === '?' ? '?' : total + one), 0);

const verdictRoute = (arrival: string, line: Json) =>
  priceEntryOptions(goods(arrival, '300.00', line)).routes.find(({ kind }) => kind === 'none');

const claimed = { origin: 'CA', usmca: true };

describe('1, the import ban', () => {
  const whisky = { ...claimed, hts: '2208303060', packaged: true, alcohol: true };
  test('whisky in bottles pays half its value until the day before', () =>
    expect(cents('2026-09-28', '300.00', whisky)).toMatchObject({ 'section-338': 150_00 }));
  test('and is refused from the first day on', () => {
    expect(verdictRoute('2026-09-29', whisky)).toMatchObject({
      standing: 'allowed',
      why: [{ code: 'embargo', facts: { reason: 'IMPORT_BAN' } }],
    });
    expect(verdictRoute('2026-09-28', whisky)?.standing).toBe('not-allowed');
  });
  test('wine in any container is refused', () =>
    expect(verdictRoute('2026-10-05', { ...claimed, hts: '2204215005', packaged: false })?.standing).toBe('allowed'));
  test('cider in a tank pays half', () =>
    expect(cents('2026-10-05', '1000.00', { ...claimed, hts: '2206001510', packaged: false })).toMatchObject({
      base: 0,
      'section-301-forced-labor': 0,
      'section-338': 500_00,
    }));
  test('maple syrup is not listed', () => {
    const syrup = { ...claimed, hts: '1702204090' };
    expect(verdictRoute('2026-10-05', syrup)?.standing).toBe('not-allowed');
    expect(cents('2026-10-05', '20.00', syrup)).toEqual({ base: 0, 'section-301-forced-labor': 0 });
  });
});

describe('2, Section 338', () => {
  const shirt = { origin: 'CA', hts: '6109100012', baseRate: '0.165' };
  const desk = { origin: 'CA', hts: '9403200082', baseRate: '0', metalShare: '0.8', usmca: true };
  const cheese = { origin: 'CA', hts: '0406909500', baseRate: '0.10' };
  test.each([
    ['a T-shirt under USMCA', '2026-11-30', '200.00', { ...shirt, usmca: true }, 100_00],
    ['a T-shirt without a claim', '2026-11-30', '200.00', shirt, 153_00],
    ['steel furniture while Section 232 freed it', '2026-09-10', '10000.00', desk, 2_500_00],
    ['steel furniture that owes both', '2026-09-20', '10000.00', desk, 7_500_00],
    ['cheese the day before', '2026-09-14', '1000.00', cheese, 200_00],
    ['cheese on the first day', '2026-09-15', '1000.00', cheese, 700_00],
    ['a hockey stick', '2026-11-30', '150.00', { ...claimed, hts: '9506992580' }, 75_00],
  ])('%s', (_, day, price, line, expected) => expect(sum(cents(day, price, line))).toBe(expected));
});

describe('3, forced labor', () => {
  const shirt = { hts: '6109100012', baseRate: '0.165' };
  test.each([
    ['coffee of Colombia', '20.00', { origin: 'CO', hts: '0901210030', baseRate: '0' }, 0],
    ['a T-shirt of China', '50.00', { ...shirt, origin: 'CN' }, 18_25],
    ['a T-shirt of Honduras, claimed', '50.00', { ...shirt, origin: 'HN', claim: 'P' }, 0],
    ['a T-shirt of Honduras, not claimed', '50.00', { ...shirt, origin: 'HN' }, 13_25],
    ['a T-shirt of Jordan, claimed', '50.00', { ...shirt, origin: 'JO', claim: 'JO' }, 0],
    ['cosmetics of Germany', '80.00', { origin: 'DE', hts: '3304995000', baseRate: '0' }, 8_00],
    ['a T-shirt of Germany', '100.00', { ...shirt, origin: 'DE' }, 16_50],
  ])('%s', (_, price, line, expected) => expect(sum(cents('2026-11-30', price, line))).toBe(expected));
});

describe('4, Section 232', () => {
  const sofa = { hts: '9401616011', baseRate: '0' };
  const desk = { origin: 'IN', hts: '9403200082', baseRate: '0' };
  test.each([
    ['a steel pan of India', '2026-11-30', '40.00', { origin: 'IN', hts: '7323930045', baseRate: '0.02' }, 10_80],
    ['a desk with 12 % of metal', '2026-11-30', '400.00', { ...desk, metalShare: '0.12' }, 40_00],
    ['a sofa of Viet Nam', '2026-12-31', '800.00', { ...sofa, origin: 'VN' }, 200_00],
    ['the sofa from 2027', '2027-01-01', '800.00', { ...sofa, origin: 'VN' }, 240_00],
    ['a sofa of Italy', '2026-11-30', '800.00', { ...sofa, origin: 'IT' }, 120_00],
    [
      'an air conditioner of Korea',
      '2026-11-30',
      '300.00',
      { origin: 'KR', hts: '8415810110', baseRate: '0.01', metalShare: '0.4' },
      45_00,
    ],
  ])('%s', (_, day, price, line, expected) => expect(sum(cents(day, price, line))).toBe(expected));

  test('where the share of metal is not stated, no other duty is shown as certain', () =>
    expect(told(layersOf(goods('2026-11-30', '400.00', desk)))).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', null, null, 'section-232'],
      ['section-232', null, null, 'metal-share'],
    ]));

  test('15 % of metal is enough, and a hair less is not', () => {
    expect(cents('2026-11-30', '400.00', { ...desk, metalShare: '0.15' })).toMatchObject({ 'section-232': 100_00 });
    expect(cents('2026-11-30', '400.00', { ...desk, metalShare: '0.1499' })).toMatchObject({ 'section-232': 0 });
  });

  test('a graphics card waits for the chip figures; without them it owes nothing under Section 232', () => {
    const card = goods('2026-11-30', '700.00', { origin: 'TW', hts: '8473301180', baseRate: '0' });
    expect(told(layersOf(card)).find(([id]) => id === 'section-232')).toEqual(['section-232', null, null, 'described']);
    const stated = { merchantRules: merchantRules('section-232', '0') };
    expect(told(layersOf(card, '11', stated)).find(([id]) => id === 'section-232')).toEqual([
      'section-232',
      '0',
      0,
      'amended',
    ]);
  });

  test('metal melted in the United States pays 10 %, Russian aluminum 200 %', () => {
    const lock = { origin: 'VN', hts: '8302106090', baseRate: '0', metalShare: '0.9' };
    const of = (meltCountry: string) => cents('2026-11-30', '100.00', { ...lock, meltCountry })['section-232'];
    expect([of('VN'), of('US'), of('RU')]).toEqual([25_00, 10_00, 200_00]);
  });
});

describe('5, quotas', () => {
  const base = (price: string, hts: string, baseRate: string) =>
    cents('2026-12-04', price, { origin: 'DE', hts, baseRate })['base'];
  test('rates of lines', () => {
    expect(base('60.00', '1806310080', '0.056')).toBe(3_36);
    expect(base('60.00', '2106909998', '0.064')).toBe(3_84);
    expect(base('20.00', '2008111500', '1.318')).toBe(26_36);
    expect(base('10.00', '1704100000', '0.04')).toBe(40);
  });
  test.each([
    ['1806310080', 'allowed'],
    ['2106909998', 'allowed'],
    ['1704100000', 'allowed'],
    ['2008111500', 'not-allowed'],
    ['0406901600', 'not-allowed'],
  ])('informal entry of %s is %s', (hts, standing) =>
    expect(routeOf(goods('2026-12-04', '20.00', { origin: 'DE', hts }), '11').standing).toBe(standing),
  );
});

describe('6, China', () => {
  test.each([
    ['a wooden table', '100.00', { hts: '9403608081', baseRate: '0' }, 37_50],
    ['a toy', '30.00', { hts: '9503000073', baseRate: '0' }, 3_75],
    ['a phone, of list 4B and free of forced labor', '300.00', { hts: '8517130000', baseRate: '0' }, 0],
    ['a laptop, unless it is a part of a vehicle', '900.00', { hts: '8471300100', baseRate: '0' }, '?'],
    ['a games console, of list 4B alone', '400.00', { hts: '9504500000', baseRate: '0' }, 50_00],
    ['another telephone, of which no list was read', '40.00', { hts: '8517180050', baseRate: '0' }, '?'],
  ])('%s', (_, price, line, expected) =>
    expect(sum(cents('2026-11-30', price, { origin: 'CN', ...line }))).toBe(expected),
  );
});

test('6, a battery that is no part of a vehicle, as the merchant states', () => {
  const battery = goods('2026-11-30', '50.00', { origin: 'CN', hts: '8507600020', baseRate: '0.034' });
  const layers = layersOf(battery, '11', { merchantRules: merchantRules('section-232', '0', { hts: ['8507.60'] }) });
  expect(layers.reduce((total, { amount }) => total + (amount?.minor ?? 0), 0)).toBe(20_45);
  expect(told(layersOf(battery)).find(([id]) => id === 'section-232')).toEqual([
    'section-232',
    null,
    null,
    'described',
  ]);
});

describe('8, preference programs', () => {
  const kenyan = { origin: 'KE', hts: '6109100012', baseRate: '0.165', claim: 'D' };
  test('a T-shirt of Kenya on both sides of the end of its program', () => {
    expect(sum(cents('2026-12-31', '50.00', kenyan))).toBe(0);
    expect(sum(cents('2027-01-01', '50.00', kenyan))).toBe(8_25);
  });
  test('cosmetics of Korea, claimed, come to 12.5 % in all', () =>
    expect(sum(cents('2026-11-30', '80.00', { origin: 'KR', hts: '3304995000', baseRate: '0', claim: 'KR' }))).toBe(
      10_00,
    ));
  test('a symbol of the lapsed system of preferences frees nothing', () =>
    expect(
      cents('2026-11-30', '100.00', { origin: 'TH', hts: '7117199000', baseRate: '0.11', claim: 'A' })['base'],
    ).toBe(11_00));
  test('an aircraft part of Canada, claimed', () =>
    expect(
      cents('2026-11-30', '1000.00', { origin: 'CA', hts: '8414800590', baseRate: '0', claim: 'C' }),
    ).toMatchObject({
      'section-301-forced-labor': 0,
      'section-338': 0,
    }));
});
