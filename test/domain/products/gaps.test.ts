import { describe, expect, it } from 'vitest';
import { addDays, gapsOf, legalDay, PRODUCT_GAPS } from '#domain';
import type { CustomsProduct } from '#domain';

const today = legalDay('2026-11-25');
const whole: CustomsProduct = {
  description: 'Cotton T-shirt, knit',
  title: 'Cedar Trail T-shirt',
  variantTitle: null,
  productType: 'Clothing',
  vendor: 'Northbound',
  sku: 'TEE-CEDAR',
  origin: 'VN',
  hts: '6109100012',
  weightGrams: 180,
  adCvd: null,
  usmca: null,
  usmcaUntil: null,
  agencyPapers: 'LACEY none',
};
const gaps = (differing: Partial<CustomsProduct>) => gapsOf({ ...whole, ...differing }, today);

describe('the gaps of an article', () => {
  it('are none where every fact is there', () => {
    expect(gaps({})).toEqual([]);
  });

  it.each([
    [{ origin: null }, ['origin']],
    [{ hts: null }, ['hts']],
    [{ hts: ' ' }, ['hts']],
    [{ hts: '610910' }, ['hts-short']],
    [{ hts: '61091000' }, ['hts-short']],
    [{ hts: '6118100000' }, ['hts-unknown']],
    [{ hts: 'see invoice' }, ['hts-unknown']],
    [{ description: 'gift' }, ['description']],
    [{ description: null, title: 'Gift' }, ['description']],
    [{ description: 'A pullover knitted of merino wool with a shawl collar' }, []],
    [{ weightGrams: null }, ['weight']],
    [{ weightGrams: 0 }, ['weight']],
    [{ hts: '9401614011' }, ['ad-cvd']],
    [{ hts: '9401614011', adCvd: false }, []],
    [{ hts: '9401614011', adCvd: true }, []],
    [{ hts: '9401614011', origin: 'US' }, []],
    [{ hts: '9401614011', origin: null }, ['origin', 'ad-cvd']],
  ] satisfies [Partial<CustomsProduct>, string[]][])('%j: %j', (differing, expected) => {
    expect(gaps(differing)).toEqual(expected);
  });

  it.each([
    ['6109100012', ['hts-ended']],
    ['610910', ['hts-ended', 'hts-short']],
    // What is no number at all is told as that alone.
    ['6118100000', ['hts-unknown']],
    [null, ['hts']],
  ])('name %s, which the schedule does not have', (hts, expected) => {
    expect(gapsOf({ ...whole, hts }, today, true)).toEqual(expected);
    expect(gapsOf({ ...whole, hts }, today, false)).not.toContain('hts-ended');
  });

  it('name a USMCA certificate from 30 days before it runs out, and after', () => {
    const at = (days: number, usmca: boolean | null = true) => gaps({ usmca, usmcaUntil: addDays(today, days) });
    expect(at(31)).toEqual([]);
    expect(at(30)).toEqual(['usmca-expiry']);
    expect(at(0)).toEqual(['usmca-expiry']);
    expect(at(-400)).toEqual(['usmca-expiry']);
    expect(at(10, false)).toEqual([]);
    expect(at(10, null)).toEqual([]);
    expect(gaps({ usmca: true })).toEqual([]);
  });

  it('name a number that an agency asks for of the product, until it is on file', () => {
    const lipstick = { hts: '3304100000', description: 'Lipstick, matte red' };
    const having = (agencyPapers: string | null, more: Partial<CustomsProduct> = {}) =>
      gaps({ ...lipstick, ...more, agencyPapers });
    expect(having(null)).toEqual(['agency-paper']);
    expect(having('CPSC GCC-4')).toEqual(['agency-paper']);
    expect(having('FDA-COSMETIC 53LBC')).toEqual([]);
    expect(having('FDA-COSMETIC none')).toEqual([]);
    expect(having(`FDA-COSMETIC 53LBC until ${addDays(today, 31)}`)).toEqual([]);
    expect(having(`FDA-COSMETIC 53LBC until ${addDays(today, 30)}`)).toEqual(['agency-paper']);
    expect(having(`FDA-COSMETIC 53LBC until ${addDays(today, -1)}`)).toEqual(['agency-paper']);
  });

  it('name neither what is only advised of nor what belongs to each shipment', () => {
    expect(gaps({ hts: '9503000073', description: 'Wooden toy train' })).toEqual([]);
    expect(gaps({ hts: '4303100030', description: 'Fox fur hat', agencyPapers: 'APHIS none' })).toEqual([]);
  });

  it('come in the order in which they are filled', () => {
    const nothing = gaps({
      origin: null,
      hts: null,
      description: 'gift',
      weightGrams: null,
      usmca: true,
      usmcaUntil: '2026-11-25',
    });
    expect(nothing).toEqual(PRODUCT_GAPS.filter((gap) => nothing.includes(gap)));
    expect(nothing).toHaveLength(5);
  });
});
