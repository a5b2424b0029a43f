import type { EligibilityMetafield } from '#shopify';
import type { OrderSituation } from './order.ts';
import type { StayOfOrder } from './stay.ts';

interface Say {
  readonly whatToDo: (order: OrderSituation) => string | null;
  readonly staySentence: (stay: StayOfOrder) => string;
}

/** What is to be done with the order, as the app's own pages say it. */
export const metafieldPhrases = ({ whatToDo, staySentence }: Say) => ({
  stepOfMetafield: (found: EligibilityMetafield): string | null =>
    whatToDo({
      verdict: found.verdict,
      entry: found.entry,
      entryReady: found.ready,
      missing: found.missing,
      gist: found.gist ?? null,
      load: found.shipment === null ? null : { name: found.shipment },
      stays: staysOf(found.stays, staySentence),
      joins: found.joins === true,
      left: found.crossing?.kind === 'left',
      cancelled: found.crossing?.kind === 'cancelled',
    }),
});

/** Until 2026-11-30 the metafield held the sentence itself, in English. */
function staysOf(stays: EligibilityMetafield['stays'], staySentence: Say['staySentence']): OrderSituation['stays'] {
  if (stays === undefined) return null;
  if ('sentence' in stays) return { sentence: stays.sentence };
  const { reason, financialStatus, holds, until, words } = stays;
  return { sentence: staySentence({ reason, financialStatus, facts: { holds, until, words } }) };
}
