import { expect, it } from 'vitest';
import { generalNumberOf } from '../../web/shopify/consignment/lines.ts';

const item = (general: string | null, byCountry: Record<string, string> = {}) => ({
  harmonizedSystemCode: general,
  countryHarmonizedSystemCodes: {
    nodes: Object.entries(byCountry).map(([countryCode, code]) => ({ countryCode, harmonizedSystemCode: code })),
  },
});

it.each([
  ['ten digits', item('6109.10.0012'), '6109100012'],
  ['ten digits beside the numbers of other countries', item('6109100012', { CA: '6109100021' }), '6109100012'],
  ['ten digits beside a number for the US that is none', item('6109100012', { US: 'n/a' }), '6109100012'],
  ['none beside a number for the US', item('6109100012', { US: '6109100027' }), null],
  ['none beside a damaged number for the US', item('6109100012', { US: '409000000' }), null],
  ['none of six digits', item('610910'), null],
  ['none of eight', item('61091000'), null],
  ['none of thirteen', item('6109100012345'), null],
  ['none of a heading that does not exist', item('6118100012'), null],
  ['none where nothing stands', item(null), null],
])('proposes as a US number %s', (_, stock, number) => {
  expect(generalNumberOf(stock)).toBe(number);
});
