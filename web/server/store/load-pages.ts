import type { Db as Database } from './tx.ts';
import { Prisma } from './generated/client.ts';

type Db = Pick<Database, '$queryRaw'>;

interface WhichLoad {
  readonly shop: string;
  readonly id: string;
}

/** So many orders are one page: half a megabyte of text, which an event loop takes in a few milliseconds. */
const ORDERS = 50;
/** So many characters of a sealed document are one page. */
const DOCUMENT = 4_000_000;

/**
 * The orders of a load, by their ids, as JSON texts of lists: the database writes what was decided of each into one text, so that an
 * event loop has a text in hand and parses nothing. `frozen`: as they were sealed.
 */
export const pricedOrderPages = (db: Db, load: WhichLoad, frozen: boolean): AsyncGenerator<string> =>
  pagesOf(
    db,
    load,
    frozen,
    Prisma.sql`json_build_object(
      'orderId', o.order_id, 'name', o.name, 'entry', v.entry, 'placedAt', (extract(epoch FROM o.placed_at) * 1000)::bigint,
      'grams', CASE WHEN NOT o.weight_incomplete THEN o.weight_grams END,
      'lots', CASE WHEN v.inputs IS NOT NULL THEN v.inputs::json -> 'lots' END
    )`,
  );

/** The same orders by their verdicts in force, with all that they were decided from. */
export const decidedOrderPages = (db: Db, load: WhichLoad): AsyncGenerator<string> =>
  pagesOf(
    db,
    load,
    false,
    Prisma.sql`json_build_object(
      'orderId', o.order_id, 'name', o.name, 'inputs', v.inputs::json, 'outcome', v.outcome::json
    )`,
  );

async function* pagesOf(db: Db, { shop, id }: WhichLoad, frozen: boolean, order: Prisma.Sql): AsyncGenerator<string> {
  const verdict = frozen ? Prisma.sql`page.sealed_by` : Prisma.sql`o.verdict_id`;
  let after = '';
  for (;;) {
    const [page] = await db.$queryRaw<{ text: string | null; last: string | null; count: number }[]>`
      SELECT json_agg(${order} ORDER BY page.order_id)::text AS text, max(page.order_id) AS last, count(*)::int AS count
      FROM (
        SELECT order_id, verdict_id AS sealed_by FROM shipment_line
        WHERE shop = ${shop} AND shipment_id = ${id} AND live AND order_id > ${after}
        ORDER BY order_id LIMIT ${ORDERS}
      ) page
      JOIN order_record o ON o.shop = ${shop} AND o.order_id = page.order_id
      LEFT JOIN verdict_record v ON v.shop = ${shop} AND v.id = ${verdict}`;
    if (page?.text == null || page.last === null) return;
    yield page.text;
    if (page.count < ORDERS) return;
    after = page.last;
  }
}

/** How many orders are in a load, and whether it is frozen as a document. */
export async function sizeOfLoad(
  db: Db,
  { shop, id }: WhichLoad,
): Promise<{ readonly orders: number; readonly hasDocument: boolean }> {
  const [row] = await db.$queryRaw<{ orders: number; hasDocument: boolean }[]>`
    SELECT (SELECT count(*) FROM shipment_line WHERE shop = ${shop} AND shipment_id = ${id} AND live)::int AS orders,
      EXISTS (SELECT FROM shipment WHERE shop = ${shop} AND id = ${id} AND sealed_document IS NOT NULL) AS "hasDocument"`;
  return row ?? { orders: 0, hasDocument: false };
}

/** The document of a sealed load, piece by piece. */
export async function* sealedDocumentPieces(db: Db, { shop, id }: WhichLoad): AsyncGenerator<string> {
  for (let from = 1; ; from += DOCUMENT) {
    const [row] = await db.$queryRaw<{ piece: string | null }[]>`
      SELECT substr(sealed_document, ${from}::int, ${DOCUMENT}::int) AS piece FROM shipment
      WHERE shop = ${shop} AND id = ${id}`;
    if (row?.piece == null || row.piece === '') return;
    yield row.piece;
    if (row.piece.length < DOCUMENT) return;
  }
}
