import type { Translated } from '../index.ts';
import type { jobs as english } from '../en/jobs.ts';

export const jobs: Translated<typeof english> = {
  'send-trip': 'Transmet un voyage au service du transporteur, une fois au plus.',
  'receive-answers': 'Prend ce qui attend une boutique au service du transporteur.',
  'ask-carrier-services': 'Fait prendre les réponses de chaque boutique, et transmettre ce qui attend encore.',
};
