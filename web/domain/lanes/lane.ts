import type { Mode } from '../values/mode.ts';
import { provinceCode } from '../values/provinces.ts';
import { parseCountry } from '../values/country.ts';
import { checkedAs, nameFaults } from './fault.ts';
import type { Checked, LaneFault } from './fault.ts';
import { portOf } from './ports.ts';
import { scheduleFaults } from './schedule-faults.ts';
import type { Schedule } from './schedule.ts';
import { laneProblem } from './usual-route.ts';

/**
 * How customs clears what crosses by a route. Chosen with the broker and never inferred: one entry for the whole load (19 CFR 141.61(d)(2)),
 * an entry for each buyer (19 CFR 141.52), release under Section 321 where it is open, the post, or a courier that clears for itself (19 CFR 128).
 */
export const CLEARANCES = ['one-entry', 'entry-per-buyer', 'section-321', 'mail', 'courier'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/** Where goods leave from. A part that is null leaves it open: all places of the country, or of the province. */
export interface DispatchPlace {
  readonly country: string | null;
  readonly province: string | null;
  readonly city: string | null;
}

/** From a place by a mode to a US port. */
export interface Route {
  readonly from: DispatchPlace;
  readonly mode: Mode;
  /** Schedule D; null: not chosen. */
  readonly port: string | null;
  readonly transitDays: number;
  /** HH:MM at the port, America/New_York. */
  readonly arrivalTime: string;
  /** Null: not stated. */
  readonly clearance: Clearance | null;
  /** Null: it leaves when orders are ready, and arrives after the transit days. */
  readonly schedule: Schedule | null;
  /** Without a schedule: it arrives on no weekend and no public holiday. False: on any day. */
  readonly workingDays: boolean;
}

/** A way across: who carries, who files, who answers for the entry, and by which route. */
export interface Lane {
  readonly id: string;
  readonly name: string | null;
  /** The lane of all orders that leave from no other lane's place. Each shop has one. */
  readonly usual: boolean;
  readonly carrierId: string;
  readonly brokerId: string;
  readonly importerId: string;
  readonly route: Route;
}

const TRANSIT_DAYS_MOST = 60;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function placeFaults({ country }: DispatchPlace, usual: boolean): LaneFault[] {
  if (country === null) return usual ? [] : [{ field: 'route.from.country', problem: 'missing' }];
  if (parseCountry(country) === null) return [{ field: 'route.from.country', problem: 'not-a-country' }];
  return country === 'US' && !usual ? [{ field: 'route.from.country', problem: 'from-within-us' }] : [];
}

export function checkLane(lane: Lane): Checked<Lane> {
  const { from, mode, port, transitDays, arrivalTime, clearance, schedule } = lane.route;
  const faults = [...nameFaults('name', lane.name), ...placeFaults(from, lane.usual)];
  if (port !== null && portOf(port) === null) faults.push({ field: 'route.port', problem: 'not-a-port' });
  const cannot = laneProblem(from.country, mode, port);
  if (cannot !== null && faults.length === 0)
    faults.push({ field: cannot === 'overland-from-overseas' ? 'route.mode' : 'route.port', problem: cannot });
  if (!Number.isInteger(transitDays) || transitDays < 1 || transitDays > TRANSIT_DAYS_MOST)
    faults.push({ field: 'route.transitDays', problem: 'not-a-number-of-days' });
  if (!TIME.test(arrivalTime)) faults.push({ field: 'route.arrivalTime', problem: 'not-a-time' });
  if ((clearance === 'mail') !== (mode === 'mail') && clearance !== null)
    faults.push({ field: 'route.clearance', problem: 'clearance-of-other-mode' });
  if (schedule !== null) faults.push(...scheduleFaults(schedule, 'route.schedule'));
  return checkedAs(lane, faults);
}

const plain = (text: string | null): string => (text ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

/** How many parts of a lane's place an order's place confirms; null: one differs, or is not known. */
function closeness(lane: DispatchPlace, place: DispatchPlace): number | null {
  if (lane.country === null || lane.country !== place.country) return null;
  const code = (text: string) => provinceCode(place.country ?? '', text) ?? plain(text);
  if (lane.province !== null && (place.province === null || code(lane.province) !== code(place.province))) return null;
  if (lane.city !== null && plain(lane.city) !== plain(place.city)) return null;
  return 1 + (lane.province === null ? 0 : 1) + (lane.city === null ? 0 : 2);
}

/** The lane of goods that leave from a place: the one whose place is named closest, the usual one before another; where none is, the usual one. Null: the shop has none. */
export function laneOfPlace<L extends Pick<Lane, 'id' | 'usual' | 'route'>>(
  lanes: readonly L[],
  place: DispatchPlace | null,
): L | null {
  const usual = lanes.find((lane) => lane.usual) ?? null;
  if (place === null || lanes.length === 1) return usual;
  const near = lanes.flatMap((lane) => {
    const close = closeness(lane.route.from, place);
    return close === null ? [] : [{ lane, close }];
  });
  near.sort(
    (a, b) => b.close - a.close || Number(b.lane.usual) - Number(a.lane.usual) || (a.lane.id < b.lane.id ? -1 : 1),
  );
  return near[0]?.lane ?? usual;
}
