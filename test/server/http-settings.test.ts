import { describe, expect, test } from 'vitest';
import type { SettingsPage, LoadDetail, ShipmentsPage } from '#contract';
import { api, get, refusal, south, onStage } from './support/http-stage.ts';
import { anOrder, aShop, NORTH, SOUTH } from './support/shipping.ts';

onStage();

describe('settings', () => {
  test('are read, saved, and refused to a person who read an older revision', async () => {
    const page = await get<SettingsPage>('/api/settings');
    expect(page.revision).toBe(1);
    expect(page.ports.length).toBeGreaterThan(30);
    const settings = { ...page.settings, transitDays: 5 };
    const saved = await api.call('PUT', '/api/settings', { settings, revision: 1 });
    expect(saved.json<SettingsPage>()).toMatchObject({ revision: 2, settings: { transitDays: 5 } });
    expect(await refusal('PUT', '/api/settings', { settings, revision: 1 })).toMatchObject({ status: 409 });
    const { rows } = await api.database.pool.query<{ data: { orderId: string; cause: string } }>(
      `SELECT data FROM pgboss.job WHERE name = 'decide-order' AND data->>'cause' = 'settings' AND data->>'shop' = $1`,
      [NORTH],
    );
    // Not the cancelled order and not the one that has left.
    expect(rows.map(({ data }) => data.orderId).sort()).toEqual([
      ...Array.from({ length: 12 }, (_, n) => String(1001 + n)),
      '1101',
      '1102',
      '1104',
    ]);
  });

  test('of a page that was opened before the shop was read are saved, and keep the address that was read meanwhile', async () => {
    const there = { shop: 'young-shop.myshopify.com' };
    await aShop(api.deps, there.shop, {});
    const { db } = api.database;
    await db.settings.deleteMany({ where: there });
    const page = await get<SettingsPage>('/api/settings', there);
    expect(page).toMatchObject({ revision: 0, settings: { shipFrom: { country: null } } });
    // What reading the shop writes where nobody has saved.
    await db.settings.create({
      data: {
        ...there,
        tagPrefix: 'S321',
        revision: 0,
        shipFromCity: 'Toronto',
        shipFromCountry: 'CA',
        updatedAt: new Date(),
      },
    });
    const settings = { ...page.settings, transitDays: 9 };
    const saved = await api.call('PUT', '/api/settings', { settings, revision: 0 }, there);
    expect(saved.json<SettingsPage>()).toMatchObject({
      revision: 1,
      settings: { transitDays: 9, shipFrom: { city: 'Toronto', country: 'CA' } },
    });
    expect(await refusal('PUT', '/api/settings', { settings, revision: 0 }, there)).toMatchObject({ status: 409 });
  });

  test('that decide nothing start no work', async () => {
    const count = async () =>
      (
        await api.database.pool.query(
          `SELECT 1 FROM pgboss.job WHERE name = 'decide-order' AND data->>'shop' = '${SOUTH}'`,
        )
      ).rowCount;
    const before = await count();
    const page = await get<SettingsPage>('/api/settings', south);
    await api.call(
      'PUT',
      '/api/settings',
      { settings: { ...page.settings, scac: 'QQQQ' }, revision: page.revision },
      south,
    );
    expect(await count()).toBe(before);
  });

  test('that rename tags reach the orders of a sealed shipment, too', async () => {
    const there = { shop: 'mid-shop.myshopify.com' };
    await aShop(api.deps, there.shop, { scac: 'ABCD' });
    await anOrder(api.deps, there.shop, '5001');
    const id = (await get<ShipmentsPage>('/api/shipments', there)).items[0]?.id ?? '';
    const sealed = await api.call('POST', `/api/shipments/${id}/seal`, {}, there);
    expect(sealed.json<LoadDetail>()).toMatchObject({ state: 'sealed' });
    const waiting = async (name: string) =>
      (
        await api.database.pool.query(`SELECT data FROM pgboss.job WHERE name = $1 AND data->>'shop' = $2`, [
          name,
          there.shop,
        ])
      ).rows.map(({ data }: { data: { orderId: string } }) => data.orderId);
    await api.database.pool.query(`DELETE FROM pgboss.job WHERE data->>'shop' = $1`, [there.shop]);
    const { settings, revision } = await get<SettingsPage>('/api/settings', there);
    await api.call('PUT', '/api/settings', { settings: { ...settings, tagPrefix: 'USA' }, revision }, there);
    expect(await waiting('write-tags')).toEqual(['5001']);
    expect(await waiting('decide-order')).toEqual([]);
  });

  test('give an open shipment the carrier that it lacks, and leave the one that was chosen for it', async () => {
    const there = { shop: 'west-shop.myshopify.com' };
    await aShop(api.deps, there.shop, { scac: null });
    await anOrder(api.deps, there.shop, '4001');
    const id = (await get<ShipmentsPage>('/api/shipments', there)).items[0]?.id ?? '';
    expect((await get<LoadDetail>(`/api/shipments/${id}`, there)).scac).toBeNull();
    for (const scac of ['ABCD', 'WXYZ']) {
      const { settings, revision } = await get<SettingsPage>('/api/settings', there);
      await api.call('PUT', '/api/settings', { settings: { ...settings, scac }, revision }, there);
      expect((await get<LoadDetail>(`/api/shipments/${id}`, there)).scac).toBe('ABCD');
    }
  });

  test('keep the importer’s number sealed, show its end, and re-check orders once there is one', async () => {
    const there = { shop: 'ior-shop.myshopify.com' };
    await aShop(api.deps, there.shop);
    await anOrder(api.deps, there.shop, '4101');
    const put = async (importerNumber: string | null) => {
      const { settings, revision } = await get<SettingsPage>('/api/settings', there);
      await api.database.pool.query(`DELETE FROM pgboss.job WHERE data->>'shop' = $1`, [there.shop]);
      const saved = await api.call(
        'PUT',
        '/api/settings',
        { settings: { ...settings, importerNumber }, revision },
        there,
      );
      const { rows } = await api.database.pool.query<{ importer_number: string | null }>(
        'SELECT importer_number FROM settings WHERE shop = $1',
        [there.shop],
      );
      const { rowCount } = await api.database.pool.query(
        `SELECT 1 FROM pgboss.job WHERE name = 'decide-order' AND data->>'shop' = $1`,
        [there.shop],
      );
      return [saved.json<SettingsPage>().settings.importerNumber, rows[0]?.importer_number ?? null, rowCount] as const;
    };
    const [shown, sealed, decided] = await put('12-3456789xx');
    expect(shown).toBe('•••••89XX');
    expect(sealed).toMatch(/^v1\./);
    expect(sealed).not.toContain('3456789');
    expect(decided).toBe(1);
    // Sent back as it was shown, it stays.
    expect(await put('•••••89XX')).toEqual([shown, sealed, 0]);
    // Another number decides nothing anew.
    const [next, resealed, again] = await put('261130-12345');
    expect([next, again]).toEqual(['•••••2345', 0]);
    expect(resealed).not.toBe(sealed);
    expect(await put(null)).toEqual([null, null, 1]);
  });

  test.each([
    ['transitDays', 61],
    ['transitDays', 1.5],
    ['mode', 'camel'],
    ['port', '9999'],
    ['scac', 'ABC1'],
    ['importerCountry', 'XX'],
    ['importerKind', 'ltd'],
    ['importerNumber', '12-34'],
    ['importerNumber', '•••••6789'],
    ['importerBond', 'yes'],
    ['importerAgent', 'yes'],
    ['tagPrefix', ''],
    ['tagPrefix', 'with,comma'],
    ['tagPrefix', 'longer than twenty characters'],
    ['tagPrefix', 'Zoë'],
    ['tagPrefix', 'US/321'],
    ['tagPrefix', 'S321-'],
    ['arrivalTime', '24:00'],
    ['automaticBatching', 'yes'],
    ['shipFrom.country', 'Canada'],
  ])('refuse %s = %s and name it', async (field, value) => {
    const { settings, revision } = await get<SettingsPage>('/api/settings');
    const [first, second] = field.split('.');
    const changed =
      second === undefined
        ? { ...settings, [field]: value }
        : { ...settings, [first ?? '']: { ...settings.shipFrom, [second]: value } };
    const refused = await refusal('PUT', '/api/settings', { settings: changed, revision });
    expect(refused).toMatchObject({ status: 400, field: `settings.${field}` });
    // In words: no name of ours, and nothing glued in front of a sentence.
    expect(refused.message).toMatch(/^\p{Lu}.*\.$/u);
    expect(refused.message).not.toMatch(/settings|[a-z][A-Z]|^[^:]{1,30}: \p{Lu}/u);
  });

  test('say of a lane that cannot be what it is, with no name in front', async () => {
    const { settings, revision } = await get<SettingsPage>('/api/settings');
    const lane = {
      ...settings,
      shipFrom: { ...settings.shipFrom, country: 'GB', zip: null },
      mode: 'truck',
      port: '0901',
    };
    expect(await refusal('PUT', '/api/settings', { settings: lane, revision })).toMatchObject({
      field: 'settings.mode',
      message: 'No truck or train reaches the US from the country that you ship from: choose air, ocean or mail.',
    });
  });
});
