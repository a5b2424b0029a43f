import type { Db, Tx } from './tx.ts';
import { lockAll } from './locks.ts';
import type { Answer, PrivacyRequest } from './generated/client.ts';
import { AUTOMATIC, recordErased } from './load-events.ts';
import { anyFrozen } from './load-state.ts';

type Store = Pick<Db, 'privacyRequest'>;

export function findPrivacyRequest(store: Store, shop: string, id: string): Promise<PrivacyRequest | null> {
  return store.privacyRequest.findUnique({ where: { shop_id: { shop, id } } });
}

export function latestPrivacyRequests(store: Store, shop: string, most: number): Promise<PrivacyRequest[]> {
  return store.privacyRequest.findMany({
    where: { shop },
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    take: most,
  });
}

/** `result`: what was done, in counts and ids; never personal data. */
export async function finishPrivacyRequest(
  store: Store,
  shop: string,
  id: string,
  { doneAt, result }: { readonly doneAt: Date; readonly result: string },
): Promise<void> {
  await store.privacyRequest.update({ where: { shop_id: { shop, id } }, data: { doneAt, result } });
}

export interface HeldOrder {
  readonly orderId: string;
  readonly orderName: string;
  readonly consigneeName: string | null;
  /** JSON text: the order's lots with shipper, consignee, purchaser (the e-mail as a keyed hash) and goods. */
  readonly lots: string;
  /** JSON text: those of its parts that have left, or wait. */
  readonly otherLots: string;
  readonly verdict: string;
  readonly decisions: number;
  readonly sealedLoads: readonly number[];
  /** What people of the store have answered about the order, or about who receives it. */
  readonly answers: readonly HeldAnswer[];
}

export type HeldAnswer = Pick<Answer, 'question' | 'choice' | 'value' | 'scope' | 'at' | 'why'>;

/** All that we hold of a customer's orders, to be handed to the merchant, who answers the customer. */
export async function dataHeldOn(
  db: Pick<Db, 'orderRecord' | 'personDay' | 'answer'>,
  shop: string,
  orderIds: readonly string[],
): Promise<HeldOrder[]> {
  const orders = await db.orderRecord.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    orderBy: { orderId: 'asc' },
    include: {
      _count: { select: { verdicts: true } },
      lines: {
        where: { live: true, shipment: { state: anyFrozen } },
        include: { shipment: { select: { number: true } } },
      },
    },
  });
  const answers = await Promise.all(
    orders.map(async ({ orderId }) =>
      db.answer.findMany({
        where: { shop, OR: await aboutCustomer(db, shop, [orderId]) },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { question: true, choice: true, value: true, scope: true, at: true, why: true },
      }),
    ),
  );
  return orders.map((order, index) => ({
    answers: answers[index] ?? [],
    orderId: order.orderId,
    orderName: order.name,
    consigneeName: order.consigneeName,
    lots: order.lots,
    otherLots: order.otherLots,
    verdict: order.verdict,
    decisions: order._count.verdicts,
    sealedLoads: order.lines.map((line) => line.shipment.number),
  }));
}

/** Answers about these orders, or about the people who receive them. What was said of a product names no person. */
async function aboutCustomer(tx: Pick<Tx, 'personDay'>, shop: string, orderIds: readonly string[]) {
  const persons = await tx.personDay.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    select: { personKey: true },
    distinct: ['personKey'],
  });
  return [
    { scope: 'order', subject: { in: [...orderIds] } },
    { scope: 'customer', subject: { in: persons.map(({ personKey }) => personKey) } },
  ];
}

const ERASING_TOPICS = ['customers/redact', 'retention'];

/** Those of these orders whose customer was erased: whatever is delivered of them later, they are not stored again. */
export async function redactedAmong(
  store: Pick<Tx, 'privacyRequest'>,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const requests = await store.privacyRequest.findMany({
    where: { shop, topic: { in: ERASING_TOPICS }, doneAt: { not: null }, orderIds: { hasSome: [...orderIds] } },
    select: { orderIds: true },
  });
  const erased = new Set(requests.flatMap((request) => request.orderIds));
  return new Set(orderIds.filter((orderId) => erased.has(orderId)));
}

/** A long shop takes a while to erase; half of it would be worse than waiting. */
export const ERASING = { timeout: 120_000, maxWait: 10_000 };

export interface Redaction {
  readonly erased: readonly string[];
  /** Orders in a sealed shipment: their rows keep what the shipment's record needs, without a person. */
  readonly minimised: readonly string[];
}

/**
 * Erases a customer's orders: the row, its decisions with their inputs, the person keys. An order in a sealed shipment was
 * declared to customs; 19 CFR 163.4 has the records of an entry kept for five years, so the sealed document stays as it was filed
 * and the order's row stays behind it, with the person and the inputs taken out.
 */
