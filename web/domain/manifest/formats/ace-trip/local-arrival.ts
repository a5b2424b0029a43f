import { instant } from '../../../values/instant.ts';
import { parseInstant } from '../../../values/instant-text.ts';
import { wallClockOf } from '../../../values/zoned-time.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import type { Trip } from '../../trip.ts';
import { zoneOfPort } from './port-zone.ts';

const QUARTER_MS = 15 * 60_000;
const STATED = /^(20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/;

/** `YYYY-MM-DD HH:MM:00` by the clock of the port, to the nearest quarter of an hour. Null: neither is known. */
export function localArrival(load: SealedLoad, trip: Trip): string | null {
  if (trip.arrivalLocal !== null) {
    const [, day = '', time = ''] = STATED.exec(trip.arrivalLocal.trim()) ?? [];
    // As if it were UTC: only the quarter is wanted.
    const at = parseInstant(`${day}T${time}:00Z`);
    return day === '' || at === null ? null : written(nearest(at), 'UTC');
  }
  const [at, zone] = [parseInstant(load.arrivalAt), zoneOfPort(load.port)];
  return at === null || zone === null ? null : written(nearest(at), zone);
}

const nearest = (at: number): number => Math.round(at / QUARTER_MS) * QUARTER_MS;

function written(at: number, zone: string): string {
  const { day, time } = wallClockOf(instant(at), zone);
  return `${day} ${time.slice(0, 5)}:00`;
}
