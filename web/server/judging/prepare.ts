import { factsOf, instant, keptPapers, legalDayOf, identitiesOf, parseInstant, withPublishedRates } from '#domain';
import type { Consignment, MerchantRules, LegalDay, NeighbourFacts } from '#domain';
import { lotToConsignment, withProductFacts } from '#shopify';
import type { LotDraft, OtherLot, ShipFrom } from '#shopify';
import type { LiveLoad } from '../store/live-loads.ts';
import type { OrderRecord } from '../store/rows.ts';
import type { PersonDayFact } from '../store/persons.ts';
import type { Way } from '../lanes/ways.ts';
import { contextOf, plannedArrival } from './context.ts';
import type { DecisionSettings, PlannedArrival } from './context.ts';
import { withAnswers } from './known-facts.ts';
import type { KnownFacts } from './known-facts.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { orderLots, otherLotsOf } from '../store/stored-lots.ts';

/** An order ready to be judged: its lots as consignments of a day, and what its neighbours must know of it. */
export interface PreparedOrder {
  readonly row: OrderRecord;
  readonly lots: readonly LotDraft[];
  readonly arrival: PlannedArrival;
  readonly arrivalDay: LegalDay | null;
  /** Name of the live shipment that it is in, e.g. `S-0007`. */
  readonly loadNumber: number | null;
  /** The load that it is in does not change any more. */
  readonly sealed: boolean;
  readonly consignments: readonly Consignment[];
  /** The lane that it is judged for. */
  readonly way: Way;
  /** Where each lot leaves from; null where it is not known. */
  readonly places: readonly (ShipFrom | null)[];
  /** What the merchant adds to the rulebook. */
  readonly merchantRules: MerchantRules;
  /** One a lot, with hashed persons. */
  readonly facts: readonly NeighbourFacts[];
  /** Of the parts that do not go with this parcel: they have left, or wait. */
  readonly otherFacts: readonly NeighbourFacts[];
}

/**
 * As of its planned arrival, or of another one that somebody considers: then `shipment` carries that one. `known`: what people
 * have stated until now about its articles, and answered.
 */
export function prepareOrder(
  row: OrderRecord,
  {
    all,
    load,
    hash,
    now,
    known,
  }: {
    readonly all: DecisionSettings;
    readonly load: LiveLoad | null;
    readonly hash: PersonHash;
    readonly now: Date;
    readonly known: KnownFacts;
  },
): PreparedOrder {
  const readAt = row.readAt === null ? null : instant(row.readAt.getTime());
  const lots = storedLots(row).map((lot) => withProductFacts(lot, known.products, readAt));
  const places = lots.map((lot) => lot.shipFrom ?? all.shipFrom);
  const way = all.ways.ofPlaces(places);
  const settings = { ...all, ...contextOf(way) };
  const arrival = plannedArrival(row, load?.arrivalAt ?? null, way, now);
  const consignmentOf = (lot: LotDraft, at: typeof arrival.at): Consignment =>
    withPublishedRates(lotToConsignment(lot, { ...settings, arrival: at }), settings.published, settings.merchantRules);
  const consignments = lots.map((lot) =>
    withAnswers({ ...consignmentOf(lot, arrival.at), ...papersOf(row) }, known.answers, row.shop, hash),
  );
  const others = otherLots(row).map((other) => {
    const at = other.arrivalAt === null ? null : parseInstant(other.arrivalAt);
    const lot = withProductFacts(other.lot, known.products, readAt);
    return consignmentOf(lot, at ?? arrival.at);
  });
  const publish = (one: Consignment): NeighbourFacts =>
    hashedFacts(factsOf(one, settings.merchantRules), row.shop, hash);
  return {
    row,
    lots,
    arrival,
    arrivalDay: arrival.at === null ? null : legalDayOf(arrival.at),
    loadNumber: load?.number ?? null,
    sealed: load !== null && isFrozenLoad(load),
    consignments,
    way,
    places,
    merchantRules: settings.merchantRules,
    facts: consignments.map(publish),
    otherFacts: others.map(publish),
  };
}

/** Numbers that belong to this shipment, as a person stated them. */
function papersOf({ agencyPapers }: Pick<OrderRecord, 'agencyPapers'>): Pick<Consignment, 'agencyPapers'> {
  const kept = keptPapers(agencyPapers, 'shipment');
  return kept === null ? {} : { agencyPapers: kept };
}

/**
 * The lots of its next parcel as we last read them. A cancelled or deleted order sends nothing, nor does one that was placed to try the
 * checkout out: its goods count zero, so it is never eligible. @throws {UnreadableValue}
 */
export function storedLots(row: Pick<OrderRecord, 'lots' | 'cancelledAt' | 'deletedAt' | 'test'>): LotDraft[] {
  const lots = orderLots.demand(row.lots);
  if (!sendsNothing(row)) return lots;
  return lots.map((lot) => ({ ...lot, lines: lot.lines.map((line) => ({ ...line, quantity: 0, discountMinor: 0 })) }));
}

export const otherLots = (row: Pick<OrderRecord, 'otherLots' | 'cancelledAt' | 'deletedAt' | 'test'>): OtherLot[] =>
  sendsNothing(row) ? [] : otherLotsOf.demand(row.otherLots);

/** Of this parcel and of the others. */
export const allLots = (row: Parameters<typeof storedLots>[0] & Parameters<typeof otherLots>[0]): LotDraft[] => [
  ...storedLots(row),
  ...otherLots(row).map(({ lot }) => lot),
];

const sendsNothing = ({ cancelledAt, deletedAt, test }: Pick<OrderRecord, 'cancelledAt' | 'deletedAt' | 'test'>) =>
  cancelledAt !== null || deletedAt !== null || test;

export function hashedFacts(facts: NeighbourFacts, shop: string, hash: PersonHash): NeighbourFacts {
  const { persons, delivery } = facts;
  return {
    ...facts,
    persons: persons.map((key) => hash.key(shop, key)),
    delivery: delivery == null ? null : { to: hash.key(shop, delivery.to), at: hash.key(shop, delivery.at) },
  };
}

/** The persons of a consignment and the address it goes to: what its neighbours are found by. */
export function hashedKeys(consignment: Consignment, shop: string, hash: PersonHash): string[] {
  const { persons, delivery } = identitiesOf(consignment);
  return [...persons, ...(delivery === null ? [] : [delivery.at])].map((key) => hash.key(shop, key)).sort();
}

/** One entry a lot and person. */
export const personFactsOf = ({ row, facts, otherFacts }: PreparedOrder): PersonDayFact[] =>
  [...facts, ...otherFacts].flatMap((fact) =>
    fact.persons.map((personKey) => ({
      personKey,
      lotId: fact.consignmentId,
      arrivalDay: fact.arrivalDay,
      placedAt: row.placedAt,
      valueUsdMinor: fact.valueUsdMinor,
      addressKey: fact.delivery?.to === personKey ? fact.delivery.at : null,
    })),
  );

/** What the store keeps of an order for its neighbours; nothing of one that sends nothing. */
export const personDaysOf = (order: PreparedOrder): PersonDayFact[] =>
  sendsNothing(order.row) ? [] : personFactsOf(order);
