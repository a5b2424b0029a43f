import { describe, expect, it } from 'vitest';
import { CROSSING_KINDS, crossingStatus, isAway, LOAD_STATES } from '#domain';
import type { CrossingFacts, CrossingStatus } from '#domain';

const ready: CrossingFacts = {
  verdict: 'ineligible',
  leadReason: 'SUSPENDED_ALL',
  entry: '11',
  entryReady: true,
  missing: [],
  asks: false,
  stays: null,
  cancelled: false,
  fulfilled: false,
  load: null,
};
const lacking: Partial<CrossingFacts> = { entryReady: false, missing: ['MISSING_ORIGIN', 'MISSING_HTS'] };
const barred: Partial<CrossingFacts> = { entry: 'none', entryReady: false, leadReason: 'EMBARGO' };

describe('the crossing status', () => {
  it.each<[string, Partial<CrossingFacts>, CrossingStatus]>([
    ['nothing holds it', {}, { kind: 'ready' }],
    ['duty-free', { verdict: 'eligible', leadReason: null, entry: '321' }, { kind: 'ready' }],
    ['facts are missing', lacking, { kind: 'held', by: ['MISSING_ORIGIN', 'MISSING_HTS'] }],
    [
      'not paid, and facts are missing',
      { ...lacking, stays: 'unpaid' },
      { kind: 'held', by: ['unpaid', 'MISSING_ORIGIN', 'MISSING_HTS'] },
    ],
    ['not paid', { stays: 'unpaid' }, { kind: 'held', by: ['unpaid'] }],
    ['a doubt', { verdict: 'review', leadReason: 'ADCVD' }, { kind: 'held', by: ['ADCVD'] }],
    [
      'a doubt that can be answered',
      { verdict: 'review', leadReason: 'ADCVD', asks: true },
      { kind: 'held', by: ['question', 'ADCVD'] },
    ],
    ['a question that holds nothing', { asks: true }, { kind: 'ready' }],
    ['an entry that is not ready', { entryReady: false }, { kind: 'held', by: ['SUSPENDED_ALL'] }],
    ['not decided', { verdict: 'review', leadReason: null, entryReady: false }, { kind: 'held', by: ['undecided'] }],
    ['barred', barred, { kind: 'stop', because: 'EMBARGO' }],
    [
      'barred, not paid, and lacking facts',
      { ...barred, ...lacking, stays: 'unpaid' },
      { kind: 'stop', because: 'EMBARGO' },
    ],
    ['barred in an open load', { ...barred, load: 'open' }, { kind: 'stop', because: 'EMBARGO' }],
    ['barred after it has left', { ...barred, load: 'handed-over' }, { kind: 'left' }],
    ['in an open load', { load: 'open' }, { kind: 'in-load' }],
    ['in a sealed load, and lacking facts since', { ...lacking, load: 'sealed' }, { kind: 'in-load' }],
    ['fulfilled in a sealed load', { fulfilled: true, load: 'sealed' }, { kind: 'in-load' }],
    ['fulfilled in no load', { fulfilled: true, ...lacking }, { kind: 'left' }],
    ['cancelled in a sealed load', { cancelled: true, load: 'sealed' }, { kind: 'cancelled' }],
    ['cancelled after it has left', { cancelled: true, load: 'arrived' }, { kind: 'left' }],
    ['sent to Canada', { verdict: 'not-applicable', leadReason: 'NOT_US', entry: 'none' }, { kind: 'none' }],
    [
      'sent to Canada, and fulfilled',
      { verdict: 'not-applicable', leadReason: 'NOT_US', entry: 'none', fulfilled: true },
      { kind: 'none' },
    ],
    ['held by customs', { load: 'held' }, { kind: 'left' }],
    ['released', { load: 'released' }, { kind: 'released' }],
  ])('of an order: %s', (_, facts, status) => {
    expect(crossingStatus({ ...ready, ...facts })).toEqual(status);
  });

  it('is never ready while a fact is missing, a person is awaited, or the law bars it', () => {
    for (const facts of [lacking, barred, { verdict: 'review' }, { stays: 'on-hold' }, { entryReady: false }] as const)
      for (const verdict of ['eligible', 'ineligible', 'review'] as const)
        expect(crossingStatus({ ...ready, verdict, ...facts }).kind, JSON.stringify(facts)).not.toBe('ready');
  });

  it('has a kind for every state of a load', () => {
    for (const load of LOAD_STATES) {
      const { kind } = crossingStatus({ ...ready, load });
      expect(CROSSING_KINDS).toContain(kind);
      expect(kind === 'left' || kind === 'released').toBe(isAway(load));
    }
  });
});
