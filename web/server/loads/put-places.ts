import type { KeptBack, KeptBackBy, LoadPlace, NewLoadPlace, PlacesForOrders } from '#contract';
import {
  addDays,
  cutOffOf,
  instant,
  legalDayOf,
  loadName,
  mayJoin,
  parseLegalDay,
  portOf,
  restsOf,
  workingDayFrom,
} from '#domain';
import type { Entered, JoinKey, Lane, LegalDay } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { waysOf } from '../lanes/ways.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { lanesOf } from '../store/lanes.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import { liveLinesOf, loadsToCome, ordersInOpenLoads } from '../store/load-places.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { loadOrders } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { enteredIn, enteredOf, NOTHING_ENTERED, turnOf } from './entry-turn.ts';
import { joinFactsOf, keyOf } from './facts.ts';
import { joinSentence } from './sentences.ts';

/** So many loads are offered. */
const MOST = 50;

interface Asked {
  readonly orderIds: readonly string[];
  readonly loadIds: readonly string[];
}

/** An order that may cross, with where it leaves from and by which way, and the load that it is in. */
interface Ready {
  readonly key: JoinKey;
  readonly shipFromName: string | null;
  readonly loadId: string | null;
  readonly entered: Entered;
}

/**
 * Where orders could be put, and of each place what keeps how many of them back. It goes by the verdicts in force and by facts of the loads:
 * putting them judges each as of the arrival.
 */
export async function placesFor(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  { orderIds, loadIds }: Asked,
): Promise<PlacesForOrders> {
  const ids = [...new Set([...orderIds, ...(await ordersInOpenLoads(db, shop, loadIds))])];
  const { settings } = await readSettings(db, shop);
  const rules = await loadMerchantRules(db, shop, settings);
  const ways = await waysOf(db, shop, settings);
  const [orders, lines] = [await loadOrders(db, shop, ids), await liveLinesOf(db, shop, ids)];
  const [ready, notReady]: [Ready[], KeptBackBy[]] = [[], []];
  for (const id of ids) {
    const [order, line] = [orders.get(id), lines.get(id)];
    if (order === undefined) notReady.push({ code: 'unknown' });
    else if (line !== undefined && isFrozenLoad(line.shipment))
      notReady.push({ code: 'sealed', load: loadName(line.shipment.number) });
    else {
      const decision = mayJoin(joinFactsOf(order, { ...settings, ...ways.ofLane(order.laneId) }, rules));
      if (decision.kind === 'refused')
        notReady.push({ code: 'refused', sentence: joinSentence(decision.refusal, decision.missing) });
      else
        ready.push({
          key: decision.key,
          shipFromName: order.shipFromName,
          loadId: line?.loadId ?? null,
          entered: enteredOf(order),
        });
    }
  }
  const now = clock.now();
  const open = await loadsToCome(db, shop, now, MOST);
  const lanes = await lanesOf(db, shop);
  const inOneEntry = new Set(lanes.flatMap(({ lane: { id, route } }) => (route.clearance === 'one-entry' ? [id] : [])));
  const cleared = open.flatMap(({ load }) => (inOneEntry.has(load.laneId) ? [load.id] : []));
  const entered = await enteredIn(db, shop, cleared);
  const places = open.map(({ load, orders: inIt }) =>
    placeOf(load, { orders: inIt, ready, now, entered: entered.get(load.id) ?? null }),
  );
  return {
    orders: ids.length,
    notReady: counted(notReady),
    loads: [...places.filter(({ takes }) => takes > 0), ...places.filter(({ takes }) => takes === 0)],
    newLoads: lanes.flatMap(({ lane }) => newLoadOf(lane, { ready, now })),
  };
}

function placeOf(
  load: LoadWithoutDocument,
  {
    orders,
    ready,
    now,
    entered,
  }: {
    readonly orders: number;
    readonly ready: readonly Ready[];
    readonly now: Date;
    /** Null: it is not cleared by one entry. */
    readonly entered: Entered | null;
  },
): LoadPlace {
  const key = keyOf(load);
  const cutOff = cutOffOf(key.mode, instant(load.arrivalAt.getTime()), instant(now.getTime()));
  const late: KeptBackBy | null = cutOff.kind === 'passed' ? { code: 'too-soon' } : null;
  const kept = ready.map((one) => ({ one, by: late ?? differenceOf(one.key, key, load.shipFromName) }));
  const differs = kept.flatMap(({ by }) => by ?? []);
  const coming = kept.flatMap(({ one, by }) => (by === null && one.loadId !== load.id ? [one.entered] : []));
  return {
    id: load.id,
    name: loadName(load.number),
    arrivalAt: load.arrivalAt.toISOString(),
    orders,
    holds: ready.filter(({ loadId }) => loadId === load.id).length,
    takes: ready.length - differs.length,
    manifestDue: cutOff.kind === 'ahead' && cutOff.due !== null ? new Date(cutOff.due).toISOString() : null,
    turns: entered === null ? null : turnOf(entered, coming, key.arrivalDay),
    differs: counted(differs),
  };
}

function differenceOf(own: JoinKey, load: JoinKey, shipFromName: string): KeptBackBy | null {
  if (own.shipFromKey !== load.shipFromKey) return { code: 'ship-from', place: shipFromName };
  if (own.mode !== load.mode) return { code: 'mode' };
  if (own.port !== load.port) return { code: 'port', port: portOf(load.port)?.name ?? load.port };
  return own.laneId === load.laneId ? null : { code: 'lane' };
}

/** For the place that most of them leave from. */
function newLoadOf(
  { id: laneId, name: laneName, route }: Lane,
  { ready, now }: { readonly ready: readonly Ready[]; readonly now: Date },
): NewLoadPlace[] {
  const here = ready.filter(({ key }) => key.laneId === laneId);
  const place = mostOften(here.map(({ key }) => key.shipFromKey));
  if (place === null) return [];
  const elsewhere = here.flatMap(({ key, shipFromName }): KeptBackBy[] =>
    key.shipFromKey === place ? [] : [{ code: 'leaves-from', place: shipFromName }],
  );
  const others = ready.flatMap(({ key }): KeptBackBy[] => (key.laneId === laneId ? [] : [{ code: 'lane' }]));
  const firstDay = addDays(legalDayOf(instant(now.getTime())), 1);
  const planned = mostOften(here.map(({ key }) => key.arrivalDay));
  const day = planned === null ? null : parseLegalDay(planned);
  const opens = workingDayFrom(later(day, firstDay), route.schedule === null ? restsOf(route) : null);
  const goes = here.flatMap(({ key, entered }) => (key.shipFromKey === place ? [entered] : []));
  return [
    {
      laneId,
      laneName,
      takes: here.length - elsewhere.length,
      turns: route.clearance === 'one-entry' ? turnOf(NOTHING_ENTERED, goes, opens) : null,
      differs: counted([...elsewhere, ...others]),
      day: opens,
      firstDay,
    },
  ];
}

const later = (day: LegalDay | null, first: LegalDay): LegalDay => (day === null || day < first ? first : day);

/** The same said once, with how often; what is said most first. */
function counted(reasons: readonly KeptBackBy[]): KeptBack[] {
  const times = new Map<string, KeptBack>();
  for (const why of reasons) {
    const key = JSON.stringify(why);
    times.set(key, { why, orders: (times.get(key)?.orders ?? 0) + 1 });
  }
  return [...times.values()].sort((a, b) => b.orders - a.orders);
}

function mostOften(texts: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  const [first] = [...times].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
