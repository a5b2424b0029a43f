// A thousand orders at once in a shop of the Standard plan: how long until all are tagged, against the least time in which the
// store's throttle gives out the points that the app used.
import { pause } from './process.ts';
import { round } from './statistics.ts';
import { openStore } from './store.ts';
import type { BenchStore } from './store.ts';

const BUCKET = 2000;
const POINTS_A_SECOND = 100;

export async function benchTagDrain(
  orders: number,
  say: (progress: string) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const store = await openStore('standard');
  try {
    const chargedBefore = store.points();
    const began = performance.now();
    const seconds = (): number => (performance.now() - began) / 1000;
    let untagged = Array.from({ length: orders }, (_, n) => store.order(n));
    for (let told = 0; untagged.length > 0;) {
      await pause(100);
      untagged = untagged.filter((id) => !store.isTagged(id));
      if (seconds() - told > 30) {
        told = seconds();
        say(`${orders - untagged.length} of ${orders} orders tagged after ${Math.round(told)} s`);
      }
      if (seconds() > 60 + orders * 2) throw new Error(`${untagged.length} of ${orders} orders are still untagged`);
    }
    const took = seconds();
    const points = store.points() - chargedBefore;
    const atRest = (await pointsAtRest(store)) - chargedBefore;
    const ideal = Math.max(0, points - BUCKET) / POINTS_A_SECOND;
    return {
      tagDrain: {
        orders,
        points,
        pointsPerOrder: round(points / orders),
        pointsPerOrderAtRest: round(atRest / orders),
        ordersASecondFor100Points: round((100 * orders) / atRest),
        seconds: round(took),
        idealSeconds: round(ideal),
        ratioToIdeal: round(took / ideal),
        aim: 'at most 1.1, and 1.5 orders a second: what an order costs until nothing of it waits any more',
      },
    };
  } finally {
    await store.close();
  }
}

/** Points until the store has heard of nothing for some seconds: each of our own writes comes back as a delivery. */
async function pointsAtRest(store: Pick<BenchStore, 'points'>): Promise<number> {
  for (let [points, calm] = [store.points(), 0]; ;) {
    await pause(1000);
    calm = store.points() === points ? calm + 1 : 0;
    points = store.points();
    if (calm === 8) return points;
  }
}
