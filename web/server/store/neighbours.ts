import { flaggedPersonsAtAddress, instant, parseLegalDay } from '#domain';
import type { AddressKey, NeighbourFacts, PersonKey } from '#domain';
import type { Tx } from './tx.ts';
import type { AddressWindow } from './receivers.ts';

export interface PersonWindow extends AddressWindow {
  readonly keys: readonly PersonKey[];
  /** Orders placed near this instant count whatever their day. */
  readonly placedAt: Date;
  readonly withinMs: number;
}

/** An order, and where its neighbours are looked for. */
export interface OrderWindow {
  readonly orderId: string;
  readonly window: PersonWindow;
}

interface NeighbourRow {
  /** The order whose neighbour it is. */
  readonly asker: string;
  readonly lotId: string;
  readonly orderId: string;
  readonly personKey: PersonKey;
  readonly placedAt: Date;
  readonly arrivalAt: Date | null;
  readonly arrivalDay: string | null;
  readonly valueUsdMinor: bigint | null;
  readonly addressKey: AddressKey | null;
}

/**
 * By each order: what other orders of the same persons say, and those of some other persons at the same address, up to the number that
 * is flagged; one entry a lot, in a stable order. One statement, however many orders ask.
 */
export async function loadNeighbours(
  tx: Tx,
  shop: string,
  orders: readonly OrderWindow[],
): Promise<ReadonlyMap<string, readonly NeighbourFacts[]>> {
  const asking = orders.filter(({ window }) => window.keys.length > 0);
  if (asking.length === 0) return new Map();
  const rows = await neighbourRows(tx, shop, asking);
  const byAsker = new Map<string, Map<string, NeighbourFacts>>();
  for (const row of rows) {
    const byLot = byAsker.get(row.asker) ?? new Map<string, NeighbourFacts>();
    byAsker.set(row.asker, byLot.set(row.lotId, factsOfRow(row, byLot.get(row.lotId))));
  }
  return new Map([...byAsker].map(([asker, byLot]) => [asker, [...byLot.values()]]));
}

function factsOfRow(row: NeighbourRow, known: NeighbourFacts | undefined): NeighbourFacts {
  const { personKey: person } = row;
  return {
    consignmentId: row.lotId,
    orderId: row.orderId,
    placedAt: instant(row.placedAt.getTime()),
    arrival: row.arrivalAt === null ? null : instant(row.arrivalAt.getTime()),
    arrivalDay: row.arrivalDay === null ? null : parseLegalDay(row.arrivalDay),
    valueUsdMinor: row.valueUsdMinor === null ? null : Number(row.valueUsdMinor),
    persons: [...(known?.persons ?? []), person],
    delivery: row.addressKey === null ? (known?.delivery ?? null) : { to: person, at: row.addressKey },
  };
}

function neighbourRows(tx: Tx, shop: string, asking: readonly OrderWindow[]): Promise<NeighbourRow[]> {
  const persons = personsAsked(asking);
  const addresses = asking.flatMap(({ orderId, window }) =>
    window.addresses.map((key) => ({ orderId, key, days: window.days.join() })),
  );
  return tx.$queryRaw<NeighbourRow[]>`
    WITH near AS (
      SELECT asked.order_id AS asker, d.person_key, d.lot_id
      FROM unnest(${persons.orderIds}::text[], ${persons.keys}::text[], ${persons.days}::text[], ${persons.from}::text[],
        ${persons.until}::text[]) AS asked(order_id, person_key, days, placed_from, placed_until)
      JOIN person_day d ON d.shop = ${shop} AND d.person_key = asked.person_key AND d.order_id <> asked.order_id
      WHERE d.arrival_day IS NULL OR d.arrival_day = ANY(string_to_array(asked.days, ','))
        OR d.placed_at BETWEEN asked.placed_from::timestamptz AND asked.placed_until::timestamptz
      UNION
      SELECT asked.order_id, receiver.person_key, receiver.lot_id
      FROM unnest(${addresses.map((one) => one.orderId)}::text[], ${addresses.map((one) => one.key)}::text[],
        ${addresses.map((one) => one.days)}::text[]) AS asked(order_id, address_key, days)
      CROSS JOIN LATERAL (
        SELECT person_key, min(lot_id) AS lot_id, row_number() OVER (PARTITION BY arrival_day ORDER BY person_key) AS place
        FROM person_day
        WHERE shop = ${shop} AND address_key = asked.address_key AND order_id <> asked.order_id
          AND (arrival_day = ANY(string_to_array(asked.days, ',')) OR arrival_day IS NULL)
        GROUP BY arrival_day, person_key
      ) AS receiver
      WHERE receiver.place <= ${flaggedPersonsAtAddress}
    )
    SELECT near.asker, d.lot_id AS "lotId", d.order_id AS "orderId", d.person_key AS "personKey", d.placed_at AS "placedAt",
      o.arrival_at AS "arrivalAt", d.arrival_day AS "arrivalDay", d.value_usd_minor AS "valueUsdMinor",
      d.address_key AS "addressKey"
    FROM near
    JOIN person_day d ON d.shop = ${shop} AND d.person_key = near.person_key AND d.lot_id = near.lot_id
    JOIN order_record o ON o.shop = ${shop} AND o.order_id = d.order_id
    ORDER BY d.lot_id, d.person_key`;
}

/** The windows of persons as columns, one row an order and person. */
export function personsAsked(orders: readonly OrderWindow[]) {
  const rows = orders.flatMap(({ orderId, window }) => {
    const { keys, days, placedAt, withinMs } = window;
    const from = new Date(placedAt.getTime() - withinMs).toISOString();
    const until = new Date(placedAt.getTime() + withinMs).toISOString();
    return keys.map((key) => ({ orderId, key, days: days.join(), from, until }));
  });
  return {
    orderIds: rows.map(({ orderId }) => orderId),
    keys: rows.map(({ key }) => key),
    days: rows.map(({ days }) => days),
    from: rows.map(({ from }) => from),
    until: rows.map(({ until }) => until),
  };
}
