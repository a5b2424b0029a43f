// Lists the orders of a re-check run and sends a read-order for each.
// Killed halfway: each page was stored with its jobs and the cursor, so the job goes on at the next page; a page that is
// listed again adds nothing.
import { listRecheck } from '../../orders/recheck.ts';
import type { Task } from '../task.ts';
import { ofRun } from './payload.ts';

export const listRecheckTask: Task<'list-recheck'> = {
  name: 'list-recheck',
  parse: (payload) => ofRun.parse(payload),
  run: (deps, { shop, runId }) => listRecheck(deps, shop, runId),
};
