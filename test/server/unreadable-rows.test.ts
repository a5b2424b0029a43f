import { afterEach, describe, expect, test } from 'vitest';
import type { HomePage, OrderDetail, OrdersPage, ShipmentsPage } from '#contract';
import { stayOf } from '../../web/server/judging/stay.ts';
import { orderLots } from '../../web/server/store/stored-lots.ts';
import { verdictInputs, verdictOutcome } from '../../web/server/store/stored-verdicts.ts';
import { api, get, onStage, refusal, theLoad } from './support/http-stage.ts';
import { NORTH } from './support/shipping.ts';

onStage();

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

const sql = (text: string, values: unknown[] = []) => api.database.pool.query(text, values);

/** Writes into a row what no process of this version writes, past checks and triggers, and puts it back after the test. */
async function write(table: string, column: string, id: readonly [column: string, value: string], text: string) {
  const { rows } = await sql(`SELECT ${column} AS was FROM ${table} WHERE shop = $1 AND ${id[0]} = $2`, [NORTH, id[1]]);
  const set = async (value: unknown) => {
    const client = await api.database.pool.connect();
    try {
      await client.query('SET session_replication_role = replica');
      await client.query(`UPDATE ${table} SET ${column} = $3 WHERE shop = $1 AND ${id[0]} = $2`, [NORTH, id[1], value]);
      await client.query('SET session_replication_role = origin');
    } finally {
      client.release();
    }
  };
  const checks = await sql(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS def FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%' || $2 || '%'`,
    [table, column],
  );
  for (const { name } of checks.rows as { name: string }[]) await sql(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  undo.push(async () => {
    await set((rows[0] as { was: unknown }).was);
    for (const { name, def } of checks.rows as { name: string; def: string }[])
      await sql(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${def}`);
  });
  await set(text);
}

const firstOrder = async () => (await get<OrdersPage>('/api/orders?tab=in-load')).items[0]?.id ?? '';
const listed = async (id: string) =>
  (await get<OrdersPage>('/api/orders?limit=100')).items.find((order) => order.id === id);

describe('a row that this version cannot read', () => {
  test.each([
    ['verdict', 'conditional'],
    ['entry', '87'],
    ['tag_state', 'queued'],
    ['standing', 'in-customs'],
    ['gist', '{"v":2,"words":[]}'],
    ['gist', '{"entries":"321"}'],
    ['standing_facts', '{"v":9}'],
    ['standing_facts', 'not JSON'],
  ])('is listed as such where %s is %s, the other rows as ever', async (column, text) => {
    const id = await firstOrder();
    const before = await get<OrdersPage>('/api/orders?limit=100');
    await write('order_record', column, ['order_id', id], text);
    const after = await get<OrdersPage>('/api/orders?limit=100');
    expect(after.items.length).toBe(before.items.length);
    expect(after.items.filter((order) => order.id !== id)).toEqual(before.items.filter((order) => order.id !== id));
    expect((await listed(id))?.stays).toMatchObject({ short: 'Cannot be read' });
    if (column === 'verdict') expect((await listed(id))?.verdict).toBe('review');
    expect((await get<OrderDetail>(`/api/orders/${id}`)).stays?.sentence).toContain('It is kept as it is.');
    await get<HomePage>('/api/home');
  });

  test('never lets an order go whose standing it does not know', () => {
    const order = { test: false, financialStatus: 'PAID', standing: 'in-customs' };
    expect(stayOf(order, { waitForPayment: false })).toBe('status-unknown');
  });

  test.each(['[{"id":1}]', '{"v":2,"verdicts":[]}', '[', 'null'])(
    'is a page with its history where the verdict is %s, and the text stays',
    async (text) => {
      const id = await firstOrder();
      const { verdictId } = await api.database.db.orderRecord.findUniqueOrThrow({
        where: { shop_orderId: { shop: NORTH, orderId: id } },
      });
      await write('verdict_record', 'outcome', ['id', verdictId], text);
      const page = await get<OrderDetail>(`/api/orders/${id}`);
      expect(page).toMatchObject({ id, lots: [], stays: { short: 'Cannot be read' } });
      expect(page.history.length).toBeGreaterThan(0);
      const said = await refusal('GET', `/api/orders/${id}/verdicts/${verdictId}/recomputed`);
      expect(said).toMatchObject({ status: 500, code: 'unreadable' });
      const { outcome } = await api.database.db.verdictRecord.findUniqueOrThrow({
        where: { shop_id: { shop: NORTH, id: verdictId } },
      });
      expect(outcome).toBe(text);
    },
  );

  test('is a load in the list whose state only a newer version knows; its page says so, and it is not changed', async () => {
    const { id } = await theLoad();
    const before = await get<ShipmentsPage>('/api/shipments');
    await write('shipment', 'state', ['id', id], 'on-the-ferry');
    const after = await get<ShipmentsPage>('/api/shipments');
    expect(after.items.map((load) => [load.id, load.id === id ? 'unknown' : load.state])).toEqual(
      before.items.map((load) => [load.id, load.id === id ? 'unknown' : load.state]),
    );
    expect(after.items.find((load) => load.id === id)?.state).toBe('unknown');
    for (const [method, path] of [
      ['GET', `/api/shipments/${id}`],
      ['POST', `/api/shipments/${id}/cancel`],
    ] as const) {
      const said = await refusal(method, path, method === 'GET' ? undefined : {});
      expect(said).toMatchObject({ status: 500, code: 'unreadable' });
    }
    const order = await firstOrder();
    expect((await get<OrderDetail>(`/api/orders/${order}`)).load?.state).toBe('unknown');
    await get<HomePage>('/api/home');
    const { rows } = await sql('SELECT state FROM shipment WHERE shop = $1 AND id = $2', [NORTH, id]);
    expect(rows).toEqual([{ state: 'on-the-ferry' }]);
  });
});

describe('what is stored', () => {
  test('reads as before where no version stands in it, and every row of the stage does', async () => {
    const orders = await api.database.db.orderRecord.findMany({ select: { lots: true } });
    expect(orders.length).toBeGreaterThan(15);
    for (const { lots } of orders)
      expect(orderLots.read(lots)).toEqual({ kind: 'read', value: JSON.parse(lots) as unknown });
    const verdicts = await api.database.db.verdictRecord.findMany({ select: { inputs: true, outcome: true } });
    expect(verdicts.length).toBeGreaterThan(15);
    for (const { inputs, outcome } of verdicts) {
      expect(verdictInputs.read(inputs)).toEqual({ kind: 'read', value: JSON.parse(inputs) as unknown });
      expect(verdictOutcome.read(outcome)).toEqual({ kind: 'read', value: JSON.parse(outcome) as unknown });
    }
  });

  test.each([
    ['{"v":2,"lots":[]}', 'newer'],
    ['{"v":"two"}', 'damaged'],
    ['{"v":-1}', 'damaged'],
    ['{}', 'damaged'],
    ['[{"id":"1","orderId":"1"}]', 'damaged'],
    ['', 'damaged'],
  ])('is refused where it says %s', (text, why) => {
    expect(orderLots.read(text)).toEqual({ kind: 'unreadable', why });
  });
});
