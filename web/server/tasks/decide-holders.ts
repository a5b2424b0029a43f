// Killed halfway: orders whose job was sent have lost their mark, the others still have it and get theirs when the job runs again.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { decideHolders } from '../products/decide-holders.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'decide-holders': z.infer<typeof ofShop>;
  }
}

export const decideHoldersJob = defineJob({
  name: 'decide-holders',
  does: 'Has every open order decided again that holds a product whose facts changed.',
  payload: ofShop,
  key: ['shop'],
  run: (deps, { shop }) => decideHolders(deps, shop),
});
