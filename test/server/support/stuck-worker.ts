// A worker process that takes a job and never ends it, for the test that kills it.
import pino from 'pino';
import type { Deps } from '../../../web/server/ports/deps.ts';
import { createQueue, JOB_NAMES } from '../../../web/server/jobs/pg-boss-queue.ts';
import { startWorkers } from '../../../web/server/jobs/run-jobs.ts';
import type { AnyTask } from '../../../web/server/jobs/task.ts';

const log = pino({ level: 'silent' });
const queue = await createQueue({ databaseUrl: process.argv[2] ?? '', log, worker: true });
const stuck = () => {
  process.send?.('began');
  return new Promise<void>(() => undefined);
};
const tasks = JOB_NAMES.map(
  (name) => ({ name, parse: (payload: unknown) => payload, run: stuck }) as unknown as AnyTask,
);
await startWorkers({ log } as unknown as Deps, queue, tasks, 1);
