import { expect, test } from 'vitest';
import { KINDS, planOf, SHOPS } from '../chaos/plan.ts';

const seeds = Array.from({ length: 20 }, (_, n) => n + 1);

test('the same seed draws the same orders and faults, and another seed others', () => {
  for (const seed of seeds) expect(planOf(seed, 200)).toEqual(planOf(seed, 200));
  expect(new Set(seeds.map((seed) => JSON.stringify(planOf(seed, 200)))).size).toBe(seeds.length);
});

test('a longer run begins as the shorter one of its seed', () => {
  expect(planOf(4, 200).slice(0, 5)).toEqual(planOf(4, 50));
});

test('twenty seeds draw every fault, every kind of order in each shop, changes and cancellations', () => {
  const steps = seeds.flatMap((seed) => planOf(seed, 200));
  const orders = steps.flatMap((step) => step.orders);
  expect(orders).toHaveLength(20 * 200);
  expect([...new Set(steps.map(({ fault }) => fault.kind))].sort()).toEqual(
    [
      ...['answers-lost', 'calm', 'database-away', 'database-restarted', 'disorder', 'duplicates', 'hangs', 'kill'],
      ...['refuses', 'sessions-ended', 'slow', 'stop', 'throttled', 'tokens-hang'],
    ].sort(),
  );
  for (const shop of SHOPS)
    for (const kind of KINDS)
      expect(
        orders.some((order) => order.shop === shop && order.endsAs === kind),
        `${shop} ${kind}`,
      ).toBe(true);
  expect(orders.some(({ placedAs, endsAs }) => placedAs !== endsAs)).toBe(true);
  expect(orders.some(({ cancelled }) => cancelled)).toBe(true);
});

test('each order of a run is of a person of its own', () => {
  const numbers = planOf(1, 200).flatMap(({ orders }) => orders.map(({ n }) => n));
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, n) => n));
});
