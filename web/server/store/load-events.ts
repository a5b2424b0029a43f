import { LOAD_EVENT_VERSION, OPEN_STATES, readLoadEvent, exceptionsSettled, stepOf, writeLoadAct } from '#domain';
import type { LoadAct, ReadLoadEvent, RulebookRef, SettledExceptions } from '#domain';
import type { Db, Tx } from './tx.ts';
import { Prisma } from './generated/client.ts';

// The one writer of what happened to loads. An event is written in the transaction of its act, after the load's row was locked or
// changed in it, so that events of one load are numbered in the order in which they came about.

/** Who did what no person asked for. */
export const AUTOMATIC = 'automatic';

/** Who acted, and when. `by`: the person's id, or `automatic`. */
export interface Acting {
  readonly by: string;
  readonly at: Date;
}

export interface WhichLoad {
  readonly shop: string;
  readonly loadId: string;
}

export async function recordLoadEvents(
  tx: Tx,
  { shop, loadId }: WhichLoad,
  { by, at }: Acting,
  { acts, rulebook = null }: { readonly acts: readonly LoadAct[]; readonly rulebook?: RulebookRef | null },
): Promise<void> {
  if (acts.length === 0) return;
  await tx.loadEvent.createMany({
    data: acts.map((act) => {
      const steps = stepOf(act);
      return {
        shop,
        loadId,
        at,
        by,
        kind: act.kind,
        fromState: steps?.from ?? null,
        toState: steps?.to ?? null,
        details: writeLoadAct(act),
        rulebookVersion: rulebook?.version ?? null,
        rulebookHash: rulebook?.hash ?? null,
      };
    }),
  });
}

type WithoutOrders<Act> = Act extends { readonly orders: readonly string[] } ? Omit<Act, 'orders'> : never;
/** An act on orders, before it is known which of them it reached. */
export type ActOnOrders = WithoutOrders<Exclude<LoadAct, { kind: 'cancelled' | 'left-short' }>>;

/**
 * The insertion of one event for all orders that `rows` holds, as part of the statement that changes their lines. `rows`: the name of
 * a list with the columns shipment_id and order_id; without rows nothing is written.
 */
export function insertOrdersEvent(shop: string, { by, at }: Acting, act: ActOnOrders, rows: string): Prisma.Sql {
  const { kind, ...rest } = act;
  const details = JSON.stringify({ v: LOAD_EVENT_VERSION, ...rest });
  return Prisma.sql`
    INSERT INTO load_event (shop, load_id, at, "by", kind, details)
    SELECT ${shop}::text, shipment_id, ${at}::timestamptz, ${by}::text, ${kind}::text,
      (${details}::jsonb || jsonb_build_object('orders', jsonb_agg(order_id ORDER BY order_id)))::text
    FROM ${Prisma.raw(rows)} GROUP BY shipment_id`;
}

/** The insertion of an event in each load that took a carrier now; `rows`: a list with the column id. */
export function insertCarrierEvents(shop: string, { by, at }: Acting, scac: string, rows: string): Prisma.Sql {
  const act: LoadAct = { kind: 'carrier-changed', before: null, scac };
  return Prisma.sql`
    INSERT INTO load_event (shop, load_id, at, "by", kind, details)
    SELECT ${shop}::text, id, ${at}::timestamptz, ${by}::text, ${act.kind}::text, ${writeLoadAct(act)}::text FROM ${Prisma.raw(rows)}`;
}

/** Customers whose erasure Shopify asked for leave the open loads that they are in. Before their orders go, and their lines with them. */
export async function recordErased(tx: Tx, shop: string, orderIds: readonly string[], acting: Acting): Promise<void> {
  if (orderIds.length === 0) return;
  await tx.$executeRaw`
    WITH erased AS (
      SELECT shipment_id, order_id FROM shipment_line WHERE shop = ${shop} AND live AND order_id = ANY(${[...orderIds]}::text[])
    ) ${insertOrdersEvent(shop, acting, { kind: 'orders-removed', why: 'erased' }, 'erased')}`;
}

/** The names that were typed under doubts of the load, the earliest first. */
export async function acknowledgementsOf(
  db: Pick<Db, 'loadEvent'>,
  { shop, loadId }: WhichLoad,
): Promise<{ readonly name: string; readonly seen: string | null; readonly at: string }[]> {
  const kind = 'doubts-acknowledged' satisfies LoadAct['kind'];
  const rows = await db.loadEvent.findMany({ where: { shop, loadId, kind }, orderBy: { seq: 'asc' } });
  return rows.flatMap((row) => {
    const read = readLoadEvent({ ...row, seq: Number(row.seq), at: row.at.toISOString() });
    if (read.kind !== 'read' || read.event.act.kind !== kind) return [];
    return [{ name: read.event.act.name, seen: read.event.act.seen, at: read.event.at }];
  });
}

/** Who last opened the load again after a seal, and when; null: nobody did. */
export function lastReopening(
  db: Pick<Db, 'loadEvent'>,
  { shop, loadId }: WhichLoad,
): Promise<{ readonly by: string | null; readonly at: Date } | null> {
  const kind = 'advanced' satisfies LoadAct['kind'];
  return db.loadEvent.findFirst({
    where: { shop, loadId, kind, toState: { in: [...OPEN_STATES] } },
    orderBy: { seq: 'desc' },
    select: { by: true, at: true },
  });
}

type RevisedAct = Extract<LoadAct, { kind: 'revised' }>;

/** The acts that declared a load anew, the earliest first. */
export async function revisedActsOf(db: Pick<Db, 'loadEvent'>, { shop, loadId }: WhichLoad): Promise<RevisedAct[]> {
  const kind = 'revised' satisfies LoadAct['kind'];
  const rows = await db.loadEvent.findMany({ where: { shop, loadId, kind }, orderBy: { seq: 'asc' } });
  return rows.flatMap((row) => {
    const read = readLoadEvent({ ...row, seq: Number(row.seq), at: row.at.toISOString() });
    return read.kind === 'read' && read.event.act.kind === kind ? [read.event.act] : [];
  });
}

const OF_EXCEPTIONS = ['exception-kept', 'left-short', 'revised', 'advanced'] as const satisfies LoadAct['kind'][];

/** What persons and scans say of the exceptions of these loads, by load; nothing of a load without any. */
export async function settledOf(
  db: Pick<Db, 'loadEvent'>,
  shop: string,
  loadIds: readonly string[],
): Promise<ReadonlyMap<string, SettledExceptions>> {
  if (loadIds.length === 0) return new Map();
  const rows = await db.loadEvent.findMany({
    where: { shop, loadId: { in: [...loadIds] }, kind: { in: [...OF_EXCEPTIONS] } },
    orderBy: { seq: 'asc' },
  });
  const acts = new Map<string, LoadAct[]>();
  for (const row of rows) {
    const read = readLoadEvent({ ...row, seq: Number(row.seq), at: row.at.toISOString() });
    if (read.kind === 'read') acts.set(row.loadId, [...(acts.get(row.loadId) ?? []), read.event.act]);
  }
  return new Map([...acts].map(([id, of]) => [id, exceptionsSettled(of)]));
}

/** What happened to the load, oldest first. What this version cannot read is among it, named. */
export async function loadEventsOf(db: Pick<Db, 'loadEvent'>, { shop, loadId }: WhichLoad): Promise<ReadLoadEvent[]> {
  const rows = await db.loadEvent.findMany({ where: { shop, loadId }, orderBy: { seq: 'asc' } });
  return rows.map((row) => readLoadEvent({ ...row, seq: Number(row.seq), at: row.at.toISOString() }));
}
