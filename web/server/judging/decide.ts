import { addDays, decideOrder, evaluate, lotsWithDayTotals, orderGist } from '#domain';
import type {
  Identities,
  Instant,
  LegalDay,
  LotWithDayTotals,
  NeighbourFacts,
  OrderDecision,
  OrderGist,
  Verdict,
} from '#domain';
import { lotToConsignment } from '#shopify';
import { waitsOf } from '../products/waits.ts';
import type { Deps, Tx } from '../deps.ts';
import { openQuestionsOf } from '../reviews/open-questions.ts';
import { placeInLoad } from '../loads/place-in-load.ts';
import type { OrderRecord } from '../store/generated/client.ts';
import { lockAll } from '../store/locks.ts';
import { keepOpenQuestions } from '../store/open-questions.ts';
import { keepOrderProducts } from '../store/order-products.ts';
import { loadOrders, storeDecisions, storeTagStates } from '../store/orders.ts';
import { loadNeighbours } from '../store/neighbours.ts';
import type { PersonWindow } from '../store/neighbours.ts';
import { loadPersonDays, ordersNear, replacePersonDays } from '../store/persons.ts';
import type { PersonDayFact } from '../store/persons.ts';
import { recordVerdicts } from '../store/verdicts.ts';
import { loadSettings, mayStillLeave } from './context.ts';
import type { DecisionSettings } from './context.ts';
import { decidedColumns } from './decided-columns.ts';
import { knownWhenDecided, loadKnownFacts } from './known-facts.ts';
import { personHash } from './person-hash.ts';
import type { PersonHash } from './person-hash.ts';
import { allLots, hashedKeys, liveLoadsOf, personDaysOf, personFactsOf, prepareOrder } from './prepare.ts';
import type { LiveLoad, PreparedOrder } from './prepare.ts';
import { tagTurn } from './tag-turn.ts';
import { planWriteBack, tagStateAfter } from './write-back-plan.ts';
import { isFrozenLoad } from '../store/load-state.ts';

export type DecideDeps = Pick<Deps, 'env' | 'clock' | 'queue' | 'log'>;

/** Orders of one person placed within a day of each other may be one purchase; an hour more costs nothing. */
const NEAR_MS = 25 * 3_600_000;
/** Joining a shipment moves the arrival, which may change the verdict, which may leave the shipment: then it stays out. */
const SETTLINGS_MAX = 3;

/**
 * Decides orders again from what is stored, in the caller's transaction, each as of its planned arrival: append to the
 * history where something changed, bring the columns and the persons' days up to date, ask for tags where they differ and
 * for the neighbours whose verdict may turn on it. Orders that we do not hold are passed over. Does not move orders between
 * shipments: the code that moves them calls this.
 */
export async function redecideOrders(
  tx: Tx,
  deps: DecideDeps,
  shop: string,
  orderIds: readonly string[],
  cause: string,
): Promise<void> {
  const settings = await loadSettings(tx, shop);
  const decided = await decideTogether(tx, deps, { shop, orderIds, cause, settings });
  await requestWriteBacks(tx, deps, shop, decided, settings);
}

/** The same for one order, which then joins or leaves a shipment as its verdict asks. */
export async function decideAndPlace(
  tx: Tx,
  deps: DecideDeps,
  shop: string,
  orderId: string,
  cause: string,
): Promise<void> {
  const settings = await loadSettings(tx, shop);
  for (let settling = 1; ; settling += 1) {
    const [decided] = await decideTogether(tx, deps, { shop, orderIds: [orderId], cause, settings });
    if (decided === undefined) return;
    const { arrivalChanged } = await placeInLoad(tx, deps, shop, orderId);
    if (!arrivalChanged || settling === SETTLINGS_MAX) return requestWriteBacks(tx, deps, shop, [decided], settings);
  }
}

interface ToDecide {
  readonly shop: string;
  readonly orderIds: readonly string[];
  readonly cause: string;
  readonly settings: DecisionSettings;
}

interface DecidedOrder {
  readonly order: PreparedOrder;
  readonly verdicts: readonly Verdict[];
  readonly gist: OrderGist;
}

