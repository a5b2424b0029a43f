import { createHash } from 'node:crypto';
import type { OrderFailure } from '#contract';
import { changesSinceSealed } from '#domain';
import type { OrderAtSeal, SealedLoad, SealedOrderChange } from '#domain';
import { canonicalJson, paymentOf } from '#shopify';
import { otherLots, storedLots } from '../judging/prepare.ts';
import { sealedDocuments } from '../store/load-list.ts';
import type { LoadWithoutDocument } from '../store/load-list.ts';
import type { LoadRecord } from '../store/rows.ts';
import { ordersTouched } from '../store/touched-orders.ts';
import type { TouchedOrder } from '../store/touched-orders.ts';
import { readSealedDocument } from './sealed-document.ts';
import { changedSentence, shortSentence } from './sentences.ts';
import { settledOf } from '../store/load-events.ts';
import type { Tx } from '../store/tx.ts';
import { isFrozenLoad, isKnownFrozen } from '../store/load-state.ts';
import { attempt, isObject, storedJson } from '../store/stored-json.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/** The load as it was sealed; null for a shipment that is not. @throws as `readSealedDocument` does. */
export function sealedLoadOf({
  state,
  sealedDocument,
}: Pick<LoadRecord, 'state' | 'sealedDocument'>): SealedLoad | null {
  return !isFrozenLoad({ state }) || sealedDocument === null ? null : readSealedDocument(sealedDocument);
}

/** An order of a frozen load that is not what was declared of it any more, until a person settles it. */
export interface LoadException extends OrderFailure {
  /** What became of it; `short`: not all of its parcels were scanned when the load was handed over; null: it cannot be compared. */
  readonly what: readonly ExceptionKind[] | null;
  /** Its number as declared; null: what was declared cannot be read. */
  readonly scn: string | null;
  /** The mark of what is known of it now: a person who keeps it as declared keeps this, and no other. */
  readonly seen: string;
}
export type ExceptionKind = SealedOrderChange | 'short';

/**
 * The orders of frozen loads that are not what was declared of them any more, or left without all their parcels, each with a sentence that
 * says what to do, by load. The load itself never changes by that: a person settles each (`settle.ts`). `orderId`: only of this order.
 */
export async function changedSinceSealed(
  db: Reading,
  shop: string,
  loads: readonly LoadWithoutDocument[],
  orderId?: string,
): Promise<ReadonlyMap<string, readonly LoadException[]>> {
  const found = new Map<string, readonly LoadException[]>();
  const touched = await touchedSince(db, shop, loads, orderId);
  const settled = await settledOf(
    db,
    shop,
    loads.filter(isKnownFrozen).map(({ id }) => id),
  );
  const shortIn = (id: string) => [...(settled.get(id)?.short ?? [])].filter((one) => (orderId ?? one) === one);
  const documents = await documentsOf(
    db,
    shop,
    loads.filter(({ id }) => touched.has(id) || shortIn(id).length > 0),
  );
  for (const load of loads) {
    const document = documents.get(load.id);
    const asSealed = document && new Map(document.shipments.map((one) => [one.orderId, one]));
    const orders = new Map((touched.get(load.id) ?? []).map((order) => [order.orderId, order]));
    const short = new Set(shortIn(load.id));
    const kept = settled.get(load.id)?.kept ?? NOTHING_KEPT;
    const exceptions = [...new Set([...orders.keys(), ...short])].flatMap((id): LoadException[] => {
      const [order, sealed] = [orders.get(id), asSealed?.get(id)];
      const changes = order === undefined ? [] : changesOf(order, load, asSealed);
      if (changes !== null && changes.length === 0 && !short.has(id)) return [];
      const what: readonly ExceptionKind[] | null = changes && [
        ...changes,
        ...(short.has(id) ? ['short' as const] : []),
      ];
      const seen = markOf(id, what, order);
      if (kept.has(seen)) return [];
      const scn = sealed?.scn ?? null;
      const message = [
        ...(changes === null || scn === null
          ? [notCompared()]
          : changes.length > 0
            ? [changedSentence(changes, scn)]
            : []),
        ...(short.has(id) ? [shortSentence(scn ?? '')] : []),
      ].join(' ');
      return [{ orderId: id, orderName: order?.name ?? sealed?.orderName ?? id, message, what, scn, seen }];
    });
    if (exceptions.length > 0) found.set(load.id, exceptions);
  }
  return found;
}

