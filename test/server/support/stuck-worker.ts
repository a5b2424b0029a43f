// A worker process that takes a job and never ends it, for the test that kills it.
import pino from 'pino';
import type { Deps } from '../../../web/server/ports/deps.ts';
import { createQueue } from '../../../web/server/jobs/pg-boss-queue.ts';
import { startWorkers } from '../../../web/server/jobs/run-jobs.ts';
import { idleJobs } from './idle-jobs.ts';

const log = pino({ level: 'silent' });
const queue = await createQueue({ databaseUrl: process.argv[2] ?? '', log, worker: true });
const stuck = () => {
  process.send?.('began');
  return new Promise<void>(() => undefined);
};
await startWorkers({ log } as unknown as Deps, queue, idleJobs(stuck, stuck), 1);
