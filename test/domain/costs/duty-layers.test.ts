import { describe, expect, test } from 'vitest';
import { additionalDuties } from '../../../web/domain/law/duty/index.ts';
import { football, merchantRules, layersOf, routeOf, told } from './football.ts';

const AT = (moment: string) => football({ arrival: moment }, { origin: 'VN' });
const layer = (name: string, ...consignment: Parameters<typeof layersOf>) =>
  told(layersOf(...consignment))
    .find(([id]) => id === name)
    ?.slice(1) ?? null;

describe('a layer begins and ends to the minute', () => {
  test.each([
    ['2026-02-24T00:00:59-05:00', null],
    ['2026-02-24T00:01:00-05:00', ['0.10', 75_00, null]],
    ['2026-07-24T00:00:59-04:00', ['0.10', 75_00, null]],
    ['2026-07-24T00:01:00-04:00', null],
  ])('Section 122 at %s', (moment, expected) => expect(layer('section-122', AT(moment))).toEqual(expected));

  test.each([
    ['2026-07-24T00:00:59-04:00', null],
    ['2026-07-24T00:01:00-04:00', ['0.125', 93_75, null]],
  ])('Section 301 forced labor at %s', (moment, expected) =>
    expect(layer('section-301-forced-labor', AT(moment))).toEqual(expected),
  );

  test.each([
    ['2025-02-03', null],
    ['2025-02-04', [null, null, 'rate-not-known']],
    ['2026-02-23', [null, null, 'rate-not-known']],
    ['2026-02-24', null],
    // Under a formal entry: until 2025-04-29 articles of chapter 99 over $250 had no other (19 CFR 143.21(a)).
  ])('IEEPA on %s', (day, expected) => expect(layer('ieepa', AT(day), '01')).toEqual(expected));

  test.each([
    ['2026-07-21', null],
    ['2026-07-22', ['0.25', 187_50, null]],
  ])('Section 301 Brazil on %s', (day, expected) =>
    expect(layer('section-301-brazil', football({ arrival: day }, { origin: 'BR' }))).toEqual(expected),
  );

  test.each([
    ['2026-08-21', null],
    ['2026-08-22', ['0.50', 375_00, null]],
  ])('Section 338 on listed goods of Canada on %s', (day, expected) =>
    expect(layer('section-338', football({ arrival: day }, { origin: 'CA', hts: '6109100012' }))).toEqual(expected),
  );
});

describe('the forced-labor duty goes by origin', () => {
  const rates = (origin: string, baseRate: string | null) =>
    told(layersOf(football({}, { origin, baseRate }))).filter(
      ([id]) => id === 'section-301-forced-labor' || id === 'base',
    );

  test.each([
    ['GB', '0.10'],
    ['IN', '0.10'],
    ['MX', '0.10'],
    ['HK', '0.125'],
    ['AU', '0.125'],
  ])('%s pays %s', (origin, rate) => expect(rates(origin, '0')[1]?.[1]).toBe(rate));

  test.each([
    ['DE', '0.04', '0.06', 45_00],
    ['DE', '0.10', '0', 0],
    ['DE', '0.165', '0', 0],
    ['TW', '0', '0.10', 75_00],
    ['JP', '0.048', '0.077', 57_75],
    ['KR', '0.125', '0', 0],
    ['CH', '0.13', '0', 0],
  ])('%s with a general rate of %s fills up by %s', (origin, base, rate, cents) =>
    expect(rates(origin, base)[1]).toEqual(['section-301-forced-labor', rate, cents, 'capped']),
  );

  test('a cap without a general rate counts as both together, and the rate is named', () => {
    const { cost } = routeOf(football({}, { origin: 'DE', baseRate: null }), '11');
    expect(told(cost?.lines[0]?.layers ?? [])).toEqual([
      ['base', null, null, 'not-stated'],
      ['section-301-forced-labor', '0.10', 75_00, 'capped-with-base'],
    ]);
    expect(cost?.duty).toMatchObject({ amount: { minor: 75_00 }, atLeast: true });
    expect(cost?.unknown).toContainEqual({ what: 'base-rate', subject: 'base', lines: ['l1'] });
  });

  test('sixty economies were investigated, the Union counted as one; of any other country nothing is owed', () => {
    const rows = additionalDuties['section-301-forced-labor'].since.at(-1)?.value.rows ?? [];
    const origins = rows.flatMap((row) => row.origins ?? []);
    expect(origins).toHaveLength(60 - 1 + 27);
    expect(new Set(origins).size).toBe(origins.length);
    expect(rates('NP', '0')).toEqual([['base', '0', 0, 'stated']]);
  });

  test('American goods that come back without a claim pay none', () =>
    expect(rates('US', '0')).toEqual([['base', '0', 0, 'stated']]));
});