/** Both a connection and a transaction. */
type Reading = Pick<Tx, 'orderRecord' | 'loadRecord' | 'loadEvent'>;

const NOTHING_KEPT: ReadonlySet<string> = new Set();

/** What is stored of it, or of its load, is damaged or of a newer version: whether it changed is not known, and that is told. */
const notCompared = (): string => say()('not-compared');

/** Another change, other goods, another address or value: another mark, and a person looks again. */
const markOf = (id: string, what: readonly ExceptionKind[] | null, order: TouchedOrder | undefined): string => {
  const now =
    order === undefined ? null : [order.lots, order.otherLots, String(order.valueUsdMinor), order.shipFromKey];
  return `${id}.${createHash('sha256')
    .update(canonicalJson([what, now]))
    .digest('hex')
    .slice(0, 16)}`;
};

/** Empty: it is as it was sealed. Null: that cannot be told. */
function changesOf(
  order: TouchedOrder,
  { shipFromKey }: LoadWithoutDocument,
  asSealed: ReadonlyMap<string, SealedLoad['shipments'][number]> | undefined,
): readonly SealedOrderChange[] | null {
  const compared = attempt((): readonly SealedOrderChange[] | null => {
    if (asSealed === undefined) return null;
    const sealed = asSealed.get(order.orderId);
    const lots = storedLots(order);
    // Of a customer who asked to be erased we hold nothing that could be compared.
    if (sealed === undefined || lots.length === 0) return [];
    return changesSinceSealed(sealed, {
      deleted: order.deletedAt !== null,
      cancelled: order.cancelledAt !== null,
      refunded: paymentOf(order.financialStatus) === 'refunded',
      samePlace: order.shipFromKey === shipFromKey,
      lots,
      others: otherLots(order).map(({ lot, standing }) => ({ gone: standing === 'gone', lines: lot.lines })),
      due: order.standing === 'to-go',
      gone: order.standing === 'gone',
      atSeal: atSealOf(order.orderPieces),
      valueUsdMinor: order.valueUsdMinor === null ? null : Number(order.valueUsdMinor),
    });
  });
  return compared.kind === 'read' ? compared.value : null;
}

const orderAtSeal = storedJson<OrderAtSeal>(
  'An order as it was sealed',
  (value) => isObject(value) && isObject(value['whole']) && isObject(value['gone']),
);

/** As sealOpenLoad wrote it; null: sealed before this was kept. @throws {UnreadableValue} */
const atSealOf = (text: string | null): OrderAtSeal | null => (text === null ? null : orderAtSeal.demand(text));

/**
 * By load: its orders that were decided again after the seal, or are gone: whatever is read of an order is decided at once. Which they
 * are the database keeps with each order.
 */
async function touchedSince(
  db: Reading,
  shop: string,
  loads: readonly LoadWithoutDocument[],
  orderId?: string,
): Promise<ReadonlyMap<string, readonly TouchedOrder[]>> {
  const ids = loads.filter(isKnownFrozen).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const byLoad = new Map<string, TouchedOrder[]>();
  for (const order of await ordersTouched(db, shop, { loadIds: ids, orderId: orderId ?? null })) {
    const others = byLoad.get(order.loadId);
    if (others === undefined) byLoad.set(order.loadId, [order]);
    else others.push(order);
  }
  return byLoad;
}

/** The documents of these sealed loads, without those that cannot be read. Of none: nothing is read. */
export async function documentsOf(
  db: Pick<Tx, 'loadRecord'>,
  shop: string,
  loads: readonly Pick<LoadRecord, 'id'>[],
): Promise<ReadonlyMap<string, SealedLoad>> {
  if (loads.length === 0) return new Map();
  const rows = await sealedDocuments(
    db,
    shop,
    loads.map(({ id }) => id),
  );
  return new Map(
    rows.flatMap((row) => {
      const document = attempt(() => sealedLoadOf(row));
      return document.kind === 'unreadable' || document.value === null ? [] : [[row.id, document.value] as const];
    }),
  );
}
