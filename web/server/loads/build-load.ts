import { inSlices } from '../base/in-slices.ts';
import {
  buildScn,
  buildTripNumber,
  decideOrder,
  isLoadEntry,
  oneEntryTypeOf,
  orderOnLoad,
  parseScac,
  sealLoad,
  strictestEntry,
  totalsOf,
  withPaperFacts,
  withStatedFacts,
  writeForAce,
} from '#domain';
import type {
  Clearance,
  Consignment,
  JoinKey,
  Load,
  LoadEntry,
  LoadProblem,
  LoadShipment,
  OneEntryType,
  PaperFacts,
  RulebookRef,
  Scac,
  Scn,
  SealedLoad,
  Trip,
  Verdict,
} from '#domain';
import type { LoadRecord } from '../store/rows.ts';
import { entryOf, keyOf } from './facts.ts';
import { loadName } from '#domain';

/** An order of the load as it was judged for the shipment's arrival. */
export interface JudgedOrder {
  readonly orderId: string;
  readonly orderName: string;
  /** The order's lots and their verdicts, in the same order. */
  readonly lots: readonly Consignment[];
  readonly verdicts: readonly Verdict[];
}

export interface SealingFacts {
  readonly load: LoadRecord;
  readonly orders: readonly JudgedOrder[];
  /** The first of the shop's numbers for orders that have none, and its three characters. */
  readonly first: number;
  readonly scnCode: string;
  /** What stands from a seal before, by order. */
  readonly before: NumbersBefore;
  /** How the lane is cleared; null: not stated. */
  readonly clearance: Clearance | null;
  /** The firm that ships, where the place itself names none. */
  readonly firm: string | null;
  /** What is known beyond the orders; null: only looked at, and nothing is asked of it. */
  readonly papers: PaperFacts | null;
  /** The counter of the carrier's series of trips; null: it has no number yet. */
  readonly tripCounter: number | null;
  readonly sealedAt: Date;
  readonly sealedBy: string;
}

/** What a load keeps that was sealed and opened again: the number of each order that stayed in it, and its trip. */
export interface NumbersBefore {
  readonly scns: ReadonlyMap<string, Scn>;
  readonly trip: Trip | null;
}

export const NONE_BEFORE: NumbersBefore = { scns: new Map(), trip: null };

export type BuiltLoad =
  | { readonly kind: 'sealed'; readonly load: SealedLoad }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/**
 * The load as a document. By truck it is held against what any truck manifest carries of a name, an address and a description: what no
 * carrier could file is found now, not at the border. The limits of one file are that file's own problems, and the seal stands.
 */
export async function buildLoad(facts: SealingFacts): Promise<BuiltLoad> {
  const { load, sealedAt, sealedBy } = facts;
  const scac = load.scac === null ? null : parseScac(load.scac);
  if (scac === null) return refused({ field: 'scac', problem: 'missing' });
  const { scns } = facts.before;
  let next = facts.first;
  const onLoad = await inSlices(facts.orders, (order) => {
    const scn = scns.get(order.orderId) ?? buildScn(scac, facts.scnCode, next++);
    return loadOf(order, facts, scn);
  });
  const problems = onLoad.flatMap((result) => (result.kind === 'refused' ? result.problems : []));
  if (problems.length > 0) return { kind: 'refused', problems };
  const shipments = onLoad.flatMap((result): LoadShipment[] => (result.kind === 'ok' ? [result.shipment] : []));
  const oneEntry = facts.clearance === 'one-entry' ? oneEntryOf(shipments, keyOf(load).arrivalDay) : null;
  const gathered: Load = {
    version: 2,
    shipmentId: load.id,
    name: loadName(load.number),
    entry: strictestEntry(shipments.flatMap(({ entry }) => entry ?? [])) ?? entryOf(load),
    ...(oneEntry === null ? {} : { oneEntry }),
    mode: keyOf(load).mode,
    port: load.port,
    scac,
    arrivalAt: load.arrivalAt.toISOString(),
    arrivalDay: keyOf(load).arrivalDay,
    sealedAt: sealedAt.toISOString(),
    sealedBy,
    rulebook: rulebookOf(facts.orders),
    shipments,
  };
  const trip = tripOf(facts, scac, gathered.mode === 'truck');
  const document = facts.papers === null ? gathered : withPaperFacts(gathered, facts.papers, trip);
  const sealed = sealLoad(document);
  if (sealed.kind === 'refused' || document.mode !== 'truck') return sealed;
  const { problems: unwritable } = writeForAce(document);
  return unwritable.length > 0 ? { kind: 'refused', problems: unwritable } : sealed;
}

export function loadOf(
  order: JudgedOrder,
  facts: Pick<SealingFacts, 'load' | 'firm'>,
  scn: Scn | null,
): ReturnType<typeof orderOnLoad> {
  if (scn === null) return refused({ field: 'scn', problem: 'invalid', orderId: order.orderId });
  const lots = order.lots.map((lot, index) => ({
    lot: withFirm(withStatedFacts(lot), facts.firm),
    value: order.verdicts[index]?.value ?? null,
  }));
  const entry = entryOfOrder(order, facts.load);
  const { orderId, orderName } = order;
  return orderOnLoad({ orderId, orderName, scn, entry, arrivalDay: keyOf(facts.load).arrivalDay, lots });
}

/** As it was decided; an order that fits no load is refused elsewhere, and never sealed. */
function entryOfOrder({ verdicts }: JudgedOrder, load: LoadRecord): LoadEntry {
  const { entry } = decideOrder(verdicts);
  return isLoadEntry(entry) ? entry : entryOf(load);
}

/** One entry covers all that is entered, and its type follows from the sum (19 CFR 141.61(d)(2), 143.21), or from goods that ask for a formal one. */
export function oneEntryOf(shipments: readonly LoadShipment[], day: JoinKey['arrivalDay']): OneEntryType | null {
  const entered = shipments.filter(({ entry }) => entry !== '321');
  const { orders, valueUsdMinor: cents } = totalsOf({ shipments: entered });
  return oneEntryTypeOf({ orders, cents, asksFormal: entered.some(({ entry }) => entry === '01') }, day);
}

/** A trip with its number and nothing else: what truck and driver are, the carrier states. */
function tripOf({ tripCounter, scnCode, before }: SealingFacts, scac: Scac, byTruck: boolean): Trip | null {
  if (byTruck && before.trip !== null) return before.trip;
  const number = tripCounter === null || !byTruck ? null : buildTripNumber(scac, scnCode, tripCounter);
  return number === null
    ? null
    : { number, arrivalLocal: null, companyKey: null, truck: null, trailers: [], drivers: [] };
}

/** A location of the platform has a name of its own but no firm; the papers want the firm that ships. */
function withFirm(lot: Consignment, firm: string | null): Consignment {
  if (lot.shipper === null || lot.shipper.company !== null) return lot;
  return { ...lot, shipper: { ...lot.shipper, company: firm } };
}

function rulebookOf(orders: readonly JudgedOrder[]): RulebookRef {
  return orders[0]?.verdicts[0]?.rulebook ?? { version: '', hash: '' };
}

function refused(problem: Pick<LoadProblem, 'field' | 'problem'> & { orderId?: string }): {
  kind: 'refused';
  problems: LoadProblem[];
} {
  return { kind: 'refused', problems: [{ orderId: null, lineId: null, ...problem }] };
}

/** Each order's number, as sealed. */
export function scnsOf(load: SealedLoad): ReadonlyMap<string, Scn> {
  return new Map(load.shipments.map(({ orderId, scn }) => [orderId, scn]));
}
