import { describe, expect, it } from 'vitest';
import { instant, legalDay, planLoads, ReadyOrders } from '#domain';
import type { PlannedDeparture, LeftOut, PlanInput, PlannedLane, ReadyConsignment } from '#domain';

const at = (text: string): ReturnType<typeof instant> => instant(Date.parse(text));
const lane: PlannedLane = {
  id: 'toronto',
  mode: 'truck',
  port: '0901',
  clearance: 'one-entry',
  fast: false,
  apart: [],
  beside: false,
};
const friday: PlannedDeparture = {
  id: 'friday',
  lane: 'toronto',
  departsAt: at('2026-12-04T14:00:00-05:00'),
  arrivesAt: at('2026-12-04T17:00:00-05:00'),
  cutOff: null,
  loads: 1,
  capacity: {},
};
const tuesday: PlannedDeparture = {
  ...friday,
  id: 'tuesday',
  departsAt: at('2026-12-08T14:00:00-05:00'),
  arrivesAt: at('2026-12-08T17:00:00-05:00'),
};
const order = (id: string, more: Partial<ReadyConsignment> = {}): ReadyConsignment => ({
  id,
  order: null,
  lane: 'toronto',
  entry: '11',
  readyAt: null,
  placedAt: at(`2026-11-${10 + (Number(id) % 20)}T10:00:00Z`),
  valueCents: 60_00,
  grams: 500,
  parcels: 1,
  pallets: 0,
  cubicCentimeters: null,
  consignee: `buyer of ${id}`,
  persons: [],
  marks: [],
  ...more,
});

interface Told {
  /** Of each load its departure and its orders. */
  readonly loads: readonly (readonly string[])[];
  readonly left: Readonly<Record<string, LeftOut>>;
  readonly bound: number;
}

function plan(ready: readonly ReadyConsignment[], more: Partial<PlanInput> = {}): Told {
  const orders = new ReadyOrders();
  for (const one of ready) orders.add(one);
  const made = planLoads({ orders, lanes: [lane], departures: [friday], crossed: [], now: null, ...more });
  const aboard = made.aboard();
  const left = Object.fromEntries(
    Array.from({ length: orders.size }, (_, row) => [orders.name(row), made.leftOut(row)] as const).flatMap(
      ([name, why]) => (why === null ? [] : [[name, why]]),
    ),
  );
  const loads = made.loads.map(({ departure }, i) => [departure, ...(aboard[i] ?? []).map((row) => orders.name(row))]);
  return { loads, left, bound: made.bound };
}

describe('room', () => {
  it('goes to the oldest orders; the others take the next departure, and who fits behind a large one is not left', () => {
    const trucks = [friday, tuesday].map((one) => ({ ...one, capacity: { grams: 1_000 } }));
    const ready = [order('1', { grams: 700 }), order('2', { grams: 600 }), order('3', { grams: 300 })];
    expect(plan(ready, { departures: trucks })).toEqual({
      loads: [
        ['friday', '1', '3'],
        ['tuesday', '2'],
      ],
      left: {},
      bound: 2,
    });
  });

  it('is said to lack where every departure is full, with the last one asked', () => {
    const { left } = plan([order('1'), order('2')], { departures: [{ ...friday, capacity: { parcels: 1 } }] });
    expect(left).toEqual({ 2: { code: 'no-room', facts: { departure: 'friday', loads: 1 } } });
  });

  it('is never made by dividing an order: what no load can take is named with the measure', () => {
    const { left, loads } = plan([order('1', { parcels: 3 })], {
      departures: [{ ...friday, loads: 5, capacity: { parcels: 2 } }],
    });
    expect(loads).toEqual([]);
    expect(left).toEqual({
      1: { code: 'too-large', facts: { departure: 'friday', measure: 'parcels', takes: 3, capacity: 2 } },
    });
  });

  it('asks for a weight only where weight is limited', () => {
    const unweighed = [order('1', { grams: null })];
    expect(plan(unweighed).left).toEqual({});
    expect(plan(unweighed, { departures: [{ ...friday, capacity: { grams: 9_000_000 } }] }).left).toEqual({
      1: { code: 'measure-unknown', facts: { departure: 'friday', measure: 'grams' } },
    });
  });

  it('ends at 9,999 shipments a load', () => {
    const ready = Array.from({ length: 10_000 }, (_, i) => order(String(i)));
    expect(plan(ready).loads[0]).toHaveLength(1 + 9_999);
    expect(Object.values(plan(ready).left).map(({ code }) => code)).toEqual(['no-room']);
    expect(plan(ready, { departures: [{ ...friday, loads: 2 }] })).toMatchObject({ left: {}, bound: 2 });
  });
});

