import { triggerTasks } from '../../triggers/index.ts';
import type { AnyTask } from '../task.ts';
import { decideHoldersTask } from './decide-holders.ts';
import { decideOrderTask } from './decide-order.ts';
import { listRecheckTask } from './list-recheck.ts';
import { readCatalogueTask } from './read-catalogue.ts';
import { readOrderTask } from './read-order.ts';
import { readInventoryItemTask, readProductTask } from './read-product.ts';
import { reconcileTask } from './reconcile.ts';
import { replanArrivalsTask } from './replan-arrivals.ts';
import { rereadCataloguesTask } from './reread-catalogues.ts';
import { failDeadLettersTask } from './settle-dead-letters.ts';
import { shopInstalledTask } from './shop-installed.ts';
import { writeProductTask } from './write-product.ts';
import { writeTagsTask } from './write-tags.ts';

/** Every task a worker runs. A queue without its task does not start. */
export const TASKS: readonly AnyTask[] = [
  readOrderTask,
  decideOrderTask,
  writeTagsTask,
  readCatalogueTask,
  readProductTask,
  readInventoryItemTask,
  writeProductTask,
  decideHoldersTask,
  rereadCataloguesTask,
  listRecheckTask,
  shopInstalledTask,
  reconcileTask,
  replanArrivalsTask,
  failDeadLettersTask,
  ...triggerTasks,
];
