import { triggerTasks } from '../../triggers/index.ts';
import type { AnyTask } from '../task.ts';
import { decideOrderTask } from './decide-order.ts';
import { listRecheckTask } from './list-recheck.ts';
import { readOrderTask } from './read-order.ts';
import { reconcileTask } from './reconcile.ts';
import { replanArrivalsTask } from './replan-arrivals.ts';
import { settleDeadLettersTask } from './settle-dead-letters.ts';
import { shopInstalledTask } from './shop-installed.ts';
import { writeTagsTask } from './write-tags.ts';

/** Every task a worker runs. A queue without its task does not start. */
export const TASKS: readonly AnyTask[] = [
  readOrderTask,
  decideOrderTask,
  writeTagsTask,
  listRecheckTask,
  shopInstalledTask,
  reconcileTask,
  replanArrivalsTask,
  settleDeadLettersTask,
  ...triggerTasks,
];
