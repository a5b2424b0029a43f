import { legalDayOf, portDayOf } from '#domain';
import type { Consignment, ConsignmentLine, CurrencyCode, Instant, Mode, Party, Purchaser } from '#domain';
import type { ShipFrom } from './ship-from.ts';

/**
 * The goods of an order that leave one place, as read from Shopify. What the merchant's settings and the shipment decide
 * (arrival, mode, importer, the place itself where Shopify names none) is added by `lotToConsignment` at each decision, so
 * that a changed setting needs no new reading.
 */
export interface LotDraft {
  /** The order's id where it is the only lot, else `<orderId>/<n>` from 1. */
  readonly id: string;
  readonly orderId: string;
  readonly placedAt: Instant | null;
  /** Null: no fulfilment order names the place; the shop's setting serves. */
  readonly shipFrom: ShipFrom | null;
  readonly consignee: Party | null;
  readonly purchaser: Purchaser | null;
  readonly currency: CurrencyCode | null;
  readonly shippingChargeMinor: number | null;
  readonly lines: readonly ConsignmentLine[];
}

export interface LotContext {
  /** Always a plan: from the transit days, or from the shipment. Shopify tells of no arrival. */
  readonly arrival: Instant | null;
  /** Schedule D; absent: not known, and the day is that of New York. */
  readonly port?: string;
  readonly mode: Mode | null;
  /** The shop's own place; null while the merchant has set none. */
  readonly shipFrom: ShipFrom | null;
  /** Null: the merchant has named none. */
  readonly importer: Consignment['importerOfRecord'];
}

export function lotToConsignment(lot: LotDraft, context: LotContext): Consignment {
  const shipFrom = lot.shipFrom ?? context.shipFrom;
  return {
    id: lot.id,
    order: { id: lot.orderId, placedAt: lot.placedAt },
    arrival: context.arrival,
    ...(context.arrival === null ? {} : { arrivalEstimated: true, ...portDay(context.arrival, context.port) }),
    exported: null,
    mode: context.mode,
    shippedFrom: shipFrom?.party.country ?? null,
    shipper: shipFrom?.party ?? null,
    consignee: lot.consignee,
    purchaser: lot.purchaser,
    importerOfRecord: context.importer,
    currency: lot.currency,
    exchangeRate: null,
    shippingChargeMinor: lot.shippingChargeMinor,
    giftMessage: null,
    lines: lot.lines,
  };
}

/** Only where the port's clock shows another day than New York. */
function portDay(arrival: Instant, port: string | undefined): Pick<Consignment, 'portDay'> {
  if (port === undefined) return {};
  const day = portDayOf(arrival, port);
  return day === legalDayOf(arrival) ? {} : { portDay: day };
}
