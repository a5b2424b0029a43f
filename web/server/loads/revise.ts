import type { OrderFailure } from '#contract';
import {
  buildScn,
  decideOrder,
  isFiled,
  readSealedLoad,
  sealFailures,
  sealLoad,
  strictestEntry,
  totalsOf,
  withPaperFacts,
  writeForAce,
} from '#domain';
import type { Load, LoadShipment, Replaced, Scac, Scn, SealedLoad, TakenOff } from '#domain';
import { redecideOrders } from '../judging/decide.ts';
import type { DecideDeps } from '../judging/decide.ts';
import type { Acting } from '../store/load-events.ts';
import { declareAnew } from '../store/load-life.ts';
import { loadState } from '../store/load-state.ts';
import { takeScnNumbers } from '../store/number-series.ts';
import type { LoadRecord } from '../store/rows.ts';
import { numberLines } from '../store/sealed-loads.ts';
import type { Tx } from '../store/tx.ts';
import { loadOf, oneEntryOf } from './build-load.ts';
import { refusalsOfPapers } from './failures.ts';
import { keyOf } from './facts.ts';
import type { JudgedForArrival } from './judge.ts';
import { paperFactsOf } from './paper-facts.ts';
import { firmOf, totalColumns } from './seal.ts';
import { sealSentence } from './sentences.ts';
import { goodsOnPapers } from './state-papers.ts';

interface Revising {
  readonly load: LoadRecord;
  /** In force. */
  readonly document: SealedLoad;
  /** Orders that leave it. */
  readonly taken: readonly string[];
  /** Orders that are declared as they are now, judged as of its arrival. */
  readonly judged: readonly JudgedForArrival[];
  readonly acting: Acting;
}

export type RevisedLoad =
  | { readonly kind: 'revised'; readonly revision: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'refused'; readonly orders: readonly OrderFailure[]; readonly load: readonly string[] };

/**
 * Declares a frozen load anew, which the transaction has locked: without the orders that are taken off, and with others as they are now. All
 * else of its document stays to the byte. Where customs has the manifest, a number cannot be declared twice: an order that is declared anew
 * gets another, and its old one is cancelled there.
 */
export async function reviseOrders(
  tx: Tx,
  deps: DecideDeps,
  { load, document, taken, judged, acting }: Revising,
): Promise<RevisedLoad> {
  const { shop } = load;
  const filed = isFiled(loadState(load));
  const failures = sealFailures(keyOf(load), judged);
  if (failures.length > 0) {
    const leads = new Map(judged.map((one) => [one.orderId, decideOrder(one.verdicts).reasons[0] ?? null]));
    const names = new Map(judged.map(({ orderId, orderName }) => [orderId, orderName]));
    const orders = failures.map((failure) => ({
      orderId: failure.orderId,
      orderName: names.get(failure.orderId) ?? failure.orderId,
      message: sealSentence(failure, keyOf(load), leads.get(failure.orderId) ?? null),
    }));
    return { kind: 'refused', orders, load: [] };
  }
  const numbers = filed ? await newNumbers(tx, shop, document.scac, judged.length) : [];
  const firm = await firmOf(tx, shop);
  const before = new Map(document.shipments.map((one) => [one.orderId, one]));
  const anew = judged.map((order, at) =>
    loadOf(order, { load, firm }, numbers[at] ?? before.get(order.orderId)?.scn ?? null),
  );
  const problems = anew.flatMap((one) => (one.kind === 'refused' ? one.problems : []));
  if (problems.length > 0) return { kind: 'refused', ...refusalsOfPapers(problems, judged) };
  const now = new Map(anew.flatMap((one) => (one.kind === 'ok' ? [[one.shipment.orderId, one.shipment]] : [])));
  const shipments = document.shipments.flatMap((one) =>
    taken.includes(one.orderId) ? [] : [now.get(one.orderId) ?? one],
  );
  if (shipments.length === 0) return { kind: 'last' };
  const next = await withFactsOfNow(tx, load, { ...document, shipments }, now);
  const sealed = sealLoad(withEntry(next));
  const unwritable = sealed.kind === 'sealed' && document.mode === 'truck' ? writeForAce(sealed.load).problems : [];
  const against = sealed.kind === 'refused' ? sealed.problems : unwritable;
  if (sealed.kind === 'refused' || against.length > 0) return { kind: 'refused', ...refusalsOfPapers(against, judged) };
  const text = JSON.stringify(sealed.load);
  if (readSealedLoad(text).kind !== 'sealed') throw new Error('A revision cannot be read');
  // What it is declared by stays in the history of its orders.
  await redecideOrders(tx, deps, { shop, orderIds: judged.map(({ orderId }) => orderId), cause: 'seal' });
  const revision = await declareAnew(
    tx,
    load,
    { document: text, rulebook: document.rulebook, acting },
    {
      columns: totalColumns(sealed.load),
      changes: {
        filed,
        taken: taken.flatMap((id) => declaredOf(before.get(id)) ?? []),
        replaced: [...now].flatMap(([id, shipment]) => replacedBy(before.get(id), shipment) ?? []),
      },
    },
  );
  await numberLines(
    tx,
    load,
    judged.flatMap(({ orderId, whole }) => {
      const scn = now.get(orderId)?.scn;
      return scn === undefined ? [] : [{ orderId, scn, pieces: JSON.stringify(whole) }];
    }),
  );
  return { kind: 'revised', revision };
}

async function newNumbers(tx: Tx, shop: string, scac: Scac, count: number): Promise<(Scn | null)[]> {
  if (count === 0) return [];
  const { first, scnCode } = await takeScnNumbers(tx, shop, scac, count);
  return Array.from({ length: count }, (_, at) => buildScn(scac, scnCode, first + at));
}

/** What brokers ask of the goods that are declared anew; all other orders stay as they stand. */
async function withFactsOfNow(
  tx: Tx,
  load: LoadRecord,
  next: Load,
  now: ReadonlyMap<string, LoadShipment>,
): Promise<Load> {
  if (now.size === 0) return next;
  const only = { ...next, shipments: [...now.values()] };
  const facts = await paperFactsOf(tx, load, goodsOnPapers(only));
  const stated = new Map(
    withPaperFacts(only, facts, next.trip ?? null).shipments.map((one) => [one.orderId, one] as const),
  );
  return { ...next, shipments: next.shipments.map((one) => stated.get(one.orderId) ?? one) };
}

/** The entry of the load follows its orders, and the type of its one entry their sum. */
function withEntry(load: Load): Load {
  const { shipments } = load;
  const entry = strictestEntry(shipments.flatMap((one) => one.entry ?? [])) ?? load.entry;
  if (load.oneEntry == null) return { ...load, entry };
  return { ...load, entry, oneEntry: oneEntryOf(shipments, load.arrivalDay) };
}

function declaredOf(shipment: LoadShipment | undefined): TakenOff | null {
  if (shipment === undefined) return null;
  const { pieces, valueUsdMinor } = totalsOf({ shipments: [shipment] });
  return { order: shipment.orderId, scn: shipment.scn, pieces, valueUsdMinor };
}

function replacedBy(before: LoadShipment | undefined, now: LoadShipment): Replaced | null {
  const was = declaredOf(before);
  const is = declaredOf(now);
  if (was === null || is === null) return null;
  return { ...was, scnNow: is.scn, piecesNow: is.pieces, valueNowUsdMinor: is.valueUsdMinor };
}
