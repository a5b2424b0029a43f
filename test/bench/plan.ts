// The planner over ten thousand to three million ready orders, each size in a process of its own: milliseconds and processor time of the
// plan, what reading the orders into columns takes beside it, the most memory held, and loads against the lower bound.
//   npm run bench -- --only plan
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { planLoads } from '#domain';
import { benchCrossed, benchDepartures, benchLanes, benchReady } from './plan-day.ts';
import { stopping } from './process.ts';
import { round } from './statistics.ts';

const SIZES = [10_000, 100_000, 1_000_000, 3_000_000];

interface PlanRun {
  readonly orders: number;
  readonly readMs: number;
  readonly planMs: number;
  readonly planCpuMs: number;
  readonly peakMb: number;
  readonly loads: number;
  readonly bound: number;
  readonly leftOut: number;
}

function measured(count: number, rounds: number): PlanRun {
  const began = performance.now();
  const orders = benchReady(count);
  const readMs = performance.now() - began;
  let best: Pick<PlanRun, 'planMs' | 'planCpuMs' | 'loads' | 'bound' | 'leftOut'> | null = null;
  let peakMb = 0;
  // Memory is that of the first round, as of one plan in a process. That round pays for compiling; the best of them is the least disturbed
  // by whatever else the machine does.
  for (let at = 0; at < rounds; at += 1) {
    const [cpu, started] = [process.cpuUsage(), performance.now()];
    const plan = planLoads({
      orders,
      lanes: benchLanes,
      departures: benchDepartures,
      crossed: benchCrossed,
      now: null,
    });
    const planMs = performance.now() - started;
    if (at === 0) peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    const { user, system } = process.cpuUsage(cpu);
    if (best !== null && best.planMs <= planMs) continue;
    let leftOut = 0;
    for (let row = 0; row < orders.size; row += 1) if (plan.loadOf(row) === null) leftOut += 1;
    const { loads, bound } = plan;
    best = { planMs: round(planMs), planCpuMs: round((user + system) / 1000), loads: loads.length, bound, leftOut };
  }
  if (best === null) throw new Error('nothing was measured');
  return { orders: count, readMs: round(readMs), ...best, peakMb };
}

async function inProcess(count: number, rounds: number): Promise<PlanRun> {
  // A small young generation: the texts of orders that are read pass through it and are not kept.
  const args = ['--max-semi-space-size=4', fileURLToPath(import.meta.url), String(count), String(rounds)];
  const child = spawn(process.execPath, args, { signal: stopping, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  if (child.exitCode === null) await once(child, 'close');
  return JSON.parse(text) as PlanRun;
}

/** Growth is time an order at a million to that at ten thousand: 1 is linear. */
export async function benchPlan(
  rounds: number,
  say: (progress: string) => void = () => undefined,
): Promise<Record<string, unknown>> {
  const runs: PlanRun[] = [];
  for (const count of SIZES) {
    say(`Planning ${count.toLocaleString('en')} orders`);
    runs.push(await inProcess(count, rounds));
  }
  const msEach = (orders: number): number => (runs.find((run) => run.orders === orders)?.planMs ?? NaN) / orders;
  return {
    plan: {
      runs,
      growthTenThousandToMillion: round(msEach(1_000_000) / msEach(10_000)),
      growthMillionToThree: round(msEach(3_000_000) / msEach(1_000_000)),
      aim: 'a million in under 1,000 ms and 300 MB, at the lower bound of loads',
    },
  };
}

if (import.meta.main) {
  const [, , count = '', rounds = ''] = process.argv;
  process.stdout.write(JSON.stringify(measured(Number(count), Number(rounds))));
}
