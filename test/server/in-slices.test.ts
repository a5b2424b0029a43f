import { expect, test } from 'vitest';
import { inSlices } from '../../web/server/base/in-slices.ts';

function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('work in slices gives its results in order, and lets the event loop answer others meanwhile', async () => {
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    waiting = setImmediate(turn);
  };
  let waiting = setImmediate(turn);
  const results = await inSlices(
    Array.from({ length: 20 }, (_, n) => n),
    (n, index) => {
      busy(5);
      return [n, index, turns];
    },
  );
  clearImmediate(waiting);
  expect(results.map(([n]) => n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(results.every(([n, index]) => n === index)).toBe(true);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('what is done within a slice does not wait for a turn, and a failure is the caller’s', async () => {
  expect(await inSlices([], () => 1)).toEqual([]);
  await expect(
    inSlices([1], () => {
      throw new Error('this one');
    }),
  ).rejects.toThrow('this one');
});
