import type { Consignment } from './consignment.ts';
import type { FairRetailValue } from './fair-retail-value.ts';
import type { NeighbourFacts } from './neighbour-facts.ts';
import type { Identities } from './person-keys.ts';
import { isInstant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';

/** A null, an absent or an impossible instant is an unknown one. */
export const knownInstant = (at: Instant | null): Instant | null => (at !== null && isInstant(at) ? at : null);

/** What the neighbours add up: nothing where goods are given away free, for then the worth is not known. */
export const countedValue = (value: FairRetailValue): number | null =>
  value.known && value.zeroLines.length === 0 ? value.usdMinor : null;

/** The facts of a consignment, from what has been worked out about it. */
export const ownFacts = (
  { id, order, mode, portDay }: Consignment,
  {
    arrival,
    arrivalDay,
    valueUsdMinor,
    who: { persons, delivery },
  }: {
    readonly arrival: NeighbourFacts['arrival'];
    readonly arrivalDay: NeighbourFacts['arrivalDay'];
    readonly valueUsdMinor: number | null;
    readonly who: Identities;
  },
): NeighbourFacts => ({
  consignmentId: id,
  orderId: order.id,
  placedAt: knownInstant(order.placedAt),
  arrival,
  arrivalDay: arrivalDay === null ? null : (portDay ?? arrivalDay),
  mode,
  valueUsdMinor,
  persons,
  delivery,
});
