import type { OrderFailure } from '#contract';
import { changesSinceSealed } from '#domain';
import type { OrderAtSeal, SealedLoad } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { otherLots, storedLots } from '../judging/prepare.ts';
import { sealedDocuments } from '../store/load-list.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import type { LoadRecord } from '../store/rows.ts';
import { ordersTouched } from '../store/touched-orders.ts';
import type { TouchedOrder } from '../store/touched-orders.ts';
import { readSealedDocument } from './sealed-document.ts';
import { changedSentence } from './sentences.ts';
import { isFrozenLoad, isKnownFrozen } from '../store/load-state.ts';
import { attempt, isObject, storedJson } from '../store/stored-json.ts';

/** The load as it was sealed; null for a shipment that is not. @throws as `readSealedDocument` does. */
export function sealedLoadOf({
  state,
  sealedDocument,
}: Pick<LoadRecord, 'state' | 'sealedDocument'>): SealedLoad | null {
  return !isFrozenLoad({ state }) || sealedDocument === null ? null : readSealedDocument(sealedDocument);
}

/**
 * The orders of sealed shipments that are not what was sealed of them any more, each with a sentence that says what to do, by
 * shipment. The load itself never changes: somebody must tell the carrier and the broker, or keep the parcel back. `orderId`: only
 * of this order.
 */
export async function changedSinceSealed(
  db: Deps['db'],
  shop: string,
  loads: readonly LoadWithoutDocument[],
  orderId?: string,
): Promise<ReadonlyMap<string, readonly OrderFailure[]>> {
  const changed = new Map<string, OrderFailure[]>();
  const touched = await touchedSince(db, shop, loads, orderId);
  const documents = await documentsOf(
    db,
    shop,
    loads.filter(({ id }) => touched.has(id)),
  );
  for (const load of loads) {
    const document = documents.get(load.id);
    const asSealed = document && new Map(document.shipments.map((one) => [one.orderId, one]));
    const failures = (touched.get(load.id) ?? []).flatMap((order): OrderFailure[] => {
      const compared = attempt(() => (asSealed === undefined ? NOT_COMPARED : sentenceOf(order, load, asSealed)));
      const message = compared.kind === 'read' ? compared.value : NOT_COMPARED;
      return message === null ? [] : [{ orderId: order.orderId, orderName: order.name, message }];
    });
    if (failures.length > 0) changed.set(load.id, failures);
  }
  return changed;
}

/** What is stored of it, or of its load, is damaged or of a newer version: whether it changed is not known, and that is told. */
const NOT_COMPARED =
  'What was sealed of it, or what is kept of it now, cannot be read, so the two are not compared. Hold the parcel back until you have compared it with the manifest.';

/** Null: it is as it was sealed. */
function sentenceOf(
  order: TouchedOrder,
  { shipFromKey }: LoadWithoutDocument,
  asSealed: ReadonlyMap<string, SealedLoad['shipments'][number]>,
): string | null {
  const sealed = asSealed.get(order.orderId);
  const lots = storedLots(order);
  // Of a customer who asked to be erased we hold nothing that could be compared.
  if (sealed === undefined || lots.length === 0) return null;
  const changes = changesSinceSealed(sealed, {
    deleted: order.deletedAt !== null,
    cancelled: order.cancelledAt !== null,
    samePlace: order.shipFromKey === shipFromKey,
    lots,
    others: otherLots(order).map(({ lot, standing }) => ({ gone: standing === 'gone', lines: lot.lines })),
    due: order.standing === 'to-go',
    gone: order.standing === 'gone',
    atSeal: atSealOf(order.orderPieces),
    valueUsdMinor: order.valueUsdMinor === null ? null : Number(order.valueUsdMinor),
  });
  return changes.length === 0 ? null : changedSentence(changes, sealed.scn);
}

const orderAtSeal = storedJson<OrderAtSeal>(
  'An order as it was sealed',
  (value) => isObject(value) && isObject(value['whole']) && isObject(value['gone']),
);

/** As sealOpenLoad wrote it; null: sealed before this was kept. @throws {UnreadableValue} */
const atSealOf = (text: string | null): OrderAtSeal | null => (text === null ? null : orderAtSeal.demand(text));

/**
 * By load: its orders that were decided again after the seal, or are gone: whatever is read of an order is decided at once. Which they
 * are the database keeps with each order.
 */
async function touchedSince(
  db: Deps['db'],
  shop: string,
  loads: readonly LoadWithoutDocument[],
  orderId?: string,
): Promise<ReadonlyMap<string, readonly TouchedOrder[]>> {
  const ids = loads.filter(isKnownFrozen).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const byLoad = new Map<string, TouchedOrder[]>();
  for (const order of await ordersTouched(db, shop, { loadIds: ids, orderId: orderId ?? null })) {
    const others = byLoad.get(order.loadId);
    if (others === undefined) byLoad.set(order.loadId, [order]);
    else others.push(order);
  }
  return byLoad;
}

/** The documents of these sealed loads, without those that cannot be read. Of none: nothing is read. */
export async function documentsOf(
  db: Deps['db'],
  shop: string,
  loads: readonly Pick<LoadRecord, 'id'>[],
): Promise<ReadonlyMap<string, SealedLoad>> {
  if (loads.length === 0) return new Map();
  const rows = await sealedDocuments(
    db,
    shop,
    loads.map(({ id }) => id),
  );
  return new Map(
    rows.flatMap((row) => {
      const document = attempt(() => sealedLoadOf(row));
      return document.kind === 'unreadable' || document.value === null ? [] : [[row.id, document.value] as const];
    }),
  );
}
