import { createHash } from 'node:crypto';
import type { ShipmentCustoms } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { Acting, WhichLoad } from './load-events.ts';
import { jsonRows } from './json-rows.ts';

/** A message of customs as it is kept. */
export interface KeptAnswer {
  readonly name: string;
  /** JSON text. */
  readonly raw: string;
  readonly receivedAt: Date;
  readonly receivedBy: string;
}

export const customsAnswersOf = (db: Pick<Db, 'customsAnswer'>, { shop, loadId }: WhichLoad): Promise<KeptAnswer[]> =>
  db.customsAnswer.findMany({
    where: { shop, loadId },
    select: { name: true, raw: true, receivedAt: true, receivedBy: true },
    orderBy: [{ receivedAt: 'asc' }, { sha256: 'asc' }],
  });

/** Keeps each message once, and says how many were new. */
export async function keepCustomsAnswers(
  tx: Pick<Tx, 'customsAnswer'>,
  { shop, loadId }: WhichLoad,
  { by: receivedBy, at: receivedAt }: Acting,
  messages: readonly { readonly name: string; readonly raw: string }[],
): Promise<number> {
  const { count } = await tx.customsAnswer.createMany({
    data: messages.map(({ name, raw }) => ({
      ...{ shop, loadId, name, raw, receivedAt, receivedBy },
      sha256: createHash('sha256').update(raw).digest('hex'),
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Replaces what the answers add up to; gives the orders whose state is another one now. */
export async function storeCustomsStandings(
  tx: Tx,
  { shop, loadId }: WhichLoad,
  shipments: readonly (Pick<ShipmentCustoms, 'scn' | 'state'> & { readonly orderId: string })[],
): Promise<string[]> {
  const rows = jsonRows(shipments.map(({ scn, state, orderId }) => ({ scn, state, orderId })));
  const changed = await tx.$queryRaw<{ orderId: string }[]>`
    INSERT INTO customs_standing AS kept (shop, load_id, scn, order_id, state)
    SELECT ${shop}, ${loadId}, given.scn, given."orderId", given.state
    FROM json_to_recordset(${rows}::json) AS given(scn text, "orderId" text, state text)
    ON CONFLICT (shop, load_id, scn) DO UPDATE SET state = EXCLUDED.state WHERE kept.state <> EXCLUDED.state
    RETURNING order_id AS "orderId"`;
  return changed.map(({ orderId }) => orderId);
}

/** By order: its state at customs in the load that it is in. */
export async function customsOfOrders(
  db: Pick<Tx, 'customsStandingRow'>,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.customsStandingRow.findMany({
    where: { shop, orderId: { in: [...orderIds] }, load: { state: { not: 'cancelled' } } },
    select: { orderId: true, state: true },
  });
  return new Map(rows.map(({ orderId, state }) => [orderId, state]));
}
