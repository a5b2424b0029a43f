import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one piece may keep the event loop: deliveries are acknowledged meanwhile. */
const SLICE_MS = 15;

/**
 * What `of` makes of each, in their order, giving the event loop a turn between slices. For whole loads: some thousand orders judged in
 * one go would leave deliveries unanswered for seconds.
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  of: (item: Item, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    results.push(of(item, index));
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    began = performance.now();
  }
  return results;
}
