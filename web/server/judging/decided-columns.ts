import { isShipped } from '#domain';
import type { OrderDecision } from '#domain';
import type { ShipFrom } from '#shopify';
import type { DecisionColumns } from '../store/orders.ts';
import type { PreparedOrder } from './prepare.ts';

/** What lists sort and filter by, from a decision. */
export function decidedColumns(
  order: PreparedOrder,
  decision: OrderDecision,
): Omit<DecisionColumns, 'decidedAt' | 'verdictId' | 'gist'> {
  const shipped = order.consignments.flatMap((consignment) => consignment.lines.filter(isShipped));
  const place = onlyPlace(order);
  return {
    verdict: decision.verdict,
    leadReason: decision.leadReason,
    entry: decision.entry,
    entryReady: decision.entryReady,
    missing: [...decision.missing],
    valueUsdMinor: decision.value === null ? null : BigInt(decision.value.minor),
    arrivalAt: order.arrival.at === null ? null : new Date(order.arrival.at),
    arrivalDay: order.arrivalDay,
    arrivalFrom: order.arrival.from,
    shipFromKey: place?.key ?? null,
    shipFromName: place?.name ?? null,
    laneId: order.way.laneId,
    pieces: shipped.reduce((sum, line) => sum + line.quantity, 0),
    weightGrams: Math.min(
      shipped.reduce((sum, line) => sum + line.quantity * (line.weightGrams ?? 0), 0),
      INT_MAX,
    ),
    weightIncomplete: shipped.some((line) => line.weightGrams === null),
  };
}

/** The column is a 32-bit integer: 2,147 tonnes is no parcel. */
const INT_MAX = 2_147_483_647;

/** Null where the lots leave from several places, or one of them from an unknown place. */
export function onlyPlace(order: Pick<PreparedOrder, 'places'>): ShipFrom | null {
  const [first, ...others] = order.places;
  if (first == null || others.some((place) => place?.key !== first.key)) return null;
  return first;
}
