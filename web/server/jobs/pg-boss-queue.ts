import { randomUUID } from 'node:crypto';
import { PgBoss, fromPrisma, type Db, type JobInsert } from 'pg-boss';
import type { Logger } from 'pino';
import type { Tx } from '../store/tx.ts';
import { openPool } from '../database/pool.ts';
import { statementNames } from '../database/statement-names.ts';
import { WAKING_CHANNEL } from '../store/delivered-jobs.ts';
import { describeFailure } from '../base/retry.ts';
import { foldIntoWaiting } from './fold-into-waiting.ts';
import type { JobName } from '../ports/payloads.ts';
import { jobKey, jobOf, JOBS } from '../tasks/index.ts';
import type { JobToSend, Queue } from '../ports/queue.ts';

/** Jobs that failed for good. They stay 30 days, to be looked at and sent again. */
export const DEAD_LETTERS = 'dead-letters';

/** A worker that says nothing for this long is taken for dead and its job runs again (10 is the least pg-boss takes). */
export const HEARTBEAT_SECONDS = 10;

/** Of each of the two pools at most. */
const CONNECTIONS = 10;

const QUEUE_OPTIONS = {
  deadLetter: DEAD_LETTERS,
  notify: true,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 900,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 600,
  deleteAfterSeconds: 3_600,
};

export interface PgBossQueue extends Queue {
  readonly boss: PgBoss;
  /** For what is said once a job, to take it and to end it: the same few statements, which each connection prepares once. */
  readonly prepared: Db;
  /** The queues, of those named, that have a job which may start now. */
  waitingIn(names: readonly string[]): Promise<string[]>;
  /** Calls back with the queue for which a job was sent, and when notifications may have been missed, until it is closed. */
  listen(onJob: (queue: string) => void, onGap: () => void): Promise<{ close(): Promise<void> }>;
  stop(): Promise<void>;
}

export interface QueueSettings {
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Whether this process runs jobs: only then does it supervise, schedule and listen. */
  readonly worker: boolean;
  /** Connections at most; a worker uses one for each job it starts or ends, and one to listen. */
  readonly connections?: number;
}

/**
 * Jobs in PostgreSQL by pg-boss, in its own schema `pgboss`, which the first process to start creates (the others wait
 * for its lock). Policy `stately` allows one waiting, one retrying and one active job a key: ten updates of an order fold
 * into one waiting job, an update that comes while the order is being read makes one more, and no two workers have one
 * key's job at once.
 */
