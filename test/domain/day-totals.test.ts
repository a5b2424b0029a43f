import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DayTotalsIndex, instant, legalDay } from '#domain';
import type { NeighbourFacts, PersonKey } from '#domain';

const HOUR = 3_600_000;
const start = 1_736_000_000_000;
const DAYS = ['2025-01-15', '2025-01-16', '2025-01-17'].map(legalDay);

const aLot = fc.record({
  order: fc.nat({ max: 12 }),
  placed: fc.option(fc.nat({ max: 60 })),
  day: fc.option(fc.constantFrom(...DAYS)),
  value: fc.option(fc.oneof(fc.nat({ max: 100_000 }), fc.constantFrom(0, Number.MAX_SAFE_INTEGER))),
  persons: fc.array(fc.constantFrom<string>('ann', 'bo', 'cy', 'recipient|ann', 'Ann'), { maxLength: 3 }),
});
type Lot = typeof aLot extends fc.Arbitrary<infer V> ? V : never;

const factsOf = ({ order, placed, day, value, persons }: Lot, at: number): NeighbourFacts => ({
  consignmentId: `c${at}`,
  orderId: `o${order}`,
  placedAt: placed === null ? null : instant(start + placed * HOUR),
  arrival: null,
  arrivalDay: day,
  valueUsdMinor: value,
  persons: persons as PersonKey[],
});

const sumOf = (lots: readonly NeighbourFacts[]): number =>
  Number(
    lots
      .map(({ valueUsdMinor }) => BigInt(valueUsdMinor ?? 0))
      .reduce((a, b) => (a + b > BigInt(Number.MAX_SAFE_INTEGER) ? BigInt(Number.MAX_SAFE_INTEGER) : a + b), 0n),
  );
const ordersOf = (lots: readonly NeighbourFacts[]): string[] => [...new Set(lots.map(({ orderId }) => orderId))];
const unknown = (lots: readonly NeighbourFacts[]): boolean => lots.some(({ valueUsdMinor }) => valueUsdMinor === null);

/** The rule as it is told: every consignment looked at for every question. */
function naive(own: NeighbourFacts, all: readonly NeighbourFacts[]): Record<string, unknown> {
  const lots = all.filter(({ orderId }) => orderId === own.orderId);
  const days = own.persons.map((person) => {
    const theirs = all.filter(({ persons }) => persons.includes(person));
    const onDay = own.arrivalDay === null ? [] : theirs.filter(({ arrivalDay }) => arrivalDay === own.arrivalDay);
    const undated = own.arrivalDay === null ? [] : theirs.filter(({ arrivalDay }) => arrivalDay === null);
    const shared = ordersOf(onDay).length > 1;
    const several = ordersOf(theirs).length > 1;
    return {
      total: shared ? sumOf(onDay) : 0,
      unknown: (shared && unknown(onDay.filter((one) => one !== own))) || (several && unknown(undated)),
      undated: undated.length > 0 && several ? sumOf([...onDay, ...undated]) : 0,
      split: splitOf(own, theirs),
    };
  });
  return {
    lots: lots.length,
    orderTotal: sumOf(lots),
    orderUnknown: unknown(lots.filter((one) => one !== own)),
    dayTotal: Math.max(0, ...days.map(({ total }) => total)),
    dayUnknown: days.some((day) => day.unknown),
    undatedTotal: Math.max(0, ...days.map(({ undated }) => undated)),
    splitTotal: Math.max(0, ...days.map(({ split }) => sumOf(split))),
    splitUnknown: days.some(({ split }) => unknown(split)),
  };
}

/** What the person ordered within 24 hours of this order, if any other of these orders brings something on another day. */
function splitOf(own: NeighbourFacts, theirs: readonly NeighbourFacts[]): readonly NeighbourFacts[] {
  const placedOf = (order: string): number =>
    Math.min(
      ...theirs
        .filter(({ orderId, placedAt }) => orderId === order && placedAt !== null)
        .map((one) => one.placedAt ?? 0),
    );
  const mine = placedOf(own.orderId);
  const near = ordersOf(theirs).filter((order) => {
    const gap = Math.abs(placedOf(order) - mine);
    return !(gap > 24 * HOUR) || mine === Infinity || placedOf(order) === Infinity;
  });
  const elsewhere = near
    .filter((order) => order !== own.orderId)
    .some((order) => theirs.some((one) => one.orderId === order && one.arrivalDay !== own.arrivalDay));
  return elsewhere ? theirs.filter(({ orderId }) => near.includes(orderId)) : [];
}

function indexOf(all: readonly NeighbourFacts[]): DayTotalsIndex {
  const index = new DayTotalsIndex();
  for (const facts of all) index.add(facts);
  return index;
}

describe('the company of a consignment', () => {
  test('is what looking at every other consignment would find', () => {
    let shared = 0;
    fc.assert(
      fc.property(fc.array(aLot, { minLength: 1, maxLength: 40 }), (lots) => {
        const all = lots.map(factsOf);
        const index = indexOf(all);
        for (const [place, own] of all.entries()) {
          const company = index.at(place);
          expect(company).toMatchObject(naive(own, all));
          if (company.dayTotal > 0 && company.splitTotal > 0 && company.undatedTotal > 0) shared += 1;
        }
      }),
    );
    expect(shared).toBeGreaterThan(0);
  });

  test('is the same for a person of hundreds of consignments, also when more come after the first question', () => {
    const crowd = fc.array(aLot, { minLength: 150, maxLength: 250 });
    fc.assert(
      fc.property(crowd, (lots) => {
        const all = lots.map((lot, at) => factsOf({ ...lot, order: lot.order * 20 + (at % 20) }, at));
        const half = all.slice(0, 140);
        const index = indexOf(half);
        for (const [place, own] of half.slice(0, 5).entries()) expect(index.at(place)).toMatchObject(naive(own, half));
        for (const facts of all.slice(140)) index.add(facts);
        for (const [place, own] of all.slice(0, 5).entries()) expect(index.at(place)).toMatchObject(naive(own, all));
      }),
      { numRuns: 20 },
    );
  });

  test('mistakes none of a hundred thousand persons for another', () => {
    const all = Array.from({ length: 100_000 }, (_, at) =>
      factsOf(
        { order: at, placed: null, day: DAYS[0] ?? null, value: 1, persons: [`recipient|p ${at}|1 st|78704`] },
        at,
      ),
    );
    const index = indexOf(all);
    expect(all.filter((_, place) => index.at(place).dayTotal > 0 || index.at(place).lots > 1)).toEqual([]);
  });
});
