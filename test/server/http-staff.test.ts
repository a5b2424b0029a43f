import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoadEvents, ShipmentsPage, StaffPage } from '#contract';
import { eraseShop } from '../../web/server/store/privacy.ts';
import { startApi } from './support/api.ts';
import type { Api } from './support/api.ts';
import { anOrder, aShop } from './support/shipping.ts';
import { freshPair } from './support/token-endpoint.ts';

const SHOP = 'north-shop.myshopify.com';
const as = (sub: string) => ({ shop: SHOP, claims: { sub } });
const [OWNER, CLERK] = [as('90210'), as('90211')];
const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token';

let api: Api;
const asked: string[] = [];
beforeAll(async () => {
  api = await startApi(new Date('2026-11-23T15:00:00Z'));
  api.tokens.answer = ({ requested_token_type: wanted, subject_token: token = '' }) => {
    if (wanted !== ONLINE) return freshPair();
    const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
    asked.push(sub);
    const user = {
      id: Number(sub),
      first_name: sub === '90210' ? 'Ada' : 'Bo',
      last_name: sub === '90210' ? 'Lovelace' : '',
      email: 'a@example.com',
      email_verified: true,
      account_owner: sub === '90210',
      locale: 'fr-CA',
      collaborator: false,
    };
    return {
      status: 200,
      body: {
        access_token: 'shpua_x',
        scope: 'read_orders',
        expires_in: 86_399,
        associated_user_scope: '',
        associated_user: user,
      },
    };
  };
  await aShop(api.deps, SHOP, { scac: 'ABCD' });
  await anOrder(api.deps, SHOP, '1001');
  await people(CLERK);
  await untilKnown(2);
});
afterAll(() => api.close());

const people = async (token = OWNER) => (await api.call('GET', '/api/staff', undefined, token)).json<StaffPage>();
/** The name comes beside a request, not before its answer. */
async function untilKnown(count: number): Promise<StaffPage> {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = await people();
    if (page.people.length >= count) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nobody was met');
}
const loadId = async () =>
  (await api.call('GET', '/api/shipments', undefined, OWNER)).json<ShipmentsPage>().items[0]?.id ?? '';

test('a person is asked after once, by an online token that is not kept, and called by name', async () => {
  const page = await people(CLERK);
  // Other tests of this file meet more people, in whatever order they run.
  expect(page.people.filter(({ id }) => id === '90210' || id === '90211')).toMatchObject([
    { id: '90210', name: 'Ada Lovelace', accountOwner: true, role: null },
    { id: '90211', name: 'Bo', accountOwner: false, role: null },
  ]);
  expect(asked.filter((id) => id === '90210' || id === '90211').toSorted()).toEqual(['90210', '90211']);
  expect(await api.database.db.session.count({ where: { isOnline: true } })).toBe(0);
  const [row] = await api.database.db.staff.findMany({ where: { id: '90210' } });
  expect(row).toMatchObject({ shop: SHOP, locale: 'fr-CA' });
  expect(JSON.stringify(row)).not.toContain('example.com');
});

test('a shipment tells what happened to it, by whom and when, the latest first', async () => {
  const id = await loadId();
  const moved = await api.call('PATCH', `/api/shipments/${id}`, { arrivalAt: '2026-12-01T17:00:00.000Z' }, CLERK);
  expect(moved.status).toBe(200);
  const { items } = (await api.call('GET', `/api/shipments/${id}/events`, undefined, OWNER)).json<LoadEvents>();
  expect(items[0]).toMatchObject({
    who: { kind: 'staff', id: '90211' },
    what: { kind: 'arrival-moved', after: '2026-12-01T17:00:00.000Z' },
  });
  expect(items.at(-1)).toMatchObject({ who: { kind: 'system' }, what: { kind: 'opened' } });
  expect(
    (await api.call('GET', `/api/shipments/${id}/events`, undefined, { shop: 'south-shop.myshopify.com' })).status,
  ).toBe(404);
});

test('without roles everybody may do everything but give roles', async () => {
  const refused = await api.call('PUT', '/api/staff/90211/role', { role: 'owner' }, CLERK);
  expect(refused.status).toBe(403);
  expect(refused.json<unknown>()).toEqual({
    error: {
      code: 'not-permitted',
      message: 'Only the owner of the store may say who may do what. Nothing was changed.',
      said: { key: 'owner-only.roles', facts: {} },
    },
  });
  expect((await api.call('POST', '/api/products/read', {}, CLERK)).status).toBe(202);
});

test('a role lets its holder do what it says, and everybody without one looks on', async () => {
  const give = (id: string, role: unknown) => api.call('PUT', `/api/staff/${id}/role`, { role }, OWNER);
  expect((await give('90211', 'boss')).status).toBe(400);
  expect((await give('4', 'viewer')).status).toBe(404);
  expect((await give('90211', 'shipping')).json<StaffPage>().me).toEqual({ id: '90210', role: 'owner' });
  const settings = (await api.call('GET', '/api/settings', undefined, CLERK)).json<object>();
  const save = await api.call('PUT', '/api/settings', settings, CLERK);
  expect(save.status).toBe(403);
  expect(save.text).toContain('Your role here, shipping, does not let you change the settings.');
  expect(save.json<unknown>()).toMatchObject({
    error: { said: { key: 'not-permitted', facts: { role: 'shipping', act: 'settings' } } },
  });
  expect((await api.call('GET', '/api/products.csv', undefined, CLERK)).status).toBe(200);
  const stranger = as('90212');
  const seal = await api.call('POST', `/api/shipments/${await loadId()}/seal`, { acknowledgedBy: 7 }, stranger);
  expect(seal.status).toBe(403); // before anything of it is read
  expect((await api.call('GET', '/api/home', undefined, stranger)).status).toBe(200);
  expect((await give('90211', null)).json<StaffPage>().people.some(({ role }) => role !== null)).toBe(false);
  expect((await api.call('PUT', '/api/settings', {}, CLERK)).status).toBe(400);
});

test('a redacted shop has no people any more', async () => {
  const gone = { shop: 'gone-shop.myshopify.com' };
  await api.database.db.staff.create({ data: { ...gone, id: '5', name: 'Cy', askedAt: new Date() } });
  await api.database.db.$transaction((tx) => eraseShop(tx, gone.shop, 'r1'));
  expect(await api.database.db.staff.count({ where: gone })).toBe(0);
  expect(await api.database.db.staff.count({ where: { shop: SHOP } })).toBeGreaterThan(1);
});
