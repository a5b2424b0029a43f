// After midnight in New York, in summer and winter. Killed halfway: shops that were done have their jobs; the others get theirs when the job
// runs again. Run twice: the second run's jobs fold into those that wait, and find nothing changed.
import type { z } from 'zod';
import { replanArrivals } from '../orders/replan-arrivals.ts';
import { defineJob } from '../ports/job.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'replan-arrivals': z.infer<typeof ofNothing>;
  }
}

export const replanArrivalsJob = defineJob({
  name: 'replan-arrivals',
  does: 'Plans orders anew that have not left although their planned day is over.',
  payload: ofNothing,
  key: [],
  schedule: '7 5 * * *',
  run: (deps) => replanArrivals(deps),
});
