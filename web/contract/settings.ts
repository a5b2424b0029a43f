import { endpoint, of } from './endpoint.ts';
import type { EntryJson, VerdictKindJson } from './orders.ts';

export interface SettingsJson {
  /** Used where a fulfilment order names no location. */
  shipFrom: {
    name: string | null;
    company: string | null;
    address1: string | null;
    city: string | null;
    province: string | null;
    zip: string | null;
    /** ISO alpha-2; null: not set. */
    country: string | null;
  };
  /** Days from placing to arrival at the port, 0-60. */
  transitDays: number;
  mode: 'truck' | 'air' | 'ocean' | 'rail' | 'mail';
  /** Schedule D port of arrival, 4 digits, e.g. `0901`; null: not chosen. */
  port: string | null;
  /** SCAC of the carrier that files the manifest, 4 letters; null: not known yet. */
  scac: string | null;
  /** ISO alpha-2 country of the importer of record; null: not known. */
  importerCountry: string | null;
  /** What the importer of record is; null: not stated. */
  importerKind: 'person' | 'us-company' | 'us-company-controlled-abroad' | 'foreign-company' | null;
  /**
   * Its importer number (IRS, social security or assigned by CBP). Read: masked, all but the last four characters. Saved: what was read
   * keeps it, null removes it, anything else replaces it.
   */
  importerNumber: string | null;
  importerBond: 'continuous' | 'single-transaction' | 'none' | null;
  /** A resident agent in the State of the port. */
  importerAgent: boolean | null;
  /** ASCII, 1-20 characters. Tags read `<prefix>-eligible` and so on. */
  tagPrefix: string;
  tagNotApplicable: boolean;
  /** Tags that say whether the order can leave: `Cross-ready`, `Cross-hold-origin`, `Cross-stop-embargo`. */
  tagCrossing: boolean;
  /** Tags of the verdict under Section 321 and its reason: `<prefix>-ineligible`, `<prefix>-suspended`. */
  tagVerdict: boolean;
  automaticBatching: boolean;
  /** Orders that are unpaid, partly paid, voided or expired stay out of shipments. */
  waitForPayment: boolean;
  /** Days after its arrival at which an order that left is erased with its buyer, 30-3650; null: never. */
  retentionDays: number | null;
  /** Local time of arrival at the port for planned loads, `HH:MM`, America/New_York. */
  arrivalTime: string;
  /** Days past the last look at our rules after which they count as stale, 1-365. */
  staleAfterDays: number;
  fees: FeesJson;
}

/** What the merchant's carrier, broker and post ask, in US cents; null: not stated, which is not zero. At most $1,000,000. */
export interface FeesJson {
  /** The carrier, for one parcel that crosses alone. */
  carrierParcel: number | null;
  /** The carrier, for one load whatever is on it. */
  carrierTrip: number | null;
  /** The broker, for one entry of type 11, 01, 03. */
  brokerInformal: number | null;
  brokerFormal: number | null;
  brokerAntidumping: number | null;
  /** The broker, for all informal entries of one load together, where that is agreed. */
  brokerLoad: number | null;
  /** Disbursement and whatever else is asked for one entry. */
  otherPerEntry: number | null;
  bondPerFormalEntry: number | null;
  /** An express courier, for clearing one parcel. */
  courierParcel: number | null;
  /** The broker, for one entry that covers a load of many buyers: type 11, 01, each further line and invoice of it. */
  oneEntryInformal: number | null;
  oneEntryFormal: number | null;
  extraLine: number | null;
  extraInvoice: number | null;
  /** The carrier, for each shipment control number. */
  shipmentNumber: number | null;
  mailPostage: number | null;
  mailClearance: number | null;
}

export interface SettingsPage {
  settings: SettingsJson;
  /** Goes up by one at each save; a save sends the one it read, and 409 tells that somebody else saved first. */
  revision: number;
  /** Mode and port were taken from the shop's address, and nobody has looked at them yet. */
  laneDefaulted: boolean;
  ports: { code: string; name: string }[];
  /** What would be decided now, by the settings as they are saved, of orders that show the range: what the preview of tags rests on. */
  tagSamples: readonly TagSampleJson[];
}

export interface TagSampleJson {
  sample: 'complete' | 'no-origin' | 'embargoed' | 'abroad';
  verdict: VerdictKindJson;
  leadReason: string | null;
  entry: EntryJson;
  entryReady: boolean;
  missing: readonly string[];
}

export interface SettingsUpdate {
  settings: SettingsJson;
  revision: number;
}

export const settingsApi = {
  page: endpoint({ method: 'GET', path: '/settings', reply: of<SettingsPage>(), may: 'view' }),
  save: endpoint({
    method: 'PUT',
    path: '/settings',
    body: of<SettingsUpdate>(),
    reply: of<SettingsPage>(),
    may: 'settings',
  }),
};
