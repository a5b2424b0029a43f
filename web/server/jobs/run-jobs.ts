import type { Logger } from 'pino';
import { STILL_INSTALLED } from '#shopify';
import { ShopMustWait } from '../ports/admin-api.ts';
import { count } from '../base/metrics.ts';
import type { Deps } from '../ports/deps.ts';
import type { Queue } from '../ports/queue.ts';
import { adminInTurn, patienceOf } from './admin-in-turn.ts';
import { startDispatcher, type Aside, type Dispatcher } from './dispatcher.ts';
import type { Ending, TakenJob } from './job-endings.ts';
import { startFailedJobsNow, type PgBossQueue } from './pg-boss-queue.ts';
import { JOB_NAMES } from '../tasks/index.ts';
import { describeFailure, dispositionOf, whereThrown } from '../base/retry.ts';
import { createShopCircuits, type ShopCircuits } from './shop-circuits.ts';
import type { Job } from '../ports/job.ts';

/** For each that works, so many may wait for Shopify beside it: a sleeping job costs some kilobytes and no connection. */
const WAITING_BESIDE = 15;

/** Retries and postponed jobs tell nobody, so the queues are looked at this often. */
const LOOK_AGAIN_MS = 1_000;

export interface Workers {
  /** Takes no further job, waits for those running (`STOP_GRACE_MS` at most; what is cut off is put back and runs again elsewhere). `senders`: who sends jobs until then; the queue ends last. */
  stop(senders?: Promise<void>): Promise<void>;
}

/** Starts a dispatcher for each job; of the busy ones `concurrency` work at once, and as many of one shop may be under way. */
export async function startWorkers(
  deps: Deps,
  queue: PgBossQueue,
  jobs: readonly Job[],
  concurrency: number,
): Promise<Workers> {
  const orphan = JOB_NAMES.find((name) => !jobs.some((job) => job.name === name));
  if (orphan !== undefined) throw new Error(`Nothing runs the jobs of ${orphan}: they would wait for ever`);
  const dispatchers = new Map<string, Dispatcher>();
  const lookEverywhere = (): void => dispatchers.forEach((dispatcher) => dispatcher.look());
  const circuits = circuitsOver(deps, queue, jobs, lookEverywhere);
  for (const job of jobs) {
    const lanes = job.busy ? Math.max(1, concurrency) : 1;
    const dispatcher = startDispatcher({
      queue,
      log: deps.log,
      name: job.name,
      lanes,
      perShop: lanes,
      atMost: lanes * (1 + WAITING_BESIDE),
      heldBack: () => (job.asksShopify ? circuits.open() : []),
      run: (taken, aside) => runOne(inTurn(deps, { circuits, job: taken, aside, asks: job.asksShopify }), job, taken),
    });
    dispatchers.set(job.name, dispatcher);
  }
  const looking = lookOften(queue, dispatchers, deps.log);
  const listening = await queue.listen((name) => dispatchers.get(name)?.look(), lookEverywhere);
  return {
    async stop(senders) {
      await listening.close();
      looking.stop();
      circuits.stop();
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.stop()));
      await senders;
      await queue.stop();
    },
  };
}

/** One question for all queues: asked each by itself, two dozen empty ones cost more than the jobs of a quiet shop. */
function lookOften(queue: PgBossQueue, dispatchers: ReadonlyMap<string, Dispatcher>, log: Logger): { stop(): void } {
  let asking = false;
  const timer = setInterval(() => {
    if (asking) return;
    asking = true;
    queue
      .waitingIn([...dispatchers.keys()])
      .then((names) => names.forEach((name) => dispatchers.get(name)?.look()))
      .catch((error: unknown) => log.error({ failure: describeFailure(error) }, 'The queues could not be looked at'))
      .finally(() => (asking = false));
  }, LOOK_AGAIN_MS);
  return { stop: () => clearInterval(timer) };
}

function circuitsOver(deps: Deps, queue: PgBossQueue, jobs: readonly Job[], look: () => void): ShopCircuits {
  const asking = jobs.filter(({ asksShopify }) => asksShopify).map(({ name }) => name);
  return createShopCircuits({
    log: deps.log,
    probe: (shop) => deps.admin.run(shop, STILL_INSTALLED, {}),
    onAnswering(shop, wasOut) {
      const started = wasOut ? startFailedJobsNow(queue.boss, asking, shop) : Promise.resolve();
      started
        .catch((error: unknown) =>
          deps.log.warn({ shop, failure: describeFailure(error) }, 'Failed jobs of a shop could not be started early'),
        )
        .finally(look);
    },
  });
}

interface Turn {
  readonly circuits: ShopCircuits;
  readonly job: TakenJob;
  readonly aside: Aside;
  readonly asks: boolean;
}

function inTurn(deps: Deps, { circuits, job, aside, asks }: Turn): Deps {
  const patienceMs = asks ? patienceOf(Date.now() - job.createdOn.getTime()) : null;
  return { ...deps, admin: adminInTurn(deps.admin, circuits, aside, patienceMs) };
}

async function runOne(deps: Deps, job: Job, taken: TakenJob): Promise<Ending> {
  const ending = await endingOf(deps, job, taken);
  count('minimis_jobs', { job: job.name, ending: ending.kind });
  return ending;
}

async function endingOf(deps: Deps, job: Job, taken: TakenJob): Promise<Ending> {
  const trace = traceOf(taken);
  const traced = deps.log.child({ trace });
  const log = traced.child({ job: job.name, jobId: taken.id, attempt: taken.retryCount });
  try {
    await job.run({ ...deps, log: traced, queue: tracing(deps.queue, trace) }, read(job, taken.data));
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof ShopMustWait && job.asksShopify) return { kind: 'put-back', waitMs: error.waitMs };
    const failure = describeFailure(error);
    const { kind, why } =
      error instanceof UnfitPayload
        ? { kind: 'give-up' as const, why: error.message }
        : dispositionOf(error, taken.retryCount);
    if (kind === 'again') log.warn({ failure, why }, 'A job failed and will be tried again');
    else {
      count('minimis_errors', { in: 'job' });
      log.error({ failure, why, err: whereThrown(error) }, 'A job failed for good and went to the dead letters');
    }
    return { kind, output: { failure, why } };
  }
}

/** The event that began it; a job that nothing delivered begins a trace of its own. */
function traceOf({ id, data }: TakenJob): string {
  const { trace } = data as { readonly trace?: unknown };
  return typeof trace === 'string' ? trace : id;
}

const tracing = (queue: Queue, trace: string): Queue => ({
  send: (tx, jobs) =>
    queue.send(
      tx,
      jobs.map((job) => ({ trace, ...job })),
    ),
  cancelWaiting: (tx, shop) => queue.cancelWaiting(tx, shop),
});

class UnfitPayload extends Error {}

function read(job: Job, stored: unknown): ReturnType<Job['payload']['parse']> {
  try {
    return job.payload.parse(stored);
  } catch (cause) {
    throw new UnfitPayload('the payload does not fit the job', { cause });
  }
}
