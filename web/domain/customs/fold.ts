import { dispositionOf, tripEffectOf } from './dispositions.ts';
import type { CustomsEvent } from './event.ts';
import { foldShipment } from './fold-shipment.ts';
import type { ShipmentCustoms } from './fold-shipment.ts';
import { foldTrip } from './fold-trip.ts';
import type { TripCustoms } from './fold-trip.ts';

export interface CustomsStanding {
  readonly shipments: readonly ShipmentCustoms[];
  readonly trips: readonly TripCustoms[];
  /** Numbers that customs names and this load does not have. They change nothing. */
  readonly unknownScns: readonly string[];
  /** All events in customs' order, each once. */
  readonly timeline: readonly CustomsEvent[];
}

/** Adds up all that customs has said of these shipments. The order in which it was heard, and how often, changes nothing. */
export function foldCustoms(scns: readonly string[], events: readonly CustomsEvent[]): CustomsStanding {
  const timeline = inOrder(events);
  const ours = new Set(scns);
  const byScn = eventsByScn(timeline);
  const trips = tripsOf(timeline).map((trip) => foldTrip(trip, timeline));
  const tripOfScn = new Map<string, string>();
  for (const event of timeline)
    if (event.kind === 'status' && event.trip !== null) tripOfScn.set(event.scn, event.trip);
  const tripByNumber = new Map(trips.map((trip) => [trip.number, trip]));
  const alone = trips.length === 1 ? trips[0] : undefined;
  const shipments = [...ours].sort().map((scn) => {
    const own = byScn.get(scn) ?? [];
    const trip = tripByNumber.get(tripOfScn.get(scn) ?? '') ?? alone;
    return foldShipment(scn, own, { arrived: trip?.arrived ?? false, acceptedAt: trip?.acceptedAt ?? null });
  });
  return { shipments, trips, unknownScns: [...byScn.keys()].filter((scn) => !ours.has(scn)).sort(), timeline };
}

type OfShipment = Extract<CustomsEvent, { kind: 'status' | 'fault' }>;

function eventsByScn(timeline: readonly CustomsEvent[]): Map<string, OfShipment[]> {
  const found = new Map<string, OfShipment[]>();
  for (const event of timeline) {
    if ((event.kind !== 'status' && event.kind !== 'fault') || event.scn === null) continue;
    const own = found.get(event.scn);
    if (own === undefined) found.set(event.scn, [event]);
    else own.push(event);
  }
  return found;
}

const tripsOf = (events: readonly CustomsEvent[]): string[] =>
  [...new Set(events.flatMap(({ trip }) => (trip === null ? [] : [trip])))].sort();

/**
 * By customs' time. Where two are of one moment the one that keeps goods back comes last, and so does one without a time; what would
 * release and has no time comes first: an unknown time never releases.
 */
function inOrder(events: readonly CustomsEvent[]): CustomsEvent[] {
  const once = new Map(events.map((event) => [keyOf(event), event]));
  const ranked = [...once].map(([key, event]) => ({ key, event, at: placeOf(event), rank: rankOf(event) }));
  ranked.sort((a, b) => compare(a.at, b.at) || a.rank - b.rank || compare(a.key, b.key));
  return ranked.map(({ event }) => event);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const placeOf = (event: CustomsEvent): string => event.at ?? (rankOf(event) >= GRAVE ? '9999' : '');

const GRAVE = 2;

function rankOf(event: CustomsEvent): number {
  switch (event.kind) {
    case 'processed':
      return event.rejected > 0 ? GRAVE : 0;
    case 'fault':
      return GRAVE;
    case 'trip-status':
      return tripEffectOf(event.code) === 'held' ? GRAVE : 0;
    case 'status': {
      const effect = dispositionOf(event.code);
      if (effect === 'hold-removed' || effect === 'released') return effect === 'released' ? 1 : 0;
      return effect === 'hold' || effect === 'exam' || (effect?.endsWith('-deleted') ?? false) ? GRAVE : 0;
    }
  }
}

function keyOf(event: CustomsEvent): string {
  switch (event.kind) {
    case 'status':
      return JSON.stringify([0, event.at, event.trip, event.scn, event.code, event.entryNumber, event.port]);
    case 'trip-status':
      return JSON.stringify([1, event.at, event.trip, event.code]);
    case 'processed':
      return JSON.stringify([2, event.at, event.trip, event.request, event.accepted, event.rejected]);
    case 'fault':
      return JSON.stringify([3, event.at, event.trip, event.scn, event.code, event.text]);
  }
}
