import { isInsideCountry } from '../law/customs-territory.ts';
import { domesticMovement } from '../law/one-entry.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Consignment, ConsignmentLine } from './consignment.ts';
import type { Destination } from './destination.ts';

/** Why a consignment is no import into the customs territory at all. */
export type ImportBar = 'NO_PHYSICAL_GOODS' | 'NOT_US' | 'OUTSIDE_US_CUSTOMS_TERRITORY' | 'DOMESTIC';

const none: readonly ImportBar[] = [];

/** Every bar there is; empty where the consignment is an import, or may be one. */
export function importBars(
  consignment: Consignment,
  goods: readonly ConsignmentLine[],
  destination: Destination,
  day: LegalDay,
): readonly ImportBar[] {
  const isAtHome = consignment.shippedFrom !== null && isInsideCountry(consignment.shippedFrom);
  if (goods.length > 0 && !isAtHome && (destination.place === 'inside' || destination.place === 'unknown')) return none;
  const bars: ImportBar[] = [];
  if (goods.length === 0) bars.push('NO_PHYSICAL_GOODS');
  if (destination.place === 'foreign') bars.push('NOT_US');
  if (destination.place === 'outside') bars.push('OUTSIDE_US_CUSTOMS_TERRITORY');
  const leaves = destination.place === 'foreign' && asOf(domesticMovement, day) !== null;
  if (!leaves && isAtHome) bars.push('DOMESTIC');
  return bars;
}
