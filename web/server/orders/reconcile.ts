import { idOfGid, ORDER_LIST, orderGid, ORDERS_THERE, STILL_INSTALLED } from '#shopify';
import type { OrderListData, OrdersThereData } from '#shopify';
import { requestCatalogue } from '../products/read-catalogue.ts';
import { resumeWrites } from '../products/write-product.ts';
import { ShopMustWait } from '../admin-api/admin-api.ts';
import type { Deps } from '../deps.ts';
import { missingStates, openOrderIds } from '../store/orders.ts';
import { markOpenAgain } from '../store/shops.ts';
import { stopAccess } from './access.ts';
import { recheckAllIn } from './recheck.ts';
import { inTransaction } from '../store/transaction.ts';

export type ReconcileDeps = Pick<Deps, 'admin' | 'db' | 'queue' | 'clock' | 'log'>;

const PAGE = 100;
/** Shopify takes no more than 250 in one list of ids. */
const IDS_AT_ONCE = 250;
const DAY_MS = 86_400_000;
/** Shopify gives up on a delivery after 4 hours and says it may be a day late: further back all was found by earlier passes. */
const LOOK_BACK_MS = 2 * DAY_MS;

/**
 * Looks through the shop's orders, latest change first, for states that we do not hold, and has them read. Stops where it
 * knows every order of a page that lies further back than any delivery can be late: a gap older than that (we were down)
 * is a run of unknown orders, and unknown orders keep it going.
 */
async function reconcileShop(deps: ReconcileDeps, shop: string): Promise<number> {
  const horizon = deps.clock.now().getTime() - LOOK_BACK_MS;
  let after: string | null = null;
  let found = 0;
  for (;;) {
    const page: Awaited<ReturnType<typeof listPage>> = await listPage(deps, shop, after);
    if (page.kind === 'refused') throw new Error(`Shopify refused our list document: ${page.message}`);
    if (page.kind !== 'ok') {
      await stopAccess(deps, shop, page);
      return found;
    }
    const { nodes, pageInfo } = page.data.orders;
    const orders = nodes.flatMap((node) => {
      const orderId = idOfGid(node.id, 'Order');
      return orderId === null ? [] : [{ orderId, updatedAt: new Date(node.updatedAt) }];
    });
    const missing = await missingStates(deps.db, shop, orders);
    found += missing.length;
    await inTransaction(deps.db, (tx) =>
      deps.queue.send(
        tx,
        missing.map((orderId) => ({ name: 'read-order' as const, payload: { shop, orderId, cause: 'reconcile' } })),
      ),
    );
    const oldest = orders.at(-1)?.updatedAt.getTime() ?? -Infinity;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || (missing.length === 0 && oldest < horizon))
      return found;
    after = pageInfo.endCursor;
  }
}

/**
 * A deleted order is in no list. Those that may still leave, and that Shopify would show, are asked after by their ids; one that is not
 * there is read, which finds out what became of it.
 */
async function askAfterOpen(deps: ReconcileDeps, shop: string): Promise<number> {
  let found = 0;
  for (let after = ''; ;) {
    const orderIds = await openOrderIds(deps.db, shop, deps.clock.now(), after, IDS_AT_ONCE);
    const last = orderIds.at(-1);
    if (last === undefined) return found;
    const there = await deps.admin.run<OrdersThereData>(shop, ORDERS_THERE, { ids: orderIds.map(orderGid) });
    if (there.kind === 'refused') throw new Error(`Shopify refused our document of open orders: ${there.message}`);
    if (there.kind !== 'ok') {
      await stopAccess(deps, shop, there);
      return found;
    }
    const shown = new Set(there.data.nodes.map((node) => node?.id));
    const gone = orderIds.filter((orderId) => !shown.has(orderGid(orderId)));
    found += gone.length;
    await inTransaction(deps.db, (tx) =>
      deps.queue.send(
        tx,
        gone.map((orderId) => ({ name: 'read-order' as const, payload: { shop, orderId, cause: 'reconcile' } })),
      ),
    );
    if (orderIds.length < IDS_AT_ONCE) return found;
    after = last;
  }
}

function listPage(deps: ReconcileDeps, shop: string, after: string | null) {
  return deps.admin.run<OrderListData>(shop, ORDER_LIST, { first: PAGE, after, sortKey: 'UPDATED_AT' });
}

/** Asks for a shop that Shopify had closed whether it is open again; if so, work goes on with all of its orders. */
async function probeClosedShop(deps: ReconcileDeps, shop: string): Promise<void> {
  const outcome = await deps.admin.run(shop, STILL_INSTALLED, {});
  if (outcome.kind === 'refused') throw new Error(`Shopify refused our question: ${outcome.message}`);
  if (outcome.kind === 'paused') return;
  if (outcome.kind !== 'ok') return stopAccess(deps, shop, outcome);
  await inTransaction(deps.db, async (tx) => {
    if (!(await markOpenAgain(tx, shop))) return;
    await recheckAllIn(tx, deps, shop, 'install');
    await requestCatalogue(tx, deps, shop, true);
    await resumeWrites(tx, deps, shop);
  });
  deps.log.info({ shop }, 'A shop that Shopify had closed is open again');
}

/** Every installed shop in turn; one that fails does not keep the others from their turn. Throws the first failure at the end. */
export async function reconcileAll(deps: ReconcileDeps): Promise<void> {
  const shops = await deps.db.shop.findMany({
    where: { state: { in: ['installed', 'paused'] } },
    select: { shop: true, state: true },
    orderBy: { shop: 'asc' },
  });
  const failures: unknown[] = [];
  for (const { shop, state } of shops) {
    try {
      if (state === 'paused') {
        await probeClosedShop(deps, shop);
        continue;
      }
      const found = (await reconcileShop(deps, shop)) + (await askAfterOpen(deps, shop));
      if (found > 0) deps.log.info({ shop, found }, 'Reconciliation found changed orders without a webhook');
    } catch (error) {
      // A shop that Shopify does not answer for is looked through by the next pass: this one's repeats would ask all others again.
      if (!(error instanceof ShopMustWait)) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
