// Every day of the week: revisions come out every two or three weeks. Killed halfway: nothing is stored before the whole file was read, and it counts in
// one transaction. Run twice: the second run finds the revision loaded. A dead network throws, and the job is tried again for hours.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { fetchTariff } from '../tariff/fetch-tariff.ts';
import { reaching } from '../tariff/reaching.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'fetch-tariff': z.infer<typeof ofNothing>;
  }
}

export const fetchTariffJob = defineJob({
  name: 'fetch-tariff',
  does: 'Asks the archive of USITC, where its address is set, for a newer revision of the tariff and loads it.',
  payload: ofNothing,
  key: [],
  schedule: '37 9 * * *',
  run: (deps) => reaching(deps, 'tariff', () => fetchTariff(deps)),
});
