import { endpoint, of } from './endpoint.ts';
import type { CitationJson, IsoDay, MoneyJson } from './common.ts';
import type { FeesJson } from './settings.ts';

/** Ways across: the entries, and American goods returned (9801.00.10). */
export type EntryOptionKindJson = '321' | '11' | '9801' | 'mail' | '01' | '03' | 'none';
/** `unsettled`: open until a question is answered. */
export type OptionStandingJson = 'allowed' | 'unsettled' | 'not-allowed';

/** All amounts are estimates in US dollars. */
export interface OrderEntryOptions {
  lots: readonly LotEntryOptionsJson[];
  /** The lots together, way by way; the one lot itself where there is only one. */
  summed: readonly SummedOptionJson[];
  cheapest: EntryOptionKindJson | null;
  /** True while the merchant has stated no fee at all. */
  feesUnstated: boolean;
  /** What the order costs as a part of the shipment that it is in; null: it is in none. */
  inLoad: { id: string; name: string; orders: number; order: PricedOrderJson } | null;
  rulebookVersion: string;
}

export interface LotEntryOptionsJson {
  consignmentId: string;
  /** The day of arrival, whose law this is; null: not known. */
  day: IsoDay | null;
  value: MoneyJson | null;
  routes: readonly EntryOptionJson[];
  cheapest: EntryOptionKindJson | null;
}

export interface SummedOptionJson {
  kind: EntryOptionKindJson;
  standing: OptionStandingJson;
  ready: boolean;
  total: EstimateJson | null;
}

export interface EntryOptionJson {
  kind: EntryOptionKindJson;
  standing: OptionStandingJson;
  why: readonly OptionWhyJson[];
  ready: boolean;
  /** Reason codes of missing facts. */
  missing: readonly string[];
  /** Null where the way is not allowed, and of `none`. */
  cost: OptionCostJson | null;
  near: NearChangeJson | null;
}

/** What a way would be on the other side of a change of the law within a week of the arrival. */
export interface NearChangeJson {
  /** The first day of what follows the change. */
  day: IsoDay;
  /** The change comes after the arrival. */
  isLater: boolean;
  standing: OptionStandingJson;
  total: EstimateJson | null;
  /** What is said, and what is unknown, there and not here. */
  why: readonly OptionWhyJson[];
  unknown: readonly UnknownJson[];
}

export interface OptionWhyJson {
  code: string;
  citation: CitationJson | null;
  facts: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** What is known of an amount; `atLeast`: something is not known, so that it may be more. */
export interface EstimateJson {
  amount: MoneyJson;
  atLeast: boolean;
}

export interface OptionCostJson {
  lines: readonly LineDutyJson[];
  duty: EstimateJson;
  charges: readonly ChargeJson[];
  unknown: readonly UnknownJson[];
  /** Null where nothing at all is known. */
  total: EstimateJson | null;
}

export interface LineDutyJson {
  line: string;
  value: MoneyJson | null;
  layers: readonly DutyLayerJson[];
  duty: EstimateJson;
}

export interface DutyLayerJson {
  /** `base`, `section-122` and so on, or the name that an amendment gives. */
  layer: string;
  /** Part of the value as decimal text, `0.125` for 12.5 %. */
  rate: string | null;
  amount: MoneyJson | null;
  /** Where it is not known: no more than this part of the value. */
  most: string | null;
  /** With the general rate no more than this. */
  cap: string | null;
  note: string | null;
  source: CitationJson | null;
  amendment: string | null;
}

export interface ChargeJson {
  charge: 'mpf' | 'hmf' | 'carrier' | 'broker' | 'bond' | 'other' | 'postage' | 'clearance' | 'dutiable-mail';
  amount: MoneyJson | null;
  /** Null: from the merchant's own fees. */
  source: CitationJson | null;
  fee: keyof FeesJson | null;
  /** Over how many orders it is shared; 1: the order's own. */
  sharedBy: number;
}

export interface UnknownJson {
  what: string;
  /** A layer of duty, or a fee of the settings. */
  subject: string | null;
  lines: readonly string[];
}

/** What one order costs by itself, and as a part of a load. */
export interface PricedOrderJson {
  orderId: string;
  duty: EstimateJson;
  alone: { charges: readonly ChargeJson[]; total: EstimateJson };
  batched: { charges: readonly ChargeJson[]; total: EstimateJson };
  /** US cents that the load saves, negative where it costs more; null: a fee that differs is not known. */
  savingMinor: number | null;
  /** The fees that it waits for. */
  savingLacks: readonly (keyof FeesJson)[];
  unknown: readonly UnknownJson[];
}

/** What clearing a load costs one way, in US cents; with fees that are not stated it is more. */
export interface ClearanceCostJson {
  cents: number;
  lacks: readonly (keyof FeesJson)[];
}

/** The ways to clear a load, without duty and freight. */
export interface ClearanceCostsJson {
  parcels: number;
  enteredCents: number;
  courier: ClearanceCostJson;
  perBuyer: ClearanceCostJson;
  oneEntry: ClearanceCostJson;
  /** Of one entry, by all that it covers. */
  type: '11' | '01';
  overLimitCents: number;
  /** The fewest parcels from which one entry costs less; null: never, or a fee is not stated. */
  breakEven: { courier: number | null; perBuyer: number | null };
}

export interface LoadCosts {
  /** Null: nothing is entered, or a value or the law of the day is not known. */
  clearance: ClearanceCostsJson | null;
  /** The first of them: a load of hundreds is read in its sums, and an order on its own page. */
  orders: readonly (PricedOrderJson & { orderName: string })[];
  /** How many are counted in the sums. */
  orderCount: number;
  /** Computed from the orders as they were sealed. */
  isSealed: boolean;
  /** Names of orders that the sums leave out: what they were sealed from is not kept. */
  leftOut: readonly string[];
  duty: EstimateJson;
  alone: EstimateJson;
  batched: EstimateJson;
  savingMinor: number | null;
  tripSharedBy: 'weight' | 'equal-parts';
  /** Entries that the broker files for the load, with those that travel beside its one entry. */
  entries: number;
  /** The one entry of a load that is cleared so, and how many orders it covers; null: each buyer's goods are their own. Type null: a value is not known. */
  oneEntry: { type: '11' | '01' | null; orders: number } | null;
  consolidation: CitationJson | null;
  unknown: readonly UnknownJson[];
  /** Fees of the settings without which the saving is not known. */
  savingLacks: readonly (keyof FeesJson)[];
  /** What the load would cost on the other side of a change of the law within a week of the arrival. */
  near: { day: IsoDay; isLater: boolean; batched: EstimateJson; unknown: readonly UnknownJson[] } | null;
  feesUnstated: boolean;
}

export const costsApi = {
  ofOrder: endpoint({ method: 'GET', path: '/orders/:id/routes', reply: of<OrderEntryOptions>(), may: 'view' }),
  ofLoad: endpoint({ method: 'GET', path: '/shipments/:id/costs', reply: of<LoadCosts>(), may: 'view' }),
};
