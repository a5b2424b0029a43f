import { importBars } from './import-bar.ts';
import type { Consignment } from './consignment.ts';
import { destinationOf } from './destination.ts';
import { fairRetailValue } from './fair-retail-value.ts';
import type { FairRetailValue } from './fair-retail-value.ts';
import { merchandiseOf } from './goods.ts';
import type { NeighbourFacts, PersonKey } from './neighbour-facts.ts';
import { personKeysOf } from './person-keys.ts';
import { isInstant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { legalDayOf } from '../values/new-york.ts';

/** A null, an absent or an impossible instant is an unknown one. */
export const knownInstant = (at: Instant | null): Instant | null => (at !== null && isInstant(at) ? at : null);

/** What the neighbours add up: nothing where goods are given away free, for then the worth is not known. */
export const countedValue = (value: FairRetailValue): number | null =>
  value.known && value.zeroLines.length === 0 ? value.usdMinor : null;

/**
 * What other consignments must know of this one. A consignment that is no import (domestic, abroad, no goods) has value 0
 * and no persons: it counts towards nobody's day.
 */
export function factsOf(consignment: Consignment): NeighbourFacts {
  const goods = merchandiseOf(consignment);
  const arrival = knownInstant(consignment.arrival);
  const arrivalDay = arrival === null ? null : legalDayOf(arrival);
  const imported = importBars(consignment, goods, destinationOf(consignment.consignee)).length === 0;
  const valueUsdMinor = imported ? countedValue(fairRetailValue(consignment, goods, arrivalDay)) : 0;
  return ownFacts(consignment, arrival, arrivalDay, valueUsdMinor, imported ? personKeysOf(consignment) : []);
}

export const ownFacts = (
  { id, order }: Consignment,
  arrival: NeighbourFacts['arrival'],
  arrivalDay: NeighbourFacts['arrivalDay'],
  valueUsdMinor: number | null,
  persons: readonly PersonKey[],
): NeighbourFacts => ({
  consignmentId: id,
  orderId: order.id,
  placedAt: knownInstant(order.placedAt),
  arrival,
  arrivalDay,
  valueUsdMinor,
  persons,
});
