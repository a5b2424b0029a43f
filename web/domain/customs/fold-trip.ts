import { tripEffectOf } from './dispositions.ts';
import type { CustomsEvent } from './event.ts';

/** What customs says of a trip as a whole. Its release is no release of a shipment: that takes the shipment's own. */
export interface TripCustoms {
  readonly number: string;
  readonly state: 'silent' | 'preliminary' | 'rejected' | 'accepted' | 'arrived' | 'held' | 'released' | 'cancelled';
  readonly arrived: boolean;
  readonly held: boolean;
  readonly released: boolean;
  /** Since when all of the manifest is on file; null: it is not. */
  readonly acceptedAt: string | null;
  readonly accepted: number | null;
  readonly rejected: number | null;
  readonly faults: readonly string[];
  readonly unknownCodes: readonly string[];
}

/** `timeline` in customs' order; events of other trips are passed over. */
export function foldTrip(number: string, timeline: readonly CustomsEvent[]): TripCustoms {
  let [arrived, held, released, preliminary, cancelled] = [false, false, false, false, false];
  let last: Extract<CustomsEvent, { kind: 'processed' }> | null = null;
  let faults: string[] = [];
  const unknownCodes: string[] = [];
  for (const event of timeline) {
    if (event.trip !== number) continue;
    switch (event.kind) {
      case 'processed':
        last = event;
        preliminary = false;
        cancelled = event.rejected === 0 && (event.request?.startsWith('CANCEL') ?? false);
        if (event.rejected === 0) faults = [];
        break;
      case 'fault':
        faults.push(event.text || event.code);
        preliminary ||= event.preliminary;
        break;
      case 'trip-status': {
        const effect = tripEffectOf(event.code);
        if (effect === null) unknownCodes.push(event.code);
        arrived ||= effect !== null;
        if (effect === 'held' || effect === 'released') [held, released] = [effect === 'held', effect === 'released'];
        break;
      }
      case 'status':
        break;
    }
  }
  const whole = last !== null && last.rejected === 0 && !preliminary && !cancelled;
  const known = {
    number,
    arrived,
    held,
    released,
    acceptedAt: whole ? (last?.at ?? '') : null,
    accepted: last?.accepted ?? null,
    rejected: last?.rejected ?? null,
    faults,
    unknownCodes,
  };
  const refused = (last !== null && last.rejected > 0) || faults.length > 0;
  const state = cancelled
    ? 'cancelled'
    : held
      ? 'held'
      : released
        ? 'released'
        : arrived
          ? 'arrived'
          : preliminary
            ? 'preliminary'
            : refused
              ? 'rejected'
              : whole
                ? 'accepted'
                : 'silent';
  return { ...known, state };
}
