import type { JobWithMetadata, JobResult, PgBoss } from 'pg-boss';
import type { Deps } from '../deps.ts';
import { JOB_NAMES, type PgBossQueue } from './pg-boss-queue.ts';
import type { JobName } from './payloads.ts';
import { describeFailure, dispositionOf, whereThrown } from './retry.ts';
import type { AnyTask, Task } from './task.ts';

/** Queues that carry every order; the others get one worker each. */
const BUSY: readonly JobName[] = ['read-order', 'decide-order', 'write-tags'];

/** Retries and postponed jobs wake nobody, so one worker of each queue looks again this often and wakes the rest. */
const LOOK_AGAIN_SECONDS = 1;
const IDLE_LOOK_SECONDS = 30;

export interface Workers {
  /** Takes no further job, waits for those running (25 s at most; what is cut off runs again elsewhere). */
  stop(): Promise<void>;
}

/** Starts `concurrency` workers for each busy queue. Every queue must have its task: a job nobody runs would wait for ever. */
export async function startWorkers(
  deps: Deps,
  queue: PgBossQueue,
  tasks: readonly AnyTask[],
  concurrency: number,
): Promise<Workers> {
  const byName = new Map<string, AnyTask>(tasks.map((task) => [task.name, task]));
  const orphan = JOB_NAMES.find((name) => !byName.has(name));
  if (orphan !== undefined) throw new Error(`No task runs the jobs of ${orphan}`);
  const crews = new Map<string, Crew>();
  for (const task of byName.values()) {
    const crew = createCrew(queue.boss);
    crews.set(task.name, crew);
    const workers = BUSY.includes(task.name) ? Math.max(1, concurrency) : 1;
    for (let index = 0; index < workers; index += 1) await startWorker(deps, queue, task, crew, index === 0);
  }
  const listening = await queue.listen(
    (name) => crews.get(name)?.wakeOne(),
    () => crews.forEach((crew) => crew.wakeOne()),
  );
  return {
    async stop() {
      await listening.close();
      await queue.stop();
    },
  };
}

interface Hand {
  id: string | null;
  busy: boolean;
}

/** The workers of one queue in this process. */
interface Crew {
  readonly hands: Hand[];
  wakeOne(): void;
}

/**
 * A notification wakes one idle worker, not all of them, which would each ask the database for the one job. Who starts a job
 * wakes the next, for there may be more; who ends one looks by itself. So when all are busy nobody need be woken.
 */
function createCrew(boss: PgBoss): Crew {
  const hands: Hand[] = [];
  let turn = 0;
  return {
    hands,
    wakeOne() {
      for (let tried = 0; tried < hands.length; tried += 1) {
        turn = (turn + 1) % hands.length;
        const hand = hands[turn];
        if (hand === undefined || hand.busy || hand.id === null) continue;
        boss.notifyWorker(hand.id);
        return;
      }
    },
  };
}

async function startWorker(
  deps: Deps,
  queue: PgBossQueue,
  task: AnyTask,
  crew: Crew,
  looksOften: boolean,
): Promise<void> {
  const options = {
    includeMetadata: true,
    perJobResults: true,
    pollingIntervalSeconds: looksOften ? LOOK_AGAIN_SECONDS : IDLE_LOOK_SECONDS,
  } as const;
  const hand: Hand = { id: null, busy: false };
  crew.hands.push(hand);
  hand.id = await queue.boss.work(task.name, options, async (jobs: JobWithMetadata<object>[]) => {
    hand.busy = true;
    crew.wakeOne();
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await runOne(deps, task, job));
    hand.busy = false;
    // Look for the next job as soon as this one is settled: a second one of the same key had to wait for it, and
    // the notification for it went by while we worked.
    if (hand.id !== null) queue.boss.notifyWorker(hand.id);
    return results;
  });
}

async function runOne(deps: Deps, task: Task, job: JobWithMetadata<object>): Promise<JobResult> {
  const log = deps.log.child({ job: task.name, jobId: job.id, attempt: job.retryCount });
  try {
    await task.run(deps, parsed(task, job.data));
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const failure = describeFailure(error);
    const { kind, why } =
      error instanceof UnfitPayload ? { kind: 'give-up', why: error.message } : dispositionOf(error, job.retryCount);
    if (kind === 'again') log.warn({ failure, why }, 'A job failed and will be tried again');
    else log.error({ failure, why, err: whereThrown(error) }, 'A job failed for good and went to the dead letters');
    return { id: job.id, status: kind === 'again' ? 'failed' : 'deadletter', output: { failure, why } };
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
