import { describe, expect, it } from 'vitest';
import type { RecomputedVerdict } from '#contract';
import { recomputedSentences } from '../../web/frontend/phrases/recomputed.ts';

const then = { version: '2026-11-25.1', hash: 'a' };
const now = { version: '2026-12-20.1', hash: 'b' };
const said = (change: Partial<RecomputedVerdict>) =>
  recomputedSentences({ then, now, again: { kind: 'same', changes: [], because: [] }, today: null, ...change });
const lot = { lotId: '1001' };

describe('a verdict that was decided again', () => {
  it('is said once where today’s rules made it', () => {
    expect(said({ now: then })).toEqual(['By the rules of then (2026-11-25.1): the same, to the letter.']);
  });

  it('is said by both rulebooks, in the words that the merchant knows', () => {
    expect(
      said({
        today: [
          { ...lot, what: 'verdict', then: 'eligible', now: 'ineligible' },
          { ...lot, what: 'reasons', then: '', now: 'OVER_LIMIT, SUSPENDED_ALL' },
          { ...lot, what: 'entry', then: '321', now: '11' },
          { ...lot, what: 'route', then: 'ready', now: 'not ready, MISSING_HTS' },
          { ...lot, what: 'warnings', then: 'UFLPA', now: 'UFLPA' },
        ],
      }),
    ).toEqual([
      'By the rules of then (2026-11-25.1): the same, to the letter.',
      expect.stringMatching(
        /^By the rules of today \(2026-12-20\.1\): another answer\. Verdict then: Eligible\. Now: Ineligible\. Reasons then: none\. Now: [A-Z][^_]+; [A-Z][^_]+\. Entry then: Section 321\. Now: Type 11\. What the entry needs then: ready\. Now: not ready; [^_]+\. Warnings: the same in short, other in detail or source\.$/,
      ),
    ]);
    expect(said({ today: [] })[1]).toBe('By the rules of today (2026-12-20.1): the same answer.');
  });

  it('names the lot where there are several', () => {
    const today = ['1001-1', '1001-2'].map((lotId) => ({ lotId, what: 'value' as const, then: '', now: '12.00' }));
    expect(said({ today })[1]).toContain('Value in US dollars (1001-2) then: none. Now: 12.00.');
  });

  it('says why it does not come out the same, or that it cannot be asked', () => {
    const changes = [{ ...lot, what: 'verdict' as const, then: 'review', now: 'eligible' }];
    expect(said({ again: { kind: 'altered', changes, because: ['Values are rounded otherwise.'] } })[0]).toMatch(
      /our program has changed since\. Values are rounded otherwise\. Verdict then: Needs review\. Now: Eligible\.$/,
    );
    expect(said({ again: { kind: 'differs', changes, because: [] } })[0]).toContain('a fault of ours');
    expect(said({ again: { kind: 'not-kept', changes: [], because: [] } })[0]).toContain('cannot be decided again');
  });
});
