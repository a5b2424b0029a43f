// A week of ready orders for the planner, made by number alone: the same each time. Twelve lanes of three days, two in three parcels entered
// and the rest free of duty under the law of 2025; a person for every 1.7 orders; every twentieth order is two consignments.
import { instant, legalDay, ReadyOrders, usd } from '#domain';
import type { Crossed, PlannedDeparture, PlannedLane } from '#domain';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 2025-03-03, noon in New York: the exemption was open. */
const MONDAY = Date.UTC(2025, 2, 3, 17);
const LANES = 12;
const DAYS = 3;

/** Numerical Recipes' linear congruence: enough to scatter, and the same everywhere. */
function scatter(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const isFree = (lane: number): boolean => lane % 3 === 2;

export const benchLanes: readonly PlannedLane[] = Array.from({ length: LANES }, (_, at) => ({
  id: `lane-${at}`,
  mode: 'truck',
  port: '0901',
  clearance: isFree(at) ? 'section-321' : at % 3 === 0 ? 'one-entry' : 'entry-per-buyer',
  fast: at % 4 === 0,
  apart: at % 6 === 0 ? ['dangerous-goods'] : [],
  beside: true,
}));

export const benchDepartures: readonly PlannedDeparture[] = benchLanes.flatMap(({ id }) =>
  Array.from({ length: DAYS }, (_, day) => ({
    id: `${id}-day-${day}`,
    lane: id,
    departsAt: instant(MONDAY + day * DAY),
    arrivesAt: instant(MONDAY + day * DAY + 3 * HOUR),
    cutOff: instant(MONDAY + day * DAY - 2 * HOUR),
    loads: null,
    capacity: { grams: 9_000_000, parcels: 2_500 },
  })),
);

export function benchReady(count: number): ReadyOrders {
  const orders = new ReadyOrders(count);
  const next = scatter(count);
  const persons = Math.ceil(count * 0.6);
  for (let at = 0; at < count; at += 1) {
    const lane = Math.floor(next() * LANES);
    const person = Math.floor(next() * persons);
    const isPart = at % 20 >= 18;
    orders.add({
      id: `order-${at}`,
      order: isPart ? `order-${at - (at % 20)}` : null,
      lane: `lane-${isPart ? 0 : lane}`,
      entry: !isPart && isFree(lane) ? '321' : '11',
      readyAt: instant(MONDAY + Math.floor(next() * DAYS) * DAY - 5 * HOUR),
      placedAt: instant(MONDAY - Math.floor(next() * 10 * DAY)),
      valueCents: usd(1_000 + Math.floor(next() * 30_000)).minor,
      grams: 200 + Math.floor(next() * 6_000),
      parcels: 1,
      pallets: 0,
      cubicCentimeters: null,
      consignee: `person-${person}`,
      // One in five buys for somebody else.
      persons: at % 5 === 0 ? [`person-${(person * 7) % persons}`] : [],
      marks: at % 50 === 0 ? ['dangerous-goods'] : [],
    });
  }
  return orders;
}

export const benchCrossed: readonly Crossed[] = Array.from({ length: 1_000 }, (_, at) => ({
  person: `person-${at}`,
  day: legalDay('2025-03-03'),
  valueCents: 50_000,
}));
