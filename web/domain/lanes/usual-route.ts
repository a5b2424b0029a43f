import type { Mode } from '../values/mode.ts';
import { provinceCode } from '../values/provinces.ts';
import { portOf } from './ports.ts';

/** How parcels usually leave a place. A port is null where none can be named for it: somebody chooses. */
export interface UsualRoute {
  readonly mode: Mode;
  readonly port: string | null;
}

/** The busiest crossing for trucks that lies nearest: BTS, Border Crossing/Entry Data (trucks by port), read 2026-11-30. */
const CANADA: Readonly<Record<string, string>> = {
  ON: '0901',
  QC: '0712',
  BC: '3004',
  AB: '3310',
  SK: '3403',
  MB: '3401',
  NB: '0106',
  NS: '0106',
  PE: '0106',
  NL: '0106',
  NT: '3310',
  YT: '3104',
};
const MEXICO: Readonly<Record<string, string>> = {
  BCN: '2506',
  BCS: '2506',
  SON: '2604',
  SIN: '2604',
  CHH: '2402',
  DUR: '2402',
  COA: '2303',
};
/** Laredo, the land port of the border with Mexico that its motorways from the interior lead to; a choice to be confirmed, as all of these are. */
const MEXICO_INTERIOR = '2304';
/** Platforms have shorter names for some states than ISO 3166-2 has. */
const MEXICO_SHORT: Readonly<Record<string, string>> = { BC: 'BCN', BCS: 'BCS', SON: 'SON', CHIH: 'CHH', COAH: 'COA' };

/** Null: the goods are in the US, or where they leave from is not stated. */
export function laneFor(country: string | null, province: string | null): UsualRoute | null {
  if (country === null || country === 'US') return null;
  const given = province ?? '';
  if (country === 'CA') return { mode: 'truck', port: CANADA[provinceCode('CA', given) ?? ''] ?? null };
  if (country === 'MX') {
    const state = MEXICO_SHORT[given.trim().toUpperCase()] ?? provinceCode('MX', given) ?? '';
    return { mode: 'truck', port: MEXICO[state] ?? MEXICO_INTERIOR };
  }
  return { mode: 'air', port: null };
}

export type LaneProblem = 'overland-from-overseas' | 'port-on-other-border' | 'port-of-other-mode' | 'port-missing';

/** What cannot be: a truck over an ocean, a crossing on the border of another country, a ship at an airport. Null: nothing is wrong. */
export function laneProblem(country: string | null, mode: string, port: string | null): LaneProblem | null {
  const overland = mode === 'truck' || mode === 'rail';
  const neighbour = country === 'CA' || country === 'MX';
  if (overland && country !== null && country !== 'US' && !neighbour) return 'overland-from-overseas';
  if (mode === 'mail') return null;
  if (port === null) return overland ? 'port-missing' : null;
  const kind = portOf(port)?.kind ?? null;
  if ((mode === 'truck' && kind !== 'land') || (mode === 'rail' && kind === 'sea')) return 'port-of-other-mode';
  if ((mode === 'ocean' && kind === 'air') || (mode === 'air' && kind === 'sea')) return 'port-of-other-mode';
  if (overland && kind === 'land' && neighbour && borderOf(port) !== country) return 'port-on-other-border';
  return null;
}

/** Schedule D: the districts of Laredo (23), El Paso (24), San Diego (25) and Nogales (26) lie on the border with Mexico, the other land ports on Canada's. */
export const borderOf = (port: string): 'CA' | 'MX' => (/^2[3-6]/.test(port) ? 'MX' : 'CA');
