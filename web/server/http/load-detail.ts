import type { ExceptionJson, LoadDetail, OrderInLoad } from '#contract';
import { totalsOf } from '#domain';
import type { LoadDoubt } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { standingOf } from '../loads/blockers.ts';
import { acknowledgedSoFar, withNames } from '../loads/acknowledged.ts';
import type { Acknowledged } from '../loads/acknowledged.ts';
import { acknowledgedJson, acknowledgedOf } from '../loads/doubts.ts';
import { manifestNotes } from '../loads/manifest-notes.ts';
import { moveTargets } from '../loads/move-targets.ts';
import { changedSinceSealed, sealedLoadOf } from '../loads/since-sealed.ts';
import type { LoadException } from '../loads/since-sealed.ts';
import { revisionsJson } from './load-revisions.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { clearanceOfLane } from '../store/lanes.ts';
import { readSettings } from '../store/settings.ts';
import type { LoadRecord } from '../store/rows.ts';
import { findLoad } from '../store/load-list.ts';
import { listedInLoad } from '../store/order-rows.ts';
import { orderRow, usdJson } from './order-row.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { loadRows } from './load-row.ts';
import { manifestFileName, NO_SHIPMENT } from './load-words.ts';
import { isFrozenLoad, isOpenLoad, loadState } from '../store/load-state.ts';

const CLOSED = { refusals: { orders: [], load: [] }, bySettings: false, papers: null, doubts: null, reminders: [] };

/** GET /api/shipments/:id, and the answer to every change of one. */
export async function loadDetail(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  id: string,
): Promise<Answer<LoadDetail>> {
  const load = await findLoad(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const [row] = await loadRows({ db, clock }, shop, [load]);
  if (row === undefined) throw new Error('One shipment has one row');
  const open = isOpenLoad(load);
  const changed = await changedSinceSealed(db, shop, [load]);
  const { refusals, bySettings, papers, doubts, reminders } = open ? await standingOf({ db, clock }, load) : CLOSED;
  const document = open ? papers : sealedLoadOf(load);
  const { settings } = await readSettings(db, shop);
  const acknowledged = isFrozenLoad(load) ? acknowledgedOf(load) : null;
  const so = await acknowledgedSoFar(db, { shop, loadId: id });
  const revisions = await revisionsJson(db, load);
  const detail: LoadDetail = {
    ...row,
    state: loadState(load),
    manifest: document === null ? null : manifestNotes(document, await loadMerchantRules(db, shop, settings)),
    scac: load.scac,
    clearance: await clearanceOfLane(db, load),
    lines: await linesOf(db, load),
    blockers: [...refusals.orders],
    loadBlockers: [...refusals.load],
    blockedBySettings: bySettings,
    changedOrders: (changed.get(id) ?? []).map(exceptionJson),
    moveTargets: open ? await moveTargets({ db, clock }, load) : [],
    doubts,
    reminders: [...reminders],
    revisions,
    acknowledged: acknowledged && { by: acknowledged.by, kinds: namedKinds(acknowledged.doubts, so) },
    manifestFileName: isFrozenLoad(load) ? manifestFileName(load, revisions[0]?.number ?? 1) : null,
  };
  return json(detail);
}

/** What became of it leaves goods that could be declared as they are now. */
const GONE: ReadonlySet<string> = new Set(['deleted', 'cancelled', 'refunded', 'nothing-left', 'more-due']);

const exceptionJson = ({ orderId, orderName, message, scn, seen, what }: LoadException): ExceptionJson => ({
  orderId,
  orderName,
  message,
  scn,
  seen,
  replaceable: what !== null && what.some((one) => one !== 'short') && !what.some((one) => GONE.has(one)),
});

const namedKinds = (doubts: readonly LoadDoubt[] | null, so: Acknowledged) =>
  withNames({ seen: '', kinds: acknowledgedJson(doubts) }, so).kinds;

async function linesOf(db: Deps['db'], load: LoadRecord): Promise<OrderInLoad[]> {
  const lines = await listedInLoad(db, load.shop, load.id);
  const asSealed = sealedFigures(load);
  const { settings } = await readSettings(db, load.shop);
  return lines.map(({ scn, order }) => {
    const { pieces, weightGrams, weightIncomplete } = order;
    return {
      ...orderRow(order, load, settings),
      pieces,
      weightGrams,
      weightIncomplete,
      ...asSealed.get(order.orderId),
      scn,
    };
  });
}

/** What the manifest says of each order of a sealed load; its rows have moved on where the order has changed since. */
function sealedFigures(load: LoadRecord) {
  const document = sealedLoadOf(load);
  return new Map(
    (document?.shipments ?? []).map((one) => {
      const { pieces, weightGrams, valueUsdMinor } = totalsOf({ shipments: [one] });
      return [one.orderId, { pieces, weightGrams, weightIncomplete: false, value: usdJson(valueUsdMinor) }] as const;
    }),
  );
}
