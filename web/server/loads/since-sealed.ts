import type { OrderFailure } from '#contract';
import { changesSinceSealed, readSealedLoad } from '#domain';
import type { OrderAtSeal, SealedLoad } from '#domain';
import type { Deps } from '../deps.ts';
import { otherLots, storedLots } from '../orders/prepare.ts';
import type { LoadRecord } from '../store/generated/client.ts';
import { changedSentence } from './sentences.ts';
import { isFrozenLoad } from '../store/load-state.ts';

/** The load as it was sealed; null for a shipment that is not. @throws where the document cannot be read: our own hand wrote it. */
export function sealedLoadOf({
  state,
  sealedDocument,
}: Pick<LoadRecord, 'state' | 'sealedDocument'>): SealedLoad | null {
  if (!isFrozenLoad({ state }) || sealedDocument === null) return null;
  const read = readSealedLoad(sealedDocument);
  if (read.kind !== 'sealed')
    throw new Error(`The document of a sealed shipment cannot be read: ${JSON.stringify(read)}`);
  return read.load;
}

/**
 * The orders of sealed shipments that are not what was sealed of them any more, each with a sentence that says what to do, by
 * shipment. The load itself never changes: somebody must tell the carrier and the broker, or keep the parcel back. `orderId`: only
 * of this order.
 */
export async function changedSinceSealed(
  db: Deps['db'],
  shop: string,
  loads: readonly LoadRecord[],
  orderId?: string,
): Promise<ReadonlyMap<string, readonly OrderFailure[]>> {
  const changed = new Map<string, OrderFailure[]>();
  for (const load of loads) {
    const orders = await touchedSince(db, load, orderId);
    const document = orders.length === 0 ? null : sealedLoadOf(load);
    for (const order of orders) {
      const sealed = document?.shipments.find(({ orderId }) => orderId === order.orderId);
      const lots = storedLots(order);
      // Of a customer who asked to be erased we hold nothing that could be compared.
      if (sealed === undefined || lots.length === 0) continue;
      const changes = changesSinceSealed(sealed, {
        deleted: order.deletedAt !== null,
        cancelled: order.cancelledAt !== null,
        samePlace: order.shipFromKey === load.shipFromKey,
        lots,
        others: otherLots(order).map(({ lot, standing }) => ({ gone: standing === 'gone', lines: lot.lines })),
        due: order.standing === 'to-go',
        gone: order.standing === 'gone',
        atSeal: atSealOf(order.lines[0]?.orderPieces ?? null),
        valueUsdMinor: order.valueUsdMinor === null ? null : Number(order.valueUsdMinor),
      });
      if (changes.length === 0) continue;
      const failure = { orderId: order.orderId, orderName: order.name, message: changedSentence(changes, sealed.scn) };
      changed.set(load.id, [...(changed.get(load.id) ?? []), failure]);
    }
  }
  return changed;
}

/** As sealOpenLoad wrote it; null: sealed before this was kept. */
const atSealOf = (text: string | null): OrderAtSeal | null =>
  text === null ? null : (JSON.parse(text) as OrderAtSeal);

/** Its orders that were decided again after the seal, or are gone: whatever is read of an order is decided at once. */
function touchedSince(db: Deps['db'], { shop, id, state, sealedAt }: LoadRecord, orderId?: string) {
  if (!isFrozenLoad({ state }) || sealedAt === null) return Promise.resolve([]);
  return db.orderRecord.findMany({
    where: {
      shop,
      ...(orderId === undefined ? {} : { orderId }),
      lines: { some: { loadId: id, live: true } },
      OR: [{ decidedAt: { gte: sealedAt } }, { cancelledAt: { not: null } }, { deletedAt: { not: null } }],
    },
    select: {
      orderId: true,
      name: true,
      lots: true,
      otherLots: true,
      standing: true,
      test: true,
      lines: { where: { loadId: id, live: true }, select: { orderPieces: true } },
      deletedAt: true,
      cancelledAt: true,
      shipFromKey: true,
      valueUsdMinor: true,
    },
    orderBy: [{ placedAt: 'asc' }, { orderId: 'asc' }],
  });
}
