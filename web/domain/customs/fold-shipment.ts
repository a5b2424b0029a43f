import { dispositionOf } from './dispositions.ts';
import type { DispositionEffect } from './dispositions.ts';
import type { CustomsEvent } from './event.ts';

/**
 * `silent`: no word of customs yet. `taken-back`: it was released, and the release was deleted. The gravest that holds is the state: a
 * hold, then an examination, then a release.
 */
export const CUSTOMS_STATES = [
  'silent',
  'rejected',
  'on-file',
  'entry-on-file',
  'arrived',
  'exam',
  'held',
  'taken-back',
  'released',
] as const;
export type ShipmentCustomsState = (typeof CUSTOMS_STATES)[number];

export interface ShipmentCustoms {
  readonly scn: string;
  readonly state: ShipmentCustomsState;
  readonly released: boolean;
  readonly held: boolean;
  readonly exam: boolean;
  readonly releaseTakenBack: boolean;
  readonly entryOnFile: boolean;
  readonly entryNumber: string | null;
  readonly arrived: boolean;
  readonly onFile: boolean;
  readonly rejected: readonly string[];
  /** Codes whose meaning is not known, with customs' time; they move nothing. */
  readonly unknownCodes: readonly { readonly code: string; readonly at: string | null }[];
  readonly lastAt: string | null;
}

type StatusEvent = Extract<CustomsEvent, { kind: 'status' }>;
type FaultEvent = Extract<CustomsEvent, { kind: 'fault' }>;

/** What the trip says of every shipment on it. */
export interface OnTrip {
  readonly arrived: boolean;
  /** Customs took all of the manifest, at this moment. */
  readonly acceptedAt: string | null;
}

interface Standing {
  entryOnFile: boolean;
  entryNumber: string | null;
  arrived: boolean;
  exam: boolean;
  release: boolean;
  takenBack: boolean;
  readonly holds: Set<string>;
}

/** `events` of this shipment alone, in customs' order. */
export function foldShipment(
  scn: string,
  events: readonly (StatusEvent | FaultEvent)[],
  trip: OnTrip,
): ShipmentCustoms {
  const standing: Standing = {
    entryOnFile: false,
    entryNumber: null,
    arrived: trip.arrived,
    exam: false,
    release: false,
    takenBack: false,
    holds: new Set(),
  };
  const unknownCodes: { code: string; at: string | null }[] = [];
  for (const event of events) {
    if (event.kind === 'fault') continue;
    standing.entryNumber = event.entryNumber ?? standing.entryNumber;
    const effect = dispositionOf(event.code);
    if (effect === null) unknownCodes.push({ code: event.code, at: event.at });
    else apply(effect, event.code, standing);
  }
  // A fault stands until customs takes the whole trip, or says anything else of the shipment, which is then on file.
  const lastStatus = events.reduce((last, { kind }, index) => (kind === 'status' ? index : last), -1);
  const rejected = events
    .slice(lastStatus + 1)
    .filter((event): event is FaultEvent => event.kind === 'fault')
    .filter(({ at }) => trip.acceptedAt === null || at === null || at > trip.acceptedAt);
  const held = standing.holds.size > 0;
  const known: Omit<ShipmentCustoms, 'scn' | 'state'> = {
    released: standing.release && !held && !standing.exam,
    held,
    exam: standing.exam,
    releaseTakenBack: standing.takenBack,
    entryOnFile: standing.entryOnFile,
    entryNumber: standing.entryNumber,
    arrived: standing.arrived,
    onFile: trip.acceptedAt !== null || standing.entryOnFile,
    rejected: rejected.map(({ code, text }) => text || code),
    unknownCodes,
    lastAt: events.reduce<string | null>(
      (last, { at }) => (at !== null && (last === null || at > last) ? at : last),
      null,
    ),
  };
  return { scn, state: stateOf(known), ...known };
}

function apply(effect: DispositionEffect, code: string, standing: Standing): void {
  switch (effect) {
    case 'entry-on-file':
      standing.entryOnFile = true;
      return;
    case 'entry-deleted':
      standing.entryOnFile = false;
      return;
    case 'exam':
      standing.entryOnFile = true;
      standing.exam = true;
      standing.release = false;
      return;
    case 'hold':
      standing.holds.add(code);
      return;
    case 'hold-removed':
      removeHold(standing.holds);
      return;
    case 'released':
      standing.entryOnFile = true;
      standing.exam = false;
      standing.release = true;
      standing.takenBack = false;
      return;
    case 'release-deleted':
      standing.takenBack = true;
      standing.release = false;
      return;
    case 'entry-and-release-deleted':
      standing.takenBack = true;
      standing.release = false;
      standing.entryOnFile = false;
      return;
    case 'arrived':
      standing.arrived = true;
      return;
    case 'note':
      return;
  }
}

/** One removal takes one hold away: the one that it names (1F is of the place of 1G), else the one there is. */
function removeHold(holds: Set<string>): void {
  const [first] = holds;
  if (holds.has('1G')) holds.delete('1G');
  else if (first !== undefined) holds.delete(first);
}

function stateOf(known: Omit<ShipmentCustoms, 'scn' | 'state'>): ShipmentCustomsState {
  if (known.held) return 'held';
  if (known.exam) return 'exam';
  if (known.released) return 'released';
  if (known.releaseTakenBack) return 'taken-back';
  if (known.rejected.length > 0) return 'rejected';
  if (known.arrived) return 'arrived';
  if (known.entryOnFile) return 'entry-on-file';
  return known.onFile ? 'on-file' : 'silent';
}
