import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, AnswersResult, CustomsPage, LoadDetail } from '#contract';
import { projectLoad } from '#domain';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

const at = (id: string, path = '') => `/api/shipments/${id}${path}`;

/** A load of three orders that is sealed and, unless the test says otherwise, handed over. */
async function aLoad(first: number, handOver = true) {
  const ids = [0, 1, 2].map((n) => String(first + n));
  for (const id of ids) await anOrder(api.deps, east.shop, id);
  const added = (await api.call('POST', '/api/orders/add-to-shipment', { ids }, east)).json<AddToLoadResult>();
  const id = added.added[0]?.loadId ?? '';
  await api.call('PATCH', at(id), { scac: 'WXYZ' }, east);
  const sealed = (await api.call('POST', at(id, '/seal'), undefined, east)).json<LoadDetail>();
  if (handOver) await api.call('POST', at(id, '/hand-over'), {}, east);
  const scns = sealed.lines.map(({ scn }) => scn ?? '').sort();
  return { id, scns, trip: await tripOf(id) };
}
async function tripOf(id: string): Promise<string> {
  const row = await api.deps.db.loadRecord.findFirstOrThrow({ where: { id } });
  return (JSON.parse(row.sealedDocument ?? '{}') as { trip: { number: string } }).trip.number;
}
const accepted = (trip: string, count: number) => ({
  data: 'ACE_RESPONSE',
  cbpDateTime: '2026-11-24 09:35:52',
  sendRequest: { type: 'COMPLETE_TRIP_AND_SHIPMENTS', tripNumber: trip },
  processingResponse: { shipmentsRejected: 0, shipmentsAccepted: count },
});
const status = (trip: string, time: string, codes: Readonly<Record<string, string>>) => ({
  data: 'ACE_RESPONSE',
  tripNumber: trip,
  cbpDateTime: `2026-11-24 ${time}`,
  shipmentStatusList: Object.entries(codes).map(([scn, code]) => ({ shipmentControlNumber: scn, code })),
});
const send = async (id: string, messages: unknown, token = east) => {
  const answer = await api.call('POST', at(id, '/customs'), { text: JSON.stringify(messages) }, token);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<AnswersResult>();
};
const stateOf = async (id: string) => (await get<LoadDetail>(at(id), east)).state;
const states = ({ shipments }: CustomsPage) => shipments.map(({ scn, state }) => [scn, state]);

