import { describe, expect, test } from 'vitest';
import type { LotDraft } from '#shopify';
import { searchTextOf } from '../../web/server/orders/search-text.ts';
import { emailWord } from '../../web/server/store/email-word.ts';
import { aConsignment } from '../domain/a-consignment.ts';

const { consignee, lines, purchaser } = aConsignment({ purchaser: { name: 'Ruth Delgado', email: 'Kq3_hash' } }, [
  { description: 'Guayabera', sku: 'GUA-4' },
]);
const lot: LotDraft = {
  id: '1',
  orderId: '1',
  placedAt: null,
  shipFrom: null,
  consignee,
  purchaser,
  currency: null,
  shippingChargeMinor: null,
  lines,
};
const text = searchTextOf({
  name: '#1001',
  consigneeName: 'Ruth Delgado',
  destination: 'Austin, TX',
  lots: [lot],
  tags: ['VIP'],
});

describe('what an order is found by', () => {
  test.each(['#1001', 'delgado', 'austin', '78704', 'gua-4', 'guayabera', 'vip', emailWord('Kq3_hash')])('%s', (word) =>
    expect(text).toContain(word),
  );

  test('not by a part of the hash of an e-mail address, such as a digit that somebody looks for', () => {
    for (const part of ['kq', 'q3', '3', 'hash', '_']) expect(emailWord('Kq3_hash')).not.toContain(part);
    expect(new Set(['a', 'b', 'ab', 'ba', 'A'].map(emailWord)).size).toBe(5);
  });

  test('not by the street, and not by an address that could be read', () => {
    expect(text).not.toContain('barton');
    expect(text).not.toContain('@');
  });

  test('by no more goods than help to find it', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({ ...lot, id: String(i) }));
    const goods = many.map((one, i) => ({ ...one, lines: one.lines.map((line) => ({ ...line, sku: `SKU-${i}` })) }));
    const found = searchTextOf({ name: '#1', consigneeName: null, destination: null, lots: goods, tags: [] });
    expect([found.includes('sku-199'), found.includes('sku-200')]).toEqual([true, false]);
  });
});
