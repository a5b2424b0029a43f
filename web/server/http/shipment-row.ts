import type { ShipmentRow } from '#contract';
import { manifestTypeOf, portOf, shipmentName, totalsOf } from '#domain';
import type { Deps } from '../deps.ts';
import { entryOf } from '../shipments/facts.ts';
import { changedSinceSealed, sealedLoadOf } from '../shipments/since-sealed.ts';
import type { Shipment } from '../store/generated/client.ts';
import { shipmentState, usdJson } from './order-row.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';

interface Totals {
  readonly orders: number;
  readonly pieces: number;
  readonly weightGrams: number;
  readonly weightIncomplete: boolean;
  readonly valueUsdMinor: number;
}

const NOTHING: Totals = { orders: 0, pieces: 0, weightGrams: 0, weightIncomplete: false, valueUsdMinor: 0 };

/** Sums over the orders that are in these shipments now. */
async function totalsByShipment(
  db: Deps['db'],
  shop: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Totals>> {
  const rows = await db.$queryRaw<
    ({ id: string } & Record<Exclude<keyof Totals, 'weightIncomplete'>, bigint> & { weightIncomplete: boolean })[]
  >`
    SELECT l.shipment_id AS id, count(*) AS orders, sum(o.pieces) AS pieces, sum(o.weight_grams) AS "weightGrams",
      bool_or(o.weight_incomplete) AS "weightIncomplete", COALESCE(sum(o.value_usd_minor), 0)::bigint AS "valueUsdMinor"
    FROM shipment_line l JOIN order_record o ON o.shop = l.shop AND o.order_id = l.order_id
    WHERE l.shop = ${shop} AND l.live AND l.shipment_id = ANY (${[...ids]}::text[])
    GROUP BY l.shipment_id`;
  return new Map(
    rows.map(({ id, weightIncomplete, ...sums }) => [
      id,
      {
        orders: Number(sums.orders),
        pieces: Number(sums.pieces),
        weightGrams: Number(sums.weightGrams),
        weightIncomplete,
        valueUsdMinor: Number(sums.valueUsdMinor),
      },
    ]),
  );
}

export async function shipmentRows(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  shipments: readonly Shipment[],
): Promise<ShipmentRow[]> {
  const ids = shipments.filter((shipment) => !isFrozenLoad(shipment)).map(({ id }) => id);
  const [totals, changed] = await Promise.all([
    totalsByShipment(db, shop, ids),
    changedSinceSealed(db, shop, shipments),
  ]);
  const now = clock.now();
  return shipments.map((shipment) =>
    shipmentRow(
      shipment,
      now,
      sealedTotals(shipment) ?? totals.get(shipment.id) ?? NOTHING,
      changed.get(shipment.id)?.length ?? 0,
    ),
  );
}

/** What is sealed stays as the manifest says, whatever becomes of its orders. */
function sealedTotals(shipment: Shipment): Totals | null {
  const load = sealedLoadOf(shipment);
  return load === null ? null : { ...totalsOf(load), weightIncomplete: false };
}

function shipmentRow(shipment: Shipment, now: Date, totals: Totals, changedSince: number): ShipmentRow {
  const { orders, pieces, weightGrams, weightIncomplete, valueUsdMinor } = totals;
  const entry = entryOf(shipment);
  return {
    id: shipment.id,
    name: shipmentName(shipment.number),
    state: shipmentState(shipment.state),
    entry,
    manifestType: manifestTypeOf(entry),
    mode: shipment.mode,
    port: shipment.port,
    portName: portOf(shipment.port)?.name ?? shipment.port,
    shipFromName: shipment.shipFromName,
    arrivalDay: shipment.arrivalDay,
    arrivalAt: shipment.arrivalAt.toISOString(),
    arrivalPassed: isOpenLoad(shipment) && shipment.arrivalAt <= now,
    orders,
    pieces,
    weightGrams,
    weightIncomplete,
    value: usdJson(valueUsdMinor),
    changedSince,
    sealedAt: shipment.sealedAt?.toISOString() ?? null,
    sealedBy: shipment.sealedBy,
    cancelledAt: shipment.cancelledAt?.toISOString() ?? null,
    cancelledBy: shipment.cancelledBy,
  };
}
