import type { SealDoubts } from '#contract';
import { entriesInLoad, totalsOf } from '#domain';
import type { SealedLoad } from '#domain';
import { canonicalJson } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { redecideOrders } from '../judging/decide.ts';
import type { DecideDeps } from '../judging/decide.ts';
import type { LoadRecord } from '../store/rows.ts';
import { lockAll } from '../store/locks.ts';
import { findLoad } from '../store/load-list.ts';
import { freezeLoad, numberLines } from '../store/sealed-loads.ts';
import type { NumberedOrder } from '../store/sealed-loads.ts';
import { readSettings } from '../store/settings.ts';
import { keptNumbers } from './kept-numbers.ts';
import { findShop } from '../store/shops.ts';
import { ordersOutOfSight } from '../store/orders.ts';
import { closeOpenQuestions } from '../store/open-questions.ts';
import { closeOrderProducts } from '../store/order-products.ts';
import { liveOrderIds, lockLoad } from '../store/loads.ts';
import { clearanceOfLane } from '../store/lanes.ts';
import { takeScnNumbers, takeTripNumber } from '../store/number-series.ts';
import { recordLoadEvents } from '../store/load-events.ts';
import { addLoadRevision } from '../store/load-revisions.ts';
import { ChangedMeanwhile, inTransaction, WHOLE_LOAD } from '../store/transaction.ts';
import { loadVerdicts, recordsOf } from '../store/verdicts.ts';
import {
  acknowledgedSoFar,
  keepAcknowledged,
  newMarks,
  notAcknowledged,
  recordAcknowledged,
  withNames,
} from './acknowledged.ts';
import type { Acknowledgement } from './acknowledged.ts';
import { buildLoad, scnsOf } from './build-load.ts';
import { notOpen } from './change.ts';
import type { NotOpen } from './change.ts';
import { doubtsOfLoad, sealDoubts } from './doubts.ts';
import { noRefusal, refusalsOfOrders, refusalsOfPapers, togetherRefused } from './failures.ts';
import type { SealRefusals } from './failures.ts';
import { paperFactsOf } from './paper-facts.ts';
import { judgeForArrival } from './judge.ts';
import type { JudgedForArrival } from './judge.ts';
import { isFrozenLoad, isOpenLoad } from '../store/load-state.ts';

export type SealOutcome =
  /** Now, or by the same person before: a request that is repeated finds done what it asked for. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'not-found' }
  | NotOpen
  | { readonly kind: 'refused'; readonly refusals: SealRefusals }
  /** Nothing forbids it, but nobody has put a name under kinds of these doubts as they stand; `changed`: they did under others. */
  | { readonly kind: 'doubts'; readonly doubts: SealDoubts; readonly changed: boolean };

interface Sealer {
  readonly by: string;
  readonly acknowledged: Acknowledgement | null;
  readonly savingMinor: number | null;
}

export type SealDeps = Pick<Deps, 'db'> & DecideDeps;

/** Carries an outcome out of the transaction, which is rolled back with all that it numbered. */
class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly outcome: SealOutcome;
  constructor(outcome: SealOutcome) {
    super('The shipment is not sealed');
    this.outcome = outcome;
  }
}

/**
 * Seals an open shipment in one transaction: its orders are locked and judged again as of its arrival; then, with the
 * shipment itself locked, each order gets its control number and the load is frozen as a document. Any order that fails, or any
 * fact that the manifest needs and lacks, refuses the whole, and everything that fails is named. What is open besides is sealed
 * only under a name, put under each kind as it stands; names that were put stay, also where the seal is refused for another kind. Of
 * several who seal at once, one does and the others are told who. `by`: Shopify's id of the person. `savingMinor`: US cents that the load
 * saves against its parcels one by one, negative where it costs more; null: that is not known.
 */
export async function sealOpenLoad(
  deps: SealDeps,
  shop: string,
  {
    loadId,
    by,
    acknowledged = null,
    savingMinor = null,
  }: {
    readonly loadId: string;
    readonly by: string;
    readonly acknowledged?: Acknowledgement | null;
    readonly savingMinor?: number | null;
  },
): Promise<SealOutcome> {
  const sealer = { by, acknowledged, savingMinor };
  try {
    return await inTransaction(deps.db, (tx) => seal(tx, deps, { shop, loadId, sealer }), WHOLE_LOAD);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const { outcome } = error;
    if (outcome.kind !== 'doubts' || acknowledged === null) return outcome;
    const kept = { doubts: outcome.doubts, now: acknowledged, acting: { by, at: deps.clock.now() } };
    const doubts = await inTransaction(deps.db, (tx) => keepAcknowledged(tx, { shop, loadId }, kept));
    return { ...outcome, doubts };
  }
}

