import type { Tx } from './tx.ts';
import { jsonRows } from './json-rows.ts';
import { redactedAmong } from './privacy.ts';
import type { OrderRecord } from './generated/client.ts';

/** What a reading of the order from Shopify sets. */
export type ReadColumns = Pick<
  OrderRecord,
  | 'name'
  | 'placedAt'
  | 'shopifyUpdatedAt'
  | 'cancelledAt'
  | 'fulfillmentStatus'
  | 'financialStatus'
  | 'test'
  | 'standing'
  | 'standingFacts'
  | 'otherLots'
  | 'consigneeName'
  | 'destination'
  | 'lots'
  | 'lookHash'
  | 'partHashes'
  | 'readAt'
  | 'searchText'
  | 'tags'
  | 'writtenMetafield'
>;

/** What a decision sets. */
export type DecisionColumns = Pick<
  OrderRecord,
  | 'verdict'
  | 'leadReason'
  | 'entry'
  | 'entryReady'
  | 'missing'
  | 'gist'
  | 'valueUsdMinor'
  | 'arrivalAt'
  | 'arrivalDay'
  | 'arrivalFrom'
  | 'decidedAt'
  | 'verdictId'
  | 'shipFromKey'
  | 'shipFromName'
  | 'laneId'
  | 'pieces'
  | 'weightGrams'
  | 'weightIncomplete'
>;

const key = (shop: string, orderId: string) => ({ shop_orderId: { shop, orderId } });

export async function loadOrder(tx: Tx, shop: string, orderId: string): Promise<OrderRecord | null> {
  return tx.orderRecord.findUnique({ where: key(shop, orderId) });
}

