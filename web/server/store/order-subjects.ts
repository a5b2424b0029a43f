import type { Db } from './tx.ts';
import type { OrderRecord } from './generated/client.ts';

// What lists name orders by, without what is long of them.

type Store = Pick<Db, 'orderRecord'>;

export interface NamedOrder {
  readonly orderId: string;
  readonly name: string;
  readonly consigneeName: string | null;
}

/** By id, those of these orders that we hold. */
export async function orderNames(
  store: Store,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, NamedOrder>> {
  const rows = await store.orderRecord.findMany({
    where: { shop, orderId: { in: [...orderIds] } },
    select: { orderId: true, name: true, consigneeName: true },
  });
  return new Map(rows.map((row) => [row.orderId, row]));
}

const SUBJECT = {
  orderId: true,
  name: true,
  consigneeName: true,
  lots: true,
  cancelledAt: true,
  deletedAt: true,
  test: true,
} as const;

/** An order with where it goes, for those who have to see the address. */
export type OrderSubject = Pick<OrderRecord, keyof typeof SUBJECT>;

/** By id, those of these orders that we hold. */
export async function orderSubjects(
  store: Store,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, OrderSubject>> {
  const rows = await store.orderRecord.findMany({ where: { shop, orderId: { in: [...orderIds] } }, select: SUBJECT });
  return new Map(rows.map((row) => [row.orderId, row]));
}

/** One order of each of these persons, by their hashed key. */
export async function subjectsOfPersons(
  store: Pick<Db, 'personDay'>,
  shop: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, OrderSubject>> {
  const rows = await store.personDay.findMany({
    where: { shop, personKey: { in: [...keys] } },
    select: { personKey: true, order: { select: SUBJECT } },
    distinct: ['personKey'],
  });
  return new Map(rows.map(({ personKey, order }) => [personKey, order]));
}

/** What its verdict is found by, and its name. */
export interface DecidedName {
  readonly orderId: string;
  readonly name: string;
  readonly verdictId: string;
}

const DECIDED_NAME = { orderId: true, name: true, verdictId: true } as const;

export const decidedName = (store: Store, shop: string, orderId: string): Promise<DecidedName | null> =>
  store.orderRecord.findUnique({ where: { shop_orderId: { shop, orderId } }, select: DECIDED_NAME });

/** The order that a person means by its id or its name, with or without the `#`; of several the latest placed. */
export function orderMeant(store: Store, shop: string, text: string): Promise<DecidedName | null> {
  const names = [text, text.startsWith('#') ? text.slice(1) : `#${text}`];
  return store.orderRecord.findFirst({
    where: { shop, deletedAt: null, OR: [{ orderId: text }, { name: { in: names } }] },
    select: DECIDED_NAME,
    orderBy: { placedAt: 'desc' },
  });
}