/** First every order's facts, then every verdict: orders decided together see one another as they will be. */
async function decideTogether(tx: Tx, deps: DecideDeps, asked: ToDecide): Promise<DecidedOrder[]> {
  const { shop, cause } = asked;
  const hash = personHash(deps.env);
  const now = deps.clock.now();
  const locked = await lockOrders(tx, asked, hash);
  const known = await loadKnownFacts(
    tx,
    shop,
    locked.flatMap(({ row }) => allLots(row)),
    asked.settings,
    hash,
  );
  const loads = await liveLoadsOf(
    tx,
    shop,
    locked.map(({ row }) => row.orderId),
  );
  const sealed = locked.flatMap(({ row }) => (frozen(loads.get(row.orderId)) ? [row.verdictId] : []));
  const decidedBy = await knownWhenDecided(tx, shop, sealed, now);
  const prepared = locked.map(({ row }) => {
    const facts = decidedBy.get(row.verdictId) ?? known;
    return prepareOrder(row, asked.settings, loads.get(row.orderId) ?? null, hash, now, facts);
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

function windowOf(order: PreparedOrder, facts: readonly PersonDayFact[]): PersonWindow {
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
  return orders.map((order) => evaluateOrder(order, (elsewhere.get(order.row.orderId) ?? []).map(asItWillBe)));
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
const whoOf = (order: PreparedOrder): readonly Identities[] =>
  order.facts.map(({ persons, delivery = null }) => ({ persons, delivery }));

/** Appends to the histories where something changed, and brings the columns and what is held and asked up to date. */
async function recordDecisions(
  tx: Tx,
  shop: string,
  evaluated: readonly Evaluated[],
  { cause, hash, now }: { readonly cause: string; readonly hash: PersonHash; readonly now: Date },
): Promise<DecidedOrder[]> {
  const decided = evaluated.map((one) => {
    const { order, verdicts, neighbours } = one;
    const inputs = { lots: order.consignments, neighbours, who: whoOf(order), house: order.merchantRules };
    const open = mayStillLeave(order.row) && !order.sealed;
    return { ...one, orderId: order.row.orderId, inputs, gist: orderGist(inputs, verdicts), open };
  });
  const inForce = await recordVerdicts(
    tx,
    shop,
    { cause, decidedAt: now },
    decided.map(({ order, orderId, decision: { verdict, entry }, verdicts, inputs }) => {
      const { arrivalDay, row } = order;
      return { orderId, inForce: row.verdictId, verdict, entry, arrivalDay, outcome: verdicts, inputs };
    }),
  );
  await storeDecisions(
    tx,
    shop,
    decided.map(({ order, orderId, decision, gist }) => ({
      orderId,
      ...decidedColumns(order, decision),
      gist: JSON.stringify(gist),
      decidedAt: now,
      verdictId: inForce.get(orderId) ?? order.row.verdictId,
    })),
  );
  await keepOrderProducts(
    tx,
    shop,
    decided.map(({ order, orderId, open, verdicts }) => ({
      orderId,
      open,
      held: waitsOf(order.consignments, verdicts),
    })),
  );
  await keepOpenQuestions(
    tx,
    shop,
    decided.map(({ orderId, open, lots }) => ({ orderId, open: open ? openQuestionsOf(lots, shop, hash) : [] })),
  );
  return decided;
}

/** Sends write-tags, in each order's turn, where Shopify does not say yet what the verdict in force says. */
async function requestWriteBacks(
  tx: Tx,
  deps: DecideDeps,
  shop: string,
  decided: readonly DecidedOrder[],
  settings: DecisionSettings,
): Promise<void> {
  // Settling may have moved them since they were prepared.
  const loads = await liveLoadsOf(
    tx,
    shop,
    decided.map(({ order }) => order.row.orderId),
  );
  const planned = decided.map(({ order: { row, arrival, arrivalDay }, verdicts, gist }) => {
    const written = { ...row, arrivalDay, gist: JSON.stringify(gist) };
    const plan = planWriteBack(written, verdicts, settings, loads.get(row.orderId)?.number ?? null);
    return { row, arrival, needed: plan.needed, orderId: row.orderId, tagState: tagStateAfter(plan) };
  });
  await storeTagStates(
    tx,
    shop,
    planned.filter(({ row, tagState }) => tagState !== row.tagState),
  );
  const now = deps.clock.now();
  const jobs = planned
    .filter(({ needed }) => needed)
    .map(({ row, arrival, orderId }) => {
      const arrivalAt = arrival.at === null ? null : new Date(arrival.at);
      return { name: 'write-tags' as const, payload: { shop, orderId }, priority: tagTurn({ ...row, arrivalAt }, now) };
    });
  if (jobs.length > 0) await deps.queue.send(tx, jobs);
}