/** Those of these orders that we hold, by id. */
export async function loadOrders(
  tx: Tx,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, OrderRecord>> {
  const rows = await tx.orderRecord.findMany({ where: { shop, orderId: { in: [...new Set(orderIds)] } } });
  return new Map(rows.map((row) => [row.orderId, row]));
}

/** The orders that are in a load, by id. */
export async function ordersOfLoad(
  store: Pick<Tx, 'shipmentLine'>,
  shop: string,
  loadId: string,
): Promise<OrderRecord[]> {
  const lines = await store.shipmentLine.findMany({
    where: { shop, loadId, live: true },
    select: { order: true },
    orderBy: { orderId: 'asc' },
  });
  return lines.map(({ order }) => order);
}

/**
 * Stores what was read unless we hold a later state of the order; tells whether it did. The caller has locked the order.
 * A new order is undecided until the caller, in the same transaction, decides it.
 */
export async function storeReading(tx: Tx, shop: string, orderId: string, read: ReadColumns): Promise<boolean> {
  const held = await tx.orderRecord.findUnique({ where: key(shop, orderId), select: { shopifyUpdatedAt: true } });
  if (held !== null && held.shopifyUpdatedAt > read.shopifyUpdatedAt) return false;
  if (held !== null) {
    await tx.orderRecord.update({ where: key(shop, orderId), data: { ...read, deletedAt: null } });
  } else {
    await tx.orderRecord.create({ data: { ...UNDECIDED, ...read, shop, orderId, decidedAt: read.shopifyUpdatedAt } });
  }
  return true;
}

const UNDECIDED = {
  verdict: 'review',
  entry: 'none',
  entryReady: false,
  missing: [],
  arrivalFrom: 'unknown',
  verdictId: '',
  writtenTags: [],
};

/** By order, in one statement. */
export async function storeDecisions(
  tx: Tx,
  shop: string,
  decided: readonly (DecisionColumns & { readonly orderId: string })[],
): Promise<void> {
  const rows = decided.map((one) => ({ ...one, valueUsdMinor: one.valueUsdMinor?.toString() ?? null }));
  await tx.$executeRaw`
    UPDATE order_record o SET verdict = d.verdict, lead_reason = d."leadReason", entry = d.entry, entry_ready = d."entryReady",
      missing = d.missing, gist = d.gist, value_usd_minor = d."valueUsdMinor", arrival_at = d."arrivalAt",
      arrival_day = d."arrivalDay", arrival_from = d."arrivalFrom", decided_at = d."decidedAt", verdict_id = d."verdictId",
      ship_from_key = d."shipFromKey", ship_from_name = d."shipFromName", lane_id = d."laneId", pieces = d.pieces, weight_grams = d."weightGrams",
      weight_incomplete = d."weightIncomplete"
    FROM json_to_recordset(${jsonRows(rows)}::json) AS d("orderId" text, verdict text, "leadReason" text, entry text,
      "entryReady" boolean, missing text[], gist text, "valueUsdMinor" bigint, "arrivalAt" timestamptz, "arrivalDay" text,
      "arrivalFrom" text, "decidedAt" timestamptz, "verdictId" text, "shipFromKey" text, "shipFromName" text, "laneId" text, pieces integer,
      "weightGrams" integer, "weightIncomplete" boolean)
    WHERE o.shop = ${shop} AND o.order_id = d."orderId"`;
}

/** Without the scope read_all_orders, Shopify shows orders of the last 60 days; a day less is safe against its clock. */
const VISIBLE_MS = 59 * 86_400_000;

/** The scope with which Shopify shows a shop's orders however old they are. */
const ALL_ORDERS = '%read_all_orders%';

/**
 * Shopify no longer shows the order: deleted, unless it is merely too old to be shown and no delivery says that it was deleted. Tells
 * whether we now hold it as deleted. `told`: by the delivery that this reading follows, which may also have folded into another's.
 */
export async function markDeleted(
  tx: Tx,
  shop: string,
  { orderId, at, told }: { readonly orderId: string; readonly at: Date; readonly told: boolean },
): Promise<boolean> {
  const shownSince = new Date(at.getTime() - VISIBLE_MS);
  const subject = `gid://shopify/Order/${orderId}`;
  const certain =
    told ||
    (await tx.webhookEvent.count({ where: { shop, topic: 'orders/delete', subject } })) > 0 ||
    (await seesAllOrders(tx, shop));
  const { count } = await tx.orderRecord.updateMany({
    where: { shop, orderId, deletedAt: null, ...(certain ? {} : { placedAt: { gte: shownSince } }) },
    data: { deletedAt: at },
  });
  return count > 0;
}

/** Which of these orders Shopify no longer shows, so that no change of them is heard of, with the moment each was placed. */
export async function ordersOutOfSight(
  store: Pick<Tx, 'orderRecord' | 'shop'>,
  shop: string,
  orderIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const hidden = await store.orderRecord.findMany({
    where: { shop, orderId: { in: [...orderIds] }, placedAt: { lt: new Date(now.getTime() - VISIBLE_MS) } },
    select: { orderId: true, placedAt: true },
  });
  if (hidden.length === 0 || (await seesAllOrders(store, shop))) return new Map();
  return new Map(hidden.map(({ orderId, placedAt }) => [orderId, placedAt]));
}

const seesAllOrders = async (store: Pick<Tx, 'shop'>, shop: string): Promise<boolean> =>
  (await store.shop.count({ where: { shop, scopes: { contains: 'read_all_orders' } } })) > 0;

/**
 * Orders of installed shops that may still leave, are in no shipment, and whose planned day is `today` or over. Not those that
 * Shopify no longer shows: they cannot be tagged.
 */
export async function overdueOrders(
  store: Pick<Tx, '$queryRaw'>,
  today: string,
  now: Date,
): Promise<{ shop: string; orderId: string }[]> {
  const shownSince = new Date(now.getTime() - VISIBLE_MS);
  return store.$queryRaw`
    SELECT o.shop, o.order_id AS "orderId" FROM order_record o JOIN shop s ON s.shop = o.shop
    WHERE s.state = 'installed' AND o.deleted_at IS NULL AND o.cancelled_at IS NULL AND o.verdict <> 'not-applicable'
      AND o.standing <> 'gone' AND NOT o.test AND o.arrival_from = 'transit-days'
      AND o.arrival_day <= ${today} AND (o.placed_at >= ${shownSince} OR s.scopes LIKE ${ALL_ORDERS})
    ORDER BY o.shop, o.order_id`;
}

/** Orders of a lane in no load that are planned for a departure before the next one: theirs has left without them. `next` null: there is none. */
export async function missedOrders(
  store: Pick<Tx, '$queryRaw'>,
  { shop, laneId }: { readonly shop: string; readonly laneId: string },
  next: Date | null,
): Promise<string[]> {
  const rows = await store.$queryRaw<{ orderId: string }[]>`
    SELECT o.order_id AS "orderId" FROM order_record o
    WHERE o.shop = ${shop} AND o.lane_id = ${laneId} AND o.arrival_from = 'departure' AND o.deleted_at IS NULL
      AND o.cancelled_at IS NULL AND o.standing <> 'gone' AND (${next}::timestamptz IS NULL OR o.arrival_at < ${next}::timestamptz)
      AND NOT EXISTS (SELECT FROM shipment_line l WHERE l.shop = o.shop AND l.order_id = o.order_id AND l.live)
    ORDER BY o.order_id`;
  return rows.map(({ orderId }) => orderId);
}

/** A page of the shop's orders that may still leave and that Shopify shows, by their ids. */
export async function openOrderIds(
  store: Pick<Tx, '$queryRaw'>,
  shop: string,
  { now, after, most }: { readonly now: Date; readonly after: string; readonly most: number },
): Promise<string[]> {
  const shownSince = new Date(now.getTime() - VISIBLE_MS);
  const rows = await store.$queryRaw<{ orderId: string }[]>`
    SELECT o.order_id AS "orderId" FROM order_record o JOIN shop s ON s.shop = o.shop
    WHERE o.shop = ${shop} AND o.order_id > ${after} AND o.deleted_at IS NULL AND o.cancelled_at IS NULL AND o.standing <> 'gone'
      AND (o.placed_at >= ${shownSince} OR s.scopes LIKE ${ALL_ORDERS})
    ORDER BY o.order_id LIMIT ${most}`;
  return rows.map(({ orderId }) => orderId);
}

export type TagColumns = Pick<
  OrderRecord,
  | 'tags'
  | 'writtenTags'
  | 'writtenMetafield'
  | 'tagState'
  | 'tagError'
  | 'tagFailures'
  | 'tagRetryAt'
  | 'taggedAt'
  | 'searchText'
>;

export async function storeTags(tx: Tx, shop: string, orderId: string, columns: Partial<TagColumns>): Promise<void> {
  await tx.orderRecord.update({ where: key(shop, orderId), data: columns });
}

/** Numbers of other agencies that a person stated for the order, null where none are; undefined: we do not hold the order. */
export const agencyPapersOf = async (tx: Tx, shop: string, orderId: string): Promise<string | null | undefined> =>
  (await tx.orderRecord.findUnique({ where: key(shop, orderId), select: { agencyPapers: true } }))?.agencyPapers;

export async function storeAgencyPapers(tx: Tx, shop: string, orderId: string, text: string | null): Promise<void> {
  await tx.orderRecord.update({ where: key(shop, orderId), data: { agencyPapers: text } });
}

/** Orders that a person took out of a load, which join none by themselves; or that are free again. */
export async function holdOut(tx: Tx, shop: string, orderIds: readonly string[], heldOut: boolean): Promise<void> {
  await tx.orderRecord.updateMany({ where: { shop, orderId: { in: [...orderIds] } }, data: { heldOut } });
}

/** Its arrival is that of the load that it has joined. */
export async function takeArrivalOfLoad(tx: Tx, shop: string, orderId: string): Promise<void> {
  await tx.orderRecord.update({ where: key(shop, orderId), data: { arrivalFrom: 'shipment' } });
}

/** Whether the tags of each order say what is in force. */
export async function storeTagStates(
  tx: Tx,
  shop: string,
  states: readonly { readonly orderId: string; readonly tagState: string }[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    UPDATE order_record o SET tag_state = given.state, tag_error = NULL
    FROM unnest(${states.map(({ orderId }) => orderId)}::text[], ${states.map(({ tagState }) => tagState)}::text[])
      AS given(order_id, state)
    WHERE o.shop = ${shop} AND o.order_id = given.order_id`;
}

/** Of these orders, those whose state in Shopify at `updatedAt` we do not hold. One whose customer was erased is not missed. */
export async function missingStates(
  tx: Pick<Tx, 'orderRecord' | 'privacyRequest'>,
  shop: string,
  orders: readonly { readonly orderId: string; readonly updatedAt: Date }[],
): Promise<string[]> {
  const held = await tx.orderRecord.findMany({
    where: { shop, orderId: { in: orders.map((order) => order.orderId) } },
    select: { orderId: true, shopifyUpdatedAt: true },
  });
  const heldAt = new Map(held.map((row) => [row.orderId, row.shopifyUpdatedAt.getTime()]));
  const missing = orders
    .filter((order) => (heldAt.get(order.orderId) ?? -Infinity) < order.updatedAt.getTime())
    .map((order) => order.orderId);
  if (missing.length === 0) return missing;
  const redacted = await redactedAmong(tx, shop, missing);
  return missing.filter((orderId) => !redacted.has(orderId));
}
