import type { Logger } from 'pino';
import { attemptOf, endJob, type Ending, type TakenJob } from './job-endings.ts';
import { createLanes } from './lanes.ts';
import { HEARTBEAT_SECONDS, type PgBossQueue } from './pg-boss-queue.ts';
import { describeFailure } from '../base/retry.ts';
import { STOP_GRACE_MS } from '../base/stopping.ts';
import { createTurns } from './turns.ts';

/** A try of the same job runs here still, though its time is over: the next one waits for it. */
const SAME_JOB_MS = 30_000;

export interface DispatcherParts {
  readonly queue: Pick<PgBossQueue, 'boss' | 'prepared'>;
  readonly log: Logger;
  /** Of the queue. */
  readonly name: string;
  /** Jobs that work at once here; one that waits for Shopify is not counted. */
  readonly lanes: number;
  /** Jobs of one shop at once in all processes, those that wait among them. */
  readonly perShop: number;
  /** Jobs at once here, those that wait among them. */
  readonly atMost: number;
  /** Shops whose jobs stay where they are, for now. */
  readonly heldBack: () => readonly string[];
  readonly run: (job: TakenJob, aside: Aside) => Promise<Ending>;
}

/** Gives the job's lane to another while the work goes on, which is to be waiting for somebody else. */
export type Aside = <Value>(work: () => Promise<Value>) => Promise<Value>;

export interface Dispatcher {
  /** There may be jobs to start. */
  look(): void;
  /** Takes no further job and waits for those running. */
  stop(): Promise<void>;
}

/**
 * Takes the jobs of one queue, as many as have room, and runs them. pg-boss's own workers cannot leave out a shop that has to wait, nor take the
 * shops in turn, so this asks `fetch`, which can: its groups are shops. What `work` does beside that is here: heartbeats, settling, the grace
 * at the end.
 */
export function startDispatcher(parts: DispatcherParts): Dispatcher {
  const { queue, name, log } = parts;
  const lanes = createLanes(parts.lanes);
  const turns = createTurns(parts.heldBack, () => look());
  const running = new Map<string, { readonly job: TakenJob; readonly ended: Promise<void> }>();
  let stopped = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  /** The last look ended for want of a place: there may be more. */
  let noRoom = false;

  function look(): void {
    lookAgain = true;
    if (looking !== null || stopped) return;
    looking = lookAround().finally(() => {
      looking = null;
      if (lookAgain) look();
    });
  }

  async function lookAround(): Promise<void> {
    try {
      while (lookAgain && !stopped) {
        lookAgain = false;
        for (;;) {
          const room = Math.min(lanes.free, parts.atMost - running.size);
          noRoom = room <= 0;
          if (noRoom || stopped) break;
          const jobs = await turns.next((leaveOut) => take(leaveOut, room));
          if (jobs.length === 0) break;
          for (const job of jobs) {
            if (stopped) await finish(job, { kind: 'put-back', waitMs: 0 });
            else begin(job);
          }
        }
      }
    } catch (error) {
      if (!stopped) log.error({ queue: name, failure: describeFailure(error) }, 'Jobs could not be taken');
    }
  }

  function take(ignoreGroups: string[], batchSize: number): Promise<TakenJob[]> {
    const options = {
      includeMetadata: true,
      groupConcurrency: parts.perShop,
      ignoreGroups,
      batchSize,
      db: queue.prepared,
    } as const;
    return queue.boss.fetch<object>(name, options);
  }

  function begin(job: TakenJob): void {
    if (running.has(job.id)) return void finish(job, { kind: 'put-back', waitMs: SAME_JOB_MS });
    const ended = runToEnd(job).finally(() => {
      running.delete(job.id);
      lanes.leave();
      // A second one of its key, or of its shop, may have had to wait for it; the notification for that one went by.
      look();
    });
    running.set(job.id, { job, ended });
  }

  async function runToEnd(job: TakenJob): Promise<void> {
    let asides = 0;
    const aside: Aside = async (work) => {
      asides += 1;
      if (asides === 1) {
        lanes.leave();
        if (noRoom) look();
      }
      try {
        return await work();
      } finally {
        asides -= 1;
        if (asides === 0) await lanes.enter();
      }
    };
    await lanes.enter();
    const ending = await parts.run(job, aside);
    // Before the lane is free, so that no start of the next job finds this one's shop still taken.
    if (ending.kind === 'put-back') turns.pause(job.groupId ?? null, ending.waitMs);
    await finish(job, ending);
  }

  async function finish(job: TakenJob, ending: Ending): Promise<void> {
    try {
      await endJob(queue, name, job, ending);
    } catch (error) {
      // Its heartbeat ends with it here, and it runs again.
      log.error({ queue: name, jobId: job.id, failure: describeFailure(error) }, 'The end of a job was not recorded');
    }
  }

  async function beat(): Promise<void> {
    const attempts = [...running.values()].map(({ job }) => attemptOf(job));
    if (attempts.length === 0) return;
    try {
      await queue.boss.touch(name, attempts);
    } catch (error) {
      log.warn({ queue: name, failure: describeFailure(error) }, 'A heartbeat of the jobs failed');
    }
  }

  const beating = setInterval(() => void beat(), (HEARTBEAT_SECONDS / 2) * 1000);
  look();
  return {
    look,
    async stop() {
      stopped = true;
      turns.stop();
      await looking;
      await withinGrace(Promise.all([...running.values()].map(({ ended }) => ended)));
      clearInterval(beating);
      // As a try: it may end here yet, and must not be taken for the next one then.
      const output = { failure: 'The process stopped' };
      await Promise.all([...running.values()].map(({ job }) => finish(job, { kind: 'again', output })));
    },
  };
}

async function withinGrace(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, STOP_GRACE_MS);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
