import { LOAD_ENTRIES } from '../batching/join-key.ts';
import type { LoadEntry } from '../batching/join-key.ts';
import type { Load, LoadShipment } from './sealed-load.ts';

type Entered = Pick<Load, 'entry'> & { readonly shipments: readonly Pick<LoadShipment, 'entry'>[] };

/** Under what an order of the load crosses. */
export const entryOfShipment = ({ entry }: Pick<Load, 'entry'>, shipment: Pick<LoadShipment, 'entry'>): LoadEntry =>
  shipment.entry ?? entry;

export interface EntryInLoad {
  readonly entry: LoadEntry;
  readonly orders: number;
}

/** How many orders of a load cross under which entry, in the sequence of `LOAD_ENTRIES`. */
export const entriesInLoad = (load: Entered): readonly EntryInLoad[] =>
  LOAD_ENTRIES.map((entry) => ({
    entry,
    orders: load.shipments.filter((shipment) => entryOfShipment(load, shipment) === entry).length,
  })).filter(({ orders }) => orders > 0);

/** Does any order of it cross free on the manifest, under Section 321? */
export const holdsSection321 = (load: Entered): boolean =>
  load.shipments.length === 0
    ? load.entry === '321'
    : load.shipments.some((shipment) => entryOfShipment(load, shipment) === '321');

/** What an entry has to name: goods that are released under Section 321 are on none. A load that is released whole has all of it. */
export function enteredPart<Whole extends Load>(load: Whole): Whole {
  const entered = load.shipments.filter((shipment) => entryOfShipment(load, shipment) !== '321');
  return entered.length === 0 || entered.length === load.shipments.length ? load : { ...load, shipments: entered };
}

const STRICTEST: readonly LoadEntry[] = ['01', '11', '321'];

/** The one that asks for most; null: there is none. */
export const strictestEntry = (entries: readonly LoadEntry[]): LoadEntry | null =>
  STRICTEST.find((entry) => entries.includes(entry)) ?? null;
