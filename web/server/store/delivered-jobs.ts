/** A job as a member of the JSON that a statement reads: the columns are those of DELIVERED_JOB. */
export interface DeliveredJob {
  readonly job_id: string;
  readonly job_name: string;
  readonly job_key: string;
  readonly job_data: unknown;
  readonly job_priority: number;
  readonly job_after: number;
}

/** For `json_to_recordset(…) AS row (…)`. */
export const DELIVERED_JOB =
  'job_id uuid, job_name text, job_key text, job_data jsonb, job_priority integer, job_after integer';

/**
 * SQL that adds the jobs of `source` (a table of the statement with the columns of DELIVERED_JOB) to their queues and returns the
 * names of those that were added. What pg-boss's own `insert` writes for our queues, column by column (a test holds the two
 * equal), but for all queues at once and as a part of the caller's statement, which saves a delivery two round trips and the
 * planning. A repeat folds into the waiting job without locking it, so this is only for jobs whose truth lies outside the
 * database; those that read rows of their own transaction go by `Queue.send`. Sorted, so that two statements that add the same keys wait for each other instead of deadlocking.
 */
export const insertDeliveredJobs = (source: string): string => `
  INSERT INTO pgboss.job (id, name, data, priority, singleton_key, start_after, created_on, keep_until, expire_seconds,
    deletion_seconds, retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds, group_id)
  SELECT d.job_id, d.job_name, d.job_data, d.job_priority, d.job_key, pgboss.job_now() + d.job_after * interval '1s', pgboss.job_now(),
    pgboss.job_now() + (d.job_after + q.retention_seconds) * interval '1s', q.expire_seconds,
    q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds,
    d.job_data ->> 'shop'
  FROM ${source} d LEFT JOIN pgboss.queue q ON q.name = d.job_name
  WHERE d.job_name IS NOT NULL
  ORDER BY d.job_name, d.job_key, d.job_priority DESC
  ON CONFLICT DO NOTHING
  RETURNING name`;

/**
 * SQL that raises the priority of waiting jobs, into which those of `source` fold, to the higher of the two: a shop's new order must not wait
 * as long as the re-check that had listed it already. One that is locked is being started, folded into or raised by another.
 * Runs after `sent` (the insert, a table of the statement): a transaction that locks a job here waits for no other any more, so no deadlock.
 */
export const raiseWaitingJobs = (source: string, sent: string): string => `
  UPDATE pgboss.job SET priority = late.job_priority
  FROM (
    SELECT j.name, j.id, d.job_priority
    FROM (SELECT job_name, job_key, max(job_priority) AS job_priority FROM ${source} GROUP BY job_name, job_key) d
    JOIN pgboss.job j ON j.name = d.job_name AND j.singleton_key = d.job_key AND j.state < 'active'
      AND j.priority < d.job_priority
    WHERE (SELECT count(*) FROM ${sent}) >= 0
    FOR UPDATE OF j SKIP LOCKED
  ) late
  WHERE job.name = late.name AND job.id = late.id`;

/** SQL for the channel on which pg-boss says which queue got a job. */
export const WAKING_CHANNEL = `('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24))`;

/** SQL that wakes the workers of the queues named in `source` (column `name`) when the transaction commits, each queue once. */
export const wakeWorkers = (source: string): string =>
  `SELECT pg_notify(${WAKING_CHANNEL}, name) FROM (SELECT DISTINCT name FROM ${source}) AS woken`;
