import type { FeesJson, SettingsJson } from '#contract';
import { BONDS, IMPORTER_KINDS, MODES, noFees, noMerchantRules } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { Settings } from './generated/client.ts';

export interface StoredSettings {
  readonly settings: SettingsJson;
  /** 0 until the merchant has saved for the first time. */
  readonly revision: number;
  /** Mode and port were taken from the shop's address, and nobody has looked at them yet. */
  readonly laneDefaulted: boolean;
}

const BEFORE_ANY_SETTING: SettingsJson = {
  shipFrom: { name: null, company: null, address1: null, city: null, province: null, zip: null, country: null },
  transitDays: 3,
  mode: 'truck',
  port: '0901',
  scac: null,
  importerCountry: null,
  importerKind: null,
  importerNumber: null,
  importerBond: null,
  importerAgent: null,
  tagPrefix: 'S321',
  tagNotApplicable: true,
  tagCrossing: true,
  tagVerdict: true,
  automaticBatching: true,
  waitForPayment: true,
  retentionDays: 730,
  arrivalTime: '12:00',
  fees: noFees,
  staleAfterDays: noMerchantRules.staleAfterDays,
};

export async function readSettings(store: Pick<Db, 'settings'>, shop: string): Promise<StoredSettings> {
  const row = await store.settings.findUnique({ where: { shop } });
  return row === null
    ? { settings: BEFORE_ANY_SETTING, revision: 0, laneDefaulted: false }
    : { settings: fromRow(row), revision: row.revision, laneDefaulted: !row.laneConfirmed };
}

/** An importer number as it is kept. */
export interface SealedNumber {
  readonly sealed: string;
  /** Its last four characters. */
  readonly end: string;
}

export const maskedNumber = (end: string): string => `•••••${end}`;

const numberColumns = (number: SealedNumber | null | undefined) =>
  number === undefined ? {} : { importerNumber: number?.sealed ?? null, importerNumberEnd: number?.end ?? null };

/** Saves if nobody has saved since `revision` was read. Null: somebody has. `number`: the importer's; absent: the one that is kept stays. */
export async function saveSettings(
  tx: Tx,
  shop: string,
  settings: SettingsJson,
  revision: number,
  now: Date,
  number?: SealedNumber | null,
): Promise<StoredSettings | null> {
  const data = { ...toColumns(settings), ...numberColumns(number), laneConfirmed: true, updatedAt: now };
  if (revision === 0) {
    const { count } = await tx.settings.createMany({ data: [{ shop, ...data, revision: 1 }], skipDuplicates: true });
    if (count === 1) return { settings, revision: 1, laneDefaulted: false };
  }
  const { count } = await tx.settings.updateMany({
    where: { shop, revision },
    data: { ...data, ...(await placeAsRead(tx, shop, settings, revision)), revision: revision + 1 },
  });
  if (count !== 1) return null;
  return revision === 0 ? readSettings(tx, shop) : { settings, revision: revision + 1, laneDefaulted: false };
}

/** A page that was opened before the shop was read knows no address: it does not take away the one that was read meanwhile. */
async function placeAsRead(tx: Tx, shop: string, { shipFrom }: SettingsJson, revision: number) {
  if (revision !== 0 || shipFrom.country !== null) return {};
  const { settings } = await readSettings(tx, shop);
  return placeColumns(settings.shipFrom);
}

/**
 * The place of a shop that has none yet, and the lane that follows from it, as nobody has looked at it. The revision stays 0 where no person
 * has saved: a page that was opened before we were here may.
 */
export async function fillPlace(
  tx: Tx,
  shop: string,
  {
    place,
    lane,
    tagPrefix,
    at,
  }: {
    readonly place: SettingsJson['shipFrom'];
    readonly lane: { readonly mode: string; readonly port: string | null } | null;
    readonly tagPrefix: string;
    readonly at: Date;
  },
): Promise<void> {
  const columns = { ...placeColumns(place), updatedAt: at };
  const ofLane = lane === null ? {} : { ...lane, laneConfirmed: false };
  await tx.settings.upsert({
    where: { shop },
    create: { shop, tagPrefix, revision: 0, ...columns, ...ofLane },
    update: columns,
  });
}

