import { z } from 'zod';
import type { Task } from '../../jobs/task.ts';
import { describeFailure } from '../../base/retry.ts';
import { shopsWithTokensExpiringBefore } from '../../store/sessions.ts';

const PAYLOAD = z.object({});

/** A refresh token lives 90 days; one that has fewer than these left was not used for long and is used now. */
const DAYS_LEFT = 60;

/**
 * Once a day: a shop without orders for three months would otherwise lose its access. `get` renews, for an access token lives an
 * hour and these are older. Killed halfway: the shops that were done are no longer listed tomorrow, the others are.
 */
export const refreshTokens: Task<'refresh-tokens'> = {
  name: 'refresh-tokens',
  parse: (payload) => PAYLOAD.parse(payload),
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
};
