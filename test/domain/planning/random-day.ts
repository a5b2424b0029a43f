import { APART_MARKS, CLEARANCES, instant, legalDay, ReadyOrders } from '#domain';
import type { Crossed, PlannedDeparture, GoodsMark, PlanInput, PlannedLane, ReadyConsignment } from '#domain';

const HOUR = 3_600_000;
/** 2025-03-03, noon in New York: Section 321 was open; from 2025-08-29 it is closed. */
const OPEN = Date.UTC(2025, 2, 3, 17);
const CLOSED = Date.UTC(2026, 10, 30, 17);

export type Random = () => number;

export function seeded(seed: number): Random {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 16_777_216;
  };
}

const below = (random: Random, most: number): number => Math.floor(random() * most);
const maybe = <T>(random: Random, chance: number, value: () => T): T | null => (random() < chance ? value() : null);
const pick = <T>(random: Random, items: readonly [T, ...T[]]): T => items[below(random, items.length)] ?? items[0];

export interface Day extends Omit<PlanInput, 'orders'> {
  readonly consignments: readonly ReadyConsignment[];
}

/** Anything that may come: too little room, unknown facts, all clearances, persons of several orders. */
export function anyDay(seed: number): Day {
  const random = seeded(seed);
  const noon = random() < 0.6 ? OPEN : CLOSED;
  const lanes: PlannedLane[] = Array.from({ length: 1 + below(random, 4) }, (_, at) => ({
    id: `lane-${at}`,
    mode: pick(random, ['truck', 'truck', 'air']),
    port: maybe(random, 0.8, () => pick(random, ['0901', '3004'])),
    clearance: pick(random, ['section-321', 'section-321', 'one-entry', 'entry-per-buyer', null, ...CLEARANCES]),
    fast: random() < 0.3,
    apart: APART_MARKS.filter(() => random() < 0.3),
    beside: random() < 0.5,
  }));
  const departures: PlannedDeparture[] = Array.from({ length: below(random, 9) }, (_, at): PlannedDeparture => {
    const departsAt = noon + below(random, 60) * HOUR;
    return {
      id: `departure-${at}`,
      lane: `lane-${below(random, lanes.length)}`,
      departsAt: instant(departsAt),
      arrivesAt: instant(departsAt + below(random, 6) * HOUR),
      cutOff: maybe(random, 0.5, () => instant(departsAt - below(random, 4) * HOUR)),
      loads: maybe(random, 0.7, () => 1 + below(random, 3)),
      capacity: {
        ...maybe(random, 0.8, () => ({ grams: 3_000 + below(random, 60_000) })),
        ...maybe(random, 0.7, () => ({ parcels: 2 + below(random, 20) })),
        ...maybe(random, 0.2, () => ({ pallets: 1 + below(random, 4) })),
        ...maybe(random, 0.2, () => ({ cubicCentimeters: 50_000 + below(random, 200_000) })),
        ...maybe(random, 0.2, () => ({ shipments: 1 + below(random, 20) })),
      },
    };
  });
  const consignments = Array.from({ length: below(random, 140) }, (_, at): ReadyConsignment => ({
    id: `c${at}`,
    order: maybe(random, 0.3, () => `o${below(random, 20)}`),
    lane: `lane-${below(random, random() < 0.05 ? 9 : lanes.length)}`,
    entry: maybe(random, 0.97, () => pick(random, ['321', '321', '11', '11', '11', '01', '03', 'mail', 'none'])),
    readyAt: maybe(random, 0.6, () => instant(noon + below(random, 60) * HOUR)),
    placedAt: maybe(random, 0.9, () => instant(noon - below(random, 30) * HOUR)),
    valueCents: maybe(random, 0.97, () => below(random, 60_000)),
    grams: maybe(random, 0.95, () => below(random, 9_000)),
    parcels: 1 + below(random, 3),
    pallets: random() < 0.1 ? 1 : 0,
    cubicCentimeters: maybe(random, 0.5, () => below(random, 30_000)),
    consignee: maybe(random, 0.95, () => `person ${below(random, 16)}`),
    persons: random() < 0.5 ? [`person ${below(random, 16)}`] : [],
    marks: (['banned', 'no-hts', 'no-origin', 'antidumping', 'quota', ...APART_MARKS] satisfies GoodsMark[]).filter(
      () => random() < 0.06,
    ),
  }));
  const crossed: Crossed[] = Array.from({ length: below(random, 6) }, () => ({
    person: `person ${below(random, 16)}`,
    day: legalDay(noon === OPEN ? '2025-03-03' : '2026-11-30'),
    valueCents: maybe(random, 0.9, () => below(random, 90_000)),
  }));
  return {
    lanes,
    departures,
    crossed,
    now: maybe(random, 0.4, () => instant(noon + below(random, 20) * HOUR)),
    consignments,
  };
}

/** What a warehouse has on an ordinary day: small parcels, trucks as many as are needed. */
export function ordinaryDay(seed: number): Day {
  const random = seeded(seed);
  const lanes: PlannedLane[] = ['a', 'b', 'c'].map((id) => ({
    id,
    mode: 'truck',
    port: '0901',
    clearance: pick(random, ['one-entry', 'entry-per-buyer']),
    fast: false,
    apart: random() < 0.5 ? ['dangerous-goods'] : [],
    beside: true,
  }));
  const tight = 200 + below(random, 800);
  return {
    lanes,
    departures: lanes.map(({ id }) => ({
      id: `truck-${id}`,
      lane: id,
      departsAt: instant(CLOSED),
      arrivesAt: instant(CLOSED + 4 * HOUR),
      cutOff: null,
      loads: null,
      capacity: { grams: 900_000, parcels: tight },
    })),
    crossed: [],
    now: null,
    consignments: Array.from({ length: 5_000 }, (_, at) => ({
      id: `c${at}`,
      order: null,
      lane: pick(random, ['a', 'b', 'c']),
      entry: '11',
      readyAt: null,
      placedAt: instant(CLOSED - below(random, 100) * HOUR),
      valueCents: 6_000,
      grams: 100 + below(random, 5_000),
      parcels: random() < 0.1 ? 2 : 1,
      pallets: 0,
      cubicCentimeters: null,
      consignee: `person ${at}`,
      persons: [],
      marks: random() < 0.02 ? ['dangerous-goods'] : [],
    })),
  };
}

export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const with_ = below(random, at + 1);
    [left[at], left[with_]] = [left[with_] as T, left[at] as T];
  }
  return left;
}

export function ordersOf(consignments: readonly ReadyConsignment[]): ReadyOrders {
  const orders = new ReadyOrders();
  for (const one of consignments) orders.add(one);
  return orders;
}
