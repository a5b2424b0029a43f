import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSealedLoad, totalsOf } from '#domain';
import { loadRows } from '../../web/server/http/load-row.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { listLoads } from '../../web/server/store/load-list.ts';
import { countStatements } from '../support/statements.ts';
import { CLOSED, database, deps, ME, onShippingStage, only, today } from './support/shipping-stage.ts';
import { aLine, anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const MIGRATION = new URL('../../prisma/migrations/20261130141500_sealed_totals/migration.sql', import.meta.url);

async function sealedLoad() {
  await anOrder(deps, NORTH, '1001', {
    lines: [aLine('a', { quantity: 2 }), aLine('b', { unitPriceMinor: 1999, weightGrams: 1500 })],
  });
  await anOrder(deps, NORTH, '1002', { line: { quantity: 3 } });
  const { id } = await only();
  today(new Date(CLOSED.getTime() + 60_000));
  expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
  const load = await only();
  const read = readSealedLoad(load.sealedDocument ?? '');
  if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
  return { id, document: read.load };
}

async function columns() {
  const { orders, pieces, weightGrams, valueUsdMinor } = await only();
  return {
    orders,
    pieces: Number(pieces),
    weightGrams: Number(weightGrams),
    valueUsdMinor: Number(valueUsdMinor),
  };
}

const list = async () => {
  const { rows } = await listLoads(deps.db, NORTH, { from: null, limit: 50 });
  return loadRows(deps, NORTH, rows);
};

/** Sealed as before the columns were there. */
async function withoutTotals(): Promise<void> {
  await database.pool.query('ALTER TABLE shipment DISABLE TRIGGER shipment_frozen');
  await database.pool.query(
    'UPDATE shipment SET orders = NULL, pieces = NULL, weight_grams = NULL, value_usd_minor = NULL',
  );
  await database.pool.query('ALTER TABLE shipment ENABLE TRIGGER shipment_frozen');
}

test('a seal writes what the document adds up to, and the migration finds the same in the documents of before', async () => {
  const { document } = await sealedLoad();
  const { lines, ...totals } = totalsOf(document);
  expect(lines).toBe(3);
  expect(totals).toEqual({ orders: 2, pieces: 6, weightGrams: 2550, valueUsdMinor: 21999 });
  expect(await columns()).toEqual(totals);
  await withoutTotals();
  const [, fill = ''] = readFileSync(MIGRATION, 'utf8').split('-- Of those that are sealed already');
  await database.pool.query(`-- ${fill}`);
  expect(await columns()).toEqual(totals);
  await expect(database.pool.query('UPDATE shipment SET orders = 1')).rejects.toThrow('does not change');
});

test('the list of loads reads no document of a sealed load whose orders stand, and shows the same as from its document', async () => {
  await sealedLoad();
  const statements = countStatements(database.pool);
  const [shown] = await list();
  expect(statements.texts.some((text) => text.includes('shipment'))).toBe(true);
  expect(statements.texts.filter((text) => text.includes('sealed_document'))).toEqual([]);
  expect(shown).toMatchObject({ orders: 2, pieces: 6, weightGrams: 2550, weightIncomplete: false, changedSince: 0 });
  await withoutTotals();
  expect(await list()).toEqual([shown]);
});

const TOUCHED = new URL('../../prisma/migrations/20261130162300_touched_since_sealed/migration.sql', import.meta.url);

/** Each order and the load in which it was touched, as the lines and the orders themselves say it. */
const byTheLines = async () =>
  (
    await database.pool.query<{ order_id: string; touched_in: string | null }>(
      `SELECT o.order_id, s.id AS touched_in FROM order_record o
       LEFT JOIN (shipment_line l JOIN shipment s ON s.shop = l.shop AND s.id = l.shipment_id)
         ON l.shop = o.shop AND l.order_id = o.order_id AND l.live AND minimis_frozen(s.state)
         AND (o.decided_at >= s.sealed_at OR o.cancelled_at IS NOT NULL OR o.deleted_at IS NOT NULL)
       ORDER BY 1`,
    )
  ).rows;
const asKept = async () =>
  (
    await database.pool.query<{ order_id: string; touched_in: string | null }>(
      'SELECT order_id, touched_in FROM order_record ORDER BY 1',
    )
  ).rows;

test('an order of a sealed load is kept as touched once it is decided again or gone, and no other', async () => {
  await anOrder(deps, NORTH, '1003');
  const { id } = await sealedLoad();
  expect(await asKept()).toEqual(['1001', '1002', '1003'].map((order_id) => ({ order_id, touched_in: null })));
  await anOrder(deps, NORTH, '1001', { lines: [aLine('a', { quantity: 5 })] });
  await anOrder(deps, NORTH, '1004');
  const edited = await asKept();
  expect(edited.map(({ touched_in }) => touched_in)).toEqual([id, null, null, null]);
  expect(edited).toEqual(await byTheLines());
  await database.pool.query(`UPDATE order_record SET cancelled_at = now() WHERE order_id = '1003'`);
  await database.pool.query(`UPDATE order_record SET deleted_at = now() WHERE order_id IN ('1002', '1004')`);
  const gone = await asKept();
  expect(gone.map(({ touched_in }) => touched_in)).toEqual([id, id, id, null]);
  expect(gone).toEqual(await byTheLines());

  await database.pool.query('UPDATE order_record SET touched_in = NULL');
  const [fill = ''] = /UPDATE "order_record"[^;]*;/.exec(readFileSync(TOUCHED, 'utf8')) ?? [];
  await database.pool.query(fill);
  expect(await asKept()).toEqual(gone);
});

test('the list of loads looks at no order of a sealed load that stands', async () => {
  await sealedLoad();
  const statements = countStatements(database.pool);
  expect(await list()).toMatchObject([{ changedSince: 0 }]);
  expect(statements.texts.some((text) => text.includes('touched_in'))).toBe(true);
  expect(statements.texts.filter((text) => text.includes('shipment_line'))).toEqual([]);
});
