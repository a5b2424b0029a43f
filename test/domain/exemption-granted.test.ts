import { expect, test } from 'vitest';
import { exemptionGranted, parseInstant } from '#domain';

const on = (text: string, mode: 'truck' | 'mail' = 'truck') => {
  const at = parseInstant(text);
  if (at === null) throw new Error(text);
  return exemptionGranted(at, mode);
};

test('names the limit and the regime, each with its source, while the exemption is open', () => {
  const grant = on('2025-03-06T12:00:00-05:00');
  expect(grant?.limit).toEqual({ minor: 800_00, currency: 'USD' });
  expect(grant?.limitSource.cite).toContain('19 CFR 10.151');
  expect(grant?.regimeSource.cite).not.toBe('');
});

test('knows the limit that came before', () => {
  expect(on('2016-03-09T12:00:00-05:00')?.limit.minor).toBe(200_00);
  expect(on('2016-03-10T12:00:00-05:00')?.limit.minor).toBe(800_00);
});

test('grants nothing from the first minute of the suspension on, nor before any law that it knows', () => {
  expect(on('2025-08-28T23:59:00-04:00')).not.toBeNull();
  expect(on('2025-08-29T00:01:00-04:00')).toBeNull();
  expect(on('2026-11-22T12:00:00-05:00', 'mail')).toBeNull();
  expect(on('1990-01-01T12:00:00-05:00')).toBeNull();
});
