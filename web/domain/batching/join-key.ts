import type { Mode } from '../values/mode.ts';
import type { Entry } from '../findings/verdict.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** The entries that a consolidated load may cross under: Section 321 release, informal and formal. */
export const LOAD_ENTRIES = ['321', '11', '01'] as const;
export type LoadEntry = (typeof LOAD_ENTRIES)[number];

/** The shipment type on a truck manifest. Since 2025-08-29 ACE takes no `SECTION 321`; a load under an entry crosses as PAPS. */
export type ManifestType = 'SECTION 321' | 'PAPS';

/** What the orders of one load have in common, within one shop. Two open shipments of a shop never share a key. */
export interface JoinKey {
  /** Where it ships from: equal places have equal keys. */
  readonly shipFromKey: string;
  readonly arrivalDay: LegalDay;
  readonly mode: Mode;
  /** Schedule D code of the port of arrival. */
  readonly port: string;
  readonly entry: LoadEntry;
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
    a.arrivalDay === b.arrivalDay &&
    a.mode === b.mode &&
    a.port === b.port &&
    a.entry === b.entry
  );
}
