// Killed halfway or run twice: it only sends jobs, which fold by their keys.
import type { z } from 'zod';
import { ALL_TEXTS } from '#messages/all';
import { defineJob } from '../ports/job.ts';
import { shopsWithCarrierKey } from '../store/carrier-account.ts';
import { inTransaction } from '../store/transaction.ts';
import { sendingsIn } from '../store/trip-sendings.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'ask-carrier-services': z.infer<typeof ofNothing>;
  }
}

export const askCarrierServicesJob = defineJob({
  name: 'ask-carrier-services',
  does: ALL_TEXTS.en.jobs['ask-carrier-services'],
  payload: ofNothing,
  key: [],
  schedule: '*/5 * * * *',
  run: ({ db, queue }) =>
    inTransaction(db, async (tx) => {
      for (const shop of await shopsWithCarrierKey(tx)) {
        const waiting = await sendingsIn(tx, shop, ['waiting']);
        await queue.send(tx, [
          { name: 'receive-answers', payload: { shop } },
          ...waiting.map(({ loadId, revision, act }) => ({
            name: 'send-trip' as const,
            payload: { shop, loadId, revision, act },
          })),
        ]);
      }
    }),
});
