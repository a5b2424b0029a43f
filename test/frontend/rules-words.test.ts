import { expect, test } from 'vitest';
import { amendmentWords } from '../../web/frontend/phrases/rules.ts';

test('an amendment is said in a sentence', () => {
  const limit = { minor: 80_000, currency: 'USD' as const };
  expect(
    amendmentWords({ kind: 'exemption', limit, closedOrigins: ['CN'], modes: ['truck'], manifestAccepted: false }),
  ).toBe(
    'Section 321 is open again up to $800.00 a person and day, by truck, but not to goods of China. Customs takes no Section 321 manifest.',
  );
  const hts = ['6109', '950662'];
  expect(amendmentWords({ kind: 'duty-rate', layer: 'section-301-china', origin: 'CN', hts, rate: '0.125' })).toBe(
    'The duty “Section 301, China” on HTS 6109 and 9506.62 of China is 12.5 %.',
  );
  expect(amendmentWords({ kind: 'duty-rate', layer: 'Solar safeguard', origin: null, hts: null, rate: '0.05' })).toBe(
    'The duty “Solar safeguard” on all goods is 5 %.',
  );
  expect(amendmentWords({ kind: 'mail-entry', type13: true })).toBe('Your post files entry type 13.');
});
