// Killed halfway: lanes that were done have their jobs; the others get theirs when the job runs again. Run twice: the second run's jobs fold into
// those that wait, and an order that has its new departure is not found any more.
import type { z } from 'zod';
import { replanDepartures } from '../orders/replan-departures.ts';
import { defineJob } from '../ports/job.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'replan-departures': z.infer<typeof ofNothing>;
  }
}

export const replanDeparturesJob = defineJob({
  name: 'replan-departures',
  does: 'Plans orders for the next departure whose own has left without them.',
  payload: ofNothing,
  key: [],
  schedule: '*/5 * * * *',
  run: (deps) => replanDepartures(deps),
});
