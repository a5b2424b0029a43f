import { entryTypeOf, oneEntryTypeOf } from '../clearance/entry-of-load.ts';
import type { ScnPolicy } from '../clearance/model.ts';
import { merchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { asOf } from '../law/engine/parameter.ts';
import { formalFee } from '../rules/processing-fee.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { FeeName, FeeProfile } from './fee-profile.ts';

/** What one buyer receives by a load, in US cents. */
export interface BuyerGoods {
  readonly enteredCents: number;
  /** Of it, what no exemption frees of the processing fee. */
  readonly feeCents: number;
  /** Some of it asks for formal entry, whatever the sum. Absent: none does. */
  readonly asksFormal?: boolean;
}

/** A load as far as the price of its clearance goes. Duty is the same by each way and left out, and so is freight. */
export interface ClearedLoad {
  readonly parcels: number;
  readonly buyers: readonly BuyerGoods[];
  /** Lines of one entry: sums by HTS number, origin and claim. */
  readonly lines: number;
  readonly invoices: number;
  readonly scns: ScnPolicy;
  readonly day: LegalDay;
}

/** What clearing costs one way. `lacks`: fees that are not stated, so that it costs more. */
export interface ClearanceCost {
  readonly cents: number;
  readonly lacks: readonly FeeName[];
}

/** The fewest parcels from which one entry costs less than another way; null: never, or a fee is not stated. */
export interface BreakEven {
  readonly courier: number | null;
  readonly perBuyer: number | null;
}

export interface ClearanceCosts {
  readonly parcels: number;
  readonly enteredCents: number;
  readonly courier: ClearanceCost;
  readonly perBuyer: ClearanceCost;
  readonly oneEntry: ClearanceCost;
  readonly type: '11' | '01';
  /** Cents by which the load is over the limit of an informal entry; 0: it is not. A price to be told, never to be trimmed to. */
  readonly overLimitCents: number;
  readonly breakEven: BreakEven;
}

/** Each way to clear a load, side by side. Null: the fees or the limit of the day are not known. */
export function clearanceCosts(load: ClearedLoad, fees: FeeProfile): ClearanceCosts | null {
  const enteredCents = sum(load.buyers.map((buyer) => buyer.enteredCents));
  const entry = entryTypeOf(enteredCents, load.day);
  const courier = added([[fees, 'courierParcel', load.parcels]]);
  const perBuyer = perBuyerCost(load, fees);
  const type = oneEntryTypeOfGoods(load);
  const oneEntry = type === null ? null : oneEntryCost(load, fees, type);
  if (entry === null || type === null || perBuyer === null || oneEntry === null) return null;
  return {
    parcels: load.parcels,
    enteredCents,
    courier,
    perBuyer,
    oneEntry,
    type,
    overLimitCents: Math.max(0, enteredCents - entry.limit.minor),
    breakEven: breakEvenOf(load, fees, type),
  };
}

/** Null: nothing is entered, or the limit of the day is not known. */
export const oneEntryTypeOfGoods = ({ buyers, day }: Pick<ClearedLoad, 'buyers' | 'day'>): '11' | '01' | null =>
  oneEntryTypeOf(
    {
      orders: buyers.length,
      cents: sum(buyers.map((buyer) => buyer.enteredCents)),
      asksFormal: buyers.some(asksFormal),
    },
    day,
  );

const asksFormal = (buyer: BuyerGoods): boolean => buyer.asksFormal === true;

type Fee = readonly [fees: FeeProfile, name: FeeName, times: number];

function added(asked: readonly Fee[], cents = 0): ClearanceCost {
  const due = asked.filter(([, , times]) => times > 0);
  return {
    cents: cents + sum(due.map(([fees, name, times]) => (fees[name]?.minor ?? 0) * times)),
    lacks: [...new Set(due.flatMap(([fees, name]) => (fees[name] === null ? [name] : [])))],
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** An entry for each buyer, each by its own sum (19 CFR 141.51). */
export function perBuyerCost({ buyers, parcels, day }: ClearedLoad, fees: FeeProfile): ClearanceCost | null {
  const types = buyers.map((buyer) => oneEntryTypeOfGoods({ buyers: [buyer], day }));
  const processing = buyers.map((buyer, at) => processingCents(buyer.feeCents, types[at] ?? null, day));
  if (processing.some((cents) => cents === null)) return null;
  const formal = types.filter((type) => type === '01').length;
  return added(
    [
      [fees, 'brokerInformal', buyers.length - formal],
      [fees, 'brokerFormal', formal],
      [fees, 'bondPerFormalEntry', formal],
      [fees, 'otherPerEntry', buyers.length],
      [fees, 'shipmentNumber', parcels],
    ],
    sum(processing.map((cents) => cents ?? 0)),
  );
}

/** One entry for all buyers, as one of a type. Its processing fee is charged once. */
export function oneEntryCost(load: ClearedLoad, fees: FeeProfile, type: '11' | '01'): ClearanceCost | null {
  const processing = processingOfOneEntry(load, type);
  if (processing === null) return null;
  return added(
    oneEntryFees(load, type).map(([name, times]) => [fees, name, times]),
    processing,
  );
}

/** What carrier and broker ask for one entry: each fee, and how many times. */
export const oneEntryFees = (
  { lines, invoices, scns, parcels }: Pick<ClearedLoad, 'lines' | 'invoices' | 'scns' | 'parcels'>,
  type: '11' | '01',
): readonly (readonly [FeeName, number])[] => [
  [type === '11' ? 'oneEntryInformal' : 'oneEntryFormal', 1],
  ['bondPerFormalEntry', type === '01' ? 1 : 0],
  ['extraLine', lines - 1],
  ['extraInvoice', invoices - 1],
  ['otherPerEntry', 1],
  ['shipmentNumber', scns === 'per-parcel' ? parcels : 1],
];

/** US cents; null: the fees of the day are not known. */
export const processingOfOneEntry = ({ buyers, day }: ClearedLoad, type: '11' | '01'): number | null =>
  processingCents(sum(buyers.map((buyer) => buyer.feeCents)), type, day);

/** Nothing where all that is entered is exempt (19 CFR 24.23(c)). */
function processingCents(feeCents: number, type: '11' | '01' | null, day: LegalDay): number | null {
  const fee = asOf(merchandiseProcessingFee, day)?.value ?? null;
  if (fee === null || type === null) return null;
  if (feeCents === 0) return 0;
  return type === '11' ? fee.informal.minor : formalFee(fee, feeCents).minor;
}

/** Loads of more parcels than this are not asked about. */
const PARCELS_MAX = 9_999;

/** For parcels like these, as many as it takes: each with the same share of value, under an entry of the type that this load has. */
export function breakEvenOf(load: ClearedLoad, fees: FeeProfile, type: '11' | '01'): BreakEven {
  const count = load.parcels;
  if (count === 0 || load.buyers.length === 0) return { courier: null, perBuyer: null };
  const whole: BuyerGoods = {
    enteredCents: sum(load.buyers.map((buyer) => buyer.enteredCents)),
    feeCents: sum(load.buyers.map((buyer) => buyer.feeCents)),
  };
  const perBuyer = perBuyerCost(load, fees);
  const least = (cheaper: (parcels: number) => boolean): number | null => {
    for (let parcels = 1; parcels <= PARCELS_MAX; parcels += 1) if (cheaper(parcels)) return parcels;
    return null;
  };
  const one = (parcels: number): ClearanceCost | null => {
    const share = (cents: number): number => Math.round((cents * parcels) / count);
    const buyers = [{ enteredCents: share(whole.enteredCents), feeCents: share(whole.feeCents) }];
    return oneEntryCost({ ...load, parcels, buyers }, fees, type);
  };
  const known = (one(count)?.lacks ?? [type]).length === 0;
  const cents = (parcels: number): number => one(parcels)?.cents ?? Infinity;
  return {
    courier:
      known && fees.courierParcel !== null
        ? least((parcels) => (fees.courierParcel?.minor ?? 0) * parcels > cents(parcels))
        : null,
    perBuyer:
      known && perBuyer !== null && perBuyer.lacks.length === 0
        ? least((parcels) => perBuyer.cents * parcels > cents(parcels) * count)
        : null,
  };
}

/** A load's share of a continuous bond, rounded to the cent. */
export const bondOfLoad = (yearCents: number, loadsAYear: number): number =>
  usd(Math.round(yearCents / loadsAYear)).minor;
