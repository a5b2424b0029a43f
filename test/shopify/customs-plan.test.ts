import { describe, expect, it } from 'vitest';
import { country, hts } from '#domain';
import { customsOf, planCustoms, saysWanted } from '#shopify';

type Item = Parameters<typeof planCustoms>[0];

const item = (general: string | null, byCountry: Record<string, string> = {}): Item => ({
  id: 'gid://shopify/InventoryItem/1',
  updatedAt: '2026-11-22T00:00:00Z',
  countryCodeOfOrigin: 'CN',
  harmonizedSystemCode: general,
  countryHarmonizedSystemCodes: {
    nodes: Object.entries(byCountry).map(([countryCode, code]) => ({ countryCode, harmonizedSystemCode: code })),
  },
});
const us = (code: string) => ({ countryCode: 'US', harmonizedSystemCode: code });
const canada = { countryCode: 'CA', harmonizedSystemCode: '6109100021' };

describe('what is written to an inventory item', () => {
  it.each([
    ['beside Canada’s ten digits', item('6109100021'), '6109100012', [us('6109100012')]],
    ['though the general number has the same ten digits', item('6109100012'), '6109100012', [us('6109100012')]],
    [
      'beside the numbers of other countries',
      item('610910', { CA: '6109100021' }),
      '6109100012',
      [canada, us('6109100012')],
    ],
    [
      'in place of an older one',
      item(null, { US: '6109100040', CA: '6109100021' }),
      '6109100012',
      [canada, us('6109100012')],
    ],
    ['in place of a damaged one', item(null, { US: '409000000' }), '0409000000', [us('0409000000')]],
    ['where nothing stands', item(null), '610910', [us('610910')]],
  ])('is the number for the United States %s', (_, now, wanted, list) => {
    expect(planCustoms(now, { origin: country('CN'), hts: hts(wanted) })).toEqual({
      countryHarmonizedSystemCodes: list,
    });
  });

  it.each([
    ['the number stands there with dots', item(null, { US: '6109.10.0012' }), '6109100012'],
    ['six digits are wanted and the general number begins with them', item('6109100021'), '610910'],
  ])('is nothing where %s', (_, now, wanted) => {
    expect(planCustoms(now, { hts: hts(wanted) })).toBeNull();
  });

  it('takes back the number for the United States alone, and leaves the general one that was never ours', () => {
    const now = item('6109100021', { US: '6109100012', CA: '6109100021' });
    expect(planCustoms(now, { hts: null })).toEqual({ countryHarmonizedSystemCodes: [canada] });
    expect(planCustoms(item('6109100021', { CA: '6109100021' }), { hts: null })).toBeNull();
    expect(saysWanted(item('6109100021'), { hts: null })).toBe(true);
    expect(customsOf(item('6109100021'))).toEqual({ origin: 'CN', hts: '610910' });
  });

  it('is the origin where it was stated, and never beside it what was not', () => {
    expect(planCustoms(item('6109100021'), { origin: country('VN') })).toEqual({ countryCodeOfOrigin: 'VN' });
    expect(planCustoms(item('6109100021'), { hts: hts('6109100012') })).toEqual({
      countryHarmonizedSystemCodes: [us('6109100012')],
    });
    expect(planCustoms(item('6109100021'), { origin: null })).toEqual({ countryCodeOfOrigin: null });
    expect(planCustoms(item('6109100021'), {})).toBeNull();
  });
});
