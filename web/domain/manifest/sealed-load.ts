import { parseScac, parseScn } from '../values/control-number.ts';
import type { Scac, Scn } from '../values/control-number.ts';
import type { LoadEntry } from '../batching/join-key.ts';
import type { Mode } from '../values/mode.ts';
import type { RulebookRef } from '../findings/verdict.ts';
import type { Brand } from '../values/brand.ts';
import type { CountryCode } from '../values/country.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { LoadProblem } from './load-problem.ts';

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
}

/** One order under one control number. */
export interface LoadShipment {
  readonly scn: Scn;
  readonly orderId: string;
  readonly orderName: string;
  readonly shipper: LoadParty;
  readonly consignee: LoadParty;
  readonly commodities: readonly LoadCommodity[];
}

export interface Load {
  readonly version: 1;
  readonly shipmentId: string;
  readonly name: string;
  readonly entry: LoadEntry;
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
