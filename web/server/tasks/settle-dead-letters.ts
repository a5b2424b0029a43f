// A job that ended in the dead letters, be it that its worker died on the last try, says nothing itself: what waits for it is found by its
// absence. Killed halfway or run twice: each order and shipment is settled in a transaction of its own and then waits no longer.
import type { z } from 'zod';
import { closeEmptied } from '../loads/close-emptied.ts';
import { failDeadLetters } from '../orders/dead-letters.ts';
import { defineJob } from '../ports/job.ts';
import { ofNothing } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'settle-dead-letters': z.infer<typeof ofNothing>;
  }
}

export const settleDeadLettersJob = defineJob({
  name: 'settle-dead-letters',
  does: 'Marks work as failed whose job is a dead letter, and closes shipments that were left empty.',
  payload: ofNothing,
  key: [],
  schedule: '* * * * *',
  async run(deps) {
    await failDeadLetters(deps);
    await closeEmptied(deps);
  },
});
