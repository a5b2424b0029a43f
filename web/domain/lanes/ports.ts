import type { Citation, Confidence } from '../law/engine/citation.ts';
import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { formatInstant } from '../values/instant-text.ts';
import { legalDay, parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';

/** A US port of arrival by its Schedule D code: two digits of the district, two of the port. */
export interface Port {
  readonly code: string;
  readonly name: string;
  /** How loads reach it: `land` ports take trucks and rail, the others aircraft or ships. */
  readonly kind: 'land' | 'air' | 'sea';
  /** Its first and last day in the list; no last one: it is open. */
  readonly from: LegalDay;
  readonly until: LegalDay | null;
}

/** Ports that one source names, from a day on. A port that closes gets its last day, and stays for loads of before. */
interface PortGroup {
  readonly from: LegalDay;
  readonly source: Citation;
  readonly ports: readonly (readonly [code: string, name: string, kind: Port['kind'], until?: LegalDay])[];
}

const FIRST = legalDay('2015-01-01');
const read = (
  confidence: Confidence,
  cite: string,
  { url, says, checkedOn }: { readonly url: string; readonly says: string; readonly checkedOn: string },
): Citation => ({
  cite,
  url,
  says,
  checkedOn,
  confidence,
});

/**
 * Ports that carriers of e-commerce loads commonly arrive at. Schedule D has some 400 more; a port that is missing here
 * is refused in the settings rather than written on a manifest unchecked.
 */
const GROUPS: readonly PortGroup[] = [
  {
    from: FIRST,
    source: read(
      'secondary',
      'Schedule D, Classification of CBP Districts and Ports (Census Bureau and CBP); ACE Appendix E',
      { url: 'census.gov', says: 'The code and the name of each port.', checkedOn: '2026-11-22' },
    ),
    ports: [
      ['0104', 'Jackman, ME', 'land'],
      ['0106', 'Houlton, ME', 'land'],
      ['0115', 'Calais, ME', 'land'],
      ['0209', 'Derby Line, VT', 'land'],
      ['0212', 'Highgate Springs, VT', 'land'],
      ['0701', 'Ogdensburg, NY', 'land'],
      ['0704', 'Massena, NY', 'land'],
      ['0708', 'Alexandria Bay, NY', 'land'],
      ['0712', 'Champlain-Rouses Point, NY', 'land'],
      ['0901', 'Buffalo-Niagara Falls, NY', 'land'],
      ['2301', 'Brownsville, TX', 'land'],
      ['2302', 'Del Rio, TX', 'land'],
      ['2303', 'Eagle Pass, TX', 'land'],
      ['2304', 'Laredo, TX', 'land'],
      ['2305', 'Hidalgo/Pharr, TX', 'land'],
      ['2402', 'El Paso, TX', 'land'],
      ['2408', 'Santa Teresa, NM', 'land'],
      ['2504', 'San Ysidro, CA', 'land'],
      ['2506', 'Otay Mesa, CA', 'land'],
      ['2507', 'Calexico East, CA', 'land'],
      ['2601', 'Douglas, AZ', 'land'],
      ['2604', 'Nogales, AZ', 'land'],
      ['2608', 'San Luis, AZ', 'land'],
      ['2704', 'Los Angeles, CA (seaport)', 'sea'],
      ['2709', 'Long Beach, CA (seaport)', 'sea'],
      ['2720', 'Los Angeles International Airport, CA', 'air'],
      ['3004', 'Blaine, WA', 'land'],
      ['3009', 'Sumas, WA', 'land'],
      ['3019', 'Oroville, WA', 'land'],
      ['3104', 'Alcan, AK', 'land'],
      ['3302', 'Eastport, ID', 'land'],
      ['3310', 'Sweetgrass, MT', 'land'],
      ['3401', 'Pembina, ND', 'land'],
      ['3403', 'Portal, ND', 'land'],
      ['3604', 'International Falls, MN', 'land'],
      ['3801', 'Detroit, MI', 'land'],
      ['3802', 'Port Huron, MI', 'land'],
      ['3803', 'Sault Ste. Marie, MI', 'land'],
      ['3901', 'Chicago, IL (airport and rail)', 'air'],
      ['4601', 'New York/Newark, NJ (seaport)', 'sea'],
      ['4701', 'John F. Kennedy Airport, NY', 'air'],
      ['5206', 'Miami International Airport, FL', 'air'],
    ],
  },
  {
    from: FIRST,
    source: read('secondary', 'Bureau of Transportation Statistics, Border Crossing/Entry Data', {
      url: 'data.bts.gov',
      says: 'Northern ports by their code, with many trucks a month each.',
      checkedOn: '2026-11-30',
    }),
    ports: [
      ['0108', 'Van Buren, ME', 'land'],
      ['0110', 'Fort Kent, ME', 'land'],
      ['0206', 'Beecher Falls, VT', 'land'],
      ['3020', 'Frontier, WA', 'land'],
      ['3023', 'Lynden, WA', 'land'],
      ['3301', 'Raymond, MT', 'land'],
      ['3422', 'Dunseith, ND', 'land'],
      ['3613', 'Grand Portage, MN', 'land'],
    ],
  },
];

export const PORTS = {
  is: 'Schedule D, Classification of CBP Districts and Ports',
  sources: GROUPS.map(({ source }) => source),
  list: GROUPS.flatMap(({ from, ports }) =>
    ports.map(([code, name, kind, until]): Port => ({ code, name, kind, from, until: until ?? null })),
  ).sort((a, b) => (a.code < b.code ? -1 : 1)),
};

/** Those that can be arrived at on a day. */
export const portsOn = (day: LegalDay): readonly Port[] =>
  PORTS.list.filter(({ from, until }) => from <= day && (until === null || day <= until));

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
