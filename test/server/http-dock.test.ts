import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, DockEventJson, DockEventsResult, DockPage, LoadDetail } from '#contract';
import { projectLoad } from '#domain';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

let made = 0;
const at = (id: string, path = '') => `/api/shipments/${id}${path}`;
const event = (code: string, more: Partial<DockEventJson> = {}): DockEventJson => {
  made += 1;
  const second = String(made % 60).padStart(2, '0');
  return {
    id: `device-${made}`,
    at: `2026-11-23T15:${String(Math.floor(made / 60)).padStart(2, '0')}:${second}.000Z`,
    act: 'scan',
    code,
    ...more,
  };
};

/** A load of so many orders of one shop, sealed. */
async function sealedLoad(first: number, count: number): Promise<LoadDetail> {
  const ids = Array.from({ length: count }, (_, n) => String(first + n));
  for (const id of ids) await anOrder(api.deps, east.shop, id);
  const added = (await api.call('POST', '/api/orders/add-to-shipment', { ids }, east)).json<AddToLoadResult>();
  const id = added.added[0]?.loadId ?? '';
  await api.call('PATCH', at(id), { scac: 'WXYZ' }, east);
  const sealed = await api.call('POST', at(id, '/seal'), undefined, east);
  if (sealed.status !== 200) throw new Error(sealed.text);
  return sealed.json<LoadDetail>();
}
const scan = async (id: string, events: readonly DockEventJson[], token = east) =>
  (await api.call('POST', at(id, '/dock'), { events }, token)).json<DockEventsResult>();
const scnOf = (load: LoadDetail, orderId: string) => load.lines.find(({ id }) => id === orderId)?.scn ?? '';

