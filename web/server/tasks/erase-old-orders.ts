// Killed halfway: each batch is a transaction with the note of what it erased, and the next run goes on. Repeating it finds nothing more.
import type { z } from 'zod';
import { defineJob } from '../ports/job.ts';
import { ERASING } from '../store/privacy.ts';
import { eraseOverdue, shopsWithRetention } from '../store/retention.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'erase-old-orders': z.infer<typeof ofNothing>;
  }
}

const AT_ONCE = 200;
/** Of a shop and day: a period that was just shortened is caught up with over days, not in one night. */
const BATCHES = 25;

export const eraseOldOrdersJob = defineJob({
  name: 'erase-old-orders',
  does: 'Erases orders that left longer ago than their shop keeps them; of what was declared to customs, the person alone.',
  payload: ofNothing,
  key: [],
  schedule: '13 5 * * *',
  async run({ db, clock, log }) {
    for (const { shop, days } of await shopsWithRetention(db)) {
      let [erased, minimised] = [0, 0];
      for (let batch = 0; batch < BATCHES; batch += 1) {
        const asked = { shop, days, now: clock.now(), most: AT_ONCE };
        const done = await db.$transaction((tx) => eraseOverdue(tx, asked), ERASING);
        if (done === null) break;
        erased += done.erased;
        minimised += done.minimised;
      }
      if (erased + minimised > 0) log.info({ shop, days, erased, minimised }, 'Orders past their period were erased');
    }
  },
});
