import { DockBoard, foldScans, inOrder, readScan, step } from '#domain';
import type { DockEvent, DockProgress, HandedOverDespite, LoadState, ScanAnswer } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { LoadRecord } from '../store/rows.ts';
import { addDockEvents, countDockEvents, dockEventsOf, dockShipmentsOf } from '../store/dock-events.ts';
import type { NewDockEvent } from '../store/dock-events.ts';
import { followCustoms } from './customs.ts';
import { recordLoadEvents } from '../store/load-events.ts';
import { advanceFrozenLoad } from '../store/load-life.ts';
import { isOpenLoad, loadState } from '../store/load-state.ts';
import { lockLoad } from '../store/loads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Tx } from '../store/tx.ts';

type DockDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

/** So many scans of one load are kept: ten a parcel of the largest load there can be. */
const EVENTS_AT_MOST = 100_000;

/** Its parcels are being brought onto the truck. */
export const atTheDock = (state: LoadState): boolean => step(state, 'handed-over', 'staff').kind === 'taken';

export type NotAtDock =
  | { readonly kind: 'not-found' }
  /** Not sealed yet: there is nothing to scan. */
  | { readonly kind: 'not-sealed' }
  /** It has left the dock, or was cancelled. */
  | { readonly kind: 'gone'; readonly state: LoadState };

export type Scanned =
  | {
      readonly kind: 'scanned';
      /** One for each event that was given, in its place. */
      readonly answers: readonly ScanAnswer[];
      readonly progress: DockProgress;
    }
  | NotAtDock
  | { readonly kind: 'too-many' };

/** What the scans of a load add up to. */
export async function dockProgress(db: Deps['db'], shop: string, loadId: string): Promise<DockProgress> {
  const which = { shop, loadId };
  const [shipments, events] = await Promise.all([dockShipmentsOf(db, which), dockEventsOf(db, which)]);
  return foldScans(shipments, events);
}

/** Keeps what happened at the dock and says what each event did. Nonsense is answered and not kept. */
export async function recordScans(
  deps: DockDeps,
  { shop, loadId, by }: { readonly shop: string; readonly loadId: string; readonly by: string },
  given: readonly NewDockEvent[],
): Promise<Scanned> {
  return inTransaction(deps.db, async (tx): Promise<Scanned> => {
    const which = { shop, loadId };
    const load = await lockLoad(tx, shop, loadId);
    const away = awayFromDock(load);
    if (away !== null) return away;
    const readable = given.filter(({ code }) => readScan(code).kind === 'code');
    if ((await countDockEvents(tx, which)) + readable.length > EVENTS_AT_MOST) return { kind: 'too-many' };
    const [shipments, before] = await Promise.all([dockShipmentsOf(tx, which), dockEventsOf(tx, which)]);
    await addDockEvents(tx, which, { by, at: deps.clock.now() }, readable);
    // Each is answered by what had arrived before it: a parcel that a colleague scanned a moment ago is on already.
    const known = new Set(before.map(({ id }) => id));
    const board = new DockBoard(shipments);
    for (const event of inOrder(before)) board.take(event);
    const answers = given.map((event): ScanAnswer =>
      known.has(event.id) ? board.look(event.code) : board.take(event),
    );
    return { kind: 'scanned', answers, progress: foldScans(shipments, [...before, ...readable.map(asKept)]) };
  });
}

/** As it is read again. The load is locked, so that nothing else came between. */
const asKept = ({ at, ...event }: NewDockEvent): DockEvent => ({ ...event, at: at.toISOString() });

function awayFromDock(load: LoadRecord | null): NotAtDock | null {
  if (load === null) return { kind: 'not-found' };
  if (isOpenLoad(load)) return { kind: 'not-sealed' };
  const state = loadState(load);
  return atTheDock(state) ? null : { kind: 'gone', state };
}

export type HandedOver =
  | { readonly kind: 'done' }
  | NotAtDock
  /** Somebody scanned, and these are not on: a person puts their name under it, or scans on. `changed`: they saw other figures. */
  | { readonly kind: 'missing'; readonly missing: number; readonly strangers: number; readonly changed: boolean };

/** What the person saw and put their name under. */
export type Acknowledged = HandedOverDespite;

/** The carrier takes the parcels. Where nobody scanned anything, the person's word is all there is. */
export async function handOver(
  deps: DockDeps,
  { shop, loadId, by }: { readonly shop: string; readonly loadId: string; readonly by: string },
  acknowledged: Acknowledged | null,
): Promise<HandedOver> {
  return inTransaction(deps.db, async (tx): Promise<HandedOver> => {
    const load = await lockLoad(tx, shop, loadId);
    if (load !== null && step(loadState(load), 'handed-over', 'staff').kind === 'there') return { kind: 'done' };
    const away = awayFromDock(load);
    if (load === null || away !== null) return away ?? { kind: 'not-found' };
    const despite = await againstIt(tx, { shop, loadId });
    if (despite !== null) {
      const same = acknowledged?.missing === despite.missing && acknowledged.strangers === despite.strangers;
      if (acknowledged === null || !same)
        return {
          kind: 'missing',
          missing: despite.missing,
          strangers: despite.strangers,
          changed: acknowledged !== null,
        };
    }
    if (despite !== null && despite.short.length > 0)
      await recordLoadEvents(
        tx,
        { shop, loadId },
        { by, at: deps.clock.now() },
        {
          acts: [{ kind: 'left-short', orders: despite.short }],
        },
      );
    await advanceFrozenLoad(tx, load, {
      to: 'handed-over',
      acting: { by, at: deps.clock.now() },
      despite:
        despite === null || acknowledged === null
          ? undefined
          : { name: acknowledged.name, missing: despite.missing, strangers: despite.strangers },
    });
    // Customs may have answered before the truck left.
    const handedOver = { ...load, state: 'handed-over' satisfies LoadState };
    await followCustoms(tx, deps, handedOver, { by, at: deps.clock.now() });
    return { kind: 'done' };
  });
}

async function againstIt(tx: Tx, which: { readonly shop: string; readonly loadId: string }) {
  const [shipments, events] = await Promise.all([dockShipmentsOf(tx, which), dockEventsOf(tx, which)]);
  const { parcels, on, strangers, untouched, shipments: scanned } = foldScans(shipments, events);
  const missing = untouched ? 0 : parcels - on;
  if (missing === 0 && strangers.length === 0) return null;
  const short = untouched ? [] : scanned.filter((one) => one.on.length < one.parcels).map(({ orderId }) => orderId);
  return { missing, strangers: strangers.length, short };
}

export type TakenBack =
  { readonly kind: 'done' } | { readonly kind: 'not-found' } | { readonly kind: 'too-late'; readonly state: LoadState };

/** The truck has not left after all: parcels may be scanned on and off again. Until the carrier has filed. */
export async function takeBack(
  deps: DockDeps,
  { shop, loadId, by }: { readonly shop: string; readonly loadId: string; readonly by: string },
): Promise<TakenBack> {
  return inTransaction(deps.db, async (tx): Promise<TakenBack> => {
    const load = await lockLoad(tx, shop, loadId);
    if (load === null) return { kind: 'not-found' };
    const state = loadState(load);
    const back = step(state, 'sealed', 'staff');
    if (back.kind === 'there') return { kind: 'done' };
    // An open load is sealed by its own way, with everything that a seal checks.
    if (back.kind !== 'taken' || isOpenLoad(load)) return { kind: 'too-late', state };
    await advanceFrozenLoad(tx, load, { to: 'sealed', acting: { by, at: deps.clock.now() } });
    return { kind: 'done' };
  });
}
