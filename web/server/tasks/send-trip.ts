// Killed halfway: the row says `sending`, and the next run makes that `unknown`: whether the message left is not known, so it is not sent again. Run
// twice: the second run finds the row settled.
import type { z } from 'zod';
import { ALL_TEXTS } from '#messages/all';
import { defineJob } from '../ports/job.ts';
import { sendTrip } from '../sending/send-trip.ts';
import { ofSending } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'send-trip': z.infer<typeof ofSending>;
  }
}

export const sendTripJob = defineJob({
  name: 'send-trip',
  does: ALL_TEXTS.en.jobs['send-trip'],
  payload: ofSending,
  key: ['shop', 'loadId', 'revision', 'act'],
  priority: 2,
  run: sendTrip,
});
