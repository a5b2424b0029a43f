import { describe, expect, test } from 'vitest';
import type { LaneInput, LanesPage, ScheduleJson, SettingsPage } from '#contract';
import { country, readSchedule } from '#domain';
import { placeOfOtherImporterNumber } from '../../web/server/store/sealed-places.ts';
import { api, get, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

const LONDON: LaneInput = {
  name: 'London by air',
  from: { country: 'GB', province: null, city: 'London' },
  mode: 'air',
  port: '4701',
  transitDays: 5,
  arrivalTime: '09:30',
  clearance: 'entry-per-buyer',
  schedule: null,
  workingDays: true,
  carrier: { name: 'Skyway', scac: 'SKYW', manifestBy: 'email-file' },
  broker: null,
  importer: {
    name: 'Maple Goods Ltd',
    kind: 'foreign-company',
    country: 'GB',
    controlledFrom: null,
    number: '12-3456789XX',
    bond: 'continuous',
    residentAgent: true,
  },
};
const TUESDAY_FRIDAY: ScheduleJson = {
  zone: 'Europe/London',
  weekdays: [2, 5],
  leaves: '14:00',
  readyDays: 1,
  cutOff: { daysBefore: 0, time: '12:00' },
  arrives: { daysAfter: 1, time: '09:30' },
  room: 40,
  restsOn: ['US'],
};
const inLondon = { place: { country: country('GB'), city: 'London', province: null, zip: 'SW1A 1AA' } };

/** A shop of the test's own. */
async function shopOf(name: string) {
  const there = { shop: `${name}-shop.myshopify.com` };
  await aShop(api.deps, there.shop);
  const page = () => get<LanesPage>('/api/lanes', there);
  const put = (id: string, lane: LaneInput, revision: number) =>
    api.call('PUT', `/api/lanes/${id}`, { lane, revision }, there);
  const refused = (id: string, lane: object, revision: number) =>
    refusal('PUT', `/api/lanes/${id}`, { lane, revision }, there);
  const waiting = async () => {
    const { rows } = await api.database.pool.query<{ id: string }>(
      `SELECT data->>'orderId' AS id FROM pgboss.job WHERE name = 'decide-order' AND data->>'shop' = $1 ORDER BY 1`,
      [there.shop],
    );
    await api.database.pool.query(`DELETE FROM pgboss.job WHERE data->>'shop' = $1`, [there.shop]);
    return rows.map(({ id }) => id);
  };
  return { ...there, there, page, put, refused, waiting };
}

describe('lanes', () => {
  test('are one at first: the usual one, which says what the settings say', async () => {
    const { page, there } = await shopOf('qaa');
    const { settings } = await get<SettingsPage>('/api/settings', there);
    const { lanes } = await page();
    expect(lanes).toHaveLength(1);
    expect(lanes[0]).toMatchObject({
      usual: true,
      mode: settings.mode,
      port: settings.port,
      clearance: null,
      carrier: { name: null, scac: 'ABCD', manifestBy: null },
      importer: { country: 'US', kind: 'us-company' },
    });
  });

  test('are added, and goods of their place are judged, placed and opened for them; others stay with the usual one', async () => {
    const { shop, put, page, waiting } = await shopOf('qbb');
    await anOrder(api.deps, shop, '9101');
    await waiting();
    expect((await put('new', LONDON, 0)).json<LanesPage>().lanes).toHaveLength(2);
    // An order may come to another lane: all are asked for again.
    expect(await waiting()).toEqual(['9101']);
    const { id = '' } = (await page()).lanes[1] ?? {};
    await anOrder(api.deps, shop, '9102', inLondon);
    await anOrder(api.deps, shop, '9103');
    const loads = await api.deps.db.loadRecord.findMany({ where: { shop }, orderBy: { number: 'asc' } });
    expect(loads.map(({ laneId, mode, port, scac }) => [laneId, mode, port, scac])).toEqual([
      ['usual', 'truck', '0901', 'ABCD'],
      [id, 'air', '4701', 'SKYW'],
    ]);
    expect(loads[1]?.arrivalAt.getTime()).toBeGreaterThan(loads[0]?.arrivalAt.getTime() ?? Infinity);
    const verdict = await api.deps.db.verdictRecord.findFirstOrThrow({ where: { shop, orderId: '9102' } });
    expect(verdict.inputs).toContain('"importerOfRecord":{"bond":"continuous","country":"GB","kind":"foreign-company"');
  });

  test('keep the importer’s number sealed, and show its end', async () => {
    const { shop, put, page } = await shopOf('qcc');
    await put('new', LONDON, 0);
    const lane = (await page()).lanes[1];
    expect(lane?.importer?.number).toBe('•••••89XX');
    const { number } = await api.deps.db.importerRecord.findFirstOrThrow({ where: { shop, usual: false } });
    expect(number).toMatch(/^v1\./);
    expect(number).not.toContain('3456789');
    expect(placeOfOtherImporterNumber(shop, lane?.id ?? '')).toBe(`importer.number:${shop}:${lane?.id ?? ''}`);
    // Sent back as it was shown, it stays.
    const again = await put(lane?.id ?? '', { ...LONDON, importer: lane?.importer ?? null }, 1);
    expect(again.json<LanesPage>().lanes[1]?.importer?.number).toBe('•••••89XX');
  });

  test('decide anew only the orders of the lane, and only for what decides', async () => {
    const { shop, put, page, waiting } = await shopOf('qdd');
    await put('new', LONDON, 0);
    await anOrder(api.deps, shop, '9201');
    await anOrder(api.deps, shop, '9202', inLondon);
    await waiting();
    const { id = '', importer = null } = (await page()).lanes[1] ?? {};
    const own = { ...LONDON, importer };
    await put(id, { ...own, name: 'Heathrow', carrier: { name: 'Skyway', scac: 'SKYX', manifestBy: null } }, 1);
    expect(await waiting()).toEqual([]);
    await put(id, { ...own, port: '5206' }, 2);
    expect(await waiting()).toEqual(['9202']);
    await put(id, { ...own, port: '5206', from: { ...own.from, city: null } }, 3);
    expect(await waiting()).toEqual(['9201', '9202']);
  });

  test('of the usual way take names and clearance, and what stands in the settings is refused', async () => {
    const { page, put, refused, waiting } = await shopOf('qee');
    const [usual] = (await page()).lanes;
    if (usual === undefined) throw new Error('no usual lane');
    const named: LaneInput = {
      ...usual,
      name: 'Toronto – Buffalo',
      clearance: 'one-entry',
      broker: { name: 'Frontier Brokers', filerCode: 'A9Z', email: 'entries@broker.example', fileWanted: 'xlsx' },
    };
    expect((await put('usual', named, usual.revision)).json<LanesPage>().lanes[0]).toMatchObject({
      name: 'Toronto – Buffalo',
      clearance: 'one-entry',
      broker: { filerCode: 'A9Z' },
    });
    expect(await waiting()).toEqual([]);
    expect(await refused('usual', { ...named, port: '0712' }, usual.revision + 1)).toMatchObject({
      status: 400,
      field: 'lane.port',
    });
    expect(await refused('usual', named, usual.revision)).toMatchObject({ status: 409 });
  });

  test.each<[Partial<LaneInput>, string]>([
    [{ mode: 'truck', port: '0901' }, 'lane.mode'],
    [{ from: { country: 'CA', province: null, city: null }, mode: 'truck', port: '2304' }, 'lane.port'],
    [{ port: '9999' }, 'lane.port'],
    [{ from: { country: null, province: null, city: null } }, 'lane.from.country'],
    [{ from: { country: 'US', province: null, city: null } }, 'lane.from.country'],
    [{ transitDays: 0 }, 'lane.transitDays'],
    [{ arrivalTime: '25:00' }, 'lane.arrivalTime'],
    [{ clearance: 'mail' }, 'lane.clearance'],
    [{ carrier: { name: null, scac: 'AB', manifestBy: null } }, 'lane.carrier.scac'],
    [{ broker: { name: 'B', filerCode: 'A9ZZ', email: null, fileWanted: null } }, 'lane.broker.filerCode'],
    [{ broker: { name: 'B', filerCode: null, email: 'nobody', fileWanted: null } }, 'lane.broker.email'],
    [{ schedule: { ...TUESDAY_FRIDAY, weekdays: [] } }, 'lane.schedule.weekdays'],
    [{ schedule: { ...TUESDAY_FRIDAY, weekdays: [2, 2] } }, 'lane.schedule.weekdays'],
    [{ schedule: { ...TUESDAY_FRIDAY, room: 0 } }, 'lane.schedule.room'],
    [{ schedule: { ...TUESDAY_FRIDAY, leaves: '' } }, 'lane.schedule.leaves'],
    [{ schedule: { ...TUESDAY_FRIDAY, zone: 'Europe/Londn' } }, 'lane.schedule.zone'],
    [{ schedule: { ...TUESDAY_FRIDAY, readyDays: 1.5 } }, 'lane.schedule.readyDays'],
    [{ schedule: { ...TUESDAY_FRIDAY, cutOff: { daysBefore: 0, time: '14:01' } } }, 'lane.schedule.cutOff.time'],
    [{ schedule: { ...TUESDAY_FRIDAY, cutOff: { daysBefore: 8, time: '12:00' } } }, 'lane.schedule.cutOff.daysBefore'],
    [{ schedule: { ...TUESDAY_FRIDAY, arrives: { daysAfter: 0, time: '08:00' } } }, 'lane.schedule.arrives.time'],
    [{ importer: { ...LONDON.importer, number: '12' } as LaneInput['importer'] }, 'lane.importer.number'],
    [{ importer: { ...LONDON.importer, country: 'US' } as LaneInput['importer'] }, 'lane.importer.country'],
  ])('refuse %j and name the field', async (differing, field) => {
    const told = await refusal('PUT', '/api/lanes/new', { lane: { ...LONDON, ...differing }, revision: 0 });
    expect(told).toMatchObject({ status: 400, field });
    expect(told.message).toMatch(/^\p{Lu}.*\.$/u);
    expect((await get<LanesPage>('/api/lanes')).lanes).toHaveLength(1);
  });

  test('have a schedule in the shop’s time zone, the usual way too, and what changes of it decides its orders anew', async () => {
    const { shop, put, page, waiting } = await shopOf('qhh');
    expect((await page()).zone).toBe('America/New_York');
    await api.deps.db.shop.update({ where: { shop }, data: { ianaTimezone: 'America/Toronto' } });
    expect((await page()).zone).toBe('America/Toronto');
    await put('new', { ...LONDON, schedule: TUESDAY_FRIDAY }, 0);
    const [usual, london] = (await page()).lanes;
    if (usual === undefined || london === undefined) throw new Error('no lanes');
    expect([usual.schedule, london.schedule]).toEqual([null, TUESDAY_FRIDAY]);
    const { schedule } = await api.deps.db.laneRecord.findFirstOrThrow({ where: { shop, id: london.id } });
    expect(readSchedule(schedule ?? '')).toEqual(TUESDAY_FRIDAY);
    await anOrder(api.deps, shop, '9401');
    await anOrder(api.deps, shop, '9402', inLondon);
    await waiting();
    await put('usual', { ...usual, schedule: { ...TUESDAY_FRIDAY, zone: 'America/Toronto' } }, usual.revision);
    expect(await waiting()).toEqual(['9401']);
    const without = (await put(london.id, { ...london, schedule: null }, london.revision)).json<LanesPage>();
    expect(without.lanes.map((lane) => lane.schedule?.room ?? null)).toEqual([40, null]);
    expect(await waiting()).toEqual(['9402']);
  });

  test('are not removed while an open shipment crosses by them, and then their goods go the usual way', async () => {
    const { shop, there, put, page, waiting } = await shopOf('qff');
    await put('new', LONDON, 0);
    await anOrder(api.deps, shop, '9301', inLondon);
    await waiting();
    const { id = '' } = (await page()).lanes[1] ?? {};
    const remove = `/api/lanes/${id}/remove`;
    const told = await refusal('POST', remove, {}, there);
    expect(told).toMatchObject({ status: 409 });
    expect(told.message).toContain('S-0001');
    await api.deps.db.loadRecord.updateMany({ where: { shop }, data: { state: 'cancelled' } });
    expect((await api.call('POST', remove, {}, there)).json<LanesPage>().lanes).toHaveLength(1);
    expect(await waiting()).toEqual(['9301']);
    expect(await refusal('POST', remove, {}, there)).toMatchObject({ status: 404 });
    expect(await refusal('POST', '/api/lanes/usual/remove', {}, there)).toMatchObject({ status: 404 });
  });

  test('of another shop are not there', async () => {
    const { put, page } = await shopOf('qgg');
    await put('new', LONDON, 0);
    const { id = '' } = (await page()).lanes[1] ?? {};
    expect(await refusal('PUT', `/api/lanes/${id}`, { lane: LONDON, revision: 1 })).toMatchObject({ status: 404 });
    expect(await refusal('POST', `/api/lanes/${id}/remove`, {})).toMatchObject({ status: 404 });
  });
});
