import type { ShipmentDetail, ShipmentOrder } from '#contract';
import { totalsOf } from '#domain';
import type { Deps } from '../deps.ts';
import { standingOf } from '../shipments/blockers.ts';
import { acknowledgedOf, doubtJson } from '../shipments/doubts.ts';
import { manifestNotes } from '../shipments/manifest-notes.ts';
import { moveTargets } from '../shipments/move-targets.ts';
import { changedSinceSealed, sealedLoadOf } from '../shipments/since-sealed.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import type { Shipment } from '../store/generated/client.ts';
import { orderRow, ROW_COLUMNS, usdJson } from './order-row.ts';
import { json, refuse } from './reply.ts';
import type { Reply } from './reply.ts';
import { shipmentRows } from './shipment-row.ts';
import { manifestFileName, NO_SHIPMENT } from './shipment-words.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';

const CLOSED = { refusals: { orders: [], load: [] }, papers: null, doubts: null, reminders: [] };

/** GET /api/shipments/:id, and the answer to every change of one. */
export async function shipmentDetail(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  id: string,
): Promise<Reply> {
  const shipment = await db.shipment.findUnique({ where: { shop_id: { shop, id } } });
  if (shipment === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const [row] = await shipmentRows({ db, clock }, shop, [shipment]);
  if (row === undefined) throw new Error('One shipment has one row');
  const open = isOpenLoad(shipment);
  const changed = await changedSinceSealed(db, shop, [shipment]);
  const { refusals, papers, doubts, reminders } = open ? await standingOf({ db, clock }, shipment) : CLOSED;
  const load = open ? papers : sealedLoadOf(shipment);
  const { settings } = await readSettings(db, shop);
  const acknowledged = isFrozenLoad(shipment) ? acknowledgedOf(shipment) : null;
  const detail: ShipmentDetail = {
    ...row,
    manifest: load === null ? null : manifestNotes(load, await loadHouse(db, shop, settings)),
    scac: shipment.scac,
    lines: await linesOf(db, shipment),
    blockers: [...refusals.orders],
    loadBlockers: [...refusals.load],
    changedOrders: [...(changed.get(id) ?? [])],
    moveTargets: open ? await moveTargets({ db, clock }, shipment) : [],
    doubts,
    reminders: [...reminders],
    acknowledged: acknowledged && { by: acknowledged.by, kinds: acknowledged.doubts.map(doubtJson) },
    manifestFileName: isFrozenLoad(shipment) ? manifestFileName(shipment) : null,
  };
  return json(detail);
}

async function linesOf(db: Deps['db'], shipment: Shipment): Promise<ShipmentOrder[]> {
  const lines = await db.shipmentLine.findMany({
    where: { shop: shipment.shop, shipmentId: shipment.id, live: true },
    select: { scn: true, order: { select: ROW_COLUMNS } },
    orderBy: [{ order: { placedAt: 'asc' } }, { orderId: 'asc' }],
  });
  const asSealed = sealedFigures(shipment);
  const { settings } = await readSettings(db, shipment.shop);
  return lines.map(({ scn, order }) => {
    const { pieces, weightGrams, weightIncomplete } = order;
    return {
      ...orderRow(order, shipment, settings),
      pieces,
      weightGrams,
      weightIncomplete,
      ...asSealed.get(order.orderId),
      scn,
    };
  });
}

/** What the manifest says of each order of a sealed load; its rows have moved on where the order has changed since. */
function sealedFigures(shipment: Shipment) {
  const load = sealedLoadOf(shipment);
  return new Map(
    (load?.shipments ?? []).map((one) => {
      const { pieces, weightGrams, valueUsdMinor } = totalsOf({ shipments: [one] });
      return [one.orderId, { pieces, weightGrams, weightIncomplete: false, value: usdJson(valueUsdMinor) }] as const;
    }),
  );
}
