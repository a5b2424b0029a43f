import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { PgBossQueue } from './pg-boss-queue.ts';

export type TakenJob = JobWithMetadata<object>;

/** What becomes of a job that ran. */
export type Ending =
  | { readonly kind: 'done' }
  /** Tried again after a pause that grows with each try. */
  | { readonly kind: 'again'; readonly output: object }
  /** To the dead letters at once. */
  | { readonly kind: 'give-up'; readonly output: object }
  /** Its turn has not come: it goes back as it was, and no try is counted. */
  | { readonly kind: 'put-back'; readonly waitMs: number };

/** Only the attempt that was taken: one that was given to another worker meanwhile is left alone. */
export async function endJob(
  { boss, prepared }: Pick<PgBossQueue, 'boss' | 'prepared'>,
  name: string,
  job: TakenJob,
  ending: Ending,
): Promise<void> {
  switch (ending.kind) {
    case 'done':
      await boss.complete(name, attemptOf(job), null, { db: prepared });
      return;
    case 'give-up':
      // pg-boss sends a job to the dead letters when its tries are used up, and offers no other way to its callers.
      await boss
        .getDb()
        .executeSql(`UPDATE pgboss.job SET retry_limit = retry_count WHERE ${ATTEMPT}`, attemptValues(name, job));
      await boss.fail(name, attemptOf(job), ending.output);
      return;
    case 'again':
      await boss.fail(name, attemptOf(job), ending.output);
      return;
    case 'put-back':
      await putBack(boss, name, job, ending.waitMs);
  }
}

export const attemptOf = ({ id, retryCount }: TakenJob): { id: string; retryCount: number } => ({ id, retryCount });

const ATTEMPT = `name = $1 AND id = $2 AND state = 'active' AND retry_count = $3`;
const attemptValues = (name: string, { id, retryCount }: TakenJob): unknown[] => [name, id, retryCount];

/**
 * Back among the waiting ones, with its place by age and priority: without `started_on` the next start counts no try. Where another job
 * of its key came meanwhile, ours folds into that one, which starts as early and goes as high as either.
 */
async function putBack(boss: PgBoss, name: string, job: TakenJob, waitMs: number): Promise<void> {
  const db = boss.getDb();
  try {
    await db.executeSql(
      `UPDATE pgboss.job SET state = 'created', started_on = NULL, heartbeat_on = NULL,
         start_after = pgboss.job_now() + $4 * interval '1 millisecond' WHERE ${ATTEMPT}`,
      [...attemptValues(name, job), Math.ceil(waitMs)],
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
    await db.executeSql(
      `UPDATE pgboss.job SET priority = greatest(priority, $3), start_after = least(start_after, pgboss.job_now() + $4 * interval '1 millisecond')
       WHERE name = $1 AND singleton_key = $2 AND state = 'created'`,
      [name, job.singletonKey, job.priority, Math.ceil(waitMs)],
    );
    await boss.complete(name, attemptOf(job));
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
