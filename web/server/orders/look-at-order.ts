import { idOfGid, ORDER_LOOK, orderGid, orderText, PART_LOOK, partText } from '#shopify';
import type { OrderLookData, PartLookData } from '#shopify';
import { stopAccess } from '../admin-api/access.ts';
import type { Deps } from '../ports/deps.ts';
import { lockAll } from '../store/locks.ts';
import { countLook } from '../store/order-looks.ts';
import { loadOrder } from '../store/orders.ts';
import { confirmAccess } from '../store/refusals.ts';
import type { Tx } from '../store/tx.ts';
import { inTransaction } from '../store/transaction.ts';
import { storedMetafield } from './stored-metafield.ts';
import { textHash } from './text-hash.ts';

/** The call, where a refusal of it is kept. */
const LOOKING = 'look-at-order';
/** Behind new orders. */
const CHANGED = 1;

export type LookDeps = Pick<Deps, 'admin' | 'db' | 'queue' | 'clock' | 'log'>;

/**
 * Shopify says that the order changed. Has it read unless a look finds it as we hold it: our own tags, another app's notes and payments
 * change nothing that a verdict turns on.
 */
export async function lookAtOrder(deps: LookDeps, shop: string, orderId: string, cause: string): Promise<void> {
  const held = await loadOrder(deps.db, shop, orderId);
  if (!mayLook(held)) return inTransaction(deps.db, (tx) => askReading(tx, deps, { shop, orderId, cause }));
  const outcome = await deps.admin.run<OrderLookData>(shop, ORDER_LOOK, { id: orderGid(orderId) });
  if (outcome.kind === 'refused') throw new Error(`Shopify refused our look at an order: ${outcome.message}`);
  if (outcome.kind !== 'ok') return stopAccess(deps, shop, outcome, LOOKING);
  const { order } = outcome.data;
  await inTransaction(deps.db, async (tx) => {
    await confirmAccess(tx, shop, LOOKING);
    await lockAll(tx, 'order', shop, [orderId]);
    const row = await loadOrder(tx, shop, orderId);
    if (order !== null && mayLook(row) && isAsHeld(row, order))
      return countLook(tx, shop, orderId, new Date(order.updatedAt));
    return askReading(tx, deps, { shop, orderId, cause });
  });
}

/** The same of one fulfilment order, whose deliveries name no order. A part that we do not hold has its order read. */
export async function lookAtPart(
  deps: LookDeps,
  shop: string,
  { fulfillmentOrderId, cause }: { readonly fulfillmentOrderId: string; readonly cause: string },
): Promise<void> {
  const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrderId}`;
  const outcome = await deps.admin.run<PartLookData>(shop, PART_LOOK, { id });
  if (outcome.kind === 'refused') throw new Error('Shopify refused to say which order a fulfilment order belongs to');
  if (outcome.kind !== 'ok' || outcome.data.fulfillmentOrder === null) return;
  const part = outcome.data.fulfillmentOrder;
  const orderId = idOfGid(part.orderId, 'Order');
  if (orderId === null) throw new Error(`Not an order's id: ${part.orderId}`);
  const hash = textHash(partText(part));
  await inTransaction(deps.db, async (tx) => {
    await lockAll(tx, 'order', shop, [orderId]);
    const row = await loadOrder(tx, shop, orderId);
    if (hash !== null && row?.deletedAt === null && row.partHashes.includes(hash))
      return countLook(tx, shop, orderId, null);
    return askReading(tx, deps, { shop, orderId, cause });
  });
}

type Looked = NonNullable<OrderLookData['order']>;

type Held = NonNullable<Awaited<ReturnType<typeof loadOrder>>>;

const mayLook = (row: Held | null): row is Held => row !== null && row.lookHash !== null && row.deletedAt === null;

function isAsHeld(row: Held, order: Looked): boolean {
  return (
    textHash(orderText(order)) === row.lookHash &&
    storedMetafield(order.metafield?.value ?? null) === row.writtenMetafield &&
    [...order.tags].sort().join('\n') === [...row.tags].sort().join('\n')
  );
}

async function askReading(
  tx: Tx,
  { queue }: Pick<Deps, 'queue'>,
  payload: { readonly shop: string; readonly orderId: string; readonly cause: string },
): Promise<void> {
  await queue.send(tx, [{ name: 'read-order', payload, priority: CHANGED }]);
}
