import { expect, test } from 'vitest';
import { amendmentsClash, country, currency, decimal, legalDay, usd } from '#domain';
import type { AmendedRule } from '#domain';

const stated = (rule: AmendedRule, from: string, until: string | null) => ({
  rule,
  from: legalDay(from),
  until: until === null ? null : legalDay(until),
});
const exemption = (modes: ('truck' | 'air')[] | null = null): AmendedRule => ({
  kind: 'exemption',
  limit: usd(800_00),
  closedOrigins: [],
  modes,
  manifestAccepted: true,
});
const rate = (code: string): AmendedRule => ({
  kind: 'exchange-rate',
  currency: currency(code),
  usdForOne: decimal('1.1'),
});
const duty = (layer: string, origin: string | null, hts: string[] | null): AmendedRule => ({
  kind: 'duty-rate',
  layer,
  origin: origin === null ? null : country(origin),
  hts,
  rate: decimal('0.1'),
});

const mail = (type13: boolean): AmendedRule => ({ kind: 'mail-entry', type13 });

test('one day in common is a clash, the day after is none', () => {
  const first = stated(exemption(), '2026-12-01', '2026-12-31');
  expect(amendmentsClash(first, stated(exemption(), '2026-12-31', null))).toBe(true);
  expect(amendmentsClash(stated(exemption(), '2026-12-31', null), first)).toBe(true);
  expect(amendmentsClash(first, stated(exemption(), '2027-01-01', null))).toBe(false);
  expect(amendmentsClash(stated(exemption(), '2020-01-01', null), first)).toBe(true);
});

test.each([
  [exemption(['truck']), exemption(['air']), false],
  [exemption(['truck']), exemption(['truck', 'air']), true],
  [exemption(['truck']), exemption(), true],
  [rate('EUR'), rate('CAD'), false],
  [rate('EUR'), rate('EUR'), true],
  [exemption(), rate('EUR'), false],
  [mail(true), mail(false), true],
  [exemption(), mail(true), false],
  [duty('301', 'CN', null), duty('301', 'VN', null), false],
  [duty('301', 'CN', null), duty('301', null, null), true],
  [duty('301', 'CN', null), duty('122', 'CN', null), false],
  [duty('301', 'CN', ['6109']), duty('301', 'CN', ['61']), true],
  [duty('301', 'CN', ['6109']), duty('301', 'CN', ['6110']), false],
])('%j and %j', (a, b, clash) => {
  expect(amendmentsClash(stated(a, '2026-12-01', null), stated(b, '2026-12-01', null))).toBe(clash);
});
