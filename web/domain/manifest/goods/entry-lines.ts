import type { Load, LoadCommodity, LoadShipment } from '../sealed-load.ts';

/** Goods that an invoice names on one line: one part of one number, origin, maker and claim, over all orders of the load. */
export interface EntryLine {
  readonly part: string;
  readonly description: string;
  readonly hts: string | null;
  readonly origin: string;
  readonly originProvince: string | null;
  readonly mid: string | null;
  readonly claim: string | null;
  readonly claimRefused: boolean;
  readonly meltCountry: string | null;
  readonly fibre: string | null;
  readonly htsUnits: readonly string[] | null;
  readonly unitAmounts: Readonly<Record<string, string>> | null;
  readonly quantity: number;
  readonly valueUsdMinor: number;
  readonly weightGrams: number;
  readonly orders: number;
  /** Where its first line stands, for what is asked about it. */
  readonly first: { readonly orderId: string; readonly lineId: string };
}

/** What the lines of an entry add up to by number, origin and claim (19 CFR 141.61(e)). */
export interface EntryGroup {
  readonly hts: string | null;
  readonly origin: string;
  readonly claim: string | null;
  readonly quantity: number;
  readonly valueUsdMinor: number;
  readonly weightGrams: number;
  readonly lines: number;
}

const partOf = ({ sku, article, description }: LoadCommodity): string => sku?.trim() || article || description;

/** All lines of the load, added up. The cents, grams and pieces of the whole are those of the load: nothing is rounded here. */
export function entryLines({ shipments }: Pick<Load, 'shipments'>): readonly EntryLine[] {
  const found = new Map<string, { line: EntryLine; shipments: Set<LoadShipment> }>();
  for (const shipment of shipments) for (const commodity of shipment.commodities) add(found, shipment, commodity);
  return [...found.values()].map(({ line, shipments: on }) => ({ ...line, orders: on.size }));
}

function add(
  found: Map<string, { line: EntryLine; shipments: Set<LoadShipment> }>,
  shipment: LoadShipment,
  one: LoadCommodity,
): void {
  const { description, hts, origin, quantity, valueUsdMinor, weightGrams, lineId } = one;
  const fixed = {
    part: partOf(one),
    description,
    hts,
    origin,
    originProvince: one.originProvince ?? null,
    mid: one.mid ?? null,
    claim: one.claim ?? null,
    claimRefused: one.claimRefused ?? false,
    meltCountry: one.meltCountry ?? null,
    fibre: one.fibre ?? null,
    htsUnits: one.htsUnits ?? null,
    unitAmounts: one.unitAmounts ?? null,
  };
  const key = JSON.stringify(Object.values(fixed));
  const known = found.get(key);
  if (known === undefined) {
    const first = { orderId: shipment.orderId, lineId };
    const line = { ...fixed, quantity, valueUsdMinor, weightGrams, orders: 1, first };
    found.set(key, { line, shipments: new Set([shipment]) });
    return;
  }
  known.shipments.add(shipment);
  known.line = {
    ...known.line,
    quantity: known.line.quantity + quantity,
    valueUsdMinor: known.line.valueUsdMinor + valueUsdMinor,
    weightGrams: known.line.weightGrams + weightGrams,
  };
}

export function entryGroups(lines: readonly EntryLine[]): readonly EntryGroup[] {
  const found = new Map<string, EntryGroup>();
  for (const { hts, origin, claim, quantity, valueUsdMinor, weightGrams } of lines) {
    const key = JSON.stringify([hts, origin, claim]);
    const known = found.get(key) ?? { hts, origin, claim, quantity: 0, valueUsdMinor: 0, weightGrams: 0, lines: 0 };
    found.set(key, {
      ...known,
      quantity: known.quantity + quantity,
      valueUsdMinor: known.valueUsdMinor + valueUsdMinor,
      weightGrams: known.weightGrams + weightGrams,
      lines: known.lines + 1,
    });
  }
  return [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ hts, origin, claim }: EntryGroup): string => `${hts ?? '~'} ${origin} ${claim ?? ''}`;
