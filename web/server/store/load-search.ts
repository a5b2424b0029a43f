import { Prisma } from './generated/client.ts';
import { wordsOf } from './keyset.ts';
import type { Db } from './tx.ts';

/** So many loads are found at most, the newest first: who sees as many types more. */
const MOST = 500;

/** `migrations/20261130231500_trip_search` has an index of this very expression: no document is read. */
const TRIP = Prisma.sql`lower(substring(s.sealed_document FROM '"trip":\\{"number":"([^"]*)"'))`;

/** Loads that every word is the name, the trip number, a part of a control number, or the number of an order of. */
export async function foundLoads(db: Pick<Db, '$queryRaw'>, shop: string, query: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM shipment s WHERE s.shop = ${shop} AND ${Prisma.join(
      wordsOf(query).map((word) => found(shop, word)),
      ' AND ',
    )} ORDER BY s.number DESC LIMIT ${MOST}`;
  return rows.map(({ id }) => id);
}

/** The text of orders has an index, by which those of a number are found among those that hold it somewhere. */
const found = (shop: string, word: string): Prisma.Sql => Prisma.sql`s.id IN (
  SELECT s.id FROM shipment s WHERE s.shop = ${shop} AND ('s-' || lpad(s.number::text, 4, '0') = ${word} OR ${TRIP} = ${word})
  UNION ALL SELECT t.load_id FROM trip_sending t WHERE t.shop = ${shop} AND t.trip_number = ${word.toUpperCase()}
  UNION ALL SELECT n.shipment_id FROM shipment_line n WHERE n.shop = ${shop} AND strpos(lower(n.scn), ${word}) > 0
  UNION ALL SELECT n.shipment_id FROM order_search w
    JOIN order_record o ON o.shop = w.shop AND o.order_id = w.order_id AND lower(o.name) IN (${word}, ${`#${word}`})
    JOIN shipment_line n ON n.shop = o.shop AND n.order_id = o.order_id AND n.live
    WHERE w.shop = ${shop} AND w.words <> '' AND w.words LIKE ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`})`;
