import type { Job } from '../../../web/server/ports/job.ts';
import { JOBS } from '../../../web/server/tasks/index.ts';

export type ReadOrderRun = Job<'read-order'>['run'];

/** Every job as it is, but for what it does: nothing, save read-order. Payloads are taken as they come. */
export const idleJobs = (readOrder: ReadOrderRun, others: () => Promise<void> = () => Promise.resolve()): Job[] =>
  JOBS.map((job) => ({
    ...job,
    payload: { parse: (stored: unknown) => stored as ReturnType<Job['payload']['parse']> },
    run: job.name === 'read-order' ? readOrder : others,
  }));
