import { flaggedPersonsAtAddress } from '#domain';
import type { AddressKey, LegalDay, PersonKey } from '#domain';
import type { Tx } from './tx.ts';

/** Which addresses, on which days. */
export interface AddressWindow {
  readonly addresses: readonly AddressKey[];
  readonly days: readonly LegalDay[];
}

/** One person who receives at an address on a day, known by one lot of theirs. */
export interface Receiver {
  readonly addressKey: AddressKey;
  /** Null: of a lot whose arrival is not known. */
  readonly arrivalDay: LegalDay | null;
  readonly personKey: PersonKey;
  readonly lotId: string;
}

/**
 * The different persons of other orders than `besides` at these addresses, by day, up to the number that is flagged: a warehouse may receive
 * for thousands, and those beyond change nothing.
 */
export async function receiversAt(
  tx: Tx,
  shop: string,
  besides: readonly string[],
  { addresses, days }: AddressWindow,
): Promise<Receiver[]> {
  if (addresses.length === 0) return [];
  return tx.$queryRaw<Receiver[]>`
    SELECT address_key AS "addressKey", arrival_day AS "arrivalDay", person_key AS "personKey", lot_id AS "lotId"
    FROM (
      SELECT *, row_number() OVER (PARTITION BY address_key, arrival_day ORDER BY person_key) AS place
      FROM (
        SELECT address_key, arrival_day, person_key, min(lot_id) AS lot_id
        FROM person_day
        WHERE shop = ${shop} AND address_key = ANY(${[...addresses]}) AND order_id <> ALL(${[...besides]}::text[])
          AND (arrival_day = ANY(${[...days]}) OR arrival_day IS NULL)
        GROUP BY address_key, arrival_day, person_key
      ) AS persons
    ) AS placed
    WHERE place <= ${flaggedPersonsAtAddress}
    ORDER BY lot_id, person_key`;
}

/**
 * Orders, besides those given, whose verdict may turn on more or fewer persons at their address: those of days on which the others alone
 * are too few to be flagged. Where they are enough without the orders given, nothing changes for anyone.
 */
export async function ordersAtAddresses(
  tx: Tx,
  shop: string,
  besides: readonly string[],
  windows: readonly AddressWindow[],
): Promise<string[]> {
  const receivers = await receiversAt(tx, shop, besides, {
    addresses: [...new Set(windows.flatMap(({ addresses }) => addresses))],
    days: [...new Set(windows.flatMap(({ days }) => days))],
  });
  const byAddress = new Map<AddressKey, Receiver[]>();
  for (const one of receivers) {
    const there = byAddress.get(one.addressKey);
    if (there === undefined) byAddress.set(one.addressKey, [one]);
    else there.push(one);
  }
  const turning = new Map<string, { readonly addressKey: AddressKey; readonly day: LegalDay }>();
  for (const { addresses, days } of windows)
    for (const addressKey of addresses)
      for (const day of days) {
        const there = (byAddress.get(addressKey) ?? []).filter(
          ({ arrivalDay }) => arrivalDay === day || arrivalDay === null,
        );
        const few = new Set(there.map(({ personKey }) => personKey)).size < flaggedPersonsAtAddress;
        if (there.length > 0 && few) turning.set(`${addressKey} ${day}`, { addressKey, day });
      }
  if (turning.size === 0) return [];
  const pairs = [...turning.values()];
  const rows = await tx.$queryRaw<{ orderId: string }[]>`
    SELECT DISTINCT d.order_id AS "orderId"
    FROM unnest(${pairs.map(({ addressKey }) => addressKey)}::text[], ${pairs.map(({ day }) => day)}::text[]) AS turning(address_key, day)
    JOIN person_day d ON d.shop = ${shop} AND d.address_key = turning.address_key AND d.arrival_day = turning.day
    WHERE d.order_id <> ALL(${[...besides]}::text[])`;
  return rows.map(({ orderId }) => orderId);
}