export async function createQueue(settings: QueueSettings): Promise<PgBossQueue> {
  const boss = newBoss(settings);
  await boss.start();
  try {
    await createQueues(boss);
    if (settings.worker)
      for (const { name, schedule } of JOBS)
        if (schedule !== null) await boss.schedule(name, schedule, {}, { tz: 'UTC', singletonKey: name });
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const { prepared, end } = openPrepared(settings);
  return {
    boss,
    prepared,
    waitingIn: (names) => waitingIn(prepared, names),
    send: (tx, jobs) => sendLocked(boss, fromPrisma(tx), jobs),
    cancelWaiting,
    listen: (onJob, onGap) => listen(boss, settings.log, onJob, onGap),
    // The dispatchers have waited for the jobs: nothing of pg-boss's own runs.
    async stop() {
      await boss.stop({ graceful: true, timeout: 1_000 });
      await end();
    },
  };
}

/** pg-boss has each of its statements planned anew, which for taking a job costs more than the taking. */
function openPrepared({ databaseUrl, log, connections = CONNECTIONS }: QueueSettings): {
  prepared: Db;
  end: () => Promise<void>;
} {
  const pool = openPool(
    {
      connectionString: databaseUrl,
      application_name: 'minimis-jobs',
      max: connections,
      connectionTimeoutMillis: 5_000,
    },
    (error) => log.warn({ failure: describeFailure(error) }, 'A database connection broke'),
  );
  const nameOf = statementNames(() => true);
  return {
    prepared: { executeSql: (text, values = []) => pool.query({ name: nameOf(text), text, values }) },
    end: () => (pool.ended ? Promise.resolve() : pool.end()),
  };
}

async function waitingIn(db: Db, names: readonly string[]): Promise<string[]> {
  const { rows } = await db.executeSql(
    `SELECT asked.name FROM unnest($1::text[]) AS asked(name) WHERE EXISTS (
       SELECT FROM pgboss.job WHERE job.name = asked.name AND state < 'active' AND start_after <= pgboss.job_now())`,
    [names],
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

function newBoss({ databaseUrl, log, worker, connections = CONNECTIONS }: QueueSettings): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'minimis-jobs',
    max: connections,
    connectionTimeoutMillis: 5_000,
    supervise: worker,
    schedule: worker,
    // How soon a silent worker is noticed after its heartbeat ran out.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    queueCacheIntervalSeconds: 30,
  });
  boss.on('error', (error: Error) => log.error({ failure: describeFailure(error) }, 'The job queue met an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'The job queue warns'));
  return boss;
}

/** Ours instead of pg-boss's own `useListenNotify`, which wakes its own workers alone. Without it the queues are still looked at once a second. */
async function listen(
  boss: PgBoss,
  log: Logger,
  onJob: (queue: string) => void,
  onGap: () => void,
): Promise<{ close(): Promise<void> }> {
  const db = boss.getDb();
  try {
    if (db.listen === undefined) throw new Error('pg-boss cannot listen on this connection');
    const { rows } = await db.executeSql(`SELECT ${WAKING_CHANNEL} AS channel`);
    const { channel } = rows[0] as { channel: string };
    return await db.listen(channel, onJob, onGap);
  } catch (error) {
    log.warn({ failure: describeFailure(error) }, 'LISTEN failed: the queues are polled once a second');
    return { close: () => Promise.resolve() };
  }
}

async function createQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(DEAD_LETTERS, { policy: 'standard', retentionSeconds: 30 * 86_400 });
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const { name, retries } of JOBS) {
    const options = { ...QUEUE_OPTIONS, retryLimit: retries };
    if (existing.has(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, { ...options, policy: 'stately' });
  }
}

/**
 * A repeat must not fold into a job that starts before this transaction commits, or that job would not see what the
 * transaction wrote and nobody would look again. So a waiting job that we fold into is updated, which locks it: workers
 * skip it until we commit. When it was started in between, the insert is tried again.
 */
async function sendLocked(boss: PgBoss, db: Db, jobs: readonly JobToSend[]): Promise<void> {
  for (const [name, all] of byName(jobs)) {
    let rows = all;
    for (let round = 0; rows.length > 0; round += 1) {
      if (round === 10) throw new Error(`The queue ${name} neither takes nor folds a job`);
      const inserted = new Set(await boss.insert(name, rows, { db, returnId: true }));
      const refused = rows.filter((row) => row.id === undefined || !inserted.has(row.id));
      const folded = refused.length === 0 ? new Set<string>() : await foldIntoWaiting(db, name, refused);
      rows = refused.filter(({ singletonKey }) => singletonKey === undefined || !folded.has(singletonKey));
    }
  }
}

/** One that is usual raises nothing that waits. */
function priorityOf({ name, priority = jobOf(name).priority }: JobToSend): { priority?: number } {
  return priority === 0 ? {} : { priority };
}

/** Sorted by key, so that two transactions that send for the same orders wait for each other instead of deadlocking. */
function byName(jobs: readonly JobToSend[]): [JobName, JobInsert[]][] {
  const grouped = new Map<JobName, Map<string, JobInsert>>();
  for (const job of jobs) {
    const singletonKey = jobKey(job.name, job.payload);
    const ofName = grouped.get(job.name) ?? new Map<string, JobInsert>();
    grouped.set(job.name, ofName);
    ofName.set(singletonKey, {
      id: randomUUID(),
      data: job.trace === undefined ? job.payload : { ...job.payload, trace: job.trace },
      singletonKey,
      ...('shop' in job.payload ? { group: { id: job.payload.shop } } : {}),
      // The queue's clock is the system's, not the business day's.
      ...(job.afterSeconds === undefined ? {} : { startAfter: new Date(Date.now() + job.afterSeconds * 1000) }),
      ...priorityOf(job),
    });
  }
  return [...grouped]
    .map(([name, rows]): [JobName, JobInsert[]] => [
      name,
      [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What failed while Shopify did not answer for the shop need not wait for the end of its pause. */
export async function startFailedJobsNow(boss: PgBoss, names: readonly JobName[], shop: string): Promise<void> {
  await boss.getDb().executeSql(
    `UPDATE pgboss.job SET start_after = pgboss.job_now()
     WHERE name = ANY($1) AND group_id = $2 AND state = 'retry' AND start_after > pgboss.job_now()`,
    [names, shop],
  );
}

/** pg-boss cancels by id only; a shop's jobs are known by their key, which is the shop or begins with it. */
async function cancelWaiting(tx: Tx, shop: string): Promise<number> {
  const names = JOBS.filter(({ outlivesShop }) => !outlivesShop).map(({ name }) => name);
  return tx.$executeRaw`
    UPDATE pgboss.job SET state = 'cancelled', completed_on = now()
    WHERE state < 'active' AND name = ANY(${names}) AND split_part(singleton_key, '/', 1) = ${shop}`;
}