function fromRow(row: Settings): SettingsJson {
  return {
    shipFrom: {
      name: row.shipFromName,
      company: row.shipFromCompany,
      address1: row.shipFromAddress1,
      city: row.shipFromCity,
      province: row.shipFromProvince,
      zip: row.shipFromZip,
      country: row.shipFromCountry,
    },
    transitDays: row.transitDays,
    mode: MODES.find((mode) => mode === row.mode) ?? 'truck',
    port: row.port,
    scac: row.scac,
    importerCountry: row.importerCountry,
    importerKind: IMPORTER_KINDS.find((kind) => kind === row.importerKind) ?? null,
    importerNumber: row.importerNumberEnd === null ? null : maskedNumber(row.importerNumberEnd),
    importerBond: BONDS.find((bond) => bond === row.importerBond) ?? null,
    importerAgent: row.importerAgent,
    tagPrefix: row.tagPrefix,
    tagNotApplicable: row.tagNotApplicable,
    tagCrossing: row.tagCrossing,
    tagVerdict: row.tagVerdict,
    automaticBatching: row.automaticBatching,
    waitForPayment: row.waitForPayment,
    retentionDays: row.retentionDays,
    arrivalTime: row.arrivalTime,
    fees: {
      carrierParcel: row.feeCarrierParcel,
      carrierTrip: row.feeCarrierTrip,
      brokerInformal: row.feeBrokerInformal,
      brokerFormal: row.feeBrokerFormal,
      brokerAntidumping: row.feeBrokerAntidumping,
      brokerLoad: row.feeBrokerLoad,
      otherPerEntry: row.feeOtherPerEntry,
      bondPerFormalEntry: row.feeBondPerFormalEntry,
      courierParcel: row.feeCourierParcel,
      oneEntryInformal: row.feeOneEntryInformal,
      oneEntryFormal: row.feeOneEntryFormal,
      extraLine: row.feeExtraLine,
      extraInvoice: row.feeExtraInvoice,
      shipmentNumber: row.feeShipmentNumber,
      mailPostage: row.feeMailPostage,
      mailClearance: row.feeMailClearance,
    },
    staleAfterDays: row.staleAfterDays,
  };
}

/** The number itself is not among them: only `saveSettings` writes it, sealed. */
function toColumns({ shipFrom, fees, importerNumber: _masked, ...others }: SettingsJson) {
  return {
    ...others,
    ...feeColumns(fees),
    ...placeColumns(shipFrom),
  };
}

const placeColumns = (place: SettingsJson['shipFrom']) => ({
  shipFromName: place.name,
  shipFromCompany: place.company,
  shipFromAddress1: place.address1,
  shipFromCity: place.city,
  shipFromProvince: place.province,
  shipFromZip: place.zip,
  shipFromCountry: place.country,
});

const feeColumns = (fees: FeesJson) => ({
  feeCarrierParcel: fees.carrierParcel,
  feeCarrierTrip: fees.carrierTrip,
  feeBrokerInformal: fees.brokerInformal,
  feeBrokerFormal: fees.brokerFormal,
  feeBrokerAntidumping: fees.brokerAntidumping,
  feeBrokerLoad: fees.brokerLoad,
  feeOtherPerEntry: fees.otherPerEntry,
  feeBondPerFormalEntry: fees.bondPerFormalEntry,
  feeCourierParcel: fees.courierParcel,
  feeOneEntryInformal: fees.oneEntryInformal,
  feeOneEntryFormal: fees.oneEntryFormal,
  feeExtraLine: fees.extraLine,
  feeExtraInvoice: fees.extraInvoice,
  feeShipmentNumber: fees.shipmentNumber,
  feeMailPostage: fees.mailPostage,
  feeMailClearance: fees.mailClearance,
});
