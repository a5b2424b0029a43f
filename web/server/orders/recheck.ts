import { idOfGid, ORDER_LIST } from '#shopify';
import type { OrderListData } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { addItems, advanceListing, loadRun, openRun, startRun } from '../store/recheck.ts';
import type { RecheckCause } from '../store/recheck.ts';
import { stopAccess } from '../admin-api/access.ts';
import { inTransaction } from '../store/transaction.ts';

export type RecheckDeps = Pick<Deps, 'db' | 'queue' | 'clock'>;

const PAGE = 100;
/** What a person asks for by name goes before all else. */
const NAMED = (): number => 1;

/**
 * A run over everything goes in the list's order, behind deliveries (their turn is 1) and other work (0). By its place in the
 * run, so that a large shop's run does not hold up a small shop's.
 */
const listedAfter =
  (before: number) =>
  (place: number): number =>
    -Math.min(before + place + 1, 1_000_000);

/** Starts a run over these orders of the shop and gives its id. Ids that are no order ids are passed over. */
export async function recheckOrders(deps: RecheckDeps, shop: string, orderIds: readonly string[]): Promise<string> {
  return inTransaction(deps.db, async (tx) => {
    const runId = await startRun(tx, deps.clock, shop, { cause: 'merchant', state: 'listing' });
    await enlist(tx, deps, { shop, runId, orderIds: orderIds.filter((id) => /^[0-9]{1,20}$/.test(id)), turnOf: NAMED });
    await advanceListing(tx, deps.clock, { shop, runId, cursor: null });
    return runId;
  });
}

/** Starts a run over every order of the shop that we may read, or joins the one that is going on. Gives its id. */
export async function recheckAll(deps: RecheckDeps, shop: string, cause: RecheckCause): Promise<string> {
  return inTransaction(deps.db, (tx) => recheckAllIn(tx, deps, shop, cause));
}

export async function recheckAllIn(
  tx: Tx,
  deps: Pick<Deps, 'queue' | 'clock'>,
  shop: string,
  cause: RecheckCause,
): Promise<string> {
  const open = await openRun(tx, shop);
  // A run of a few orders is no run of all, and one past its listing may have read an order before this request.
  const joined = open !== null && open.cause === cause && open.state === 'listing' ? open.id : null;
  const runId = joined ?? (await startRun(tx, deps.clock, shop, { cause, state: 'listing' }));
  // Sent for a joined run too: its job may have been taken away by an uninstallation. A waiting one folds.
  await deps.queue.send(tx, [{ name: 'list-recheck', payload: { shop, runId } }]);
  return runId;
}

/** Lists the run's orders page by page, the latest first (those are still to be shipped), each page with its jobs and the cursor in one transaction. Goes on where a killed listing stopped. */
export async function listRecheck(
  deps: RecheckDeps & Pick<Deps, 'admin' | 'log'>,
  shop: string,
  runId: string,
): Promise<void> {
  for (;;) {
    const run = await loadRun(deps.db, shop, runId);
    if (run === null || run.state !== 'listing') return;
    const page = await deps.admin.run<OrderListData>(shop, ORDER_LIST, {
      first: PAGE,
      after: run.cursor,
      sortKey: 'CREATED_AT',
    });
    if (page.kind === 'refused') throw new Error(`Shopify refused our list document: ${page.message}`);
    if (page.kind !== 'ok') return stopAccess(deps, shop, page, 'list-orders');
    const { nodes, pageInfo } = page.data.orders;
    const ids = nodes.map((node) => idOfGid(node.id, 'Order')).filter((id) => id !== null);
    await inTransaction(deps.db, async (tx) => {
      await enlist(tx, deps, { shop, runId, orderIds: ids, turnOf: listedAfter(run.total) });
      await advanceListing(tx, deps.clock, { shop, runId, cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null });
    });
  }
}

async function enlist(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  {
    shop,
    runId,
    orderIds,
    turnOf,
  }: {
    readonly shop: string;
    readonly runId: string;
    readonly orderIds: readonly string[];
    readonly turnOf: (place: number) => number;
  },
): Promise<void> {
  const added = await addItems(tx, shop, runId, orderIds);
  await deps.queue.send(
    tx,
    added.map((orderId, place) => ({
      name: 'read-order' as const,
      payload: { shop, orderId, cause: 're-check' },
      priority: turnOf(place),
    })),
  );
}
