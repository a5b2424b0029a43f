import { expect, it } from 'vitest';
import { formatsOf } from '#messages';
import { withoutSecrets } from '../../web/server/base/log.ts';
import { rateOfPercent } from '../../web/domain/products/percent.ts';

it('hides the password of a connection string with any scheme, and nothing that is none', () => {
  expect(withoutSecrets('at postgresql://minimis:pa:ss@db:5432/x failed')).toBe(
    'at postgresql://minimis:[hidden]@db:5432/x failed',
  );
  expect(withoutSecrets('https://shop.example:443/a?b=c')).toBe('https://shop.example:443/a?b=c');
  expect(withoutSecrets(`redis+ssl://u:secret@h and ${'w'.repeat(200_000)}`)).toContain('redis+ssl://u:[hidden]@h');
});

it.each([
  [0, '$0.00'],
  [99_999, '$999.99'],
  [100_000, '$1,000.00'],
  [-123_456_789, '-$1,234,567.89'],
  [10_000_000_000, '$100,000,000.00'],
])('writes %i cents with a comma at each thousand', (cents, text) =>
  expect(formatsOf('en-US').money({ minor: cents, currency: 'USD' })).toBe(text),
);

it('drops the zeros behind a rate', () => {
  expect([rateOfPercent('16.50'), rateOfPercent('10'), rateOfPercent('0')]).toEqual(['0.165', '0.1', '0']);
});
