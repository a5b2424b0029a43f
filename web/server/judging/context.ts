import type { SettingsJson } from '#contract';
import {
  addDays,
  departureWithRoom,
  instant,
  instantOfLegalDay,
  legalDayOf,
  parseCountry,
  parseInstant,
  readyAt,
  workingDayFrom,
} from '#domain';
import type { PublishedRates, MerchantRules, Instant, LegalDay, Schedule } from '#domain';
import { readStandingFacts, shipFromOf } from '#shopify';
import type { LotContext, ShipFrom, TagSettings } from '#shopify';
import type { OrderRecord } from '../store/rows.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import type { MerchantRuleStore } from '../store/amendments.ts';
import { publishedRatesOf } from '../store/published.ts';
import { readSettings } from '../store/settings.ts';
import { standingText } from '../store/stored-standing.ts';
import { waysOf } from '../lanes/ways.ts';
import type { Way, Ways, WayStore } from '../lanes/ways.ts';

/** What the merchant has set, as decisions need it. */
export interface DecisionSettings extends TagSettings, Omit<LotContext, 'arrival'> {
  /** Orders stay out of shipments until they are paid. */
  readonly waitForPayment: boolean;
  /** How the shop's orders cross, by the places that they leave from. */
  readonly ways: Ways;
  /** What the merchant adds to the rulebook. */
  readonly merchantRules: MerchantRules;
  /** Rates of the shop's own money that came out after the rulebook was written. */
  readonly published: PublishedRates;
}

export async function loadSettings(
  store: MerchantRuleStore & WayStore & Parameters<typeof readSettings>[0] & Parameters<typeof publishedRatesOf>[0],
  shop: string,
): Promise<DecisionSettings> {
  const { settings } = await readSettings(store, shop);
  const { tagPrefix, tagNotApplicable, tagCrossing, tagVerdict, waitForPayment } = settings;
  const ways = await waysOf(store, shop, settings);
  return {
    tagPrefix,
    tagNotApplicable,
    tagCrossing,
    tagVerdict,
    waitForPayment,
    ...contextOf(ways.usual),
    shipFrom: shopPlace(settings.shipFrom),
    ways,
    merchantRules: await loadMerchantRules(store, shop, settings),
    published: await publishedRatesOf(store, shop),
  };
}

/** What a lane says of each of its lots. */
export const contextOf = ({ mode, port, importer }: Way): Pick<LotContext, 'mode' | 'port' | 'importer'> => ({
  mode,
  ...(port === null ? {} : { port }),
  importer,
});

/** The shop's own place counts as set once it has a country: without one it decides nothing. */
function shopPlace(place: SettingsJson['shipFrom']): ShipFrom | null {
  const country = place.country === null ? null : parseCountry(place.country);
  if (country === null) return null;
  return shipFromOf(place.name ?? place.company ?? place.city ?? country, {
    ...place,
    address2: null,
    country,
  });
}

export interface PlannedArrival {
  readonly at: Instant | null;
  readonly from: 'shipment' | 'departure' | 'transit-days' | 'unknown';
}

export type OrderToPlan = Pick<
  OrderRecord,
  'placedAt' | 'cancelledAt' | 'deletedAt' | 'standing' | 'standingFacts' | 'arrivalAt' | 'arrivalFrom'
>;

/** The arrival of the shipment that the order is in, else that of its departure, else the day that the transit days give, by the clocks of New York. */
export function plannedArrival(
  order: OrderToPlan,
  loadArrival: Date | null,
  way: Pick<Way, 'transitDays' | 'arrivalTime' | 'schedule' | 'rests' | 'changes' | 'taken'>,
  now: Date,
): PlannedArrival {
  if (loadArrival !== null) return { at: instant(loadArrival.getTime()), from: 'shipment' };
  if (way.schedule !== null) {
    const planned = byDeparture(order, { ...way, schedule: way.schedule }, now);
    if (planned !== null) return planned;
  }
  const day = plannedDay(order, way, legalDayOf(instant(now.getTime())));
  return { at: instantOfLegalDay(day, way.arrivalTime), from: 'transit-days' };
}

/** The next departure with room once it is packed. One that has left keeps the departure that it was planned for; null: it had none. */
function byDeparture(
  order: OrderToPlan,
  { schedule, changes, taken }: Pick<Way, 'changes' | 'taken'> & { readonly schedule: Schedule },
  now: Date,
): PlannedArrival | null {
  if (!mayStillLeave(order)) {
    const kept = order.arrivalFrom === 'departure' ? order.arrivalAt : null;
    return kept === null ? null : { at: instant(kept.getTime()), from: 'departure' };
  }
  const ready = readyAt(schedule, dueAt(order));
  const after = instant(Math.max(ready, now.getTime()));
  const departure = departureWithRoom(schedule, changes, after, { orders: 1, taken });
  return departure === null ? { at: null, from: 'unknown' } : { at: departure.arrivesAt, from: 'departure' };
}

/** When it was placed, or its parcel becomes due where it was deferred. */
function dueAt({ placedAt, standingFacts }: Pick<OrderToPlan, 'placedAt' | 'standingFacts'>): Instant {
  const due = parseInstant(readStandingFacts(standingText(standingFacts)).until ?? '');
  return instant(Math.max(placedAt.getTime(), due ?? 0));
}

/**
 * The day of placing, or on which its parcel becomes due where it was deferred, plus the transit days. An order that has not left cannot have arrived: once that day is over, it is planned
 * for the next day that it can still arrive on, a working day where its lane rests on others. One that has left, or never will, keeps the plan of that moment.
 */
function plannedDay(
  order: OrderToPlan,
  { transitDays, rests }: Pick<Way, 'transitDays' | 'rests'>,
  today: LegalDay,
): LegalDay {
  const day = addDays(legalDayOf(dueAt(order)), transitDays);
  if (mayStillLeave(order)) return workingDayFrom(day < today ? addDays(today, 1) : day, rests);
  if (order.arrivalFrom !== 'transit-days' || order.arrivalAt === null) return day;
  const before = legalDayOf(instant(order.arrivalAt.getTime()));
  return before > day ? before : day;
}

/** Neither cancelled nor deleted, and something of it has not left. */
export function mayStillLeave({
  cancelledAt,
  deletedAt,
  standing,
}: Pick<OrderRecord, 'cancelledAt' | 'deletedAt' | 'standing'>): boolean {
  return cancelledAt === null && deletedAt === null && standing !== 'gone';
}
