import type { CustomsMessage } from './event.ts';

/** What a message must fit to be about this shop's loads. */
export interface OwnSenders {
  /** The keys under which the shop's carriers are known to the service; empty: none is known, and keys are not compared. */
  readonly companyKeys: ReadonlySet<string>;
  readonly scacs: ReadonlySet<string>;
}

export type Foreign = 'other-company' | 'other-carrier';

/** Why a message is not this shop's; null: nothing in it says so. A message for another shop moves nothing here. */
export function foreignTo(own: OwnSenders, message: CustomsMessage): Foreign | null {
  if (message.kind === 'empty' || message.kind === 'failure') return null;
  const { companyKey, trip } = message;
  if (companyKey !== null && own.companyKeys.size > 0 && !own.companyKeys.has(companyKey)) return 'other-company';
  return trip !== null && own.scacs.size > 0 && !own.scacs.has(trip.slice(0, 4).toUpperCase()) ? 'other-carrier' : null;
}
