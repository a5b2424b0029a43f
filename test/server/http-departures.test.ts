import { describe, expect, test } from 'vitest';
import type { DepartureActJson, DepartureReach, DeparturesPage, LaneInput, LanesPage, ScheduleJson } from '#contract';
import { api, get, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

/** It is Monday, November 23, 10:00 in Toronto. Thursday and Saturday; no holiday stops it. */
const SCHEDULE: ScheduleJson = {
  zone: 'America/Toronto',
  weekdays: [4, 6],
  leaves: '14:00',
  readyDays: 0,
  cutOff: { daysBefore: 0, time: '12:00' },
  arrives: { daysAfter: 0, time: '18:00' },
  room: null,
  restsOn: [],
};
const FRIDAY = {
  day: '2026-11-27',
  leaves: '15:00',
  cutOff: { day: '2026-11-27', time: '13:00' },
  arrives: { day: '2026-11-27', time: '19:00' },
  room: 40,
};

async function shopOf(name: string, schedule: Partial<ScheduleJson> | null = {}) {
  const there = { shop: `${name}-shop.myshopify.com` };
  const { shop } = there;
  await aShop(api.deps, shop);
  if (schedule !== null) {
    const [usual] = (await get<LanesPage>('/api/lanes', there)).lanes;
    if (usual === undefined) throw new Error('no usual lane');
    const lane: LaneInput = { ...usual, schedule: { ...SCHEDULE, ...schedule } };
    await api.call('PUT', '/api/lanes/usual', { lane, revision: usual.revision }, there);
  }
  const board = async (lane = 0) => {
    const found = (await get<DeparturesPage>('/api/departures', there)).lanes[lane];
    if (found === undefined) throw new Error('no such lane');
    return found;
  };
  const act = async (asked: DepartureActJson) => {
    const answer = await api.call('POST', '/api/departures/usual', { act: asked }, there);
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
  };
  const weigh = async (asked: DepartureActJson) =>
    (await api.call('POST', '/api/departures/usual/weigh', { act: asked }, there)).json<DepartureReach>();
  const refused = (asked: unknown, lane = 'usual') => refusal('POST', `/api/departures/${lane}`, { act: asked }, there);
  const loads = () =>
    api.deps.db.loadRecord.findMany({ where: { shop, state: 'open' }, orderBy: { arrivalAt: 'asc' } });
  return { shop, there, board, act, weigh, refused, loads };
}

describe('the board', () => {
  test('of a shop without a schedule has its lane and no departure', async () => {
    const { board } = await shopOf('daa', null);
    expect(await board()).toMatchObject({ usual: true, schedule: null, departures: [], resting: [], pauses: [] });
  });

  test('names the departures of four weeks, by the shop’s clock, and the days it rests', async () => {
    const { board } = await shopOf('dbb', { restsOn: ['US'], room: 12 });
    const { departures, resting } = await board();
    expect(departures.map(({ day }) => day.slice(5)).join(' ')).toBe('11-28 12-03 12-05 12-10 12-12 12-17 12-19');
    expect(resting).toEqual([{ day: '2026-11-26', why: 'holiday', holiday: 'Thanksgiving Day' }]);
    expect(departures[0]).toMatchObject({
      leaves: '14:00',
      leavesAt: '2026-11-28T19:00:00.000Z',
      cutOffAt: '2026-11-28T17:00:00.000Z',
      arrivesAt: '2026-11-28T23:00:00.000Z',
      room: 12,
      single: false,
      aboard: 0,
      loads: [],
    });
  });

  test('counts what is on a departure, what may join, what is held and why, and what does not ship', async () => {
    const { shop, board } = await shopOf('dcc');
    await anOrder(api.deps, shop, '4001');
    await anOrder(api.deps, shop, '4002', { line: { hts: null } });
    await anOrder(api.deps, shop, '4003', { financialStatus: 'PENDING' });
    await anOrder(api.deps, shop, '4004', { line: { origin: 'CU' as never } });
    const { departures } = await board();
    expect(departures[0]).toMatchObject({ day: '2026-11-26', aboard: 1, ready: 0, held: 2, stopped: 1 });
    expect(departures[0]?.missing.map(({ code, orders }) => `${code} ${orders}`).join()).toContain('HTS');
    expect(departures[0]?.loads).toMatchObject([{ name: 'S-0001', state: 'open', orders: 1 }]);
  });
});

describe('a departure', () => {
  test('is added, and stands beside those of the schedule', async () => {
    const { act, board, shop } = await shopOf('ddd');
    await act({ kind: 'add', departure: FRIDAY });
    const { departures } = await board();
    expect(departures.slice(0, 3).map(({ day, single, room }) => [day.slice(5), single, room])).toEqual([
      ['11-26', false, null],
      ['11-27', true, 40],
      ['11-28', false, null],
    ]);
    const [said] = await api.deps.db.departureChange.findMany({ where: { shop } });
    expect(said).toMatchObject({ kind: 'single', day: '2026-11-27', endedAt: null });
    expect(said?.saidBy).toMatch(/\w/);
  });

  test('is moved with its load: what would change is said first, then it is done', async () => {
    const { shop, act, weigh, board, loads } = await shopOf('dee');
    for (const id of ['5001', '5002', '5003']) await anOrder(api.deps, shop, id);
    const moved: DepartureActJson = { kind: 'move', day: '2026-11-26', departure: FRIDAY };
    expect(await weigh(moved)).toMatchObject({
      loads: [{ name: 'S-0001', orders: 3, to: '2026-11-27' }],
      orders: 3,
      verdicts: 0,
      tags: 0,
      waiting: 0,
    });
    expect((await loads()).map(({ arrivalDay }) => arrivalDay)).toEqual(['2026-11-26']);
    await act(moved);
    const [load, ...others] = await loads();
    expect([load?.arrivalDay, load?.arrivalAt.toISOString(), others]).toEqual([
      '2026-11-27',
      '2026-11-28T00:00:00.000Z',
      [],
    ]);
    const orders = await api.deps.db.orderRecord.findMany({ where: { shop } });
    expect(orders.map(({ arrivalAt }) => arrivalAt?.toISOString())).toEqual(Array(3).fill('2026-11-28T00:00:00.000Z'));
    expect((await board()).departures[0]).toMatchObject({ day: '2026-11-27', aboard: 3 });
    const events = await api.deps.db.loadEvent.findMany({ where: { shop, loadId: load?.id ?? '' } });
    expect(events.map(({ kind }) => kind)).toContain('arrival-moved');
  });

  test('that is cancelled hands its load to the next one, whole, and can be brought back', async () => {
    const { shop, act, weigh, board, loads } = await shopOf('dff');
    for (const id of ['6001', '6002']) await anOrder(api.deps, shop, id);
    expect((await weigh({ kind: 'drop', day: '2026-11-26' })).loads).toMatchObject([{ orders: 2, to: '2026-11-28' }]);
    await act({ kind: 'drop', day: '2026-11-26' });
    expect((await loads()).map(({ number, arrivalDay }) => [number, arrivalDay])).toEqual([[1, '2026-11-28']]);
    const { departures, resting } = await board();
    expect([departures[0]?.day, departures[0]?.aboard, resting]).toEqual([
      '2026-11-28',
      2,
      [{ day: '2026-11-26', why: 'dropped', holiday: null }],
    ]);
    await act({ kind: 'restore', day: '2026-11-26' });
    expect((await board()).departures[0]).toMatchObject({ day: '2026-11-26', aboard: 0 });
    const said = await api.deps.db.departureChange.findMany({ where: { shop } });
    expect(said.map(({ kind, endedAt, endedBy }) => [kind, endedAt !== null, endedBy !== null])).toEqual([
      ['dropped', true, true],
    ]);
  });

  test('of a paused lane does not leave until the pause is over', async () => {
    const { shop, act, board, loads } = await shopOf('dgg');
    await anOrder(api.deps, shop, '6101');
    await act({ kind: 'pause', from: '2026-11-24', until: '2026-12-05' });
    const paused = await board();
    expect([paused.departures[0]?.day, paused.pauses]).toEqual([
      '2026-12-10',
      [{ from: '2026-11-24', until: '2026-12-05' }],
    ]);
    expect((await loads()).map(({ arrivalDay }) => arrivalDay)).toEqual(['2026-12-10']);
    await act({ kind: 'resume', from: '2026-11-24' });
    expect((await board()).departures[0]?.day).toBe('2026-11-26');
  });

  test('with a sealed load stays: what was declared names its arrival', async () => {
    const { shop, there, refused, loads } = await shopOf('dhh');
    await anOrder(api.deps, shop, '6201');
    const [load] = await loads();
    const sealed = await api.call('POST', `/api/shipments/${load?.id ?? ''}/seal`, undefined, there);
    expect(sealed.status).toBe(200);
    const told = await refused({ kind: 'drop', day: '2026-11-26' });
    expect(told).toMatchObject({ status: 409, code: 'departure-sealed' });
    expect(told.message).toContain('S-0001');
    expect(await api.deps.db.departureChange.count({ where: { shop } })).toBe(0);
  });

  test.each<[unknown, string]>([
    [{ kind: 'add', departure: { ...FRIDAY, day: '2026-11-20' } }, 'act.departure.cutOff.day'],
    [
      {
        kind: 'add',
        departure: {
          ...FRIDAY,
          day: '2026-11-20',
          cutOff: { day: '2026-11-20', time: '12:00' },
          arrives: { day: '2026-11-20', time: '19:00' },
        },
      },
      'act.departure.leaves',
    ],
    [
      { kind: 'add', departure: { ...FRIDAY, cutOff: { day: '2026-11-27', time: '15:01' } } },
      'act.departure.cutOff.time',
    ],
    [{ kind: 'add', departure: { ...FRIDAY, room: 0 } }, 'act.departure.room'],
    [{ kind: 'add', departure: { ...FRIDAY, leaves: 'noon' } }, 'act.departure.leaves'],
    [{ kind: 'add', departure: { ...FRIDAY, day: '2026-11-31' } }, 'act.departure.day'],
    [
      { kind: 'add', departure: { ...FRIDAY, arrives: { day: '2026-11-28', time: '09:00' } } },
      'act.departure.arrives.day',
    ],
    [
      { kind: 'add', departure: { ...FRIDAY, day: '2026-11-28', arrives: { day: '2026-11-29', time: '09:00' } } },
      'act.departure.day',
    ],
    [{ kind: 'drop', day: '2026-11-25' }, 'act.day'],
    [{ kind: 'move', day: '2026-11-25', departure: FRIDAY }, 'act.day'],
    [{ kind: 'restore', day: '2026-11-26' }, 'act.day'],
    [{ kind: 'pause', from: '2026-11-28', until: '2026-11-27' }, 'act.until'],
    [{ kind: 'resume', from: '2026-11-28' }, 'act.from'],
    [{ kind: 'sink', day: '2026-11-28' }, 'act.kind'],
  ])('is refused with its field: %j', async (asked, field) => {
    const { refused, shop } = await shopOf(`r${Math.random().toString(36).slice(2, 10)}`);
    const told = await refused(asked);
    expect(told).toMatchObject({ status: 400, field });
    expect(told.message).toMatch(/^\p{Lu}.*\.$/u);
    expect(await api.deps.db.departureChange.count({ where: { shop } })).toBe(0);
  });

  test('of a lane without a schedule, of an unknown lane and of another shop’s is not there', async () => {
    const { refused } = await shopOf('djj', null);
    expect(await refused({ kind: 'add', departure: FRIDAY })).toMatchObject({ status: 404 });
    expect(await refused({ kind: 'add', departure: FRIDAY }, 'nowhere')).toMatchObject({ status: 404 });
  });
});
