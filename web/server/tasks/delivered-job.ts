import { randomUUID } from 'node:crypto';
import type { DeliveredJob } from '../store/delivered-jobs.ts';
import type { JobToSend } from '../ports/queue.ts';
import { jobKey, jobOf } from './index.ts';

/** A job as `../store/events.ts` stores it together with its delivery, whose event it names in every line of the log. */
export function deliveredJob({ name, payload, priority, afterSeconds = 0, trace }: JobToSend): DeliveredJob {
  return {
    job_id: randomUUID(),
    job_name: name,
    job_key: jobKey(name, payload),
    job_data: trace === undefined ? payload : { ...payload, trace },
    job_priority: priority ?? jobOf(name).priority,
    job_after: afterSeconds,
  };
}
