// The rows hold ids only, but what is not needed is not kept. Repeating it is harmless.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { deleteDeliveriesBefore } from '../store/events.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'forget-deliveries': z.infer<typeof ofNothing>;
  }
}

/** Shopify repeats a delivery for hours, and delivers a day late at most; a month leaves room to look into what happened. */
const DAYS_KEPT = 30;

export const forgetDeliveriesJob = defineJob({
  name: 'forget-deliveries',
  does: 'Deletes inbox rows that no repeated delivery can meet any more.',
  payload: ofNothing,
  key: [],
  schedule: '41 4 * * *',
  async run({ db, clock, log }) {
    const before = new Date(clock.now().getTime() - DAYS_KEPT * 86_400_000);
    const forgotten = await deleteDeliveriesBefore(db, before);
    log.info({ forgotten }, 'Old deliveries are forgotten');
  },
});
