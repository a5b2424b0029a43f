/** What a job does, for the operator. */
export const jobs = {
  'send-trip': 'Hands a trip to the carrier’s service, at most once.',
  'receive-answers': 'Takes what waits for a shop at the carrier’s service.',
  'ask-carrier-services': 'Has each shop’s answers taken, and what still waits sent.',
} as const;
