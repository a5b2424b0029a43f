import { describe, expect, test } from 'vitest';
import type { EstimateJson, NearChangeJson, EntryOptionJson } from '#contract';
import { cheapestSentence } from '../../web/frontend/phrases/cheapest.ts';
import { loadNearSentence, nearSentence } from '../../web/frontend/phrases/near-change.ts';

const estimate = (minor: number, atLeast = false): EstimateJson => ({ amount: { minor, currency: 'USD' }, atLeast });
const fee = (subject: string) => ({ what: 'fee', subject, lines: [] });

function way(
  kind: EntryOptionJson['kind'],
  cents: number,
  more: Partial<EntryOptionJson> = {},
  lacks: string[] = [],
): EntryOptionJson {
  const unknown = lacks.map(fee);
  const total = estimate(cents, lacks.length > 0);
  return {
    kind,
    standing: 'allowed',
    why: [],
    ready: true,
    missing: [],
    cost: { lines: [], duty: estimate(0), charges: [], unknown, total },
    near: null,
    ...more,
  };
}

const unpriced = (kind: EntryOptionJson['kind'], lacks: string[]): EntryOptionJson =>
  way(kind, 0, { cost: { lines: [], duty: estimate(0), charges: [], unknown: lacks.map(fee), total: null } });

describe('the cheapest way is said in a sentence', () => {
  test('with what it saves against the next one', () =>
    expect(cheapestSentence({ routes: [way('11', 180_69), way('01', 344_08)], cheapest: '11' })).toBe(
      'The cheapest way that is ready: Informal entry (type 11), $180.69, $163.39 less than Formal entry (type 01).',
    ));

  test('also where both lack the same, which is then named, and at least so much where the other lacks more', () => {
    const said = (...lacks: string[][]) =>
      cheapestSentence({ routes: [way('11', 1, {}, lacks[0]), way('01', 2, {}, lacks[1])], cheapest: '11' });
    expect(said(['carrierParcel'], ['carrierParcel'])).toBe(
      'The cheapest way that is ready: Informal entry (type 11), at least $0.01, $0.01 less than Formal entry (type 01). Not counted, because no way is spared it: the carrier’s price for one parcel.',
    );
    expect(said([], ['carrierParcel'])).toBe(
      'The cheapest way that is ready: Informal entry (type 11), $0.01, at least $0.01 less than Formal entry (type 01).',
    );
  });

  test('of a way of which no amount is known, against ways that lack the same and more', () =>
    expect(
      cheapestSentence({
        routes: [way('11', 2_62, {}, ['carrierParcel', 'brokerInformal']), unpriced('321', ['carrierParcel'])],
        cheapest: '321',
      }),
    ).toBe(
      'The cheapest way that is ready: Section 321, free of duty and customs fees, at least $2.62 less than Informal entry (type 11). Not counted, because no way is spared it: the carrier’s price for one parcel.',
    ));

  test('as the lowest in what is known, with the ways that may still undercut it and what decides that', () => {
    const routes = [
      way('11', 2_62, {}, ['carrierParcel', 'brokerInformal']),
      way('mail', 5_00, {}, ['mailPostage']),
      unpriced('321', ['carrierParcel']),
    ];
    expect(cheapestSentence({ routes, cheapest: null })).toBe(
      'Lowest in what is known: Section 321, free of duty and customs fees. It costs less than Informal entry (type 11) whatever is still unknown. By post may cost less or more: that is known once these are stated: the carrier’s price for one parcel and the postage of a parcel.',
    );
  });

  test('without what all of them lack, and with no more than three things by name', () => {
    const routes = [
      way('mail', 50_00, {}, ['bondPerFormalEntry', 'mailPostage']),
      way('11', 40_00, {}, ['bondPerFormalEntry', 'carrierParcel', 'brokerInformal', 'otherPerEntry']),
    ];
    expect(cheapestSentence({ routes, cheapest: null })).toBe(
      'Lowest in what is known: Informal entry (type 11), at least $40.00. By post may cost less or more: that is known once these are stated: the carrier’s price for one parcel, the broker’s fee for a type 11 entry, disbursement and other fees of an entry, and 1 more.',
    );
  });

  test('never of a way that is not ready', () => {
    const waiting = way('mail', 1, { ready: false, standing: 'unsettled' });
    expect(cheapestSentence({ routes: [waiting, way('11', 9_00)], cheapest: '11' })).toBe(
      'The only way that is ready: Informal entry (type 11), $9.00.',
    );
    expect(cheapestSentence({ routes: [waiting], cheapest: null })).toContain('No way is ready yet');
  });
});

describe('a change near the arrival is said in a sentence', () => {
  const near = (more: Partial<NearChangeJson>): NearChangeJson => ({
    day: '2026-07-24',
    isLater: true,
    standing: 'allowed',
    total: estimate(100_00),
    why: [],
    unknown: [],
    ...more,
  });
  const importer = { code: 'foreign-importer', citation: null, facts: { importer: 'CA', from: '2026-11-30' } };

  test.each([
    [near({ total: estimate(96_44) }), 'from Jul 24, 2026 on: $96.44 in place of $100.00.'],
    [
      near({ total: estimate(96_44, true), isLater: false }),
      'before Jul 24, 2026: at least $96.44 in place of $100.00.',
    ],
    [near({ standing: 'not-allowed' }), 'from Jul 24, 2026 on: it is closed.'],
    [near({ standing: 'unsettled' }), 'from Jul 24, 2026 on: it is to be settled.'],
    [
      near({ unknown: [{ what: 'duty-rate', subject: 'section-338', lines: ['l1'] }] }),
      'from Jul 24, 2026 on: it may cost more. Not known then: Section 338, Canada, for 1 line.',
    ],
    [near({ why: [importer] }), 'may be barred from informal entry from Nov 30, 2026. Ask your broker.'],
  ])('%j', (change, words) => expect(nearSentence(way('11', 100_00, { near: change }))).toContain(words));

  test('and nothing where none is near', () => expect(nearSentence(way('11', 100_00))).toBeNull());

  test('of a load likewise', () =>
    expect(
      loadNearSentence({ day: '2026-10-01', isLater: true, batched: estimate(9_24), unknown: [] }, estimate(9_00)),
    ).toBe('As one load, from Oct 1, 2026 on $9.24 in place of $9.00.'));
});
