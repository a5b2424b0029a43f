import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { formatInstant } from '../values/instant-text.ts';
import { parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';

/** A US port of arrival by its Schedule D code: two digits of the district, two of the port. */
export interface Port {
  readonly code: string;
  readonly name: string;
  /** How loads reach it: `land` ports take trucks and rail, the others aircraft or ships. */
  readonly kind: 'land' | 'air' | 'sea';
}

/**
 * Ports that carriers of e-commerce loads commonly arrive at. Schedule D has some 400 more; a port that is missing here
 * is refused in the settings rather than written on a manifest unchecked.
 */
export const PORTS = {
  is: 'Schedule D, Classification of CBP Districts and Ports',
  source: {
    cite: 'Schedule D (Census Bureau and CBP); ACE Appendix E',
    checkedOn: '2026-11-22',
    confidence: 'secondary',
  },
  list: [
    { code: '0104', name: 'Jackman, ME', kind: 'land' },
    { code: '0106', name: 'Houlton, ME', kind: 'land' },
    { code: '0108', name: 'Van Buren, ME', kind: 'land' },
    { code: '0110', name: 'Fort Kent, ME', kind: 'land' },
    { code: '0115', name: 'Calais, ME', kind: 'land' },
    { code: '0206', name: 'Beecher Falls, VT', kind: 'land' },
    { code: '0209', name: 'Derby Line, VT', kind: 'land' },
    { code: '0212', name: 'Highgate Springs, VT', kind: 'land' },
    { code: '0701', name: 'Ogdensburg, NY', kind: 'land' },
    { code: '0704', name: 'Massena, NY', kind: 'land' },
    { code: '0708', name: 'Alexandria Bay, NY', kind: 'land' },
    { code: '0712', name: 'Champlain-Rouses Point, NY', kind: 'land' },
    { code: '0901', name: 'Buffalo-Niagara Falls, NY', kind: 'land' },
    { code: '2301', name: 'Brownsville, TX', kind: 'land' },
    { code: '2302', name: 'Del Rio, TX', kind: 'land' },
    { code: '2303', name: 'Eagle Pass, TX', kind: 'land' },
    { code: '2304', name: 'Laredo, TX', kind: 'land' },
    { code: '2305', name: 'Hidalgo/Pharr, TX', kind: 'land' },
    { code: '2402', name: 'El Paso, TX', kind: 'land' },
    { code: '2408', name: 'Santa Teresa, NM', kind: 'land' },
    { code: '2504', name: 'San Ysidro, CA', kind: 'land' },
    { code: '2506', name: 'Otay Mesa, CA', kind: 'land' },
    { code: '2507', name: 'Calexico East, CA', kind: 'land' },
    { code: '2601', name: 'Douglas, AZ', kind: 'land' },
    { code: '2604', name: 'Nogales, AZ', kind: 'land' },
    { code: '2608', name: 'San Luis, AZ', kind: 'land' },
    { code: '2704', name: 'Los Angeles, CA (seaport)', kind: 'sea' },
    { code: '2709', name: 'Long Beach, CA (seaport)', kind: 'sea' },
    { code: '2720', name: 'Los Angeles International Airport, CA', kind: 'air' },
    { code: '3004', name: 'Blaine, WA', kind: 'land' },
    { code: '3009', name: 'Sumas, WA', kind: 'land' },
    { code: '3019', name: 'Oroville, WA', kind: 'land' },
    { code: '3020', name: 'Frontier, WA', kind: 'land' },
    { code: '3023', name: 'Lynden, WA', kind: 'land' },
    { code: '3104', name: 'Alcan, AK', kind: 'land' },
    { code: '3301', name: 'Raymond, MT', kind: 'land' },
    { code: '3302', name: 'Eastport, ID', kind: 'land' },
    { code: '3310', name: 'Sweetgrass, MT', kind: 'land' },
    { code: '3401', name: 'Pembina, ND', kind: 'land' },
    { code: '3403', name: 'Portal, ND', kind: 'land' },
    { code: '3422', name: 'Dunseith, ND', kind: 'land' },
    { code: '3604', name: 'International Falls, MN', kind: 'land' },
    { code: '3613', name: 'Grand Portage, MN', kind: 'land' },
    { code: '3801', name: 'Detroit, MI', kind: 'land' },
    { code: '3802', name: 'Port Huron, MI', kind: 'land' },
    { code: '3803', name: 'Sault Ste. Marie, MI', kind: 'land' },
    { code: '3901', name: 'Chicago, IL (airport and rail)', kind: 'air' },
    { code: '4601', name: 'New York/Newark, NJ (seaport)', kind: 'sea' },
    { code: '4701', name: 'John F. Kennedy Airport, NY', kind: 'air' },
    { code: '5206', name: 'Miami International Airport, FL', kind: 'air' },
  ] satisfies readonly Port[],
} as const;

const HOUR_MS = 3_600_000;
/** Hours by which clocks stand behind those of New York, by the state that a port's name ends in; Texas and Idaho have two. */
const BEHIND: Readonly<Record<string, number>> = { TX: 1, ND: 1, MN: 1, IL: 1, NM: 2, MT: 2, CA: 3, WA: 3, ID: 3 };
/** Arizona keeps no daylight time: UTC-7 all year. */
const ARIZONA_MS = 7 * HOUR_MS;

/** The calendar day at a port, by its own clock; of New York where the port is not listed. */
export function portDayOf(at: Instant, code: string): LegalDay {
  const name = portOf(code)?.name ?? '';
  const state = /, ([A-Z]{2})\b/.exec(name)?.[1] ?? '';
  if (state === 'AZ') return parseLegalDay(formatInstant(instant(at - ARIZONA_MS)).slice(0, 10)) ?? legalDayOf(at);
  const behind = name.startsWith('El Paso') ? 2 : (BEHIND[state] ?? 0);
  // Clocks turn at two by the local hour everywhere: so many hours earlier it is the same hour in New York.
  return behind === 0 ? legalDayOf(at) : legalDayOf(instant(at - behind * HOUR_MS));
}

/** The port of a Schedule D code, or null where we do not list it. */
export function portOf(code: string): Port | null {
  return PORTS.list.find((port) => port.code === code) ?? null;
}
