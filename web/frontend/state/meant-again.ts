import type { AmendedRuleJson, NewAmendment } from '#contract';
import type { ApiFailure } from '../api/failure.ts';

/** A rate that the server asked about, sent once more as it was: the person means it. */
export const meantAgain = (
  failure: ApiFailure | null,
  before: NewAmendment | undefined,
  rule: AmendedRuleJson,
): Pick<NewAmendment, 'meant'> =>
  failure?.code === 'rate-far' && JSON.stringify(before?.rule) === JSON.stringify(rule) ? { meant: 'yes' } : {};
