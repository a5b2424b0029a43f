import { parseLegalDay } from '#domain';
import type { AddressKey, LegalDay, PersonKey } from '#domain';
import type { Tx } from './tx.ts';
import { jsonRows } from './json-rows.ts';
import { personsAsked } from './neighbours.ts';
import type { OrderWindow } from './neighbours.ts';
import { ordersAtAddresses } from './receivers.ts';

/** A lot under one hashed person. */
export interface PersonDayFact {
  readonly personKey: PersonKey;
  readonly lotId: string;
  readonly arrivalDay: LegalDay | null;
  readonly placedAt: Date;
  readonly valueUsdMinor: number | null;
  /** Of the lot's recipient: where they receive it. Null on the rows of purchasers. */
  readonly addressKey: AddressKey | null;
}

/** What the neighbours of each order know of it, by order. */
export async function loadPersonDays(
  tx: Tx,
  shop: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PersonDayFact[]>> {
  const rows = await tx.personDay.findMany({ where: { shop, orderId: { in: [...new Set(orderIds)] } } });
  const byOrder = new Map<string, PersonDayFact[]>();
  for (const row of rows) {
    const facts = byOrder.get(row.orderId) ?? [];
    facts.push({
      personKey: row.personKey as PersonKey,
      lotId: row.lotId,
      arrivalDay: row.arrivalDay === null ? null : parseLegalDay(row.arrivalDay),
      placedAt: row.placedAt,
      valueUsdMinor: row.valueUsdMinor === null ? null : Number(row.valueUsdMinor),
      addressKey: row.addressKey as AddressKey | null,
    });
    byOrder.set(row.orderId, facts);
  }
  return byOrder;
}

export interface PersonDayChange {
  readonly orderId: string;
  readonly before: readonly PersonDayFact[];
  readonly after: readonly PersonDayFact[];
}

/** Puts each order's facts in the place of its former ones. Gives the ids of those of which anything changed. */
export async function replacePersonDays(
  tx: Tx,
  shop: string,
  changes: readonly PersonDayChange[],
): Promise<ReadonlySet<string>> {
  const changed = changes.filter(({ before, after }) => !sameFacts(before, after));
  const orderIds = changed.map(({ orderId }) => orderId);
  if (changed.length === 0) return new Set();
  await tx.personDay.deleteMany({ where: { shop, orderId: { in: orderIds } } });
  const rows = changed.flatMap(({ orderId, after }) => after.map((fact) => ({ ...fact, orderId })));
  if (rows.length > 0)
    await tx.$executeRaw`
      INSERT INTO person_day (shop, person_key, order_id, lot_id, arrival_day, placed_at, value_usd_minor, address_key)
      SELECT ${shop}, d."personKey", d."orderId", d."lotId", d."arrivalDay", d."placedAt", d."valueUsdMinor", d."addressKey"
      FROM json_to_recordset(${jsonRows(rows)}::json) AS d("personKey" text, "orderId" text, "lotId" text,
        "arrivalDay" text, "placedAt" timestamptz, "valueUsdMinor" bigint, "addressKey" text)`;
  return new Set(orderIds);
}

/** Ids of other orders than these whose verdict may turn on facts in their windows. */
export async function ordersNear(tx: Tx, shop: string, orders: readonly OrderWindow[]): Promise<string[]> {
  const asking = orders.filter(({ window }) => window.keys.length > 0);
  if (asking.length === 0) return [];
  const asked = personsAsked(asking);
  const orderIds = orders.map(({ orderId }) => orderId);
  const rows = await tx.$queryRaw<{ orderId: string }[]>`
    SELECT DISTINCT d.order_id AS "orderId"
    FROM unnest(${asked.keys}::text[], ${asked.days}::text[], ${asked.from}::text[], ${asked.until}::text[])
      AS asked(person_key, days, placed_from, placed_until)
    JOIN person_day d ON d.shop = ${shop} AND d.person_key = asked.person_key AND d.order_id <> ALL(${orderIds}::text[])
    WHERE d.arrival_day IS NULL OR d.arrival_day = ANY(string_to_array(asked.days, ','))
      OR d.placed_at BETWEEN asked.placed_from::timestamptz AND asked.placed_until::timestamptz`;
  const atAddress = await ordersAtAddresses(
    tx,
    shop,
    orderIds,
    asking.map(({ window }) => window),
  );
  return [...new Set([...rows.map((row) => row.orderId), ...atAddress])].sort();
}

function sameFacts(a: readonly PersonDayFact[], b: readonly PersonDayFact[]): boolean {
  const text = (facts: readonly PersonDayFact[]): string =>
    facts
      .map((fact) =>
        JSON.stringify([
          fact.personKey,
          fact.lotId,
          fact.arrivalDay,
          fact.placedAt.getTime(),
          fact.valueUsdMinor,
          fact.addressKey,
        ]),
      )
      .sort()
      .join('\n');
  return text(a) === text(b);
}
