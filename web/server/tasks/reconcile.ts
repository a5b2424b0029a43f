// Killed halfway: what was found has its jobs; the next pass looks through the rest, for it keeps no place of its own.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { reconcileAll } from '../shops/reconcile.ts';
import { rekeyPersons } from '../shops/rekey-persons.ts';
import { readFirstCatalogues } from '../shops/reread-catalogues.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    reconcile: z.infer<typeof ofNothing>;
  }
}

export const reconcileJob = defineJob({
  name: 'reconcile',
  does: 'Has orders read that changed without a delivery, asks closed and refusing shops, and asks again for failed tags.',
  payload: ofNothing,
  key: [],
  schedule: '*/15 * * * *',
  async run(deps) {
    await rekeyPersons(deps);
    await readFirstCatalogues(deps);
    await reconcileAll(deps);
  },
});
