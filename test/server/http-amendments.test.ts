import { describe, expect, test } from 'vitest';
import type { AmendmentsPage, NewAmendment, OrderDetail, RecomputedVerdict, RulesPage } from '#contract';
import { currency, decimal, instant, legalDay } from '#domain';
import { decideAndPlace } from '../../web/server/loads/decide-and-place.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { decideOpenOrdersJob } from '../../web/server/tasks/decide-open-orders.ts';
import { addAmendment, loadMerchantRules } from '../../web/server/store/amendments.ts';
import { eraseShop } from '../../web/server/store/privacy.ts';
import { api, get, NOW, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';

onStage();

const restored: NewAmendment = {
  rule: {
    kind: 'exemption',
    limit: { minor: 800_00, currency: 'USD' },
    closedOrigins: ['CN'],
    modes: null,
    manifestAccepted: true,
  },
  from: '2026-11-20',
  until: '2026-12-31',
  why: 'Customs takes them again, says our broker',
  source: 'Letter of Ace Brokers, 20 November',
};
const ofThePost: NewAmendment = {
  rule: { kind: 'mail-entry', type13: true },
  from: '2026-11-01',
  until: null,
  why: 'Our parcels are mailed',
  source: 'Letter of the post, 30 October',
};
/** The tests run in any order: each has a shop of its own. */
async function aNewShop(name: string): Promise<{ shop: string }> {
  const shop = `${name}.myshopify.com`;
  await aShop(api.deps, shop);
  return { shop };
}
const decide = (shop: string, orderId: string) =>
  api.deps.db.$transaction((tx) => decideAndPlace(tx, api.deps, { shop, orderId, cause: 'amendment' }));
/** The orders that are decided again once the minute is over, in which amendments gather. */
async function decidedAgain(shop: string): Promise<string[]> {
  const { rows } = await api.database.pool.query<{
    data: Parameters<typeof decideOpenOrdersJob.run>[1];
    seconds: number;
  }>(
    `DELETE FROM pgboss.job WHERE name = 'decide-open-orders' AND group_id = $1
     RETURNING data, round(EXTRACT(EPOCH FROM start_after - created_on))::int AS seconds`,
    [shop],
  );
  expect(rows.map(({ seconds }) => seconds)).toEqual(rows.map(() => 60));
  for (const { data } of rows) await decideOpenOrdersJob.run(api.deps as unknown as Deps, data);
  return jobs(shop);
}
const jobs = async (shop: string): Promise<string[]> =>
  (
    await api.database.pool.query<{ data: { orderId: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'decide-order' AND data->>'cause' = 'amendment' AND data->>'shop' = $1`,
      [shop],
    )
  ).rows.map(({ data }) => data.orderId);
const recomputed = (shop: string, orderId: string, id: string) =>
  get<RecomputedVerdict>(`/api/orders/${orderId}/verdicts/${id}/recomputed`, { shop });

describe('an amendment of a merchant', () => {
  test('is added, decides, is named, is withdrawn, decides no more, and what it decided can be decided again', async () => {
    const added = await api.call('POST', '/api/rules/amendments', restored, south);
    expect(added.status).toBe(200);
    const [one] = added.json<AmendmentsPage>().amendments;
    expect(one).toMatchObject({ ...restored, id: '1', by: '42', withdrawn: null });
    expect((await decidedAgain(SOUTH)).sort()).toEqual(['2001', '2002']);
    expect(await decidedAgain(NORTH)).toEqual([]);

    await decide(SOUTH, '2001');
    const eligible = await get<OrderDetail>('/api/orders/2001', south);
    expect(eligible).toMatchObject({ verdict: 'eligible', entry: '321', joinRefusal: null });
    expect(eligible.lots[0]).toMatchObject({
      regime: 'A-1',
      eligibleBecause: { limit: { minor: 800_00 }, limitCitation: { cite: restored.source, confidence: 'merchant' } },
    });
    const warning = eligible.lots[0]?.warnings.find(({ code }) => code === 'AMENDED');
    expect(warning).toMatchObject({
      facts: { amendment: '1', kind: 'exemption', from: '2026-11-20', until: '2026-12-31' },
      citation: { cite: restored.source, says: restored.why, confidence: 'merchant', checkedOn: '2026-11-23' },
    });
    await decide(SOUTH, '2002');
    expect(await get<OrderDetail>('/api/orders/2002', south)).toMatchObject({ verdict: 'ineligible' });

    const gone = await api.call('POST', '/api/rules/amendments/1/withdraw', { why: 'The letter was wrong' }, south);
    expect(gone.json<AmendmentsPage>().amendments[0]).toMatchObject({
      id: '1',
      withdrawn: { by: '42', why: 'The letter was wrong' },
    });
    expect(await refusal('POST', '/api/rules/amendments/1/withdraw', { why: 'Again' }, south)).toMatchObject({
      status: 409,
      code: 'withdrawn',
    });
    await decide(SOUTH, '2001');
    const closed = await get<OrderDetail>('/api/orders/2001', south);
    expect(closed).toMatchObject({ verdict: 'ineligible', leadReason: 'SUSPENDED_ALL', entry: '11' });
    expect(closed.lots[0]?.warnings.map(({ code }) => code)).not.toContain('AMENDED');
    expect(closed.history.map(({ verdict }) => verdict).sort()).toEqual(['eligible', 'ineligible', 'ineligible']);
    for (const { id } of closed.history)
      expect(await recomputed(SOUTH, '2001', id)).toMatchObject({ again: { kind: 'same' }, today: null });
  });

  test.each([
    ['damaged', 'not JSON'],
    ['newer', '{"v":9,"kind":"exemption"}'],
  ])('that cannot be read (%s) is listed as such beside the others, and can be withdrawn', async (why, text) => {
    const there = await aNewShop(`${why}-unread`);
    await api.call('POST', '/api/rules/amendments', restored, there);
    await api.call('POST', '/api/rules/amendments', ofThePost, there);
    await api.database.pool.query(`ALTER TABLE amendment DISABLE TRIGGER USER`);
    await api.database.pool.query(`UPDATE amendment SET rule = $2 WHERE shop = $1 AND id = '1'`, [there.shop, text]);
    await api.database.pool.query(`ALTER TABLE amendment ENABLE TRIGGER USER`);
    const { amendments } = await get<AmendmentsPage>('/api/rules/amendments', there);
    expect(amendments).toMatchObject([
      { id: '2', rule: ofThePost.rule },
      { id: '1', rule: null, source: restored.source, why: restored.why, withdrawn: null },
    ]);
    expect((await get<RulesPage>('/api/rules', there)).amendments).toEqual(amendments);
    // Nothing is judged while one that stands is not known.
    await expect(loadMerchantRules(api.deps.db, there.shop, { staleAfterDays: 60 })).rejects.toThrow('Amendment A-1');
    const gone = await api.call('POST', '/api/rules/amendments/1/withdraw', { why: 'Cannot be read' }, there);
    expect(gone.status).toBe(200);
    expect(await loadMerchantRules(api.deps.db, there.shop, { staleAfterDays: 60 })).toMatchObject({
      amendments: [{ id: '2' }],
    });
  });

  test('keeps its number when others are withdrawn, and never overlaps one in force', async () => {
    const there = await aNewShop('numb-shop');
    await api.call('POST', '/api/rules/amendments', restored, there);
    await api.call('POST', '/api/rules/amendments/1/withdraw', { why: 'Done with' }, there);
    const again = await api.call('POST', '/api/rules/amendments', restored, there);
    expect(again.json<AmendmentsPage>().amendments.map(({ id }) => id)).toEqual(['2', '1']);
    const refused = await refusal(
      'POST',
      '/api/rules/amendments',
      { ...restored, from: '2026-12-31', until: null },
      there,
    );
    expect(refused).toMatchObject({ status: 409, code: 'overlap', field: 'from' });
    expect(refused.message).toContain('Amendment 2');
    const later = await api.call(
      'POST',
      '/api/rules/amendments',
      { ...restored, from: '2027-01-01', until: null },
      there,
    );
    expect(later.status).toBe(200);
  });

  test('is numbered once when two people add at once, and only one of two that overlap is taken', async () => {
    const there = await aNewShop('twin-shop');
    const rate = (currency: string): NewAmendment => ({
      ...restored,
      rule: { kind: 'exchange-rate', currency, usdForOne: '0.7312' },
      meant: 'yes',
    });
    const answers = await Promise.all(
      ['CAD', 'EUR', 'CAD', 'GBP'].map((code) => api.call('POST', '/api/rules/amendments', rate(code), there)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409]);
    const { amendments } = await get<AmendmentsPage>('/api/rules/amendments', there);
    expect(amendments.map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  test('is one too many beyond a hundred in force, and fits again when one is withdrawn', async () => {
    const there = await aNewShop('many-shop');
    const day = (n: number): string => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
    const rate = { kind: 'exchange-rate', currency: 'EUR', usdForOne: '1.1' } as const;
    await api.deps.db.$transaction(async (tx) => {
      for (let n = 1; n <= 99; n += 1)
        await addAmendment(tx, there.shop, {
          id: String(n),
          rule: { kind: 'exchange-rate', currency: currency('EUR'), usdForOne: decimal('1.1') },
          from: legalDay(day(n)),
          until: legalDay(day(n)),
          why: 'Rate of the day',
          source: 'Bank',
          by: '42',
          at: instant(NOW.getTime()),
        });
    });
    const one = (n: number) => ({ rule: rate, from: day(n), until: day(n), why: 'Rate of the day', source: 'Bank' });
    expect((await api.call('POST', '/api/rules/amendments', one(100), there)).status).toBe(200);
    const refused = await refusal('POST', '/api/rules/amendments', one(101), there);
    expect(refused).toMatchObject({ status: 409, code: 'too-many' });
    expect(refused.message).toMatch(/100 amendments are in force.*Withdraw/);
    await api.call('POST', '/api/rules/amendments/7/withdraw', { why: 'Done with' }, there);
    expect((await api.call('POST', '/api/rules/amendments', one(101), there)).status).toBe(200);
  });

  test('decides the open orders once together with those that are added within the minute', async () => {
    const there = await aNewShop('hasty-shop');
    await anOrder(api.deps, there.shop, '9101');
    const currencies = ['CAD', 'EUR', 'GBP', 'JPY', 'CHF', 'AUD', 'NZD', 'SEK', 'NOK', 'DKK'];
    for (const currency of currencies) {
      const rule = { kind: 'exchange-rate', currency, usdForOne: '0.7312' } as const;
      expect((await api.call('POST', '/api/rules/amendments', { ...restored, rule, meant: 'yes' }, there)).status).toBe(
        200,
      );
    }
    const { rows } = await api.database.pool.query(
      `SELECT 1 FROM pgboss.job WHERE group_id = $1 AND name IN ('decide-open-orders', 'decide-order')`,
      [there.shop],
    );
    expect(rows).toHaveLength(1);
    const before = await api.deps.db.verdictRecord.count({ where: { shop: there.shop } });
    expect(await decidedAgain(there.shop)).toEqual(['9101']);
    await decide(there.shop, '9101');
    expect(await api.deps.db.verdictRecord.count({ where: { shop: there.shop } })).toBe(before + 1);
  });

  test('of one shop is nothing to another', async () => {
    const there = await aNewShop('own-shop');
    await api.call('POST', '/api/rules/amendments', restored, there);
    expect(await get<AmendmentsPage>('/api/rules/amendments')).toEqual({ amendments: [] });
    expect(await refusal('POST', '/api/rules/amendments/1/withdraw', { why: 'Not mine' })).toMatchObject({
      status: 404,
    });
    const { history } = await get<OrderDetail>('/api/orders/2001', south);
    expect((await api.call('GET', `/api/orders/2001/verdicts/${history[0]?.id}/recomputed`)).status).toBe(404);
  });

  const without = (field: string) => ({ ...restored, [field]: undefined });
  const duty = (rule: Record<string, unknown>) => ({
    ...restored,
    rule: { kind: 'duty-rate', layer: 'Solar safeguard', origin: null, hts: null, rate: '0.1', ...rule },
  });
  const ruled = (rule: Record<string, unknown>) => ({ ...restored, rule: { ...restored.rule, ...rule } });
  test.each<[string, unknown]>([
    ['why', without('why')],
    ['source', { ...restored, source: '  ' }],
    ['from', { ...restored, from: '2026-02-30' }],
    ['from', { ...restored, from: '1899-01-01' }],
    ['until', { ...restored, until: '2026-11-19' }],
    ['rule.kind', { ...restored, rule: { kind: 'wish' } }],
    ['rule.limit.minor', ruled({ limit: { minor: 0, currency: 'USD' } })],
    ['rule.limit.minor', ruled({ limit: { minor: 1.5, currency: 'USD' } })],
    ['rule.limit.currency', ruled({ limit: { minor: 100, currency: 'EUR' } })],
    ['rule.closedOrigins.0', ruled({ closedOrigins: ['XX'] })],
    ['rule.modes', ruled({ modes: [] })],
    ['rule.modes.0', ruled({ modes: ['camel'] })],
    ['rule.manifestAccepted', ruled({ manifestAccepted: 'yes' })],
    ['rule.currency', { ...restored, rule: { kind: 'exchange-rate', currency: 'USD', usdForOne: '1' } }],
    ['rule.currency', { ...restored, rule: { kind: 'exchange-rate', currency: 'ZZZ', usdForOne: '1' } }],
    ['rule.usdForOne', { ...restored, rule: { kind: 'exchange-rate', currency: 'EUR', usdForOne: '0' } }],
    ['rule.usdForOne', { ...restored, rule: { kind: 'exchange-rate', currency: 'EUR', usdForOne: '-1' } }],
    ['rule.rate', duty({ rate: '1e3' })],
    ['rule.rate', duty({ rate: '10.01' })],
    ['rule.hts.0', duty({ hts: ['61.09'] })],
    ['rule.hts.1', duty({ hts: ['6109', '77'] })],
    ['rule.hts.0', duty({ hts: ['6199'] })],
    ['rule.layer', duty({ layer: '  ' })],
    ['rule.layer', duty({ layer: '301' })],
    ['rule.layer', duty({ layer: 'section-999' })],
    ['rule.layer', duty({ layer: 'section-301-chna' })],
  ])('is refused where %s is not what it should be', async (field, body) => {
    expect(await refusal('POST', '/api/rules/amendments', body)).toMatchObject({ status: 400, field });
    expect((await get<AmendmentsPage>('/api/rules/amendments')).amendments).toEqual([]);
  });

  test('takes a duty of ours by its id or its name, so that two of them clash, and any other by the name it is given', async () => {
    const there = await aNewShop('duty-shop');
    const add = (layer: string) => api.call('POST', '/api/rules/amendments', duty({ layer, origin: 'CN' }), there);
    expect((await add('Section 301, China')).json<AmendmentsPage>().amendments[0]?.rule).toMatchObject({
      layer: 'section-301-china',
    });
    expect((await add('section-301-china')).status).toBe(409);
    expect((await add('Solar safeguard')).json<AmendmentsPage>().amendments[0]?.rule).toMatchObject({
      layer: 'Solar safeguard',
    });
  });

  test('is not changed by any hand, and withdrawn once', async () => {
    const { pool } = api.database;
    const there = await aNewShop('firm-shop');
    await api.call('POST', '/api/rules/amendments', restored, there);
    await api.call('POST', '/api/rules/amendments', { ...restored, from: '2027-01-01', until: null }, there);
    await api.call('POST', '/api/rules/amendments/1/withdraw', { why: 'Done with' }, there);
    await expect(
      pool.query(`UPDATE amendment SET why = 'other' WHERE shop = $1 AND id = '2'`, [there.shop]),
    ).rejects.toThrow('does not change');
    await expect(
      pool.query(
        `UPDATE amendment SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_why = NULL WHERE shop = $1 AND id = '1'`,
        [there.shop],
      ),
    ).rejects.toThrow('does not change');
  });

  test('opens no file of its own where it says that customs takes none', async () => {
    const there = await aNewShop('mute-shop');
    await api.call(
      'POST',
      '/api/rules/amendments',
      { ...restored, rule: { ...restored.rule, manifestAccepted: false } },
      there,
    );
    await anOrder(api.deps, there.shop, '7001');
    const order = await get<OrderDetail>('/api/orders/7001', there);
    expect(order).toMatchObject({ verdict: 'eligible', entry: '321', load: null });
    expect(order.joinRefusal).toContain('No Section 321 manifest');
    // Nothing holds the order itself: it is ready, and its page says why no load takes it.
    expect((await get<{ tabCounts: { ready: number } }>('/api/orders', there)).tabCounts.ready).toBe(1);
  });

  test('seals a load whose file is made while it is in force, and not after it was withdrawn', async () => {
    const there = await aNewShop('load-shop');
    await api.call('POST', '/api/rules/amendments', restored, there);
    await anOrder(api.deps, there.shop, '8001');
    const order = await get<OrderDetail>('/api/orders/8001', there);
    const id = order.load?.id ?? '';
    const sealed = await api.call('POST', `/api/shipments/${id}/seal`, {}, there);
    expect(sealed.json()).toMatchObject({
      state: 'sealed',
      entries: [{ entry: '321', orders: 1 }],
      acknowledged: null,
    });
    expect((await api.call('GET', `/api/shipments/${id}/manifest.csv`, undefined, there)).status).toBe(200);
    await api.call('POST', '/api/rules/amendments/1/withdraw', { why: 'It was a mistake' }, there);
    expect((await api.call('GET', `/api/shipments/${id}/manifest.csv`, undefined, there)).status).toBe(422);
  });

  test('goes with the shop', async () => {
    const there = await aNewShop('gone-shop');
    await api.call('POST', '/api/rules/amendments', restored, there);
    const counts = await api.deps.db.$transaction((tx) => eraseShop(tx, there.shop, 'none'));
    expect(counts['amendments']).toBe(1);
    expect(await api.deps.db.amendment.count({ where: { shop: there.shop } })).toBe(0);
  });
});

test('which entry the post files is stated once for a day, and kept like any other amendment', async () => {
  const tenant = await aNewShop('mail-entry');
  const added = await api.call('POST', '/api/rules/amendments', ofThePost, tenant);
  expect(added.json<AmendmentsPage>().amendments.map(({ rule }) => rule)).toEqual([ofThePost.rule]);
  const otherwise = { ...ofThePost, rule: { kind: 'mail-entry', type13: false } };
  expect(await refusal('POST', '/api/rules/amendments', otherwise, tenant)).toMatchObject({ status: 409 });
  const vague = { ...ofThePost, rule: { kind: 'mail-entry', type13: 'perhaps' } };
  expect(await refusal('POST', '/api/rules/amendments', vague, tenant)).toMatchObject({
    status: 400,
    field: 'rule.type13',
  });
});
