// A shop without orders for three months would otherwise lose its access. `get` renews, for an access token lives an hour and these are older.
// Killed halfway: the shops that were done are no longer listed tomorrow, the others are.
import type { z } from 'zod';
import { describeFailure } from '../base/retry.ts';
import { defineJob } from '../ports/job.ts';
import { shopsWithTokensExpiringBefore } from '../store/sessions.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'refresh-tokens': z.infer<typeof ofNothing>;
  }
}

/** A refresh token lives 90 days; one that has fewer than these left was not used for long and is used now. */
const DAYS_LEFT = 60;

export const refreshTokensJob = defineJob({
  name: 'refresh-tokens',
  does: 'Uses tokens that nobody has used for long, so that none dies after 90 days.',
  payload: ofNothing,
  key: [],
  schedule: '17 5 * * *',
  async run({ db, log, tokens }) {
    const soon = new Date(Date.now() + DAYS_LEFT * 86_400_000); // real time, like every token's
    for (const shop of await shopsWithTokensExpiringBefore(db, soon)) {
      try {
        await tokens.get(shop);
      } catch (error) {
        log.warn({ shop, failure: describeFailure(error) }, 'A token could not be renewed; tomorrow it is tried again');
      }
    }
  },
});
