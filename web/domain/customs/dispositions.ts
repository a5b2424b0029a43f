/**
 * What a code does to a shipment. `exam`: entered, and not released before it was examined. `hold` and `hold-removed` open and close a
 * hold; a release counts only while none is open. `release-deleted` takes a release back. `note`: it moves nothing.
 */
export type DispositionEffect =
  | 'entry-on-file'
  | 'entry-deleted'
  | 'exam'
  | 'hold'
  | 'hold-removed'
  | 'released'
  | 'release-deleted'
  | 'entry-and-release-deleted'
  | 'arrived'
  | 'note';

/**
 * CBP's disposition codes as far as they could be read: CAMIR appendix D (docsbay.net/appendix-d-disposition-codes, opening) and the codes of a
 * public integration of 2026. The list is not whole: a code that is not here is kept and shown, and moves nothing.
 */
const DISPOSITIONS: Readonly<Record<string, DispositionEffect>> = {
  '02': 'entry-on-file',
  '03': 'note',
  '04': 'note',
  '05': 'entry-on-file',
  '11': 'arrived',
  '12': 'arrived',
  '13': 'arrived',
  '14': 'entry-deleted',
  '15': 'release-deleted',
  '16': 'entry-and-release-deleted',
  // Entry filed at the in-bond destination: no release.
  '18': 'entry-on-file',
  '19': 'arrived',
  '1A': 'exam',
  '1B': 'released',
  '1C': 'released',
  '1D': 'entry-on-file',
  '1F': 'hold-removed',
  '1G': 'hold',
  '1H': 'hold',
};

export const dispositionOf = (code: string): DispositionEffect | null =>
  Object.hasOwn(DISPOSITIONS, code) ? (DISPOSITIONS[code] ?? null) : null;

export type TripEffect = 'arrived' | 'released' | 'held';

const TRIP: Readonly<Record<string, TripEffect>> = {
  AAD: 'arrived',
  '19': 'arrived',
  RTR: 'released',
  RCO: 'released',
  HTR: 'held',
};

export const tripEffectOf = (code: string): TripEffect | null =>
  Object.hasOwn(TRIP, code) ? (TRIP[code] ?? null) : null;
