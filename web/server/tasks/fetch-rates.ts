// After 17:30 in New York: release H.10 comes out at 16:15 on Mondays. Killed halfway: figures, jobs and note are one transaction. Run twice: the second run
// finds nothing new. A dead network throws, and the job is tried again for hours.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { fetchRates } from '../tariff/fetch-rates.ts';
import { reaching } from '../tariff/reaching.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'fetch-rates': z.infer<typeof ofNothing>;
  }
}

export const fetchRatesJob = defineJob({
  name: 'fetch-rates',
  does: 'Asks the Federal Reserve, where the address is set, for the figures of release H.10; orders that rest on an estimate are decided again.',
  payload: ofNothing,
  key: [],
  schedule: '40 22 * * 1-5',
  run: (deps) => reaching(deps, 'exchange-rates', () => fetchRates(deps)),
});
