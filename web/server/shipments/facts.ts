import { ENTRIES, isLoadEntry, MODES, noHouseRules, parseLegalDay, REASON_CODES, VERDICT_KINDS } from '#domain';
import type { HouseRules, JoinFacts, JoinKey, LoadEntry } from '#domain';
import { stayOf } from '../orders/stay.ts';
import type { OrderRecord, Shipment } from '../store/generated/client.ts';

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
  | 'arrivalDay'
>;

export const hasLeft = ({ standing }: Pick<OrderRecord, 'standing'>): boolean => standing === 'gone';

/** What decides about joining, from the verdict in force. */
export function factsOf(
  order: OrderColumns,
  settings: { readonly mode: string; readonly port: string | null; readonly waitForPayment: boolean },
  house: HouseRules = noHouseRules,
): JoinFacts {
  return {
    cancelled: order.cancelledAt !== null,
    deleted: order.deletedAt !== null,
    fulfilled: hasLeft(order),
    stays: stayOf(order, settings),
    verdict: VERDICT_KINDS.find((kind) => kind === order.verdict) ?? 'review',
    entry: ENTRIES.find((entry) => entry === order.entry) ?? 'none',
    entryReady: order.entryReady,
    missing: REASON_CODES.filter((code) => order.missing.includes(code)),
    shipFromKey: order.shipFromKey,
    arrivalDay: order.arrivalDay === null ? null : parseLegalDay(order.arrivalDay),
    mode: MODES.find((mode) => mode === settings.mode) ?? null,
    port: settings.port,
    house,
  };
}

/** What the shipment's orders have in common. Its row was written from such a key: anything else in it is a bug. */
export function keyOf(shipment: Shipment): JoinKey {
  const arrivalDay = parseLegalDay(shipment.arrivalDay);
  const mode = MODES.find((known) => known === shipment.mode);
  if (arrivalDay === null || mode === undefined) throw new Error('A shipment has a day or a mode that nobody knows');
  return { shipFromKey: shipment.shipFromKey, arrivalDay, mode, port: shipment.port, entry: entryOf(shipment) };
}

export function entryOf(shipment: Pick<Shipment, 'entry'>): LoadEntry {
  const entry = ENTRIES.find((known) => known === shipment.entry);
  if (entry === undefined || !isLoadEntry(entry)) throw new Error('A shipment has an entry that no load crosses under');
  return entry;
}
