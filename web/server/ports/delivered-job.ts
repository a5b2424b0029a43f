import { randomUUID } from 'node:crypto';
import type { DeliveredJob } from '../store/delivered-jobs.ts';
import { jobKey } from './payloads.ts';
import type { JobToSend } from './queue.ts';

/** A job as `../store/events.ts` stores it together with its delivery. */
export function deliveredJob({ name, payload, priority = 0, afterSeconds = 0 }: JobToSend): DeliveredJob {
  return {
    job_id: randomUUID(),
    job_name: name,
    job_key: jobKey(name, payload),
    job_data: payload,
    job_priority: priority,
    job_after: afterSeconds,
  };
}
