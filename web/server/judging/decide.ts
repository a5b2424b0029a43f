import { lotToConsignment } from '#shopify';
import { inSlices } from '../base/in-slices.ts';
import type { Deps } from '../ports/deps.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { lockAll } from '../store/locks.ts';
import { loadOrders } from '../store/orders.ts';
import { loadPersonDays, ordersNear, replacePersonDays } from '../store/persons.ts';
import type { PersonDayFact } from '../store/persons.ts';
import { liveLoadsOf } from '../store/live-loads.ts';
import type { LiveLoad } from '../store/live-loads.ts';
import type { OrderRecord } from '../store/rows.ts';
import type { Tx } from '../store/tx.ts';
import { personHash } from '../auth/person-hash.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import { loadSettings } from './context.ts';
import type { DecisionSettings } from './context.ts';
import { evaluateOrders, windowOf } from './evaluate-orders.ts';
import { knownWhenDecided, loadKnownFacts } from './known-facts.ts';
import { allLots, hashedKeys, personDaysOf, prepareOrder } from './prepare.ts';
import type { PreparedOrder } from './prepare.ts';
import { recordDecisions } from './record-decisions.ts';
import type { DecidedOrder } from './record-decisions.ts';
import { requestWriteBacks } from './request-write-backs.ts';

export type DecideDeps = Pick<Deps, 'env' | 'clock' | 'queue' | 'log'>;

/**
 * Decides orders again from what is stored, in the caller's transaction, each as of its planned arrival: append to the
 * history where something changed, bring the columns and the persons' days up to date, ask for tags where they differ and
 * for the neighbours whose verdict may turn on it. Orders that we do not hold are passed over. Does not move orders between
 * shipments: the code that moves them calls this.
 */
export async function redecideOrders(
  tx: Tx,
  deps: DecideDeps,
  { shop, orderIds, cause }: { readonly shop: string; readonly orderIds: readonly string[]; readonly cause: string },
): Promise<void> {
  const settings = await loadSettings(tx, shop);
  const decided = await decideTogether(tx, deps, { shop, orderIds, cause, settings });
  await requestWriteBacks(tx, deps, { shop, decided, settings });
}

export interface ToDecide {
  readonly shop: string;
  readonly orderIds: readonly string[];
  readonly cause: string;
  readonly settings: DecisionSettings;
}

/** First every order's facts, then every verdict: orders decided together see one another as they will be. */
export async function decideTogether(tx: Tx, deps: DecideDeps, asked: ToDecide): Promise<DecidedOrder[]> {
  const { shop, cause } = asked;
  const hash = personHash(deps.env);
  const now = deps.clock.now();
  const locked = await lockOrders(tx, asked, hash);
  const known = await loadKnownFacts(tx, shop, {
    lots: locked.flatMap(({ row }) => allLots(row)),
    context: asked.settings,
    hash,
  });
  const loads = await liveLoadsOf(
    tx,
    shop,
    locked.map(({ row }) => row.orderId),
  );
  const sealed = locked.flatMap(({ row }) => (frozen(loads.get(row.orderId)) ? [row.verdictId] : []));
  const decidedBy = await knownWhenDecided(tx, shop, sealed, now);
  const prepared = await inSlices(locked, ({ row }) => {
    const facts = decidedBy.get(row.verdictId) ?? known;
    return prepareOrder(row, { all: asked.settings, load: loads.get(row.orderId) ?? null, hash, now, known: facts });
  });
  const published = new Map(locked.map(({ row, published: facts }) => [row.orderId, facts]));
  const affected = new Set(await publishFacts(tx, shop, prepared, published));
  const arrivals = new Map(prepared.map(({ row, arrival }) => [row.orderId, arrival.at]));
  const decided = await recordDecisions(tx, shop, await evaluateOrders(tx, shop, prepared, arrivals), {
    cause,
    hash,
    now,
  });
  for (const { row } of prepared) affected.delete(row.orderId);
  const again = [...affected].map((orderId) => ({
    name: 'decide-order' as const,
    payload: { shop, orderId, cause: 'neighbour' },
  }));
  if (again.length > 0) await deps.queue.send(tx, again);
  return decided;
}

const frozen = (load: LiveLoad | undefined): boolean => load !== undefined && isFrozenLoad(load);

interface LockedOrder {
  readonly row: OrderRecord;
  /** What its neighbours know of it until now. */
  readonly published: readonly PersonDayFact[];
}

/** Nobody else changes these orders, nor what their persons' other orders know of them, until the transaction ends. */
async function lockOrders(tx: Tx, { shop, orderIds, settings }: ToDecide, hash: PersonHash): Promise<LockedOrder[]> {
  await lockAll(tx, 'order', shop, orderIds);
  const locked: LockedOrder[] = [];
  const persons = new Set<string>();
  const rows = await loadOrders(tx, shop, orderIds);
  const known = await loadPersonDays(tx, shop, orderIds);
  for (const orderId of [...new Set(orderIds)].sort()) {
    const row = rows.get(orderId);
    if (row === undefined) continue;
    const published = known.get(orderId) ?? [];
    const consignments = allLots(row).map((lot) => lotToConsignment(lot, { ...settings, arrival: null }));
    for (const consignment of consignments) for (const key of hashedKeys(consignment, shop, hash)) persons.add(key);
    for (const { personKey, addressKey } of published) {
      persons.add(personKey);
      if (addressKey !== null) persons.add(addressKey);
    }
    locked.push({ row, published });
  }
  await lockAll(tx, 'person', shop, persons);
  return locked;
}

/** Writes what neighbours must know, and names those who must decide again because it changed. */
async function publishFacts(
  tx: Tx,
  shop: string,
  orders: readonly PreparedOrder[],
  published: ReadonlyMap<string, readonly PersonDayFact[]>,
): Promise<string[]> {
  const changes = orders.map((order) => {
    const { orderId } = order.row;
    return { order, orderId, before: published.get(orderId) ?? [], after: personDaysOf(order) };
  });
  const changed = await replacePersonDays(tx, shop, changes);
  const windows = changes
    .filter(({ orderId }) => changed.has(orderId))
    .map(({ order, orderId, before, after }) => ({ orderId, window: windowOf(order, [...before, ...after]) }));
  return ordersNear(tx, shop, windows);
}
