import type { Mode } from '../values/mode.ts';
import type { Entry } from '../findings/verdict.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** The entries that orders of a consolidated load may cross under: Section 321 release, informal and formal. */
export const LOAD_ENTRIES = ['321', '11', '01'] as const;
export type LoadEntry = (typeof LOAD_ENTRIES)[number];

/** The shipment type on a truck manifest. Since 2025-08-29 ACE takes no `SECTION 321`; what crosses under an entry is PAPS. */
export type ManifestType = 'SECTION 321' | 'PAPS';

/**
 * What the orders of one load have in common, within one shop: they leave one place by one way across and arrive on one day. The entry is
 * none of it: each order has its own, and a load may hold several kinds.
 */
export interface JoinKey {
  /** Where it ships from: equal places have equal keys. */
  readonly shipFromKey: string;
  readonly laneId: string;
  readonly arrivalDay: LegalDay;
  readonly mode: Mode;
  /** Schedule D code of the port of arrival. */
  readonly port: string;
}

export function isLoadEntry(entry: Entry): entry is LoadEntry {
  return LOAD_ENTRIES.some((known) => known === entry);
}

export function manifestTypeOf(entry: LoadEntry): ManifestType {
  return entry === '321' ? 'SECTION 321' : 'PAPS';
}

export function sameKey(a: JoinKey, b: JoinKey): boolean {
  return (
    a.shipFromKey === b.shipFromKey &&
    a.laneId === b.laneId &&
    a.arrivalDay === b.arrivalDay &&
    a.mode === b.mode &&
    a.port === b.port
  );
}