describe('a sealed shipment at the dock', { shuffle: false }, () => {
  test('takes scans of two people, each once, cries out at strangers, and is handed over when nothing is missing', async () => {
    const load = await sealedLoad(5001, 3);
    const page = await get<DockPage>(at(load.id, '/dock'), east);
    expect(page).toMatchObject({ atDock: true, progress: { parcels: 3, on: 0, untouched: true, strangers: [] } });
    expect(page.progress.shipments.map(({ orderName }) => orderName)).toEqual(['#5001', '#5002', '#5003']);

    const [a, b] = [event(scnOf(load, '5001')), event('5002')];
    const both = await Promise.all([scan(load.id, [a]), scan(load.id, [b])]);
    expect(both.flatMap(({ answers }) => answers)).toMatchObject([
      { kind: 'on', orderName: '#5001', piece: 1, of: 1 },
      { kind: 'on', orderName: '#5002' },
    ]);
    // The same bytes again, as a phone sends them that heard no answer; then the same parcel under a new id.
    expect((await scan(load.id, [a, b])).progress).toMatchObject({ on: 2, parcels: 3 });
    expect((await scan(load.id, [event(scnOf(load, '5001'))])).answers).toMatchObject([{ kind: 'again' }]);

    await anOrder(api.deps, east.shop, '5009');
    const odd = await scan(load.id, [event('5009'), event('ZZZZ12345678'), event('=HYPERLINK("x")')]);
    expect(odd.answers).toMatchObject([
      { kind: 'stranger', code: '5009', place: { orderName: '#5009', load: null } },
      { kind: 'stranger', code: 'ZZZZ12345678', place: null },
      { kind: 'nonsense' },
    ]);
    expect(odd.progress.strangers).toEqual(['5009', 'ZZZZ12345678']);

    const refused = await refusal('POST', at(load.id, '/hand-over'), undefined, east);
    expect(refused).toMatchObject({ status: 422, code: 'missing', field: 'acknowledgedBy' });
    expect(refused.message).toContain('1 parcel is not scanned, and 2 scanned parcels do not belong on it');

    await scan(load.id, [
      event('5009', { act: 'undo' }),
      event('ZZZZ12345678', { act: 'undo' }),
      event(scnOf(load, '5003')),
    ]);
    const handed = await api.call('POST', at(load.id, '/hand-over'), undefined, east);
    expect(handed.json<LoadDetail>()).toMatchObject({ state: 'handed-over' });
    // A double click says that it is done.
    expect((await api.call('POST', at(load.id, '/hand-over'), undefined, east)).status).toBe(200);
    expect(await refusal('POST', at(load.id, '/dock'), { events: [event('5001')] }, east)).toMatchObject({
      status: 409,
      code: 'gone',
    });
    expect(await get<DockPage>(at(load.id, '/dock'), east)).toMatchObject({ atDock: false, progress: { on: 3 } });
  });

  test('with parcels missing is handed over only under a name, and by the figures that were seen', async () => {
    const load = await sealedLoad(5101, 4);
    await scan(load.id, [event('5101'), event('5102'), event('5103', { act: 'parcels', count: 2 }), event('5103 2')]);
    const give = (body: unknown) => refusal('POST', at(load.id, '/hand-over'), body, east);
    expect(await give({})).toMatchObject({ status: 422, code: 'missing' });
    expect(await give({ acknowledgedBy: 'Ana Ruiz', missing: 1, strangers: 0 })).toMatchObject({
      status: 409,
      code: 'missing-changed',
    });
    expect(await give({ acknowledgedBy: 'x', missing: 2 })).toMatchObject({ status: 400, field: 'acknowledgedBy' });
    const done = await api.call(
      'POST',
      at(load.id, '/hand-over'),
      { acknowledgedBy: 'Ana Ruiz', missing: 2, strangers: 0 },
      east,
    );
    expect(done.json<LoadDetail>().state).toBe('handed-over');
    const events = await loadEventsOf(api.deps.db, { shop: east.shop, loadId: load.id });
    const told = events.flatMap((one) => (one.kind === 'read' ? [one.event] : []));
    expect(told.at(-1)).toMatchObject({
      by: '42',
      act: {
        kind: 'advanced',
        from: 'sealed',
        to: 'handed-over',
        despite: { name: 'Ana Ruiz', missing: 2, strangers: 0 },
      },
    });
    expect(projectLoad(told)).toMatchObject({ kind: 'load', load: { state: 'handed-over' } });

    const back = await api.call('POST', at(load.id, '/take-back'), undefined, east);
    expect(back.json<LoadDetail>().state).toBe('sealed');
    expect((await scan(load.id, [event('5104'), event('5103 1')])).progress).toMatchObject({ on: 5, parcels: 5 });
    expect((await api.call('POST', at(load.id, '/hand-over'), undefined, east)).status).toBe(200);
  });

  test('that nobody scans is handed over by a person’s word alone', async () => {
    const load = await sealedLoad(5201, 1);
    expect((await api.call('POST', at(load.id, '/hand-over'), undefined, east)).json<LoadDetail>().state).toBe(
      'handed-over',
    );
  });

  test('keeps its scans by a trigger, and loses them with the shop', async () => {
    const load = await sealedLoad(5301, 1);
    await scan(load.id, [event('5301')]);
    await expect(api.deps.db.$executeRaw`DELETE FROM dock_event WHERE load_id = ${load.id}`).rejects.toThrow();
    await expect(
      api.deps.db.$executeRaw`UPDATE dock_event SET code = 'X' WHERE load_id = ${load.id}`,
    ).rejects.toThrow();
  });

  test('is nobody else’s, and bad input names its field', async () => {
    const load = await sealedLoad(5401, 1);
    const send = (events: unknown, token: { shop: string } = east) =>
      refusal('POST', at(load.id, '/dock'), { events }, token);
    expect(await send([event('5401')], south)).toMatchObject({ status: 404 });
    expect((await api.call('GET', at(load.id, '/dock'), undefined, south)).status).toBe(404);
    expect(await refusal('POST', at(load.id, '/hand-over'), undefined, south)).toMatchObject({ status: 404 });
    expect(await refusal('POST', at(load.id, '/take-back'), undefined, south)).toMatchObject({ status: 404 });
    for (const [bad, field] of [
      [[], 'events'],
      [Array.from({ length: 501 }, () => event('5401')), 'events'],
      [[{ ...event('5401'), id: 'x' }], 'events.0.id'],
      [[{ ...event('5401'), at: '9999-99-99' }], 'events.0.at'],
      [[{ ...event('5401'), act: 'seal' }], 'events.0.act'],
      [[event('9'.repeat(201))], 'events.0.code'],
      [[event('5401', { act: 'parcels', count: 100 })], 'events.0.count'],
      ['5401', 'events'],
    ] as const)
      expect(await send(bad), JSON.stringify(bad).slice(0, 80)).toMatchObject({ status: 400, field });
    expect((await get<DockPage>(at(load.id, '/dock'), east)).progress.untouched).toBe(true);

    await anOrder(api.deps, east.shop, '5409');
    const open = (
      await api.call('POST', '/api/orders/add-to-shipment', { ids: ['5409'] }, east)
    ).json<AddToLoadResult>();
    const openId = open.added[0]?.loadId ?? '';
    expect(await refusal('POST', at(openId, '/dock'), { events: [event('5409')] }, east)).toMatchObject({
      status: 409,
      code: 'not-sealed',
    });
    expect(await refusal('POST', at(openId, '/hand-over'), undefined, east)).toMatchObject({ code: 'not-sealed' });
    expect(await refusal('POST', at(openId, '/take-back'), undefined, east)).toMatchObject({ code: 'too-late' });
  });
});