describe('what is left out', () => {
  test('goods originating under USMCA: general rate, Section 122 and forced labor, while the certificate lasts', () => {
    const mexican = (arrival: string, more = {}) =>
      told(layersOf(football({ arrival }, { origin: 'MX', usmca: true, ...more })));
    expect(mexican('2026-03-01')).toEqual([
      ['base', '0', 0, 'usmca'],
      ['section-122', '0', 0, 'usmca'],
    ]);
    expect(mexican('2026-08-01', { usmcaUntil: '2026-08-01' })).toEqual([
      ['base', '0', 0, 'usmca'],
      ['section-301-forced-labor', '0', 0, 'usmca'],
    ]);
    expect(mexican('2026-08-01', { usmcaUntil: '2026-07-31' })).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', '0.10', 75_00, null],
    ]);
    expect(told(layersOf(football({}, { origin: 'CN', usmca: true })))[0]).toEqual(['base', '0', 0, 'stated']);
  });

  test('books', () =>
    expect(layer('section-301-forced-labor', football({}, { origin: 'VN', hts: '4901990092' }))).toEqual([
      '0',
      0,
      'informational-materials',
    ]));

  test('goods that an unstated fact may put under Section 232: which of the two is owed is not known', () => {
    const steel = football({}, { origin: 'VN', hts: '8211924060' });
    expect(told(layersOf(steel))).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', null, null, 'section-232'],
      ['section-232', null, null, 'metal-share'],
    ]);
    const is = told(layersOf(steel, '11', { merchantRules: merchantRules('section-232', '0.50') }));
    expect(is).toEqual([
      ['base', '0', 0, 'stated'],
      ['section-301-forced-labor', '0', 0, 'section-232'],
      ['section-232', '0.50', 375_00, 'amended'],
    ]);
    const isNot = told(layersOf(steel, '11', { merchantRules: merchantRules('section-232', '0') }));
    expect(isNot[1]).toEqual(['section-301-forced-labor', '0.125', 93_75, null]);
  });

  test('American goods returned: nothing at all, no processing fee, and a way of their own', () => {
    const back = football({}, { origin: 'US', usReturned: true, baseRate: null });
    expect(told(layersOf(back))).toEqual([['base', '0', 0, 'chapter-98']]);
    const route = routeOf(back, '9801');
    expect(route).toMatchObject({
      standing: 'allowed',
      ready: true,
      cost: { duty: { amount: { minor: 0 }, atLeast: false } },
    });
    expect(route.cost?.charges.find(({ charge }) => charge === 'mpf')?.amount?.minor).toBe(0);
    expect(routeOf(football(), '9801')).toMatchObject({ standing: 'not-allowed', cost: null });
  });
});

