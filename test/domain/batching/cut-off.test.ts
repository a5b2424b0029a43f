import { describe, expect, test } from 'vitest';
import { cutOffOf, instant } from '#domain';
import type { Mode } from '#domain';

const ARRIVAL = Date.parse('2026-12-01T17:00:00Z');
const kindAt = (before: number, mode: Mode = 'truck'): string =>
  cutOffOf(mode, instant(ARRIVAL), instant(ARRIVAL - before)).kind;
const MINUTE = 60_000;

describe('the manifest of a truck', () => {
  test.each([
    [24 * 60 * MINUTE, 'ahead'],
    [60 * MINUTE, 'ahead'],
    [60 * MINUTE - 1, 'fast-only'],
    [30 * MINUTE, 'fast-only'],
    [30 * MINUTE - 1, 'passed'],
    [1, 'passed'],
    [0, 'arrived'],
    [-22 * 60 * MINUTE, 'arrived'],
  ])('%i ms before the arrival: %s', (before, kind) => {
    expect(kindAt(before)).toBe(kind);
  });

  test('is due one hour before the arrival', () => {
    expect(cutOffOf('truck', instant(ARRIVAL), instant(ARRIVAL - 61 * MINUTE))).toEqual({
      kind: 'ahead',
      due: ARRIVAL - 60 * MINUTE,
    });
  });
});

test.each(['air', 'ocean', 'rail', 'mail'] as const)(
  'by %s the rulebook has no hour, and only the arrival counts',
  (mode) => {
    expect(cutOffOf(mode, instant(ARRIVAL), instant(ARRIVAL - 1))).toEqual({ kind: 'ahead', due: null });
    expect(kindAt(0, mode)).toBe('arrived');
  },
);
