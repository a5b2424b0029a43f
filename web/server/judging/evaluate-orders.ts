import { addDays, decideOrder, evaluate, lotsWithDayTotals } from '#domain';
import type { Identities, Instant, LegalDay, LotWithDayTotals, NeighbourFacts, OrderDecision, Verdict } from '#domain';
import { inSlices } from '../base/in-slices.ts';
import { loadNeighbours } from '../store/neighbours.ts';
import type { PersonWindow } from '../store/neighbours.ts';
import type { PersonDayFact } from '../store/persons.ts';
import type { Tx } from '../store/tx.ts';
import { personFactsOf } from './prepare.ts';
import type { PreparedOrder } from './prepare.ts';

/** Orders of one person placed within a day of each other may be one purchase; an hour more costs nothing. */
const NEAR_MS = 25 * 3_600_000;
export interface Evaluated {
  readonly order: PreparedOrder;
  readonly verdicts: readonly Verdict[];
  readonly decision: OrderDecision;
  readonly neighbours: PreparedOrder['facts'];
  readonly lots: readonly LotWithDayTotals[];
}

/**
 * Judges every lot in sight of its order's other lots and of the same persons' other orders, in the order given. `arrivals`: of orders
 * whose arrival is about to be stored.
 */
export async function evaluateOrders(
  tx: Tx,
  shop: string,
  orders: readonly PreparedOrder[],
  arrivals: ReadonlyMap<string, Instant | null> = new Map(),
): Promise<Evaluated[]> {
  const windows = orders.map((order) => ({
    orderId: order.row.orderId,
    window: windowOf(order, personFactsOf(order)),
  }));
  const elsewhere = await loadNeighbours(tx, shop, windows);
  const asItWillBe = (fact: NeighbourFacts): NeighbourFacts => {
    const arrival = arrivals.get(fact.orderId);
    return arrival === undefined ? fact : { ...fact, arrival };
  };
  return inSlices(orders, (order) => evaluateOrder(order, (elsewhere.get(order.row.orderId) ?? []).map(asItWillBe)));
}

function evaluateOrder(order: PreparedOrder, elsewhere: PreparedOrder['facts']): Evaluated {
  // What has left or waits is of the same order: its value is the sum of all its parcels.
  const neighbours = [...order.otherFacts, ...elsewhere];
  const lots = lotsWithDayTotals({
    lots: order.consignments,
    neighbours,
    who: whoOf(order),
    house: order.merchantRules,
  });
  const verdicts = lots.map(({ consignment, context }) => evaluate(consignment, context));
  return { order, verdicts, decision: decideOrder(verdicts), neighbours, lots };
}

/** Who is behind each lot, in hashed keys. */
export const whoOf = (order: PreparedOrder): readonly Identities[] =>
  order.facts.map(({ persons, delivery = null }) => ({ persons, delivery }));

/** Within which days and how near to its placing the orders of the same persons count. */
export function windowOf(order: PreparedOrder, facts: readonly PersonDayFact[]): PersonWindow {
  const days = facts.map((fact) => fact.arrivalDay).filter((day) => day !== null);
  return {
    keys: [...new Set(facts.map((fact) => fact.personKey))],
    addresses: [...new Set(facts.map((fact) => fact.addressKey).filter((key) => key !== null))],
    // The day before and after too: an arrival near midnight may fall on either.
    days: [...new Set(days.flatMap((day): LegalDay[] => [addDays(day, -1), day, addDays(day, 1)]))],
    placedAt: order.row.placedAt,
    withinMs: NEAR_MS,
  };
}
