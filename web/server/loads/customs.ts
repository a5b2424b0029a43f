import { foldCustoms, loadStateByCustoms, messagesOfLoad, readAnswerFile, readMessage, wayByCustoms } from '#domain';
import type { AnswerFile, CustomsStanding, LoadForCustoms, NamedMessage, SortedMessages } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { customsAnswersOf, keepCustomsAnswers, storeCustomsStandings } from '../store/customs.ts';
import type { KeptAnswer } from '../store/customs.ts';
import { dockShipmentsOf } from '../store/dock-events.ts';
import type { Acting } from '../store/load-events.ts';
import { advanceFrozenLoad } from '../store/load-life.ts';
import { isFrozenLoad, loadState } from '../store/load-state.ts';
import { lockLoad } from '../store/loads.ts';
import type { LoadRecord } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Db, Tx } from '../store/tx.ts';
import { sealedLoadOf } from './since-sealed.ts';

type CustomsDeps = Pick<Deps, 'db' | 'clock' | 'queue' | 'log'>;

export type AnswersTaken =
  | {
      readonly kind: 'taken';
      readonly fresh: number;
      readonly repeated: number;
      readonly refused: SortedMessages['refused'];
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-sealed' }
  | Extract<AnswerFile, { kind: 'refused' }>
  /** None of its messages is about this load. */
  | { readonly kind: 'none-of-it'; readonly refused: SortedMessages['refused'] };

/** Reads a file of answers, keeps what is this load's, and lets load, shipments and orders follow, in one transaction. */
export async function takeAnswers(
  deps: CustomsDeps,
  { shop, loadId, by }: { readonly shop: string; readonly loadId: string; readonly by: string },
  text: string,
): Promise<AnswersTaken> {
  const file = readAnswerFile(text);
  return inTransaction(deps.db, async (tx): Promise<AnswersTaken> => {
    const load = await lockLoad(tx, shop, loadId);
    if (load === null) return { kind: 'not-found' };
    if (!isFrozenLoad(load)) return { kind: 'not-sealed' };
    if (file.kind === 'refused') return file;
    const acting = { by, at: deps.clock.now() };
    const { taken, fresh, refused } = await keepAnswers(tx, deps, { load, messages: file.messages, acting });
    if (taken.length === 0) return { kind: 'none-of-it', refused };
    return { kind: 'taken', fresh, repeated: taken.length - fresh, refused };
  });
}

/** Keeps what of the messages is about this load, which the transaction has locked and which is sealed, and lets shipments, load and tags follow. */
export async function keepAnswers(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  {
    load,
    messages,
    acting,
  }: { readonly load: LoadRecord; readonly messages: readonly NamedMessage[]; readonly acting: Acting },
): Promise<Pick<SortedMessages, 'taken' | 'refused' | 'trips'> & { readonly fresh: number }> {
  const which = { shop: load.shop, loadId: load.id };
  const kept = await customsAnswersOf(tx, which);
  const sorted = messagesOfLoad(await ownOf(tx, load, kept), messages);
  if (sorted.taken.length === 0) return { ...sorted, fresh: 0 };
  const raw = sorted.taken.map(({ name, raw: message }) => ({ name, raw: JSON.stringify(message) }));
  const fresh = await keepCustomsAnswers(tx, which, acting, raw);
  if (fresh > 0) await followCustoms(tx, deps, load, acting);
  return { ...sorted, fresh };
}

async function ownOf(tx: Tx, load: LoadRecord, kept: readonly KeptAnswer[]): Promise<LoadForCustoms> {
  const { shop, id: loadId } = load;
  const shipments = await dockShipmentsOf(tx, { shop, loadId });
  const trip = sealedLoadOf(load)?.trip ?? null;
  const scns = new Set(shipments.map(({ scn }) => scn));
  const own = {
    companyKeys: new Set(trip?.companyKey == null ? [] : [trip.companyKey]),
    scacs: new Set(load.scac === null ? [] : [load.scac]),
  };
  const known = { scns, trips: new Set(trip === null ? [] : [trip.number]), own };
  return { ...known, trips: messagesOfLoad(known, messagesIn(kept)).trips };
}

const messagesIn = (kept: readonly KeptAnswer[]): NamedMessage[] =>
  kept.map(({ name, raw: text }, index) => {
    const raw: unknown = JSON.parse(text); // written by `takeAnswers`
    return { name: `${index + 1} ${name}`, raw, message: readMessage(raw) };
  });

/** What all answers of the load add up to; null: there is none. */
export async function customsOfLoad(
  db: Pick<Db, 'customsAnswer' | 'shipmentLine'>,
  which: { readonly shop: string; readonly loadId: string },
): Promise<{ readonly standing: CustomsStanding; readonly kept: readonly KeptAnswer[] } | null> {
  const kept = await customsAnswersOf(db, which);
  if (kept.length === 0) return null;
  const shipments = await dockShipmentsOf(db, which);
  return { kept, standing: foldedOf(kept, shipments) };
}

const foldedOf = (kept: readonly KeptAnswer[], shipments: readonly { readonly scn: string }[]): CustomsStanding =>
  foldCustoms(
    shipments.map(({ scn }) => scn),
    messagesIn(kept).flatMap(({ message }) => (message.kind === 'ace' ? message.events : [])),
  );

/**
 * Brings shipments, the load and the tags of its orders to what the answers say. A load that is sealed and not handed over keeps its state
 * until it is: then this is asked again.
 */
export async function followCustoms(
  tx: Tx,
  deps: Pick<Deps, 'queue'>,
  load: LoadRecord,
  acting: Acting,
): Promise<void> {
  const which = { shop: load.shop, loadId: load.id };
  const kept = await customsAnswersOf(tx, which);
  if (kept.length === 0) return;
  const shipments = await dockShipmentsOf(tx, which);
  const standing = foldedOf(kept, shipments);
  const orderOf = new Map(shipments.map(({ scn, orderId }) => [scn, orderId]));
  const changed = await storeCustomsStandings(
    tx,
    which,
    standing.shipments.map(({ scn, state }) => ({ scn, state, orderId: orderOf.get(scn) ?? '' })),
  );
  const to = loadStateByCustoms(standing);
  const way = to === null ? null : wayByCustoms(loadState(load), to);
  let { state } = load;
  for (const next of way ?? []) {
    await advanceFrozenLoad(tx, { ...load, state }, { to: next, acting });
    state = next;
  }
  const jobs = changed.map((orderId) => ({ name: 'write-tags' as const, payload: { shop: load.shop, orderId } }));
  if (jobs.length > 0) await deps.queue.send(tx, jobs);
}
