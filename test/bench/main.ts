// `npm run bench`: every figure as a ratio within one run, as one JSON document on stdout; progress goes to stderr.
//   npm run bench -- --rounds 5 --orders 1000 --only acknowledgements,verdicts,command-line,checkout-to-tag,tag-drain,edit-drain,pages,turns,off-loop,loads,reads,tariff,plan,fleet
//   npm run bench -- --only command-line --million
//   npm run bench -- --only pages --pages /orders,/rules
//   npm run bench -- --only loads --load 2000
//   npm run bench -- --only fleet --shops 50 --orders 1000
//   npm run bench -- --only reads --reads 100000
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { removeDatabase, startEmbedded } from '../../web/server/database/embedded.ts';
import { freePort } from '../demo/ports.ts';
import { benchAcknowledgements } from './acknowledgements.ts';
import { benchCheckoutToTag } from './checkout-to-tag.ts';
import { benchCommandLine } from './command-line.ts';
import { benchEditDrain } from './edit-drain.ts';
import { benchFleet } from './fleet.ts';
import { benchLoads } from './loads.ts';
import { benchOffLoop } from './off-loop.ts';
import { BENCH_PAGES, benchPages } from './pages.ts';
import { benchPlan } from './plan.ts';
import { benchReads } from './reads.ts';
import { stopBench, stopping } from './process.ts';
import { benchTagDrain } from './tag-drain.ts';
import { benchTariff } from './tariff.ts';
import { benchTurns } from './turns.ts';
import { benchVerdicts } from './verdicts.ts';

type Figures = Record<string, unknown>;

interface Plan {
  readonly rounds: number;
  readonly orders: number;
  /** The largest file of consignments. */
  readonly most: number;
  readonly only: readonly string[];
  readonly pages: readonly string[];
  /** Orders of the largest load that is sealed. */
  readonly load: number;
  /** Shops of the fleet; the orders are spread over them. */
  readonly shops: number;
  /** Orders of the shop whose pages are read. */
  readonly reads: number;
}

const say = (progress: string): void => void process.stderr.write(`${progress}\n`);

const PARTS: Readonly<Record<string, (plan: Plan) => Promise<Figures>>> = {
  acknowledgements: ({ rounds }) =>
    withDatabase((database, port) => benchAcknowledgements(database, rounds, port, say)),
  verdicts: ({ rounds }) => Promise.resolve(benchVerdicts(rounds)),
  'command-line': ({ most }) => benchCommandLine(most, say),
  'checkout-to-tag': ({ orders }) => benchCheckoutToTag(Math.min(200, orders)),
  'tag-drain': ({ orders }) => benchTagDrain(orders, say),
  'edit-drain': ({ orders }) => benchEditDrain(orders, say),
  pages: ({ pages, rounds }) => benchPages(pages, rounds, say),
  turns: () => benchTurns(say),
  'off-loop': () => withDatabase((database, port) => benchOffLoop(database, port, say)),
  plan: ({ rounds }) => benchPlan(rounds, say),
  loads: ({ load }) => withDatabase((database) => benchLoads(database, load, say)),
  reads: ({ reads }) => withDatabase((database, port) => benchReads(database, reads, port, say)),
  tariff: () => benchTariff(say),
  fleet: ({ shops, orders }) => benchFleet({ shops, ordersOfEach: Math.ceil(orders / shops) }, say),
};

async function withDatabase(
  run: (database: Awaited<ReturnType<typeof startEmbedded>>, port: number) => Promise<Figures>,
): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL does not run as root: whom root hands it to must be able to pass
  const database = await startEmbedded({ folder: join(folder, 'postgres') });
  try {
    return await run(database, await freePort());
  } finally {
    await database.stop();
    removeDatabase(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPlan(): Plan | string {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      orders: { type: 'string' },
      only: { type: 'string' },
      pages: { type: 'string' },
      million: { type: 'boolean' },
      load: { type: 'string' },
      shops: { type: 'string' },
      reads: { type: 'string' },
    },
  });
  const only = values.only?.split(',') ?? Object.keys(PARTS);
  const unknown = only.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) return `Nothing is measured under "${unknown}": use ${Object.keys(PARTS).join(', ')}.`;
  const pages = values.pages?.split(',') ?? BENCH_PAGES;
  const noPage = pages.find((path) => !BENCH_PAGES.includes(path));
  if (noPage !== undefined) return `No page "${noPage}" is measured: use ${BENCH_PAGES.join(', ')}.`;
  const rounds = Number(values.rounds ?? 5);
  const orders = Number(values.orders ?? 1000);
  if (!Number.isInteger(rounds) || rounds < 1) return '--rounds must be a whole number from 1 on.';
  if (!Number.isInteger(orders) || orders < 100) return '--orders must be a whole number from 100 on.';
  const load = Number(values.load ?? 9999);
  if (!Number.isInteger(load) || load < 500) return '--load must be a whole number from 500 on.';
  const shops = Number(values.shops ?? 50);
  if (!Number.isInteger(shops) || shops < 1) return '--shops must be a whole number from 1 on.';
  const reads = Number(values.reads ?? 100_000);
  if (!Number.isInteger(reads) || reads < 100) return '--reads must be a whole number from 100 on.';
  return { rounds, orders, only, pages, load, shops, reads, most: values.million === true ? 1_000_000 : 100_000 };
}

const plan = readPlan();
if (typeof plan === 'string') {
  say(plan);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopBench);
const figures: Figures = {};
const load = [round2(loadavg()[0])];
try {
  for (const name of plan.only) {
    say(`Measuring ${name}`);
    Object.assign(figures, await PARTS[name]?.(plan));
    load.push(round2(loadavg()[0]));
  }
} catch (error) {
  if (!stopping.aborted) throw error;
  say('Stopped.');
  process.exit(130);
}
const machine = { cores: availableParallelism(), node: process.version, platform: process.platform };
// A machine that does other work besides shows in the load: ratios hold, milliseconds do not.
process.stdout.write(
  `${JSON.stringify({ machine: { ...machine, loadBeforeAndAfterEachPart: load }, ...figures }, null, 2)}\n`,
);

function round2(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
