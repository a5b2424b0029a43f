// Killed halfway: each answer of the service is one transaction; what it handed out and we had not committed is lost here, and stands in the carrier's own
// file of answers. Run twice: messages are kept once.
import type { z } from 'zod';
import { ALL_TEXTS } from '#messages/all';
import { defineJob } from '../ports/job.ts';
import { receiveAnswers } from '../sending/receive.ts';
import { ofShop } from './payload.ts';

declare module '../ports/payloads.ts' {
  interface JobPayloads {
    'receive-answers': z.infer<typeof ofShop>;
  }
}

export const receiveAnswersJob = defineJob({
  name: 'receive-answers',
  does: ALL_TEXTS.en.jobs['receive-answers'],
  payload: ofShop,
  key: ['shop'],
  run: (deps, { shop }) => receiveAnswers(deps, shop),
});
