import { keptFromBefore, orderText, orderToConsignments, partText, standingFactsOf, withArrivals } from '#shopify';
import type { LotDraft, ShopifyOrder } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { lockAll } from '../store/locks.ts';
import { loadOrder, markDeleted, storeReading } from '../store/orders.ts';
import { looksAt } from '../store/order-looks.ts';
import type { ReadColumns } from '../store/orders.ts';
import type { StoredReader } from '../store/stored-json.ts';
import { orderLots, otherLotsOf } from '../store/stored-lots.ts';
import { countRechecked } from '../store/recheck.ts';
import { redactedAmong } from '../store/privacy.ts';
import { confirmAccess } from '../store/refusals.ts';
import { inTransaction } from '../store/transaction.ts';
import { stopAccess } from '../admin-api/access.ts';
import { decideAndPlace } from '../loads/decide-and-place.ts';
import { fetchOrder, OrderKeepsChanging } from './fetch-order.ts';
import { textHash } from './text-hash.ts';
import { personHash } from '../auth/person-hash.ts';
import { storedMetafield } from './stored-metafield.ts';
import { searchTextOf } from './search-text.ts';

/** The call, where a refusal of it is kept. */
const READING = 'read-order';

export type ReadOrderDeps = Pick<Deps, 'admin' | 'db' | 'env' | 'clock' | 'queue' | 'log'>;

/**
 * Reads the order from Shopify, stores it unless we hold a later state, and decides it in the same transaction. An order
 * that Shopify no longer has is marked deleted and leaves its shipment; one whose customer was erased does not come back. Throws where Shopify cannot be asked now.
 */
export async function readOrder(deps: ReadOrderDeps, shop: string, orderId: string, cause: string): Promise<void> {
  for (let reading = 0; reading < READINGS_MAX; reading += 1)
    if (await readOnce(deps, shop, orderId, cause)) {
      deps.log.info({ shop, orderId, cause }, 'An order was read');
      return;
    }
  throw new OrderKeepsChanging('The order was looked at during every reading');
}

const READINGS_MAX = 4;
const LOOKED_AT = Symbol('looked at');

/** False: while we read, a look found the order as we hold it, so what we read may be older. */
async function readOnce(deps: ReadOrderDeps, shop: string, orderId: string, cause: string): Promise<boolean> {
  const readAt = deps.clock.now();
  const looks = await looksAt(deps.db, shop, orderId);
  const fetched = await fetchOrder(deps.admin, shop, orderId);
  if (fetched.kind === 'refused') {
    await inTransaction(deps.db, (tx) => countRechecked(tx, deps.clock, { shop, orderId, state: 'failed' }));
    throw new Error(`Shopify refused our order document: ${fetched.message}`);
  }
  if (fetched.kind !== 'ok') {
    await stopAccess(deps, shop, fetched, READING);
    return true;
  }
  const order = fetched.data;
  return inTransaction(deps.db, async (tx) => {
    await confirmAccess(tx, shop, READING);
    await lockAll(tx, 'order', shop, [orderId]);
    const erased = order !== null && (await redactedAmong(tx, shop, [orderId])).has(orderId);
    const decidable = erased
      ? false
      : order === null
        ? await markDeleted(tx, shop, { orderId, at: deps.clock.now(), told: cause === 'order-deleted' })
        : await store(tx, deps, { shop, order, readAt, looks });
    if (decidable === LOOKED_AT) return false;
    if (decidable) await decideAndPlace(tx, deps, { shop, orderId, cause });
    await countRechecked(tx, deps.clock, { shop, orderId, state: 'done' });
    return true;
  });
}

interface Read {
  readonly shop: string;
  readonly order: ShopifyOrder;
  readonly readAt: Date;
  /** Looks at the order before it was read. */
  readonly looks: number | null;
}

async function store(
  tx: Tx,
  deps: ReadOrderDeps,
  { shop, order, readAt, looks }: Read,
): Promise<boolean | typeof LOOKED_AT> {
  const hash = personHash(deps.env);
  const read = orderToConsignments(order, { pseudonym: (email) => hash.email(shop, email) });
  const { orderId } = read;
  const held = await loadOrder(tx, shop, orderId);
  if (held !== null && looks !== null && held.looks !== looks) return LOOKED_AT;
  const before = held === null ? [] : keptOf(orderLots, held.lots);
  const othersBefore = held === null ? [] : keptOf(otherLotsOf, held.otherLots);
  const known = [...before, ...othersBefore.map(({ lot }) => lot)];
  const lots = keptFromBefore(read.lots, known);
  const others = withArrivals(read.others, othersBefore, held?.arrivalAt?.toISOString() ?? null).map((one) => ({
    ...one,
    lot: keptFromBefore([one.lot], known)[0] ?? one.lot,
  }));
  return storeReading(tx, shop, orderId, {
    ...readColumns(order, lots),
    standing: read.standing,
    standingFacts: JSON.stringify(standingFactsOf(order, read)),
    otherLots: JSON.stringify(others),
    lookHash: textHash(orderText(order)),
    partHashes: order.fulfillmentOrders.map((part) => textHash(partText(part))).filter((hash) => hash !== null),
    readAt,
  });
}

/** Nothing is kept of what is damaged: this reading mends it. What a newer version wrote is left to that version. @throws {UnreadableValue} */
function keptOf<Part>(reader: StoredReader<Part[]>, text: string): Part[] {
  const stored = reader.read(text);
  return stored.kind === 'unreadable' && stored.why === 'damaged' ? [] : reader.demand(text);
}

type OrderColumns = Omit<
  ReadColumns,
  'readAt' | 'standing' | 'standingFacts' | 'otherLots' | 'lookHash' | 'partHashes'
>;

function readColumns(order: ShopifyOrder, lots: readonly LotDraft[]): OrderColumns {
  const consignee = lots[0]?.consignee ?? null;
  const consigneeName = consignee?.name ?? consignee?.company ?? null;
  const place = [consignee?.city, consignee?.province ?? consignee?.country].filter((part) => part != null);
  const destination = place.length === 0 ? null : place.join(', ');
  return {
    name: order.name,
    placedAt: new Date(order.createdAt),
    shopifyUpdatedAt: new Date(order.updatedAt),
    cancelledAt: order.cancelledAt === null ? null : new Date(order.cancelledAt),
    fulfillmentStatus: order.displayFulfillmentStatus,
    financialStatus: order.displayFinancialStatus,
    test: order.test,
    consigneeName,
    destination,
    lots: JSON.stringify(lots),
    searchText: searchTextOf({ name: order.name, consigneeName, destination, lots, tags: order.tags }),
    tags: [...order.tags],
    writtenMetafield: storedMetafield(order.metafield?.value ?? null),
  };
}
