import type pg from 'pg';

/**
 * Copies of orders with what was decided of them and their places in a load, made by the database: the id of the order that was copied
 * stands in the buyer's name, street and key, so that each copy is a person of its own. Their ids count up from 80000000.
 */
export async function copyOrders(pool: pg.Pool, shop: string, of: readonly string[], copies: number): Promise<void> {
  const copy = (table: string, found: string, changes: string): Promise<unknown> =>
    pool.query(
      `INSERT INTO ${table} SELECT made.*
       FROM unnest($2::text[]) WITH ORDINALITY s(id, n)
       JOIN order_record o ON o.shop = $1 AND o.order_id = s.id
       JOIN ${table} row ON row.shop = $1 AND ${found}
       JOIN LATERAL (
         SELECT (80000000 + m)::text AS id FROM generate_series(0, $3::int - 1) m WHERE m % cardinality($2) = s.n - 1
       ) c ON true
       CROSS JOIN LATERAL jsonb_populate_record(
         NULL::${table}, replace((to_jsonb(row) || jsonb_build_object(${changes}))::text, s.id, c.id)::jsonb
       ) made`,
      [shop, of, copies],
    );
  await copy('order_record', 'row.order_id = s.id', "'verdict_id', 'v' || c.id");
  await copy('verdict_record', 'row.id = o.verdict_id', "'id', 'v' || c.id");
  // Where an order stands is stated again by a trigger, which the planner of a database without statistics makes a scan for each order.
  await pool.query('ALTER TABLE shipment_line DISABLE TRIGGER shipment_line_crossing_new');
  await copy('shipment_line', 'row.order_id = s.id AND row.live', "'id', 'l' || c.id");
  await pool.query('ALTER TABLE shipment_line ENABLE TRIGGER shipment_line_crossing_new');
  await pool.query('ANALYZE');
  await pool.query(
    `SELECT minimis_restate_crossing($1, array_agg(order_id)) FROM shipment_line WHERE shop = $1 AND live`,
    [shop],
  );
}