describe('answers of customs', { shuffle: false }, () => {
  test('move shipments, load and tags, holds first, and mean the same in any order and twice', async () => {
    const one = await aLoad(6001);
    const [a = '', b = '', c = ''] = one.scns;
    const messages = [
      accepted(one.trip, 3),
      status(one.trip, '10:00:00', { [a]: '1C', [b]: '1C', WXYZUNKNOWN1: '1C' }),
      status(one.trip, '10:05:00', { [b]: '1H' }),
      status(one.trip, '10:06:00', { [a]: '15', [c]: 'ZZ' }),
    ];
    expect(await send(one.id, [messages[0]])).toMatchObject({ fresh: 1, repeated: 0, refused: [] });
    expect(await stateOf(one.id)).toBe('filed');
    const backwards = await send(one.id, [...messages].reverse());
    expect(backwards).toMatchObject({ fresh: 3, repeated: 1 });
    expect(states(backwards.customs)).toEqual([
      [b, 'held'],
      [a, 'taken-back'],
      [c, 'on-file'],
    ]);
    expect(backwards.customs).toMatchObject({ unknownScns: ['WXYZUNKNOWN1'], counts: { held: 1, 'taken-back': 1 } });
    expect(backwards.customs.shipments.at(-1)?.unknownCodes).toEqual(['ZZ']);
    expect(await stateOf(one.id)).toBe('held');
    expect(await send(one.id, messages)).toMatchObject({ fresh: 0, repeated: 4, customs: backwards.customs });

    await send(one.id, [status(one.trip, '11:00:00', { [a]: '1C', [c]: '1C' })]);
    expect(await stateOf(one.id)).toBe('partly-released');
    const jobs = await api.deps.db.customsStandingRow.findMany({ where: { loadId: one.id }, orderBy: { scn: 'asc' } });
    expect(jobs.map(({ orderId, state }) => [orderId, state])).toEqual([
      ['6001', 'released'],
      ['6002', 'held'],
      ['6003', 'released'],
    ]);
    await send(one.id, [status(one.trip, '11:30:00', { [b]: '1F' })]);
    expect(await stateOf(one.id)).toBe('released');
    await send(one.id, [status(one.trip, '12:00:00', { [c]: '16' })]);
    expect(await stateOf(one.id)).toBe('partly-released');

    const events = await loadEventsOf(api.deps.db, { shop: east.shop, loadId: one.id });
    const row = await api.deps.db.loadRecord.findFirstOrThrow({ where: { id: one.id } });
    const told = events.flatMap((one) => (one.kind === 'read' ? [one.event] : []));
    expect(projectLoad(told)).toMatchObject({ load: { state: row.state } });
    expect(await get<CustomsPage>(at(one.id, '/customs'), east)).toMatchObject({ answers: 7 });
  });

  test('that came before the truck left move the load once it is handed over', async () => {
    const one = await aLoad(6101, false);
    const [a = '', b = '', c = ''] = one.scns;
    await send(one.id, [accepted(one.trip, 3), status(one.trip, '10:00:00', { [a]: '1C', [b]: '1C', [c]: '1C' })]);
    expect(await stateOf(one.id)).toBe('sealed');
    expect((await api.call('POST', at(one.id, '/hand-over'), {}, east)).status).toBe(200);
    expect(await stateOf(one.id)).toBe('released');
  });

  test('of a trip that the carrier numbered itself are taken, once one of them names a shipment', async () => {
    const one = await aLoad(6201);
    const [a = ''] = one.scns;
    expect(
      await refusal('POST', at(one.id, '/customs'), { text: JSON.stringify(accepted('WXYZ999001', 3)) }, east),
    ).toMatchObject({ status: 422, code: 'none-of-it' });
    const both = await send(one.id, [accepted('WXYZ999001', 3), status('WXYZ999001', '10:00:00', { [a]: '1C' })]);
    expect(both).toMatchObject({ fresh: 2, refused: [] });
  });

  test('of others, or that are none, are refused with what is wrong, and nothing is kept', async () => {
    const [one, other] = [await aLoad(6301), await aLoad(6401)];
    const [theirs = ''] = other.scns;
    const refused = async (text: string) => refusal('POST', at(one.id, '/customs'), { text }, east);
    const foreign = [
      status(other.trip, '10:00:00', { [theirs]: '1C' }),
      status('ABCD000001', '10:00:00', { ABCDK7Q000001: '1C' }),
      { hello: 'world' },
    ];
    expect(await refused(JSON.stringify(foreign))).toMatchObject({ status: 422, code: 'none-of-it', field: 'text' });
    for (const [text, code] of [
      ['<!doctype html><p>Sign in</p>', 'web-page'],
      ['   ', 'empty'],
      ['SCN,code\nA,1C', 'not-json'],
      [JSON.stringify([accepted(one.trip, 3)]).slice(0, -9), 'cut-off'],
    ])
      expect(await refused(text ?? ''), text).toMatchObject({ status: 422, code });
    const large = await api.call('POST', at(one.id, '/customs'), { text: 'x'.repeat(50_000_000) }, east);
    expect(large.status).toBe(413);
    expect((await get<CustomsPage>(at(one.id, '/customs'), east)).answers).toBe(0);
    expect(await stateOf(one.id)).toBe('handed-over');

    const mixed = await send(one.id, [foreign[0], accepted(one.trip, 3)]);
    expect(mixed).toMatchObject({ fresh: 1, refused: [{ name: 'message 1' }] });
    expect(await refusal('POST', at(one.id, '/customs'), { text: '[]' }, south)).toMatchObject({ status: 404 });
    expect(await refusal('GET', at(one.id, '/customs'), undefined, south)).toMatchObject({ status: 404 });
  });
});
