import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSealedLoad, totalsOf } from '#domain';
import { loadRows } from '../../web/server/http/load-row.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { WITHOUT_DOCUMENT } from '../../web/server/loads/since-sealed.ts';
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
  expect(await sealOpenLoad(deps, NORTH, id, ME)).toEqual({ kind: 'sealed' });
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
  const rows = await deps.db.loadRecord.findMany({ where: { shop: NORTH }, omit: WITHOUT_DOCUMENT });
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
