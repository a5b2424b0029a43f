import { randomUUID } from 'node:crypto';
import type { DeliveredJob } from '../store/delivered-jobs.ts';
import type { JobToSend } from '../ports/queue.ts';
import { jobKey, jobOf } from './index.ts';

/** A job as `../store/events.ts` stores it together with its delivery. */
export function deliveredJob({ name, payload, priority, afterSeconds = 0 }: JobToSend): DeliveredJob {
  return {
    job_id: randomUUID(),
    job_name: name,
    job_key: jobKey(name, payload),
    job_data: payload,
    job_priority: priority ?? jobOf(name).priority,
    job_after: afterSeconds,
  };
}
