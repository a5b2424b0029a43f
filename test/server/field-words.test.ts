import { describe, expect, test } from 'vitest';
import { isShopifyId } from '#shopify';
import { fieldSentence } from '../../web/server/base/field-words.ts';
import { isMoment } from '../../web/server/http/moment.ts';

describe('a sentence about an input', () => {
  test.each<[PropertyKey[], string, string]>([
    [['arrivalAt'], 'is not a day and hour that exist', 'The arrival is not a day and hour that exist.'],
    [
      ['why'],
      'say why you add it, in a few words at least',
      'The reason: say why you add it, in a few words at least.',
    ],
    [['settings', 'transitDays'], 'is at most 60', 'The number of transit days is at most 60.'],
    [['settings', 'fees', 'carrierParcel'], 'is not below zero', 'Carrier parcel is not below zero.'],
    [['subject', 'lines', 0, 'price'], 'is not an amount', 'Line 1, price is not an amount.'],
    [['rule', 'hts', 2], 'is 2 to 10 digits', 'The HTS number 3 is 2 to 10 digits.'],
    [['ids', 0], 'is not the number of an order', 'Order 1 is not the number of an order.'],
    [[], 'give a new arrival or SCAC', 'The input: give a new arrival or SCAC.'],
    [
      ['settings', 'shipFrom', 'zip'],
      'is at most 255 characters',
      'The postal code that you ship from is at most 255 characters.',
    ],
    [['settings', 'shipFrom', 'country'], 'is not a country', 'The country that you ship from is not a country.'],
    [['subject'], 'choose a shipment', 'Subject: choose a shipment.'],
    [
      ['settings', 'port'],
      'Choose the port at which your parcels cross the border.',
      'Choose the port at which your parcels cross the border.',
    ],
    [['hts'], '"409000000" has lost the zero in front.', '"409000000" has lost the zero in front.'],
    [['scac'], 'SCAC', 'The carrier’s SCAC: SCAC.'],
    [
      ['settings', 'importerNumber'],
      'is not one that customs gives',
      'The importer number is not one that customs gives.',
    ],
  ])('%j: %s', (path, message, sentence) => {
    expect(fieldSentence(path, message)).toBe(sentence);
  });
});

test.each([
  ['2026-11-30T12:00:00Z', true],
  ['2026-11-30 12:00:00.123456+00', true],
  ['0001-01-01T00:00:00Z', true],
  ['9999-12-31T23:59:59-05:00', true],
  ['2028-02-29T00:00:00Z', true],
  ['2026-02-29T00:00:00Z', false],
  ['9999-99-99 00:00:00+00', false],
  ['0000-01-01 00:00:00+00', false],
  ['2026-11-30T24:00:00Z', false],
  ['2026-11-30T12:60:00Z', false],
  ['2026-11-30T12:00:00+99', false],
  ['2026-11-30', false],
])('%s is a moment: %s', (text, expected) => {
  expect(isMoment(text)).toBe(expected);
});

test.each([
  ['1', true],
  ['9223372036854775807', true],
  ['9223372036854775808', false],
  ['99999999999999999999', false],
  ['0', false],
  ['007', false],
  ['-1', false],
  ['abc', false],
  ['1.5', false],
])('%s may be an id of Shopify: %s', (text, expected) => {
  expect(isShopifyId(text)).toBe(expected);
});
