import type { LoadState } from '#domain';
import type { Tx } from './tx.ts';
import type { LoadRecord } from './generated/client.ts';
import { recordLoadEvents } from './load-events.ts';
import type { Acting } from './load-events.ts';
import { loadState } from './load-state.ts';

export interface NumberedOrder {
  readonly orderId: string;
  readonly scn: string;
  /** The whole order when it was sealed, as text. */
  readonly pieces: string | null;
}

type WhichLoad = Pick<LoadRecord, 'shop' | 'id'>;

/** Each order's number, and its verdict in force as the one that it is sealed by. Before the load turns sealed, for its lines do not change after. */
export async function numberLines(tx: Tx, { shop, id }: WhichLoad, orders: readonly NumberedOrder[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE shipment_line line SET scn = given.scn, verdict_id = o.verdict_id, order_pieces = given.pieces
    FROM unnest(${orders.map(({ orderId }) => orderId)}::text[], ${orders.map(({ scn }) => scn)}::text[],
      ${orders.map(({ pieces }) => pieces)}::text[]) AS given(order_id, scn, pieces), order_record o
    WHERE line.shop = ${shop} AND shipment_id = ${id} AND live AND line.order_id = given.order_id
      AND o.shop = line.shop AND o.order_id = line.order_id`;
}

type AsSealed = Pick<
  LoadRecord,
  | 'sealedAt'
  | 'sealedBy'
  | 'rulebookVersion'
  | 'rulebookHash'
  | 'orders'
  | 'pieces'
  | 'weightGrams'
  | 'valueUsdMinor'
  | 'orders321'
  | 'orders11'
  | 'orders01'
  | 'oneEntry'
> &
  Partial<Pick<LoadRecord, 'savingMinor' | 'acknowledgedBy' | 'acknowledgedDoubts'>>;

/**
 * Freezes an open load, which the transaction has locked, as the document of a revision of it with the totals that lists show. The
 * database copies the document as it is compressed: it is ten megabytes, and travelled once.
 */
export async function freezeLoad(
  tx: Tx,
  { shop, id }: WhichLoad,
  { revision, ...sealed }: AsSealed & { readonly revision: number },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE shipment s SET sealed_document = r.document FROM load_revision r
    WHERE s.shop = ${shop} AND s.id = ${id} AND r.shop = s.shop AND r.load_id = s.id AND r.number = ${revision}`;
  await tx.loadRecord.update({
    where: { shop_id: { shop, id } },
    data: { state: 'sealed' satisfies LoadState, ...sealed },
  });
}

/** Nothing of the seal stays on the row (trigger): what was declared is its newest revision. */
const NOT_SEALED = {
  sealedAt: null,
  sealedBy: null,
  rulebookVersion: null,
  rulebookHash: null,
  sealedDocument: null,
  orders: null,
  pieces: null,
  weightGrams: null,
  valueUsdMinor: null,
  orders321: null,
  orders11: null,
  orders01: null,
  oneEntry: null,
  savingMinor: null,
  acknowledgedDoubts: null,
  staleConfirmedBy: null,
};

/**
 * Opens a sealed load again, which the transaction has locked with its orders. Its lines keep their numbers; no order is held against what was
 * sealed of it any more. No order joins it by itself, so that another load of its key may have been opened meanwhile.
 */
export async function reopenSealedLoad(tx: Tx, load: LoadRecord, acting: Acting): Promise<LoadRecord> {
  const { shop, id: loadId } = load;
  const to = 'open' satisfies LoadState;
  const reopened = await tx.loadRecord.update({
    where: { shop_id: { shop, id: loadId } },
    data: { ...NOT_SEALED, state: to, takesNew: false },
  });
  await tx.shipmentLine.updateMany({
    where: { shop, loadId, live: true },
    data: { verdictId: null, orderPieces: null },
  });
  await tx.orderRecord.updateMany({ where: { shop, touchedIn: loadId }, data: { touchedIn: null } });
  await recordLoadEvents(tx, { shop, loadId }, acting, {
    acts: [{ kind: 'advanced', from: loadState(load), to }],
  });
  return reopened;
}

/** The numbers that orders of an open load have from a seal before. */
export async function numbersBefore(tx: Tx, { shop, id }: WhichLoad): Promise<ReadonlyMap<string, string>> {
  const lines = await tx.shipmentLine.findMany({
    where: { shop, loadId: id, live: true, scn: { not: null } },
    select: { orderId: true, scn: true },
  });
  return new Map(lines.flatMap(({ orderId, scn }) => (scn === null ? [] : [[orderId, scn]])));
}
