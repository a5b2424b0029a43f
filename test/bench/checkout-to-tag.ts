// From the buyer's click to the tags in the store's order list, one order at a time as they come in a busy shop.
import { performance } from 'node:perf_hooks';
import { pause, stopping } from './process.ts';
import { percentile, round } from './statistics.ts';
import { openStore } from './store.ts';

const GAP_MS = 150;
const PATIENCE_MS = 30_000;

export async function benchCheckoutToTag(orders: number): Promise<Record<string, unknown>> {
  const store = await openStore('plus'); // whose bucket never empties at this pace: waiting for points is measured elsewhere
  try {
    const placed = new Map<string, number>();
    const took: number[] = [];
    let allTagged = (): void => undefined;
    const done = new Promise<void>((resolve) => (allTagged = resolve));
    const stopListening = store.platform.onChange(() => {
      for (const [id, at] of placed) {
        if (!store.isTagged(id)) continue;
        placed.delete(id);
        took.push(performance.now() - at);
      }
      if (took.length === orders + WARM_UP) allTagged();
    });
    const before = performance.eventLoopUtilization();
    for (let n = 0; n < orders + WARM_UP; n += 1) {
      const at = performance.now();
      placed.set(store.order(n), at);
      await pause(GAP_MS);
    }
    const busy = performance.eventLoopUtilization(before).active / (orders + WARM_UP);
    await withPatience(done, () => `${placed.size} orders were not tagged within ${PATIENCE_MS / 1000} seconds`);
    stopListening();
    const counted = took.slice(WARM_UP);
    return {
      checkoutToTag: {
        orders,
        apartMs: GAP_MS,
        p50Ms: round(percentile(counted, 0.5)),
        p99Ms: round(percentile(counted, 0.99)),
        maxMs: round(Math.max(...counted)),
        storesOwnMsPerOrder: round(busy),
        p50WithoutStoresOwnMs: round(percentile(counted, 0.5) - busy),
        p99WithoutStoresOwnMs: round(percentile(counted, 0.99) - busy),
        aim: 'p50 under 150 ms and p99 under 1 s, plus the time in which the store itself answers',
      },
    };
  } finally {
    await store.close();
  }
}

/** The first orders meet cold code and unprepared statements on both sides. */
const WARM_UP = 10;

async function withPatience(done: Promise<void>, complaint: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), PATIENCE_MS);
    stopping.addEventListener('abort', () => reject(new Error('The bench was stopped')), { once: true });
  });
  await Promise.race([done, patience]).finally(() => clearTimeout(timer));
}
