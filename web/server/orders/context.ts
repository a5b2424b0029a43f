import type { SettingsJson } from '#contract';
import { addDays, instant, instantOfLegalDay, legalDayOf, parseCountry } from '#domain';
import type { Instant } from '#domain';
import { shipFromOf } from '#shopify';
import type { LotContext, ShipFrom, TagSettings } from '#shopify';
import { readSettings } from '../store/settings.ts';

/** What the merchant has set, as decisions need it. */
export interface DecisionSettings extends TagSettings, Omit<LotContext, 'arrival'> {
  readonly transitDays: number;
  /** HH:MM in America/New_York. */
  readonly arrivalTime: string;
}

export async function loadSettings(store: Parameters<typeof readSettings>[0], shop: string): Promise<DecisionSettings> {
  const { settings } = await readSettings(store, shop);
  const { tagPrefix, tagNotApplicable, mode, transitDays, arrivalTime, importerCountry } = settings;
  return {
    tagPrefix,
    tagNotApplicable,
    mode,
    shipFrom: shopPlace(settings.shipFrom),
    importerCountry: importerCountry === null ? null : parseCountry(importerCountry),
    transitDays,
    arrivalTime,
  };
}

/** The shop's own place counts as set once it has a country: without one it decides nothing. */
function shopPlace(place: SettingsJson['shipFrom']): ShipFrom | null {
  const country = place.country === null ? null : parseCountry(place.country);
  if (country === null) return null;
  return shipFromOf(place.name ?? place.company ?? place.city ?? 'Your ship-from address', {
    ...place,
    address2: null,
    country,
  });
}

export interface PlannedArrival {
  readonly at: Instant | null;
  readonly from: 'shipment' | 'transit-days' | 'unknown';
}

/** The arrival of the shipment that the order is in, else the day of placing plus the transit days, by the clocks of New York. */
export function plannedArrival(
  placedAt: Date,
  shipmentArrival: Date | null,
  settings: DecisionSettings,
): PlannedArrival {
  if (shipmentArrival !== null) return { at: instant(shipmentArrival.getTime()), from: 'shipment' };
  const day = addDays(legalDayOf(instant(placedAt.getTime())), settings.transitDays);
  return { at: instantOfLegalDay(day, settings.arrivalTime), from: 'transit-days' };
}
