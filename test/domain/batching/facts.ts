import { legalDay } from '#domain';
import type { JoinFacts } from '#domain';

/** An order that is ready to cross under a type 11 entry; give what differs. */
export function facts(differing: Partial<JoinFacts> = {}): JoinFacts {
  return {
    cancelled: false,
    deleted: false,
    fulfilled: false,
    stays: null,
    verdict: 'ineligible',
    entry: '11',
    entryReady: true,
    missing: [],
    shipFromKey: 'CA|ON|TORONTO|M5V2T6',
    laneId: 'usual',
    arrivalDay: legalDay('2026-11-25'),
    mode: 'truck',
    port: '0901',
    ...differing,
  };
}
