import type { Money } from '../values/money.ts';

/** What the merchant's carrier and broker ask, each named for whom and for what. */
export const FEE_NAMES = [
  /** The carrier, for one parcel that crosses alone. */
  'carrierParcel',
  /** The carrier, for one load whatever is on it. */
  'carrierTrip',
  /** The broker, for one informal entry (type 11). */
  'brokerInformal',
  /** The broker, for one formal entry (type 01). */
  'brokerFormal',
  /** The broker, for one entry of goods under an antidumping order (type 03). */
  'brokerAntidumping',
  /** The broker, for all informal entries of one load together, where that is agreed. */
  'brokerLoad',
  /** Disbursement and whatever else is asked for one entry. */
  'otherPerEntry',
  /** The bond of one formal entry, or the share of a continuous one. */
  'bondPerFormalEntry',
  /** An express courier, for clearing one parcel. */
  'courierParcel',
  /** The broker, for one informal entry that covers a load of many buyers. */
  'oneEntryInformal',
  /** The same as a formal entry. */
  'oneEntryFormal',
  /** The broker, for each line of such an entry after the first. */
  'extraLine',
  /** The broker, for each invoice of such an entry after the first. */
  'extraInvoice',
  /** The carrier, for each shipment control number. */
  'shipmentNumber',
  /** Postage of one parcel. */
  'mailPostage',
  /** The post, for clearing one parcel through customs. */
  'mailClearance',
] as const;
export type FeeName = (typeof FEE_NAMES)[number];

/** US dollars; null: not stated, which is not zero. */
export type FeeProfile = Readonly<Record<FeeName, Money | null>>;

export const noFees = {
  carrierParcel: null,
  carrierTrip: null,
  brokerInformal: null,
  brokerFormal: null,
  brokerAntidumping: null,
  brokerLoad: null,
  otherPerEntry: null,
  bondPerFormalEntry: null,
  courierParcel: null,
  oneEntryInformal: null,
  oneEntryFormal: null,
  extraLine: null,
  extraInvoice: null,
  shipmentNumber: null,
  mailPostage: null,
  mailClearance: null,
} as const satisfies FeeProfile;
