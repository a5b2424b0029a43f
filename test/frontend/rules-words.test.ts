import { expect, test } from 'vitest';
import { amendmentWords, percent, rateOfPercent } from '../../web/frontend/phrases/rules.ts';

test.each([
  ['12.5', '0.125', '12.5 %'],
  ['10', '0.1', '10 %'],
  ['0', '0', '0 %'],
  ['0.25', '0.0025', '0.25 %'],
  ['100', '1', '100 %'],
  ['250', '2.5', '250 %'],
])('%s percent is the rate %s, and back', (typed, rate, shown) => {
  expect(rateOfPercent(typed)).toBe(rate);
  expect(percent(rate)).toBe(shown);
});

test('what is no number is no rate', () => {
  for (const typed of ['', '-1', 'ten', '1e3']) expect(rateOfPercent(typed)).toBeNull();
});

test('an amendment is said in a sentence', () => {
  const limit = { minor: 80_000, currency: 'USD' };
  expect(
    amendmentWords({ kind: 'exemption', limit, closedOrigins: ['CN'], modes: ['truck'], manifestAccepted: false }),
  ).toBe(
    'Section 321 is open again up to $800.00 a person and day, by truck, but not to goods of China. Customs takes no Section 321 manifest.',
  );
});
