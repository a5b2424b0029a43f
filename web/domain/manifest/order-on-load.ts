import type { Scn } from '../values/control-number.ts';
import type { LoadEntry } from '../batching/join-key.ts';
import type { Consignment, ConsignmentLine, Party } from '../consignment/consignment.ts';
import { lineValue } from '../consignment/fair-retail-value.ts';
import { isShipped } from '../consignment/goods.ts';
import { allocate } from '../values/allocate.ts';
import { usmcaHolds } from '../duties/usmca-certificate.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';
import type { LoadField, LoadProblem } from './load-problem.ts';
import type { LoadCommodity, LoadParty, LoadShipment } from './sealed-load.ts';

/** One lot of an order with the value that was judged, in US dollars. */
export interface JudgedLot {
  readonly lot: Consignment;
  readonly value: Money | null;
}

export interface OrderOnLoad {
  readonly orderId: string;
  readonly orderName: string;
  readonly scn: Scn;
  /** Of the load: a certificate counts that covers it. */
  readonly arrivalDay: LegalDay;
  readonly entry?: LoadEntry;
  readonly lots: readonly JudgedLot[];
}

export type OnLoad =
  | { readonly kind: 'ok'; readonly shipment: LoadShipment }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/** Gathers what a manifest says of an order, or every fact that it lacks. Nothing is guessed: a line without a weight or an origin refuses. */
export function orderOnLoad(order: OrderOnLoad): OnLoad {
  const problems: LoadProblem[] = [];
  const missing = (field: LoadField, lineId: string | null = null) =>
    problems.push({ orderId: order.orderId, lineId, field, problem: 'missing' });
  const first = order.lots.find(({ lot }) => goodsOf(lot).length > 0)?.lot ?? null;
  if (first === null) missing('lines');
  const shipper = partyOf(first?.shipper ?? null, 'shipper', missing);
  const consignee = partyOf(first?.consignee ?? null, 'consignee', missing);
  const commodities = order.lots.flatMap((judged) => commoditiesOf(judged, order.arrivalDay, missing));
  if (problems.length > 0 || shipper === null || consignee === null) return { kind: 'refused', problems };
  const { orderId, orderName, scn, entry } = order;
  const crosses = entry === undefined ? {} : { entry };
  return { kind: 'ok', shipment: { scn, ...crosses, orderId, orderName, shipper, consignee, commodities } };
}

/** The lines that are on the truck: things with a piece left to ship. */
export function goodsOf({ lines }: Pick<Consignment, 'lines'>): readonly ConsignmentLine[] {
  return lines.filter(isShipped);
}

const saleOf = ({ currency }: Consignment, minor: number | undefined): LoadCommodity['sale'] =>
  currency === null || minor === undefined ? null : { currency, minor };

type Missing = (field: LoadField, lineId?: string) => void;

/** Name and address as the papers have them; empty where a part is not known. */
export function papersAddress(party: Party | null, who: 'shipper' | 'consignee'): Omit<LoadParty, 'country'> {
  const text = (value: string | null | undefined): string => value?.trim() ?? '';
  return {
    // A consignee is the person who buys; a shipper is known by its firm.
    name: text(who === 'consignee' ? (party?.name ?? party?.company) : (party?.company ?? party?.name)),
    address: text([party?.address1, party?.address2].filter((line) => line != null && line !== '').join(', ')),
    city: text(party?.city),
    province: text(party?.province),
    zip: text(party?.zip),
  };
}

function partyOf(party: Party | null, who: 'shipper' | 'consignee', missing: Missing): LoadParty | null {
  const known = papersAddress(party, who);
  const province = who === 'consignee' ? 'consignee-state' : 'shipper-province';
  if (known.name === '') missing(`${who}-name`);
  if (known.address === '') missing(`${who}-address`);
  if (known.city === '') missing(`${who}-city`);
  if (known.province === '') missing(province);
  if (known.zip === '') missing(`${who}-zip`);
  const country = party?.country ?? null;
  if (country === null) missing(`${who}-country`);
  return country === null ? null : { ...known, country };
}

function commoditiesOf({ lot, value }: JudgedLot, day: LegalDay, missing: Missing): LoadCommodity[] {
  const goods = goodsOf(lot);
  const known = goods.map((line) => {
    if (line.description === null || line.description.trim() === '') missing('description', line.id);
    if (line.origin === null) missing('origin', line.id);
    if (line.weightGrams === null) missing('weight', line.id);
    const native = lineValue(line);
    if (native === null) missing('value', line.id);
    return native ?? 0;
  });
  if (value === null && goods.length > 0) missing('value');
  const shares = goods.length === 0 ? [] : allocate(value?.minor ?? 0, known);
  return goods.flatMap((line, index) => {
    const { description, origin, weightGrams } = line;
    if (description === null || origin === null || weightGrams === null) return [];
    return [
      {
        lineId: line.id,
        description,
        sku: line.sku,
        quantity: line.quantity,
        valueUsdMinor: shares[index] ?? 0,
        weightGrams: weightGrams * line.quantity,
        origin,
        hts: line.hts,
        article: line.article ?? null,
        claim: line.claim ?? (usmcaHolds(line, day) ? 'S' : null),
        sale: saleOf(lot, known[index]),
        meltCountry: line.meltCountry ?? null,
      },
    ];
  });
}