describe('what is not stated is named', () => {
  test('a heading of China outside the known one', () => {
    const { cost } = routeOf(football({}, { hts: '6211430000', baseRate: '0.165' }), '11');
    expect(told(cost?.lines[0]?.layers ?? [])).toEqual([
      ['base', '0.165', 123_75, 'stated'],
      ['section-301-forced-labor', '0.125', 93_75, null],
      ['section-301-china', null, null, 'rate-not-known'],
    ]);
    expect(cost?.unknown).toContainEqual({ what: 'duty-rate', subject: 'section-301-china', lines: ['l1'] });
    expect(cost?.duty).toMatchObject({ amount: { minor: 217_50 }, atLeast: true });
  });

  test('until the merchant does, for that heading, that origin and those days alone', () => {
    const shirts = football({}, { hts: '6211430000', baseRate: '0.165' });
    const told122 = (more: Parameters<typeof merchantRules>[2]) =>
      layer('section-301-china', shirts, '11', { merchantRules: merchantRules('section-301-china', '0.25', more) });
    expect(told122({ hts: ['6211'], origin: 'CN' })).toEqual(['0.25', 187_50, 'amended']);
    for (const more of [
      { hts: ['6110'] },
      { origin: 'VN' },
      { until: '2026-07-31' as never },
      { from: '2026-08-02' as never },
    ])
      expect(told122(more)).toEqual([null, null, 'rate-not-known']);
    const named = layersOf(shirts, '11', { merchantRules: merchantRules('section-301-china', '0.25') }).at(-1);
    expect(named).toMatchObject({ amendment: 'a1', source: { cite: 'Letter of the broker', confidence: 'merchant' } });
  });

  test.each(['Section 301, China', 'section 301 china', 'section-301-china'])('under the name %j, too', (name) =>
    expect(layer('section-301-china', football(), '11', { merchantRules: merchantRules(name, '0.25') })).toEqual([
      '0.25',
      187_50,
      'amended',
    ]),
  );

  test('a rate of a name that is not ours adds a layer', () =>
    expect(
      told(layersOf(football({}, { origin: 'VN' }), '11', { merchantRules: merchantRules('cotton fee', '0.001') })).at(
        -1,
      ),
    ).toEqual(['cotton fee', '0.001', 75, 'amended']));

  test('a general rate by heading, where the article has none of its own', () => {
    const options = { merchantRules: merchantRules('base', '0.05', { hts: ['9506.62'] }) };
    expect(layer('base', football({}, { baseRate: null }), '11', options)).toEqual(['0.05', 37_50, 'amended']);
    expect(layer('base', football(), '11', options)).toEqual(['0', 0, 'stated']);
  });

  test('goods of Russia and Belarus pay column 2, whatever general rate is stated', () => {
    expect(layer('base', football({}, { origin: 'BY' }))).toEqual([null, null, 'column-2']);
    expect(
      layer('base', football({}, { origin: 'BY' }), '11', { merchantRules: merchantRules('base', '0.3') })?.[2],
    ).toBe('amended');
  });

  test('a heading with too few digits, no heading, no origin, no arrival, no price', () => {
    expect(layer('section-301-china', football({}, { hts: '950662' }))).toEqual(['0.075', 56_25, null]);
    expect(layer('section-232', football({}, { hts: '940161', origin: 'VN' }))).toEqual([null, null, 'hts-too-short']);
    const whats = (consignment: ReturnType<typeof football>) =>
      routeOf(consignment, '11')
        .cost?.unknown.filter(({ what }) => what !== 'fee')
        .map(({ what }) => what);
    expect(whats(football({}, { hts: null, origin: 'VN', baseRate: null }))).toEqual(['hts', 'base-rate']);
    expect(whats(football({}, { origin: null }))).toEqual(['origin']);
    expect(whats(football({ arrival: null }))).toEqual(['arrival', 'mpf']);
    expect(whats(football({}, { unitPrice: null }))).toEqual(['value', 'mpf']);
    expect(whats(football({}, { unitPrice: '0.00' }))).toEqual(['line-value']);
    expect(whats(football({}, { hts: '2204100000' }))).toContain('excise-tax');
  });
});
