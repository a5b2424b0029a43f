import type { Db, JobInsert } from 'pg-boss';
import { WAKING_CHANNEL } from '../store/delivered-jobs.ts';
import type { JobName } from '../ports/payloads.ts';

/**
 * All of them by one statement: of a load of thousands most may have a job that waits, and a statement for each of them takes longer than
 * deciding the orders. What pg-boss's own `update` does by key: a job that may start now pulls a postponed one forward, a postponed one never
 * pushes a waiting one back. The priority rises and never falls. Locked in the order of their keys, as they are inserted.
 */
const FOLD = `
  WITH given AS (SELECT * FROM unnest($2::text[], $3::boolean[], $4::int[]) AS given(key, now, priority)),
  waiting AS (
    SELECT job.id, given.now, given.priority
    FROM given JOIN pgboss.job job ON job.name = $1 AND job.singleton_key = given.key AND job.state < 'active'
    ORDER BY job.singleton_key, job.id
    FOR UPDATE OF job
  ),
  folded AS (
    UPDATE pgboss.job job SET
      start_after = CASE WHEN waiting.now THEN pgboss.job_now() ELSE job.start_after END,
      keep_until = CASE WHEN waiting.now THEN pgboss.job_now() + (job.keep_until - job.start_after) ELSE job.keep_until END,
      priority = greatest(job.priority, waiting.priority)
    FROM waiting WHERE job.name = $1 AND job.id = waiting.id AND job.state < 'active'
    RETURNING job.singleton_key, job.start_after
  ),
  woken AS (SELECT pg_notify(${WAKING_CHANNEL}, $1) FROM folded WHERE start_after <= pgboss.job_now() LIMIT 1)
  SELECT DISTINCT singleton_key AS key FROM folded WHERE (SELECT count(*) FROM woken) >= 0`;

/** Gives the keys of those into whose waiting job they were folded. Those jobs are locked until the transaction ends. */
export async function foldIntoWaiting(db: Db, name: JobName, rows: readonly JobInsert[]): Promise<ReadonlySet<string>> {
  const keyed = rows.map((row) => {
    if (row.singletonKey === undefined) throw new Error('A job without a key cannot fold');
    return { key: row.singletonKey, now: row.startAfter === undefined, priority: row.priority ?? null };
  });
  const folded = await db.executeSql(FOLD, [
    name,
    keyed.map(({ key }) => key),
    keyed.map(({ now }) => now),
    keyed.map(({ priority }) => priority),
  ]);
  return new Set((folded.rows as { key: string }[]).map(({ key }) => key));
}
