import { STILL_INSTALLED } from '#shopify';
import { ShopMustWait } from '../ports/admin-api.ts';
import type { Deps } from '../ports/deps.ts';
import { adminInTurn, patienceOf } from './admin-in-turn.ts';
import { startDispatcher, type Aside, type Dispatcher } from './dispatcher.ts';
import type { Ending, TakenJob } from './job-endings.ts';
import { JOB_NAMES, startFailedJobsNow, type PgBossQueue } from './pg-boss-queue.ts';
import type { JobName } from '../ports/payloads.ts';
import { describeFailure, dispositionOf, whereThrown } from '../base/retry.ts';
import { createShopCircuits, type ShopCircuits } from './shop-circuits.ts';
import type { AnyTask, Task } from './task.ts';

/** Queues that carry every order; in the others one job works at a time. */
const BUSY: readonly JobName[] = ['read-order', 'decide-order', 'write-tags'];

/** Jobs that ask Shopify for the one shop that they name, and that the shop's own waits therefore put back. */
const ASK_SHOPIFY: readonly JobName[] = [
  'read-order',
  'read-fulfillment-order',
  'write-tags',
  'read-catalogue',
  'read-product',
  'read-inventory-item',
  'write-article',
  'list-recheck',
  'shop-installed',
  'scopes-updated',
];

/** For each that works, so many may wait for Shopify beside it: a sleeping job costs some kilobytes and no connection. */
const WAITING_BESIDE = 15;

export interface Workers {
  /** Takes no further job, waits for those running (`STOP_GRACE_MS` at most; what is cut off is put back and runs again elsewhere). `senders`: who sends jobs until then; the queue ends last. */
  stop(senders?: Promise<void>): Promise<void>;
}

/**
 * Starts a dispatcher for each queue; in the busy ones `concurrency` jobs work at once, and as many of one shop may be under way. Every queue must
 * have its task: a job that no task runs would wait for ever.
 */
export async function startWorkers(
  deps: Deps,
  queue: PgBossQueue,
  tasks: readonly AnyTask[],
  concurrency: number,
): Promise<Workers> {
  const byName = new Map<string, AnyTask>(tasks.map((task) => [task.name, task]));
  const orphan = JOB_NAMES.find((name) => !byName.has(name));
  if (orphan !== undefined) throw new Error(`No task runs the jobs of ${orphan}`);
  const dispatchers = new Map<string, Dispatcher>();
  const lookEverywhere = (): void => dispatchers.forEach((dispatcher) => dispatcher.look());
  const circuits = circuitsOver(deps, queue, lookEverywhere);
  for (const task of byName.values()) {
    const lanes = BUSY.includes(task.name) ? Math.max(1, concurrency) : 1;
    const asks = ASK_SHOPIFY.includes(task.name);
    const dispatcher = startDispatcher({
      boss: queue.boss,
      log: deps.log,
      name: task.name,
      lanes,
      perShop: lanes,
      atMost: lanes * (1 + WAITING_BESIDE),
      heldBack: () => (asks ? circuits.open() : []),
      run: (job, aside) => runOne(inTurn(deps, circuits, job, aside, asks), task, job),
    });
    dispatchers.set(task.name, dispatcher);
  }
  const listening = await queue.listen((name) => dispatchers.get(name)?.look(), lookEverywhere);
  return {
    async stop(senders) {
      await listening.close();
      circuits.stop();
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.stop()));
      await senders;
      await queue.stop();
    },
  };
}

function circuitsOver(deps: Deps, queue: PgBossQueue, look: () => void): ShopCircuits {
  return createShopCircuits({
    log: deps.log,
    probe: (shop) => deps.admin.run(shop, STILL_INSTALLED, {}),
    onAnswering(shop, wasOut) {
      const started = wasOut ? startFailedJobsNow(queue.boss, ASK_SHOPIFY, shop) : Promise.resolve();
      started
        .catch((error: unknown) =>
          deps.log.warn({ shop, failure: describeFailure(error) }, 'Failed jobs of a shop could not be started early'),
        )
        .finally(look);
    },
  });
}

function inTurn(deps: Deps, circuits: ShopCircuits, job: TakenJob, aside: Aside, asks: boolean): Deps {
  const patienceMs = asks ? patienceOf(Date.now() - job.createdOn.getTime()) : null;
  return { ...deps, admin: adminInTurn(deps.admin, circuits, aside, patienceMs) };
}

async function runOne(deps: Deps, task: Task, job: TakenJob): Promise<Ending> {
  const log = deps.log.child({ job: task.name, jobId: job.id, attempt: job.retryCount });
  try {
    await task.run(deps, parsed(task, job.data));
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof ShopMustWait && ASK_SHOPIFY.includes(task.name))
      return { kind: 'put-back', waitMs: error.waitMs };
    const failure = describeFailure(error);
    const { kind, why } =
      error instanceof UnfitPayload
        ? { kind: 'give-up' as const, why: error.message }
        : dispositionOf(error, job.retryCount);
    if (kind === 'again') log.warn({ failure, why }, 'A job failed and will be tried again');
    else log.error({ failure, why, err: whereThrown(error) }, 'A job failed for good and went to the dead letters');
    return { kind, output: { failure, why } };
  }
}

class UnfitPayload extends Error {}

function parsed(task: Task, payload: unknown): ReturnType<Task['parse']> {
  try {
    return task.parse(payload);
  } catch (cause) {
    throw new UnfitPayload('the payload does not fit the task', { cause });
  }
}
