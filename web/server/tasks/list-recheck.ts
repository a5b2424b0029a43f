// Killed halfway: each page was stored with its jobs and the cursor, so the job goes on at the next page; a page that is listed again adds
// nothing.
import type { z } from 'zod';
import { listRecheck } from '../orders/recheck.ts';
import { defineJob } from '../ports/job.ts';
import { ofRun } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'list-recheck': z.infer<typeof ofRun>;
  }
}

export const listRecheckJob = defineJob({
  name: 'list-recheck',
  does: 'Lists the orders of a re-check and has each read.',
  payload: ofRun,
  key: ['shop', 'runId'],
  asksShopify: true,
  run: (deps, { shop, runId }) => listRecheck(deps, shop, runId),
});