async function seal(
  tx: Tx,
  deps: SealDeps,
  { shop, loadId, sealer }: { readonly shop: string; readonly loadId: string; readonly sealer: Sealer },
): Promise<SealOutcome> {
  const seen = await findLoad(tx, shop, loadId);
  if (seen === null) return { kind: 'not-found' };
  if (!isOpenLoad(seen)) return noLongerOpen(seen, sealer.by);
  const orderIds = await liveOrderIds(tx, shop, loadId);
  await lockAll(tx, 'order', shop, orderIds);
  const judged = await judgedAsRecorded(tx, deps, { shop, orderIds, arrivalAt: seen.arrivalAt });
  const load = await lockLoad(tx, shop, loadId);
  if (load === null) return { kind: 'not-found' };
  if (!isOpenLoad(load)) return noLongerOpen(load, sealer.by);
  if (!unchanged(seen, load) || (await liveOrderIds(tx, shop, loadId)).join() !== orderIds.join()) {
    throw new ChangedMeanwhile('Orders joined or left while the shipment was being sealed');
  }
  await freeze(tx, deps, { load, judged, sealer });
  return { kind: 'sealed' };
}

const noLongerOpen = (load: LoadRecord, by: string): SealOutcome =>
  isFrozenLoad(load) && load.sealedBy === by ? { kind: 'sealed' } : notOpen(load);

/**
 * Where the verdict in force says otherwise, say because a product was changed a moment ago, it is decided anew first: what a load is
 * sealed by stays in the history of its orders, and is what they are judged and priced by from then on.
 */
async function judgedAsRecorded(
  tx: Tx,
  deps: SealDeps,
  {
    shop,
    orderIds,
    arrivalAt,
  }: { readonly shop: string; readonly orderIds: readonly string[]; readonly arrivalAt: Date },
): Promise<JudgedForArrival[]> {
  const judged = await judgeForArrival(tx, deps, { shop, orderIds, arrivalAt });
  const toCompare = judged.map(({ verdictId, lots, verdicts }) => ({ id: verdictId, lots, outcome: verdicts }));
  const same = await recordsOf(tx, shop, toCompare);
  const unsure = judged.filter(({ verdictId }) => !same.has(verdictId));
  if (unsure.length === 0) return judged;
  const inForce = await loadVerdicts(
    tx,
    shop,
    unsure.map(({ verdictId }) => verdictId),
  );
  const otherwise = unsure.filter(({ verdictId, lots, verdicts }) => {
    const recorded = inForce.get(verdictId);
    return canonicalJson([lots, verdicts]) !== canonicalJson([recorded?.lots, recorded?.outcome]);
  });
  if (otherwise.length === 0) return judged;
  const ids = otherwise.map(({ orderId }) => orderId);
  await redecideOrders(tx, deps, { shop, orderIds: ids, cause: 'seal' });
  return judgeForArrival(tx, deps, { shop, orderIds, arrivalAt });
}

function unchanged(before: LoadRecord, after: LoadRecord): boolean {
  return before.arrivalAt.getTime() === after.arrivalAt.getTime() && before.scac === after.scac;
}