describe('time', () => {
  it.each([
    ['truck', false, '16:00', '16:01'],
    ['truck', true, '16:30', '16:31'],
    ['air', false, '17:00', '17:01'],
  ] as const)('by %s, under FAST %s, ends at %s for what arrives at 17:00', (mode, fast, last, late) => {
    const departure = { ...friday, departsAt: friday.arrivesAt };
    const readyAt = (clock: string) =>
      plan([order('1', { readyAt: at(`2026-12-04T${clock}:00-05:00`) })], {
        lanes: [{ ...lane, mode, fast }],
        departures: [departure],
      });
    expect(readyAt(last).left).toEqual({});
    expect(readyAt(late).left[1]?.code).toBe('not-ready-in-time');
    const now = (clock: string) =>
      plan([order('1')], {
        lanes: [{ ...lane, mode, fast }],
        departures: [departure],
        now: at(`2026-12-04T${clock}:00-05:00`),
      });
    expect(now(last).left).toEqual({});
    expect(now(late).left[1]?.code).toBe('cut-off-passed');
  });

  it('ends at the cut-off of the shop where that is earlier, and what is ready later takes the next', () => {
    const departures = [{ ...friday, cutOff: at('2026-12-04T12:00:00-05:00') }, tuesday];
    const ready = ['12:00', '12:01'].map((clock, i) =>
      order(String(i + 1), { readyAt: at(`2026-12-04T${clock}:00-05:00`) }),
    );
    expect(plan(ready, { departures }).loads).toEqual([
      ['friday', '1'],
      ['tuesday', '2'],
    ]);
    expect(plan([order('1')], { departures: [] }).left[1]).toEqual({
      code: 'no-departure',
      facts: { lane: 'toronto' },
    });
  });
});

describe('consignments of one order', () => {
  it('leave together, or wait together', () => {
    const two = [
      order('1', { order: 'a', grams: 600 }),
      order('2', { order: 'a', grams: 600 }),
      order('3', { grams: 600 }),
    ];
    const departures = [friday, tuesday].map((one) => ({ ...one, capacity: { grams: 1_300 } }));
    expect(plan(two, { departures }).loads).toEqual([
      ['friday', '1'],
      ['tuesday', '3'],
    ]);
    expect(plan([...two.slice(0, 1), order('2', { order: 'a', entry: 'none' })]).left[1]?.code).toBe('no-entry');
    expect(plan([...two.slice(0, 1), order('2', { order: 'a', lane: 'london' })]).left[1]?.code).toBe(
      'consignments-apart',
    );
  });
});

