import { describe, expect, test } from 'vitest';
import { legalDay, mayJoin, sealFailures } from '#domain';
import type { JoinFacts, JoinRefusal } from '#domain';
import { facts } from './facts.ts';

const openDay = legalDay('2025-03-03');
const lastOpenDay = legalDay('2025-08-28');
const firstClosedDay = legalDay('2025-08-29');
const eligible = { verdict: 'eligible', entry: '321' } as const;

describe('an order may join', () => {
  test('as PAPS under entry 11 or 01 when its entry is ready', () => {
    for (const entry of ['11', '01'] as const) {
      const decision = mayJoin(facts({ entry }));
      expect(decision).toEqual({
        kind: 'ok',
        key: {
          shipFromKey: 'CA|ON|TORONTO|M5V2T6',
          laneId: 'usual',
          arrivalDay: '2026-11-25',
          mode: 'truck',
          port: '0901',
        },
        entry,
      });
    }
  });

  test('under 321 on the last day that the law was open, and not on the day after', () => {
    expect(mayJoin(facts({ ...eligible, arrivalDay: openDay })).kind).toBe('ok');
    expect(mayJoin(facts({ ...eligible, arrivalDay: lastOpenDay })).kind).toBe('ok');
    expect(mayJoin(facts({ ...eligible, arrivalDay: firstClosedDay }))).toMatchObject({ refusal: 'law-closed-321' });
  });

  test.each<[JoinRefusal, Partial<JoinFacts>]>([
    ['deleted', { deleted: true }],
    ['cancelled', { cancelled: true }],
    ['fulfilled', { fulfilled: true }],
    ['not-applicable', { verdict: 'not-applicable', entry: 'none' }],
    ['not-applicable', { verdict: 'not-applicable', stays: 'on-hold' }],
    ['test-order', { verdict: 'not-applicable', stays: 'test-order' }],
    ['fulfilled', { fulfilled: true, stays: 'unpaid' }],
    ['on-hold', { verdict: 'review', stays: 'on-hold' }],
    ['scheduled', { stays: 'scheduled' }],
    ['not-completable', { stays: 'not-completable' }],
    ['status-unknown', { stays: 'status-unknown' }],
    ['unpaid', { stays: 'unpaid' }],
    ['payment-void', { stays: 'payment-void' }],
    ['refunded', { stays: 'refunded' }],
    ['review', { verdict: 'review' }],
    ['by-mail', { entry: 'mail' }],
    ['by-mail', { mode: 'mail' }],
    ['no-entry', { entry: 'none' }],
    ['formal-ad-cvd', { entry: '03' }],
    ['not-eligible-321', { entry: '321', arrivalDay: openDay }],
    ['facts-missing', { entryReady: false, missing: ['MISSING_HTS'] }],
    ['no-arrival', { arrivalDay: null }],
    ['no-ship-from', { shipFromKey: null }],
    ['no-port', { port: null }],
    ['no-port', { mode: null }],
  ])('not: %s', (refusal, differing) => {
    expect(mayJoin(facts(differing))).toEqual({ kind: 'refused', refusal, missing: differing.missing ?? [] });
  });
});

describe('a seal', () => {
  const decision = mayJoin(facts());
  if (decision.kind !== 'ok') throw new Error('the fixture must fit');
  const { key } = decision;

  test('passes when every order still gives the shipment’s own key', () => {
    expect(
      sealFailures(key, [
        { orderId: '1', facts: facts() },
        { orderId: '2', facts: facts() },
      ]),
    ).toEqual([]);
  });

  test('takes orders of every kind of entry, but never one that is not eligible under Section 321', () => {
    const mixed = [facts(), facts({ entry: '01' }), facts({ ...eligible, arrivalDay: openDay })];
    const onOpenDay = { ...key, arrivalDay: openDay };
    const failed = (all: readonly JoinFacts[]) =>
      sealFailures(
        onOpenDay,
        all.map((one, at) => ({ orderId: String(at), facts: { ...one, arrivalDay: openDay } })),
      ).map(({ orderId, why }) => [orderId, why.kind === 'may-not-join' ? why.refusal : why.kind]);
    expect(failed(mixed)).toEqual([]);
    expect(failed([...mixed, facts({ entry: '321' }), facts({ entry: '03' }), facts({ laneId: 'london' })])).toEqual([
      ['3', 'not-eligible-321'],
      ['4', 'formal-ad-cvd'],
      ['5', 'belongs-elsewhere'],
    ]);
  });

  test('names every order that fails and why, not only the first', () => {
    const failures = sealFailures(key, [
      { orderId: '1', facts: facts({ mode: 'air' }) },
      { orderId: '2', facts: facts() },
      { orderId: '3', facts: facts({ cancelled: true }) },
      { orderId: '4', facts: facts({ entryReady: false, missing: ['MISSING_HTS'] }) },
      { orderId: '5', facts: facts({ shipFromKey: 'elsewhere' }) },
    ]);
    expect(failures.map(({ orderId, why }) => [orderId, why.kind === 'may-not-join' ? why.refusal : why.kind])).toEqual(
      [
        ['1', 'belongs-elsewhere'],
        ['3', 'cancelled'],
        ['4', 'facts-missing'],
        ['5', 'belongs-elsewhere'],
      ],
    );
  });
});
