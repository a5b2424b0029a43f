import type { LoadCosts, SettingsPage } from '#contract';
import type { Load } from '#domain';

/** A sum by hand: each line with what it is made of. */
export interface HandSum {
  readonly label: string;
  readonly cents: number;
}

/** The fees of the year that begins in October 2026, in US cents (19 CFR 24.23). Written down again, so that no error of the app's own is copied. */
const MPF = { ratePer10000: 34.64, least: 34_58, most: 670_86, informal: 2_77 };
const INFORMAL_LIMIT = 2_500_00;

const shareOf = (cents: number): number => Math.round((cents * MPF.ratePer10000) / 10_000);
const processing = (cents: number, formal: boolean): number =>
  formal ? Math.min(MPF.most, Math.max(MPF.least, shareOf(cents))) : MPF.informal;

/** What a load costs to clear as parcels one by one, and under one entry, from its sealed document and the fees alone. */
export function reconcile(load: Load, fees: SettingsPage['settings']['fees']) {
  const goods = load.shipments.flatMap(({ commodities }) => commodities);
  const value = goods.reduce((sum, { valueUsdMinor }) => sum + valueUsdMinor, 0);
  const lines = new Set(goods.map(({ hts, origin, claim }) => `${hts} ${origin} ${claim ?? ''}`)).size;
  const parcels = load.shipments.length;
  const formal = value > INFORMAL_LIMIT;
  const share = shareOf(value);
  const mpf = processing(value, formal);
  const fee = (name: keyof typeof fees): number => fees[name] ?? 0;
  const times = (label: string, n: number, each: number): HandSum => ({
    label: `${label}: ${n} x ${dollars(each)}`,
    cents: n * each,
  });
  const apart = [times('courier, a parcel', parcels, fee('courierParcel'))];
  const together = [
    times(`entry, type ${formal ? '01' : '11'}`, 1, fee(formal ? 'oneEntryFormal' : 'oneEntryInformal')),
    times('more lines of the entry', lines - 1, fee('extraLine')),
    { label: `processing fee on ${dollars(value)}${formal ? ` (0.3464 % is ${dollars(share)})` : ''}`, cents: mpf },
    times('bond', formal ? 1 : 0, fee('bondPerFormalEntry')),
    times('control numbers', parcels, fee('shipmentNumber')),
    times('other costs of an entry', 1, fee('otherPerEntry')),
  ];
  // What the page compares: each order under an entry of its own by the carrier's price for a parcel, against one entry and one trip.
  const buyerEntries = load.shipments.map(({ commodities, entry }) => {
    const worth = commodities.reduce((sum, { valueUsdMinor }) => sum + valueUsdMinor, 0);
    const own =
      (entry ?? load.entry) === '01'
        ? fee('brokerFormal') + fee('bondPerFormalEntry') + processing(worth, true)
        : fee('brokerInformal') + processing(worth, false);
    return own + fee('otherPerEntry') + fee('carrierParcel');
  });
  const alone = [
    {
      label: `${parcels} entries of their own, with the carrier's parcel`,
      cents: buyerEntries.reduce((sum, cents) => sum + cents, 0),
    },
  ];
  const batched = [...together, times('trip of the truck', 1, fee('carrierTrip'))];
  return { value, lines, parcels, type: formal ? '01' : '11', apart, together, alone, batched } as const;
}

export const total = (lines: readonly HandSum[]): number => lines.reduce((sum, { cents }) => sum + cents, 0);

export const dollars = (cents: number): string =>
  `${cents < 0 ? '-' : ''}$${(Math.abs(cents) / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

export type ClearanceOf = NonNullable<LoadCosts['clearance']>;