describe('the limit of a person and day', () => {
  const free: PlannedLane = { ...lane, clearance: 'section-321' };
  const open = (day: string, id: string): PlannedDeparture => ({
    ...friday,
    id,
    departsAt: at(`2025-03-${day}T10:00:00-05:00`),
    arrivesAt: at(`2025-03-${day}T14:00:00-05:00`),
  });
  const monday = open('03', 'monday');
  const ann = (id: string, valueCents: number, more: Partial<ReadyConsignment> = {}) =>
    order(id, { entry: '321', consignee: 'ann', valueCents, ...more });
  const days = { lanes: [free], departures: [monday, open('04', 'next day')] };

  it('is inclusive, and over it all of that day stay: none is put on another day, none is chosen', () => {
    expect(plan([ann('1', 500_00), ann('2', 300_00)], days).left).toEqual({});
    const { loads, left } = plan([ann('1', 500_00), ann('2', 300_01), order('3', { entry: '321' })], days);
    expect(loads).toEqual([['monday', '3']]);
    const facts = { departure: 'monday', day: '2025-03-03', dayCents: 800_01, limitCents: 800_00 };
    expect(left).toEqual({ 1: { code: 'person-day', facts }, 2: { code: 'person-day', facts } });
  });

  it('counts what has crossed that day, and every load of the day', () => {
    const crossed = [{ person: 'ann', day: legalDay('2025-03-03'), valueCents: 500_01 }];
    expect(plan([ann('1', 300_00)], { ...days, crossed }).left[1]?.code).toBe('person-day');
    const other = [{ person: 'ann', day: legalDay('2025-03-02'), valueCents: 500_01 }];
    expect(plan([ann('1', 300_00)], { ...days, crossed: other }).left).toEqual({});
    const lanes = [free, { ...free, id: 'montreal', port: '0712' }];
    const departures = [monday, { ...monday, id: 'from montreal', lane: 'montreal' }];
    const left = plan([ann('1', 500_00), ann('2', 300_01, { lane: 'montreal' })], { lanes, departures }).left;
    expect(Object.values(left).map(({ code }) => code)).toEqual(['person-day', 'person-day']);
  });

  it('counts what is entered, and by each person of an order', () => {
    const lanes = [free, { ...lane, id: 'entered' }];
    const departures = [monday, { ...monday, id: 'truck', lane: 'entered' }];
    const { loads, left } = plan(
      [ann('1', 300_00, { consignee: 'bob', persons: ['ann'] }), ann('2', 600_00, { lane: 'entered', entry: '11' })],
      { lanes, departures },
    );
    expect(loads).toEqual([['truck', '2']]);
    expect(left[1]?.code).toBe('person-day');
  });

  it('is unknown where a value of the day is', () => {
    const crossed = [{ person: 'ann', day: legalDay('2025-03-03'), valueCents: null }];
    expect(plan([ann('1', 1_00)], { ...days, crossed }).left[1]).toMatchObject({
      code: 'person-day',
      facts: { dayCents: null },
    });
    expect(plan([order('1', { entry: '321', consignee: null })], days).left[1]?.code).toBe('person-unknown');
    expect(plan([ann('1', 1_00, { valueCents: null })], days).left[1]?.code).toBe('value-unknown');
  });

  it('frees nobody on a day that the law is closed on', () => {
    const left = plan([order('1', { entry: '321' })], { lanes: [free] }).left;
    expect(left[1]).toEqual({ code: 'law-closed-321', facts: { departure: 'friday', day: '2026-12-04' } });
  });
});

describe('goods apart', () => {
  const apart: PlannedLane = { ...lane, apart: ['dangerous-goods', 'agency-goods'] };
  const marked = [
    order('1'),
    order('2', { marks: ['dangerous-goods'] }),
    order('3', { marks: ['agency-goods'] }),
    order('4', { marks: ['dangerous-goods', 'agency-goods'] }),
  ];

  it('take loads of their own where the lane wants it, and share one where it does not', () => {
    expect(plan(marked).loads).toEqual([['friday', '1', '2', '3', '4']]);
    const departures = [{ ...friday, loads: null }];
    expect(plan(marked, { lanes: [apart], departures }).loads.map(([, ...orders]) => orders)).toEqual([
      ['1'],
      ['2'],
      ['3'],
      ['4'],
    ]);
    expect(plan(marked, { lanes: [apart] }).left).toMatchObject({ 2: { code: 'no-room' }, 4: { code: 'no-room' } });
  });

  it('stay out of one entry with the reason, or travel beside it where the broker files for them', () => {
    const out = [order('1', { marks: ['antidumping'] }), order('2', { entry: '03' }), order('3', { marks: ['quota'] })];
    expect(Object.values(plan(out).left).map(({ code }) => code)).toEqual(['antidumping', 'antidumping', 'quota']);
    expect(plan(out, { lanes: [{ ...lane, beside: true }] }).left).toEqual({});
    expect(plan(out, { lanes: [{ ...lane, clearance: 'entry-per-buyer' }] }).loads).toEqual([['friday', '3']]);
    const never = (['banned', 'no-hts', 'no-origin'] as const).map((mark, i) => order(String(i), { marks: [mark] }));
    expect(Object.values(plan(never, { lanes: [{ ...lane, beside: true }] }).left).map(({ code }) => code)).toEqual([
      'banned',
      'no-hts',
      'no-origin',
    ]);
  });

  it('cross parcel by parcel on a lane of the post or of a courier', () => {
    expect(plan([order('1')], { lanes: [{ ...lane, clearance: 'mail' }] }).left[1]?.code).toBe('by-mail');
    expect(plan([order('1')], { lanes: [{ ...lane, clearance: 'courier' }] }).left[1]?.code).toBe('by-courier');
    expect(plan([order('1')], { lanes: [] }).left[1]?.code).toBe('unknown-lane');
  });
});
