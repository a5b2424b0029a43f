import { idOfGid, ORDER_LIST, orderGid, ORDERS_THERE, STILL_INSTALLED } from '#shopify';
import type { OrderListData, OrdersThereData } from '#shopify';
import { requestCatalogue } from '../products/read-catalogue.ts';
import { resumeWrites } from '../products/write-product.ts';
import { ShopMustWait } from '../ports/admin-api.ts';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { missingStates, openOrderIds } from '../store/orders.ts';
import { endRefusal, markAsked, markRefusedStill, tryAgain } from '../store/refusals.ts';
import { markOpenAgain, shopsToReconcile } from '../store/shops.ts';
import { AccessRefused, stopAccess } from '../admin-api/access.ts';
import { recheckAllIn } from '../orders/recheck.ts';
import { retryFailedTags } from '../orders/retry-failed-tags.ts';
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
      await stopAccess(deps, shop, page, 'list-orders');
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
    const orderIds = await openOrderIds(deps.db, shop, { now: deps.clock.now(), after, most: IDS_AT_ONCE });
    const last = orderIds.at(-1);
    if (last === undefined) return found;
    const there = await deps.admin.run<OrdersThereData>(shop, ORDERS_THERE, { ids: orderIds.map(orderGid) });
    if (there.kind === 'refused') throw new Error(`Shopify refused our document of open orders: ${there.message}`);
    if (there.kind !== 'ok') {
      await stopAccess(deps, shop, there, 'orders-there');
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
  if (outcome.kind !== 'ok') return stopAccess(deps, shop, outcome, 'still-installed');
  await inTransaction(deps.db, async (tx) => {
    if (await markOpenAgain(tx, shop)) await goOn(tx, deps, shop);
  });
  deps.log.info({ shop }, 'A shop that Shopify had closed is open again');
}

/**
 * Asks for a shop that refused us whether it takes us again: first whether our tokens hold, then for what we need. Killed in between, the
 * shop's next jobs find out. A grant of the merchant's meanwhile wins.
 */
async function askRefusedShop(deps: ReconcileDeps, shop: string): Promise<void> {
  await markAsked(deps.db, shop);
  if ((await deps.admin.installation(shop)) !== 'here' || !(await tryAgain(deps.db, shop))) return;
  const page = await deps.admin.run<OrderListData>(shop, ORDER_LIST, { first: 1, after: null, sortKey: 'UPDATED_AT' });
  if (page.kind !== 'ok') return markRefusedStill(deps.db, shop);
  await inTransaction(deps.db, async (tx) => {
    await endRefusal(tx, shop);
    await goOn(tx, deps, shop);
  });
  deps.log.info({ shop }, 'A shop that had refused access takes it again');
}

/** Reads all that changed while work stood still. */
async function goOn(tx: Tx, deps: ReconcileDeps, shop: string): Promise<void> {
  await recheckAllIn(tx, deps, shop, 'install');
  await requestCatalogue(tx, deps, shop, true);
  await resumeWrites(tx, deps, shop);
}

/** Every installed shop in turn; one that fails does not keep the others from their turn. Throws the first failure at the end. */
export async function reconcileAll(deps: ReconcileDeps): Promise<void> {
  const failures: unknown[] = [];
  for (const { shop, state } of await shopsToReconcile(deps.db)) {
    try {
      if (state === 'paused') {
        await probeClosedShop(deps, shop);
        continue;
      }
      if (state === 'reauthorise') {
        await askRefusedShop(deps, shop);
        continue;
      }
      await retryFailedTags(deps, shop);
      const found = (await reconcileShop(deps, shop)) + (await askAfterOpen(deps, shop));
      if (found > 0) deps.log.info({ shop, found }, 'Reconciliation found changed orders without a webhook');
    } catch (error) {
      // A shop that Shopify does not answer for, or refuses once, is looked through by the next pass: this one's repeats would ask all others again.
      if (!(error instanceof ShopMustWait) && !(error instanceof AccessRefused)) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
