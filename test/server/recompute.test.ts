import { expect, test } from 'vitest';
import { evaluateLots } from '#domain';
import type { Edition, Law, RulebookRef } from '#domain';
import { canonicalJson } from '#shopify';
import { recompute } from '../../web/server/orders/recompute.ts';
import type { Editions } from '../../web/server/orders/recompute.ts';
import { aConsignment } from '../domain/a-consignment.ts';
import { firstAgain, second, twoEditions } from '../domain/second-edition.ts';

/** The day after the second edition: two laws of the ledger, the newer one today's. */
const editionsOf = (ledger: readonly Edition[]): Editions => ({
  ledger,
  today: second,
  lawBy: ({ version, hash }: RulebookRef) =>
    [firstAgain, second].find((law) => law.version === version && law.hash === hash) ?? null,
});
const inputs = {
  lots: [aConsignment({ id: '7001', arrival: '2025-01-15' }, [{ unitPrice: '750.00', origin: 'VN' }])],
  neighbours: [],
  who: [{ persons: [], delivery: null }],
  house: { amendments: [], staleAfterDays: 60 },
};
const storedBy = (law: Law | null): string => canonicalJson(evaluateLots(inputs, law));
const ask = (outcome: string, ledger = twoEditions) =>
  recompute({ inputs, outcome }, 'north.myshopify.com', String as never, editionsOf(ledger));

test('a verdict of an older edition comes out the same by it, and by today’s as today’s law has it', () => {
  // Stored while the first edition was today's.
  expect(ask(storedBy(null))).toEqual({
    then: { version: firstAgain.version, hash: firstAgain.hash },
    now: { version: second.version, hash: second.hash },
    again: { kind: 'same', changes: [], because: [] },
    today: expect.arrayContaining([{ lotId: '7001', what: 'verdict', then: 'eligible', now: 'ineligible' }]) as unknown,
  });
});

test('a verdict of today’s edition is decided once', () => {
  expect(ask(storedBy(second))).toMatchObject({ again: { kind: 'same' }, today: null });
});

test('an older edition that comes out otherwise is a fault of ours, unless a newer one declares a change of the program', () => {
  const otherwise = storedBy(null).replaceAll('"verdict":"eligible"', '"verdict":"review"');
  expect(ask(otherwise).again).toEqual({
    kind: 'differs',
    changes: [{ lotId: '7001', what: 'verdict', then: 'review', now: 'eligible' }],
    because: [],
  });
  const declared = twoEditions.map((edition, place) =>
    place === twoEditions.length - 1 ? { ...edition, altersOlder: 'Values are rounded otherwise.' } : edition,
  );
  expect(ask(otherwise, declared).again).toMatchObject({ kind: 'altered', because: ['Values are rounded otherwise.'] });
  expect(ask(storedBy(null), declared).again.kind).toBe('same');
});

test('an edition that is not in the ledger, or was another under that name, is said not to be kept', () => {
  const gone = storedBy(null).replaceAll(firstAgain.hash, 'f'.repeat(64));
  expect(ask(gone).again).toEqual({ kind: 'not-kept', changes: [], because: [] });
  expect(ask(gone).today).not.toEqual([]);
});
