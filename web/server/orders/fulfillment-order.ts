import { FULFILLMENT_ORDER_OWNER, idOfGid } from '#shopify';
import type { FulfillmentOrderOwnerData } from '#shopify';
import type { Deps } from '../deps.ts';
import { inTransaction } from '../store/transaction.ts';
import { hasAccess, stopAccess } from './access.ts';

/** Sends a read-order for the order of a fulfilment order; nothing where Shopify no longer has it. */
export async function sendOwnerOf(
  deps: Pick<Deps, 'admin' | 'db' | 'queue' | 'log' | 'clock'>,
  shop: string,
  fulfillmentOrderId: string,
): Promise<void> {
  if (!(await hasAccess(deps, shop))) return;
  const id = `gid://shopify/FulfillmentOrder/${fulfillmentOrderId}`;
  const outcome = await deps.admin.run<FulfillmentOrderOwnerData>(shop, FULFILLMENT_ORDER_OWNER, { id });
  if (outcome.kind === 'refused') throw new Error(`Shopify refused our fulfilment-order document: ${outcome.message}`);
  if (outcome.kind !== 'ok') return stopAccess(deps, shop, outcome);
  const orderId = idOfGid(outcome.data.fulfillmentOrder?.orderId ?? '', 'Order');
  if (orderId === null) return;
  const job = {
    name: 'read-order' as const,
    payload: { shop, orderId, cause: 'webhook:fulfillment_orders' },
    priority: 1,
  };
  await inTransaction(deps.db, (tx) => deps.queue.send(tx, [job]));
}
