import type { LoadState } from '#domain';
import type { Tx } from './tx.ts';
import type { LoadRecord } from './generated/client.ts';

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
  | 'sealedDocument'
  | 'orders'
  | 'pieces'
  | 'weightGrams'
  | 'valueUsdMinor'
  | 'orders321'
  | 'orders11'
  | 'orders01'
  | 'oneEntry'
> &
  Partial<Pick<LoadRecord, 'acknowledgedBy' | 'acknowledgedDoubts'>>;

/** Freezes an open load, which the transaction has locked, as its document with the totals that lists show. */
export async function freezeLoad(tx: Tx, { shop, id }: WhichLoad, sealed: AsSealed): Promise<void> {
  await tx.loadRecord.update({
    where: { shop_id: { shop, id } },
    data: { state: 'sealed' satisfies LoadState, ...sealed },
  });
}