export async function redactOrders(tx: Tx, shop: string, orderIds: readonly string[], at: Date): Promise<Redaction> {
  await lockAll(tx, 'order', shop, orderIds);
  const known = await tx.orderRecord.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    select: {
      orderId: true,
      name: true,
      lines: { where: { live: true, shipment: { state: anyFrozen } }, select: { id: true } },
    },
  });
  const minimised = known.filter((order) => order.lines.length > 0);
  const erased = known.filter((order) => order.lines.length === 0).map((order) => order.orderId);
  await tx.answer.deleteMany({ where: { shop, OR: await aboutCustomer(tx, shop, orderIds) } });
  // Their lines go with them: what is still open no longer holds them.
  await recordErased(tx, shop, erased, { by: AUTOMATIC, at });
  await tx.orderRecord.deleteMany({ where: { shop, orderId: { in: erased } } });
  for (const { orderId, name } of minimised) {
    await tx.verdictRecord.deleteMany({ where: { shop, orderId } });
    await tx.personDay.deleteMany({ where: { shop, orderId } });
    await tx.openQuestion.deleteMany({ where: { shop, orderId } });
    await tx.orderRecord.update({
      where: { shop_orderId: { shop, orderId } },
      data: {
        consigneeName: null,
        lots: '[]',
        otherLots: '[]',
        standingFacts: '{}',
        searchText: name.toLowerCase(),
        lookHash: null,
        partHashes: [],
        tagError: null,
      },
    });
  }
  return { erased, minimised: minimised.map((order) => order.orderId) };
}

/**
 * Erases all that we hold for a shop, sealed shipments with it: the merchant is the one who keeps the entry's records and has
 * the files; we kept them on the merchant's behalf, which has ended. What stays is the shop's row with its SCN code and counters and its series of numbers,
 * so that no shipment control number is ever given twice, and the request itself. Returns how many rows went, by table.
 */
export async function eraseShop(tx: Tx, shop: string, requestId: string): Promise<Record<string, number>> {
  const where = { shop };
  // The database keeps sealed shipments from changing; only for this transaction it lets them go.
  await tx.$executeRaw`SET LOCAL minimis.redaction = 'on'`;
  const counts = {
    loadRevisions: await tx.loadRevision.deleteMany({ where }),
    customsAnswers: await tx.customsAnswer.deleteMany({ where }),
    customsStandings: await tx.customsStandingRow.deleteMany({ where }),
    customsInbox: await tx.customsInboxRow.deleteMany({ where }),
    sendings: await tx.tripSending.deleteMany({ where }),
    fileEvents: await tx.loadFileEvent.deleteMany({ where }),
    carrierAccounts: await tx.carrierAccount.deleteMany({ where }),
    loadEvents: await tx.loadEvent.deleteMany({ where }),
    loadLines: await tx.shipmentLine.deleteMany({ where }),
    loads: await tx.loadRecord.deleteMany({ where }),
    answers: await tx.answer.deleteMany({ where }),
    rechecks: await tx.recheckRun.deleteMany({ where }),
    orders: await tx.orderRecord.deleteMany({ where }),
    paperFacts: await tx.paperFact.deleteMany({ where }),
    products: await tx.productRecord.deleteMany({ where }),
    productChanges: await tx.productChange.deleteMany({ where }),
    catalogueReads: await tx.catalogueRead.deleteMany({ where }),
    deliveries: await tx.webhookEvent.deleteMany({ where }),
    sessions: await tx.session.deleteMany({ where }),
    staff: await tx.staff.deleteMany({ where }),
    settings: await tx.settings.deleteMany({ where }),
    departureChanges: await tx.departureChange.deleteMany({ where }),
    lanes: await tx.laneRecord.deleteMany({ where }),
    carriers: await tx.carrier.deleteMany({ where }),
    brokers: await tx.broker.deleteMany({ where }),
    importers: await tx.importerRecord.deleteMany({ where }),
    tariffChoices: await tx.tariffChoice.deleteMany({ where }),
    amendments: await tx.amendment.deleteMany({ where }),
    merchantRules: await tx.merchantRulesRecord.deleteMany({ where }),
    budgets: await tx.apiBudget.deleteMany({ where }),
    requests: await tx.privacyRequest.deleteMany({ where: { shop, id: { not: requestId } } }),
  };
  await tx.shop.updateMany({
    where,
    data: { state: 'uninstalled', name: null, currency: null, ianaTimezone: null, scopes: null },
  });
  return Object.fromEntries(Object.entries(counts).map(([table, { count }]) => [table, count]));
}
