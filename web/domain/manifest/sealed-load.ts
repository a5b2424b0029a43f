import { parseScac, parseScn } from '../values/control-number.ts';
import type { Scac, Scn } from '../values/control-number.ts';
import type { LoadEntry } from '../batching/join-key.ts';
import type { Mode } from '../values/mode.ts';
import type { RulebookRef } from '../findings/verdict.ts';
import type { Brand } from '../values/brand.ts';
import type { CountryCode } from '../values/country.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { LoadProblem } from './load-problem.ts';
import type { Trip } from './trip.ts';

/** A shipper or consignee with every part that a manifest asks for. */
export interface LoadParty {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly province: string;
  readonly zip: string;
  readonly country: CountryCode;
}

export interface LoadCommodity {
  readonly lineId: string;
  readonly description: string;
  readonly sku: string | null;
  readonly quantity: number;
  /** US cents, for the whole line. The cents of all lines add up to the value that was judged. */
  readonly valueUsdMinor: number;
  /** Grams, for the whole line. */
  readonly weightGrams: number;
  readonly origin: CountryCode;
  readonly hts: string | null;
  // From version 2 on; absent: not known.
  /** The product (at Shopify: the variant) that facts are kept by. */
  readonly article?: string | null;
  /** The symbol of the preference that is claimed, e.g. `S` for USMCA. */
  readonly claim?: string | null;
  /** A preference was to be claimed, and the tariff has no symbol of it at the number: none is written. */
  readonly claimRefused?: boolean;
  /** What was paid for the whole line in the currency of the sale. */
  readonly sale?: { readonly currency: string; readonly minor: number } | null;
  readonly meltCountry?: CountryCode | null;
  /** Code of a Canadian province where the goods were made, e.g. `ON`. */
  readonly originProvince?: string | null;
  /** The manufacturer's code for customs (19 CFR 102 appendix), confirmed by a person. */
  readonly mid?: string | null;
  /** Fibres by weight, as 19 CFR 141.89 asks of apparel. */
  readonly fibre?: string | null;
  /** Units of the tariff number in its order, e.g. `doz.` and `kg`. */
  readonly htsUnits?: readonly string[] | null;
  /** Amounts in units that pieces and grams do not give, by unit, for one piece, as decimal text. */
  readonly unitAmounts?: Readonly<Record<string, string>> | null;
}

/** Who answers for the entry, as the papers name it. */
export interface LoadImporter extends LoadParty {
  /** IRS or CBP-assigned number; null: not stated here. */
  readonly number: string | null;
}

/** One entry over many orders: informal or formal, by the sum of their value. */
export type OneEntryType = Exclude<LoadEntry, '321'>;

/** One order under one control number. */
export interface LoadShipment {
  readonly scn: Scn;
  /** Absent: the load's own, as in every document of before 2026-11-30. */
  readonly entry?: LoadEntry;
  readonly orderId: string;
  readonly orderName: string;
  readonly shipper: LoadParty;
  readonly consignee: LoadParty;
  readonly commodities: readonly LoadCommodity[];
}

export interface Load {
  /** 2 holds all of 1, and what brokers and carriers ask beyond it. */
  readonly version: 1 | 2;
  readonly shipmentId: string;
  readonly name: string;
  /** The strictest of its shipments, whose own entry goes before it (`entryOfShipment`). */
  readonly entry: LoadEntry;
  /** The type of the one entry that covers all goods that are entered, where its lane is cleared so; absent or null: there is none. */
  readonly oneEntry?: OneEntryType | null;
  readonly mode: Mode;
  /** Schedule D. */
  readonly port: string;
  readonly scac: Scac;
  /** ISO 8601, UTC. */
  readonly arrivalAt: string;
  readonly arrivalDay: LegalDay;
  readonly sealedAt: string;
  /** Shopify's id of the person who sealed it. */
  readonly sealedBy: string;
  readonly rulebook: RulebookRef;
  readonly shipments: readonly LoadShipment[];
  // From version 2 on; absent: not known.
  readonly importer?: LoadImporter | null;
  /** The person of the shipper's who knows the facts (19 CFR 141.86(j)). */
  readonly signer?: string | null;
  readonly trip?: Trip | null;
  readonly carrierName?: string | null;
  /** Who files the entry. */
  readonly broker?: { readonly name: string; readonly filerCode: string | null } | null;
  /** `YYYY-MM-DD`: the day on which it is planned to leave. */
  readonly departureDay?: string | null;
}

/** A load that has been sealed: whole, numbered, and never changed again. Only such a load can be written as a file. */
export type SealedLoad = Brand<Load, 'SealedLoad'>;

export type Sealed =
  | { readonly kind: 'sealed'; readonly load: SealedLoad }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/** Checks that the load is whole: at least one order, each with its own control number of the load's carrier and at least one line of goods. */
export function sealLoad(load: Load): Sealed {
  const problems = problemsOf(load);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'sealed', load: load as SealedLoad };
}

function problemsOf(load: Load): LoadProblem[] {
  const problems: LoadProblem[] = [];
  const add = (field: LoadProblem['field'], orderId: string | null = null, lineId: string | null = null) =>
    problems.push({ orderId, lineId, field, problem: 'invalid' });
  if (load.shipments.length === 0) add('orders');
  if (parseScac(load.scac) === null) add('scac');
  const seen = new Set<string>();
  for (const { scn, orderId, commodities } of load.shipments) {
    if (parseScn(scn) === null || !scn.startsWith(load.scac) || seen.has(scn)) add('scn', orderId);
    seen.add(scn);
    if (commodities.length === 0) add('lines', orderId);
    for (const line of commodities) {
      if (!whole(line.quantity, 1)) add('quantity', orderId, line.lineId);
      if (!whole(line.valueUsdMinor, 0)) add('value', orderId, line.lineId);
      if (!whole(line.weightGrams, 0)) add('weight', orderId, line.lineId);
    }
  }
  return problems;
}

function whole(value: number, min: number): boolean {
  return Number.isSafeInteger(value) && value >= min;
}

export interface LoadTotals {
  readonly orders: number;
  readonly lines: number;
  readonly pieces: number;
  readonly weightGrams: number;
  readonly valueUsdMinor: number;
}

export function totalsOf(load: Pick<Load, 'shipments'>): LoadTotals {
  const lines = load.shipments.flatMap((shipment) => shipment.commodities);
  const sum = (of: (line: LoadCommodity) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    orders: load.shipments.length,
    lines: lines.length,
    pieces: sum((line) => line.quantity),
    weightGrams: sum((line) => line.weightGrams),
    valueUsdMinor: sum((line) => line.valueUsdMinor),
  };
}
