// Somebody states another origin of a product that many open orders hold: how soon the first of them has its new tags, how soon all,
// against the least time in which the store's throttle gives out the points; and how long an order waits that is placed meanwhile.
import { pause } from './process.ts';
import { round } from './statistics.ts';
import { openStore } from './store.ts';
import type { BenchStore } from './store.ts';

/** Of the Plus plan, whose bucket the stand-in fills this fast. */
const [BUCKET, POINTS_A_SECOND] = [20_000, 1000];
/** The exemption is open on that day, to other origins than China: the answer changes with the origin. */
const DAY = '2025-06-03';

export async function benchEditDrain(
  orders: number,
  say: (progress: string) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const store = await openStore('plus', DAY);
  try {
    const held = Array.from({ length: orders }, (_, n) => store.order(n));
    await all(held, (id) => store.isTagged(id), say);
    await pause(3000); // what our own tags made Shopify tell us has been read, the bucket is full again
    const before = new Map(held.map((id) => [id, tagsOf(store, id)]));
    const isNew = (id: string): boolean => tagsOf(store, id) !== before.get(id);
    const charged = store.points();
    const began = performance.now();
    await store.stateOrigin('CN');
    const savedAfter = (performance.now() - began) / 1000;
    await all(held.slice(0, 1), () => held.some(isNew), say);
    const first = (performance.now() - began) / 1000;
    const placed = performance.now();
    const late = store.order(orders);
    const lateTagged = all([late], (id) => store.isTagged(id)).then(() => (performance.now() - placed) / 1000);
    await all(held, isNew, say);
    const took = (performance.now() - began) / 1000;
    const ideal = Math.max(0, store.points() - charged - BUCKET) / POINTS_A_SECOND;
    return {
      editDrain: {
        orders,
        savedAfterSeconds: round(savedAfter),
        firstTagsAfterSeconds: round(first),
        allTagsAfterSeconds: round(took),
        ordersPerSecond: round(orders / took),
        throttleAloneSeconds: round(ideal),
        pointsPerOrder: round((store.points() - charged) / orders),
        placedMeanwhileTaggedAfterSeconds: round(await lateTagged),
        aim: 'the first within seconds, the rest steadily, and an order that is placed meanwhile before them',
      },
    };
  } finally {
    await store.close();
  }
}

const tagsOf = (store: BenchStore, id: string): string => JSON.stringify(store.platform.order(store.shop, id)?.tags);

/** Waits until all are done. Throws where for a minute none was. */
async function all(
  ids: readonly string[],
  isDone: (id: string) => boolean,
  say: (progress: string) => void = () => undefined,
): Promise<void> {
  let waiting = [...ids];
  let [moved, told] = [performance.now(), performance.now()];
  while (waiting.length > 0) {
    await pause(20);
    const left = waiting.filter((id) => !isDone(id));
    const now = performance.now();
    if (left.length < waiting.length) moved = now;
    if (now - moved > 60_000)
      throw new Error(`${left.length} of ${ids.length} orders are not tagged, and none was for a minute`);
    if (now - told > 30_000) {
      told = now;
      say(`${ids.length - left.length} of ${ids.length} orders tagged`);
    }
    waiting = left;
  }
}
