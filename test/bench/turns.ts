// How long an order of a shop in good order waits for its tags: alone, and beside shops in trouble, from the moment the trouble begins.
import { performance } from 'node:perf_hooks';
import { pause } from './process.ts';
import { percentile, round } from './statistics.ts';
import { openStores } from './store.ts';
import type { BenchShop, BenchStores } from './store.ts';

const ORDERS = 60;
const APART_MS = 500;
const BURST = 150;
const PATIENCE_MS = 150_000;
/** Longer than any scenario lasts. */
const NEVER_MS = 1_800_000;
const ALWAYS = 1_000_000;

/** Opens the shops of a scenario; what it answers begins their trouble. */
type Scenario = (stores: BenchStores) => Promise<() => void>;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  alone: () => Promise.resolve(() => undefined),
  burst: async (stores) => {
    const busy = await stores.open('busy', 'standard');
    return () => place(busy, BURST);
  },
  hungAdminApi: async (stores) => {
    const hung = await stores.open('hung', 'standard');
    return () => {
      stores.platform.faults.set({ hangNext: ALWAYS, hangMs: NEVER_MS }, hung.shop);
      place(hung, 30);
    };
  },
  sixHungTokenEndpoints: async (stores) => {
    const { platform } = stores;
    const hung: BenchShop[] = [];
    for (let n = 1; n <= 6; n += 1) hung.push(await stores.open(`token-${n}`, 'standard'));
    return () => {
      for (const one of hung) {
        platform.faults.set({ hangTokensNext: ALWAYS, hangMs: NEVER_MS }, one.shop);
        platform.tokens.voidAccess(one.shop);
        place(one, 10);
      }
    };
  },
};

export async function benchTurns(say: (progress: string) => void): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    say(`  ${name}`);
    figures[name] = await measure(scenario);
  }
  return { turns: { orders: ORDERS, apartMs: APART_MS, aim: 'p99 of at most 2,000 ms in all of them', ...figures } };
}

async function measure(scenario: Scenario): Promise<Record<string, unknown>> {
  const stores = await openStores();
  try {
    const well = await stores.open('well', 'plus');
    const begin = await scenario(stores);
    await pause(3000); // the first readings of the shops end, the buckets are full again
    begin();
    return await ordersOf(stores, well);
  } finally {
    await stores.close();
  }
}

async function ordersOf({ platform }: BenchStores, well: BenchShop): Promise<Record<string, unknown>> {
  const waiting = new Map<string, number>();
  const took: number[] = [];
  const stop = platform.onChange((shop) => {
    if (shop !== well.shop) return;
    for (const [id, at] of waiting) {
      if (!well.isTagged(id)) continue;
      waiting.delete(id);
      took.push(performance.now() - at);
    }
  });
  for (let n = 0; n < ORDERS; n += 1) {
    const at = performance.now();
    waiting.set(well.order(n), at);
    await pause(APART_MS);
  }
  const until = performance.now() + PATIENCE_MS;
  while (waiting.size > 0 && performance.now() < until) await pause(100);
  stop();
  // One that is still waiting has waited until now at least.
  for (const at of waiting.values()) took.push(performance.now() - at);
  return {
    p50Ms: round(percentile(took, 0.5)),
    p99Ms: round(percentile(took, 0.99)),
    maxMs: round(Math.max(...took)),
    notTagged: waiting.size,
  };
}

function place(shop: BenchShop, orders: number): void {
  for (let n = 0; n < orders; n += 1) shop.order(n);
}
