import { flaggedPersonsAtAddress } from '#domain';
import type { AddressKey, LegalDay, PersonKey } from '#domain';
import type { Tx } from '../deps.ts';

/** Which addresses, on which days. */
export interface AddressWindow {
  readonly addresses: readonly AddressKey[];
  readonly days: readonly LegalDay[];
}

/** One person who receives at an address on a day, known by one lot of theirs. */
export interface Receiver {
  readonly addressKey: AddressKey;
  /** Null: of a lot whose arrival nobody knows. */
  readonly arrivalDay: LegalDay | null;
  readonly personKey: PersonKey;
  readonly lotId: string;
}

/**
 * The different persons of other orders at these addresses, by day, up to the number that is flagged: a warehouse may receive
 * for thousands, and those beyond change nothing.
 */
export async function receiversAt(
  tx: Tx,
  shop: string,
  orderId: string,
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
        WHERE shop = ${shop} AND address_key = ANY(${[...addresses]}) AND order_id <> ${orderId}
          AND (arrival_day = ANY(${[...days]}) OR arrival_day IS NULL)
        GROUP BY address_key, arrival_day, person_key
      ) AS persons
    ) AS placed
    WHERE place <= ${flaggedPersonsAtAddress}
    ORDER BY lot_id, person_key`;
}

/**
 * Orders whose verdict may turn on one person more or less at their address: those of days on which the others alone are too
 * few to be flagged. Where they are enough without this order, nothing changes for anyone.
 */
export async function ordersAtAddresses(
  tx: Tx,
  shop: string,
  orderId: string,
  window: AddressWindow,
): Promise<string[]> {
  const receivers = await receiversAt(tx, shop, orderId, window);
  const turning = window.addresses.flatMap((addressKey) =>
    window.days
      .filter((day) => {
        const there = receivers.filter(
          (one) => one.addressKey === addressKey && (one.arrivalDay === day || one.arrivalDay === null),
        );
        return there.length > 0 && new Set(there.map(({ personKey }) => personKey)).size < flaggedPersonsAtAddress;
      })
      .map((arrivalDay) => ({ addressKey, arrivalDay })),
  );
  if (turning.length === 0) return [];
  const rows = await tx.personDay.findMany({
    where: { shop, orderId: { not: orderId }, OR: turning },
    select: { orderId: true },
    distinct: ['orderId'],
  });
  return rows.map((row) => row.orderId);
}
