import { setTimeout as sleep } from 'node:timers/promises';
import { noFaults } from '../stand-in/platform/faults.ts';
import { look } from './oracle.ts';
import type { Findings, Placed } from './oracle.ts';
import { KINDS, planOf, SHOPS } from './plan.ts';
import type { Fault, Kind } from './plan.ts';
import { openWorld } from './world.ts';
import type { World } from './world.ts';

export interface Outcome extends Findings {
  readonly seed: number;
  readonly orders: number;
  /** How often each fault came. */
  readonly faults: Readonly<Record<string, number>>;
  /** Processes that ended though nobody had killed them. */
  readonly crashes: number;
  readonly slowestStopMs: number;
  readonly restedAfterMs: number;
}

const PATIENCE_MS = 300_000;

/** One run: calm orders of each kind first, then the plan, then all faults off and whatever time it takes to come to rest. */
export async function runChaos(seed: number, orders: number, say: (progress: string) => void): Promise<Outcome> {
  const world = await openWorld();
  try {
    const calm = await calmTags(world);
    for (const [kind, tags] of calm) say(`  calm, ${kind}: ${tags.join(', ') || 'no tags'}`);
    const placed: Placed[] = [];
    const faults: Record<string, number> = {};
    let slowestStopMs = 0;
    for (const step of planOf(seed, orders)) {
      const doing = strike(world, step.fault);
      faults[step.fault.kind] = (faults[step.fault.kind] ?? 0) + 1;
      say(`  ${JSON.stringify(step.fault)}`);
      for (const plan of step.orders) {
        const { id } = world.place(plan.shop, plan.n, plan.placedAs);
        if (plan.endsAs !== plan.placedAs) world.move(plan.shop, id, plan.endsAs);
        if (plan.cancelled) world.platform.cancelOrder(plan.shop, id);
        placed.push({ plan, id });
        await sleep(20);
      }
      slowestStopMs = Math.max(slowestStopMs, await doing);
      await sleep(step.thenMs);
    }
    world.platform.faults.set(noFaults);
    const began = performance.now();
    await world.fleet.whole();
    await untilAtRest(world);
    const restedAfterMs = Math.round(performance.now() - began);
    const findings = await world.withPool((pool) =>
      look({ platform: world.platform, pool, logFile: world.logFile }, placed, calm),
    );
    return {
      seed,
      orders,
      faults,
      crashes: world.fleet.crashes(),
      slowestStopMs: Math.round(slowestStopMs),
      restedAfterMs,
      ...findings,
    };
  } finally {
    await world.close();
  }
}

/** Of persons whom no order of the plan is of. */
const CALM_FROM = 1_000_000;

async function calmTags(world: World): Promise<ReadonlyMap<Kind, readonly string[]>> {
  const placed = KINDS.map((kind, at) => ({ kind, id: world.place(SHOPS[0], CALM_FROM + at, kind).id }));
  await sleep(2000);
  await untilAtRest(world);
  return new Map(placed.map(({ kind, id }) => [kind, [...(world.platform.order(SHOPS[0], id)?.tags ?? [])].sort()]));
}

/** Gives how long a process took to stop, where that was the fault. */
async function strike(world: World, fault: Fault): Promise<number> {
  const { platform, fleet, door } = world;
  switch (fault.kind) {
    case 'kill':
      await fleet.kill(fault.role, fault.which, fault.clockSkewMs);
      return 0;
    case 'stop':
      return fleet.replace(fault.role, fault.which);
    case 'sessions-ended':
      await world.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()`,
      );
      return 0;
    case 'database-restarted':
      await world.restartDatabase();
      return 0;
    case 'database-away':
      door.close();
      await sleep(fault.ms);
      door.open();
      return 0;
    case 'throttled':
      platform.faults.set({ throttleNext: fault.requests });
      return 0;
    case 'answers-lost':
      platform.faults.set({ loseAnswerNext: fault.requests });
      return 0;
    case 'hangs':
      platform.faults.set({ hangNext: fault.requests, hangMs: 20_000 });
      return 0;
    case 'tokens-hang':
      platform.faults.set({ hangTokensNext: fault.requests, hangMs: 20_000 });
      for (const shop of SHOPS) platform.tokens.voidAccess(shop);
      return 0;
    case 'refuses':
      platform.faults.set({ failNext: fault.requests, failStatus: fault.status });
      return 0;
    case 'slow':
      platform.faults.set({ slowMs: fault.ms });
      return 0;
    case 'duplicates':
      platform.faults.set({ duplicates: fault.more });
      return 0;
    case 'disorder':
      platform.faults.set({ reorder: true });
      return 0;
    case 'calm':
      platform.faults.set(noFaults);
      return 0;
  }
}

/** No delivery under way or waiting, no job left; three looks in a row, for one begets the other. */
async function untilAtRest(world: World): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let calm = 0; calm < 3;) {
    if (performance.now() > end) return;
    await sleep(500);
    const waiting = world.platform.deliveries().some(({ state }) => state === 'waiting');
    const left = await world
      .sql<{ n: string }>(
        `SELECT count(*) AS n FROM pgboss.job WHERE state < 'completed' AND name <> 'dead-letters' AND data ->> 'shop' IS NOT NULL`,
      )
      .then(
        ([row]) => Number(row?.n),
        () => 1,
      );
    calm = waiting || left > 0 ? 0 : calm + 1;
  }
}