async function freeze(
  tx: Tx,
  deps: SealDeps,
  {
    load,
    judged,
    sealer: { by, acknowledged, savingMinor },
  }: { readonly load: LoadRecord; readonly judged: readonly JudgedForArrival[]; readonly sealer: Sealer },
): Promise<void> {
  const { shop } = load;
  const now = deps.clock.now();
  const refusals = refusalsOfOrders(load, judged, now);
  const before = await keptNumbers(tx, load);
  const unnumbered = judged.filter(({ orderId }) => !before.scns.has(orderId)).length;
  // Without a carrier nothing is numbered, and the papers are refused.
  const numbers =
    load.scac === null ? { first: 1, scnCode: '' } : await takeScnNumbers(tx, shop, load.scac, unnumbered);
  const built = await buildLoad({
    ...numbers,
    before,
    load,
    orders: judged,
    clearance: await clearanceOfLane(tx, load),
    firm: await firmOf(tx, shop),
    papers: await paperFactsOf(tx, load, goodsIn(judged)),
    tripCounter:
      load.scac === null || load.mode !== 'truck' || before.trip !== null
        ? null
        : await takeTripNumber(tx, shop, load.scac),
    sealedAt: now,
    sealedBy: by,
  });
  if (built.kind === 'refused' || !noRefusal(refusals)) {
    const papers =
      built.kind === 'refused' ? refusalsOfPapers(withoutLoadItself(built.problems), judged) : { orders: [], load: [] };
    throw new Stopped({ kind: 'refused', refusals: togetherRefused(refusals, papers) });
  }
  const sight = await outOfSight(tx, load, judged, now);
  const doubts = doubtsOfLoad(load, judged, { now, outOfSight: sight, document: built.load, savingMinor });
  const which = { shop, loadId: load.id };
  const listed = sealDoubts(doubts);
  const open = listed && withNames(listed, await acknowledgedSoFar(tx, which));
  if (open !== null && notAcknowledged(open, acknowledged).length > 0)
    throw new Stopped({ kind: 'doubts', doubts: open, changed: acknowledged !== null });
  const marks = newMarks(open, acknowledged);
  if (acknowledged !== null)
    await recordAcknowledged(tx, load, { marks, name: acknowledged.by, acting: { by, at: now } });
  await numberLines(tx, load, numbered(built.load, judged));
  const sealed = judged.map(({ orderId }) => orderId);
  await closeOrderProducts(tx, shop, sealed);
  await closeOpenQuestions(tx, shop, sealed);
  const { rulebook } = built.load;
  const declared = { document: JSON.stringify(built.load), rulebook };
  const { number: revision, documentHash } = await addLoadRevision(tx, which, declared, { by, at: now });
  await freezeLoad(tx, load, {
    revision,
    sealedAt: now,
    sealedBy: by,
    rulebookVersion: rulebook.version,
    rulebookHash: rulebook.hash,
    ...totalColumns(built.load),
    savingMinor: savingMinor === null ? null : BigInt(savingMinor),
    acknowledgedDoubts: open === null ? null : canonicalJson(doubts),
  });
  await recordLoadEvents(tx, which, { by, at: now }, { acts: [{ kind: 'sealed', revision, documentHash }], rulebook });
}

function goodsIn(judged: readonly JudgedForArrival[]) {
  const lines = judged.flatMap(({ lots }) => lots.flatMap((lot) => lot.lines));
  return {
    articles: lines.flatMap(({ article }) => article ?? []),
    numbers: lines.flatMap(({ hts }) => hts ?? []),
  };
}

/** What lists show of it without its document. */
export function totalColumns(document: SealedLoad) {
  const { orders, pieces, weightGrams, valueUsdMinor } = totalsOf(document);
  return {
    orders,
    pieces: BigInt(pieces),
    weightGrams: BigInt(weightGrams),
    valueUsdMinor: BigInt(valueUsdMinor),
    ...entryColumns(document),
  };
}

function entryColumns(document: SealedLoad) {
  const ordersOf = new Map(entriesInLoad(document).map(({ entry, orders }) => [entry, orders]));
  return {
    orders321: ordersOf.get('321') ?? 0,
    orders11: ordersOf.get('11') ?? 0,
    orders01: ordersOf.get('01') ?? 0,
    oneEntry: document.oneEntry ?? null,
  };
}

export const outOfSight = (
  store: Pick<Tx, 'orderRecord' | 'shop'>,
  { shop }: LoadRecord,
  judged: readonly JudgedForArrival[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> =>
  ordersOutOfSight(
    store,
    shop,
    judged.map(({ orderId }) => orderId),
    now,
  );

/** No orders and no SCAC are told in sentences of their own. */
function withoutLoadItself<Problem extends { readonly field: string }>(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ field }) => field !== 'scac' && field !== 'orders');
}

/** Each order's number, with the whole order as it is declared. */
function numbered(document: SealedLoad, judged: readonly JudgedForArrival[]): NumberedOrder[] {
  const whole = new Map(judged.map(({ orderId, whole: pieces }) => [orderId, JSON.stringify(pieces)]));
  return [...scnsOf(document)].map(([orderId, scn]) => ({ orderId, scn, pieces: whole.get(orderId) ?? null }));
}

/** The firm that ships: the merchant's ship-from address names it, else the shop's own name. */
export async function firmOf(tx: Pick<Tx, 'settings' | 'shop'>, shop: string): Promise<string | null> {
  const { settings } = await readSettings(tx, shop);
  return settings.shipFrom.company ?? (await findShop(tx, shop))?.name ?? null;
}
