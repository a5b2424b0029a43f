import { ENTRIES, isLoadEntry, MODES, noMerchantRules, parseLegalDay, REASON_CODES, VERDICT_KINDS } from '#domain';
import type { MerchantRules, JoinFacts, JoinKey, LoadEntry } from '#domain';
import { hasLeft, stayOf } from '../judging/stay.ts';
import type { OrderRecord, LoadRecord } from '../store/rows.ts';

export type OrderColumns = Pick<
  OrderRecord,
  | 'cancelledAt'
  | 'deletedAt'
  | 'test'
  | 'financialStatus'
  | 'standing'
  | 'verdict'
  | 'entry'
  | 'entryReady'
  | 'missing'
  | 'shipFromKey'
  | 'laneId'
  | 'arrivalDay'
>;

/** What decides about joining, from the verdict in force. */
export function joinFactsOf(
  order: OrderColumns,
  way: {
    readonly laneId: string;
    readonly mode: string;
    readonly port: string | null;
    readonly waitForPayment: boolean;
  },
  merchantRules: MerchantRules = noMerchantRules,
): JoinFacts {
  return {
    cancelled: order.cancelledAt !== null,
    deleted: order.deletedAt !== null,
    fulfilled: hasLeft(order),
    stays: stayOf(order, way),
    verdict: VERDICT_KINDS.find((kind) => kind === order.verdict) ?? 'review',
    entry: ENTRIES.find((entry) => entry === order.entry) ?? 'none',
    entryReady: order.entryReady,
    missing: REASON_CODES.filter((code) => order.missing.includes(code)),
    shipFromKey: order.shipFromKey,
    laneId: way.laneId,
    arrivalDay: order.arrivalDay === null ? null : parseLegalDay(order.arrivalDay),
    mode: MODES.find((mode) => mode === way.mode) ?? null,
    port: way.port,
    merchantRules,
  };
}

/** What the shipment's orders have in common. Its row was written from such a key: anything else in it is a bug. */
export function keyOf(load: Pick<LoadRecord, 'shipFromKey' | 'laneId' | 'arrivalDay' | 'mode' | 'port'>): JoinKey {
  const arrivalDay = parseLegalDay(load.arrivalDay);
  const mode = MODES.find((known) => known === load.mode);
  if (arrivalDay === null || mode === undefined) throw new Error('The day or the mode of a shipment is unknown');
  return { shipFromKey: load.shipFromKey, laneId: load.laneId, arrivalDay, mode, port: load.port };
}

/** Of the orders that it was opened for. Of before 2026-11-30: of every order in it. */
export function entryOf(load: Pick<LoadRecord, 'entry'>): LoadEntry {
  const entry = ENTRIES.find((known) => known === load.entry);
  if (entry === undefined || !isLoadEntry(entry))
    throw new Error('A shipment was opened for an entry that no load crosses under');
  return entry;
}
