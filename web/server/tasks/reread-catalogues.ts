// Killed halfway: shops that were done have their reading; the others get theirs when the job runs again, which joins those that go on.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { rereadCatalogues } from '../shops/reread-catalogues.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'reread-catalogues': z.infer<typeof ofNothing>;
  }
}

export const rereadCataloguesJob = defineJob({
  name: 'reread-catalogues',
  does: 'Has every shop’s catalogue read again, for changes that no delivery told of.',
  payload: ofNothing,
  key: [],
  schedule: '23 6 * * *',
  run: (deps) => rereadCatalogues(deps),
});
