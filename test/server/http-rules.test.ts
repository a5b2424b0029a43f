import { describe, expect, test } from 'vitest';
import type { RulesPage, WhatIfAnswer, WhatIfRequest } from '#contract';
import { parameters } from '#domain';
import { api, get, onStage, refusal, theShipment } from './support/http-stage.ts';

onStage();

const ask = async (request: WhatIfRequest): Promise<WhatIfAnswer> => {
  const answer = await api.call('POST', '/api/rules/what-if', request);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<WhatIfAnswer>();
};
/** Every row of every table of ours, as one text. */
async function everyRow(): Promise<string> {
  const { pool } = api.database;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  expect(rows.length).toBeGreaterThan(10);
  const tables = await Promise.all(
    rows.map(
      async ({ name }) =>
        `${name} ${JSON.stringify((await pool.query(`SELECT * FROM "${name}" t ORDER BY t::text`)).rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
    ),
  );
  return tables.join('\n');
}

test('the rules are told whole: every parameter with its days and sources, and both tracks of regimes', async () => {
  const rules = await get<RulesPage>('/api/rules');
  expect(rules).toMatchObject({ today: '2026-11-23', staleAfterDays: 60, freshUntil: '2027-01-21' });
  expect(rules.parameters).toHaveLength(Object.keys(parameters).length);
  for (const { entries, is } of rules.parameters)
    for (const { source, value } of entries) expect(value !== '' && source.cite !== '', is).toBe(true);
  expect(rules.tracks.other.find(({ id }) => id === 'R6')).toMatchObject({ from: '2026-06-24', until: '2027-06-30' });
  expect(rules.tracks.mail.find(({ id }) => id === 'R6-p')).toMatchObject({ from: '2026-07-24', until: '2027-06-30' });
  expect(rules.tracks.other.at(-1)).toMatchObject({ id: 'R7', exemption: 'repealed', from: '2027-07-01', until: null });
});

describe('what if', () => {
  test('an order had arrived while Section 321 was open: eligible, with nothing written', async () => {
    await get('/api/rules'); // the first request of all keeps a session
    const before = await everyRow();
    const { orders, changed } = await ask({
      subject: { kind: 'order', order: '1001' },
      arrivalDay: '2025-01-15',
      amendments: true,
    });
    expect(changed).toBe(1);
    expect(orders[0]?.before[0]).toMatchObject({ verdict: 'ineligible', entry: '11' });
    expect(orders[0]?.after[0]).toMatchObject({ verdict: 'eligible', entry: '321', regime: 'R1' });
    const cuban = await ask({
      subject: { kind: 'order', order: '#1001' },
      origin: 'CU',
      amendments: true,
    });
    expect(cuban.orders[0]?.after[0]).toMatchObject({ verdict: 'ineligible', entry: 'none' });
    expect(await everyRow()).toBe(before);
  });

  test('a shipment arrived in 2027: how many orders change, and which', async () => {
    const { id, orders: many } = await theShipment();
    const now = await ask({ subject: { kind: 'shipment', shipmentId: id }, amendments: true });
    expect(now).toMatchObject({ changed: 0 });
    expect(now.orders).toHaveLength(many);
    const later = await ask({
      subject: { kind: 'shipment', shipmentId: id },
      arrivalDay: '2027-07-01',
      amendments: true,
    });
    expect(later.changed).toBe(many);
    expect(later.orders[0]?.after[0]?.reasons[0]?.code).toBe('REPEALED');
  });

  test('goods made up for it are judged as any others', async () => {
    const line = {
      description: 'Knitted cotton T-shirt',
      quantity: 1,
      price: '60.00',
      origin: 'VN',
      hts: '6109100012',
    };
    const basket = (price: string): WhatIfRequest => ({
      subject: { kind: 'basket', currency: 'USD', lines: [{ ...line, price }] },
      arrivalDay: '2025-01-15',
      amendments: true,
    });
    expect((await ask(basket('800.00'))).orders[0]?.after[0]).toMatchObject({
      verdict: 'eligible',
      value: { minor: 800_00 },
    });
    expect((await ask(basket('800.01'))).orders[0]?.after[0]).toMatchObject({ verdict: 'ineligible' });
    for (const price of ['-1', 'much', '1.005'])
      expect(await refusal('POST', '/api/rules/what-if', basket(price))).toMatchObject({
        status: 400,
        field: 'subject.lines.0.price',
      });
  });

  test('of what nobody knows is refused', async () => {
    const of = (subject: WhatIfRequest['subject']) =>
      refusal('POST', '/api/rules/what-if', { subject, amendments: true });
    expect(await of({ kind: 'order', order: '2001' })).toMatchObject({ status: 404, field: 'subject.order' });
    expect(await of({ kind: 'shipment', shipmentId: 'none' })).toMatchObject({ status: 404 });
  });
});
