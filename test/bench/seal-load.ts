// Seals one load of so many orders in a database of its own, and prints what it took as one JSON line. A process of its own, so that its
// peak of memory is the seal's.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { openDatabase } from '../../web/server/database/client.ts';
import { migrate } from '../../web/server/database/migrate.ts';
import { parseEnv } from '../../web/server/base/env.ts';
import { createQueue } from '../../web/server/jobs/pg-boss-queue.ts';
import { createLog } from '../../web/server/base/log.ts';
import { changeLoad } from '../../web/server/loads/change.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import type { SealOutcome } from '../../web/server/loads/seal.ts';
import { countStatements } from '../support/statements.ts';
import type { ShippingDeps } from '../server/support/shipping.ts';
import { openLoadOf } from './large-load.ts';
import { round } from './statistics.ts';

const SHOP = 'bench-load.myshopify.com';
const DAY_MS = 86_400_000;
const [orders = '500', differing = 'same'] = process.argv.slice(2);

const parsed = parseEnv(process.env);
if (!parsed.ok) throw new Error(parsed.problems.join(' '));
const { env } = parsed;
await migrate(env.databaseUrl);
const database = openDatabase(env.databaseUrl, { poolSize: 4 });
const queue = await createQueue({ databaseUrl: env.databaseUrl, log: createLog('error'), worker: false });
const count = countStatements(database.pool);
const deps: ShippingDeps = {
  db: database.db,
  env,
  clock: { now: () => new Date() },
  queue,
  log: createLog('error'),
};
try {
  const loadId = await openLoadOf(database, deps, SHOP, Number(orders));
  if (differing === 'differing') await otherwise();
  const moved = differing === 'moved' ? await moveTwice(loadId) : {};
  const builtMb = process.resourceUsage().maxRSS / 1024;
  const before = count.count;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const cpuBefore = process.cpuUsage();
  const asked = await timed(() => sealOpenLoad(deps, SHOP, { loadId, by: '77' }));
  const statementsAsked = count.count - before;
  // A name is put under whatever doubts there are: the second request is the seal.
  const { outcome, ms } =
    asked.outcome.kind === 'doubts' ? await timed(() => acknowledged(loadId, asked.outcome)) : asked;
  const statements = asked.outcome.kind === 'doubts' ? count.count - before - statementsAsked : statementsAsked;
  const [sizes] = (
    await database.pool.query<{ documentMb: number }>(
      `SELECT round(length(sealed_document) / 1e6, 1)::float AS "documentMb" FROM shipment WHERE id = $1`,
      [loadId],
    )
  ).rows;
  const { user, system } = process.cpuUsage(cpuBefore);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const figures = {
    outcome: outcome.kind,
    ms: round(ms),
    askedMs: round(asked.ms),
    statements,
    /** Of the question and the seal together. */
    cpuMs: round((user + system) / 1000),
    /** How long the event loop answered nobody, at the longest. */
    stillMs: round(loop.max / 1e6),
    peakMb: round(peakMb),
    builtMb: round(builtMb),
  };
  process.stdout.write(`${JSON.stringify({ orders: Number(orders), ...figures, ...moved, ...sizes })}\n`);
} catch (error) {
  // What refuses a seal of that size is a figure, too.
  process.stderr.write(`${String(error).slice(0, 400)}\n`);
  process.stdout.write(`${JSON.stringify({ orders: Number(orders), outcome: 'failed' })}\n`);
} finally {
  await queue.stop();
  await database.close();
}

/** As if a product had been changed a moment ago: every verdict comes out otherwise, and is recorded anew. */
async function otherwise(): Promise<void> {
  await database.pool.query('ALTER TABLE verdict_record DISABLE TRIGGER USER');
  await database.pool.query(
    `UPDATE verdict_record SET outcome = replace(outcome, '"verdict":"', '"before":1,"verdict":"')`,
  );
  await database.pool.query('ALTER TABLE verdict_record ENABLE TRIGGER USER');
}

/** The load arrives a day later, and another: the second time every order has tags that wait to be written. */
async function moveTwice(loadId: string): Promise<Record<string, number>> {
  const first = await moveArrival(loadId);
  const second = await moveArrival(loadId);
  return { ...first, movedAgainMs: second.moveMs, movedAgainStatements: second.moveStatements };
}

/** Its orders are decided again, all of them at once. */
async function moveArrival(loadId: string): Promise<{ readonly moveMs: number; readonly moveStatements: number }> {
  const load = await database.db.loadRecord.findUniqueOrThrow({ where: { shop_id: { shop: SHOP, id: loadId } } });
  const arrivalAt = new Date(load.arrivalAt.getTime() + DAY_MS);
  const sent = count.count;
  const began = performance.now();
  const outcome = await changeLoad(deps, SHOP, loadId, { by: '77', arrivalAt });
  if (outcome.kind !== 'done') throw new Error(`The arrival was not moved: ${outcome.kind}`);
  return { moveMs: round(performance.now() - began), moveStatements: count.count - sent };
}

interface Timed {
  readonly outcome: SealOutcome;
  readonly ms: number;
}

async function timed(seal: () => Promise<SealOutcome>): Promise<Timed> {
  const began = performance.now();
  const outcome = await seal();
  return { outcome, ms: performance.now() - began };
}

function acknowledged(loadId: string, asked: SealOutcome): Promise<SealOutcome> {
  const seen = asked.kind === 'doubts' ? asked.doubts.seen : '';
  return sealOpenLoad(deps, SHOP, { loadId, by: '77', acknowledged: { by: 'Bench', seen } });
}
