import { whatToDo } from '../what-to-do.ts';
import type { EligibilityMetafield } from './eligibility-metafield.ts';

/** What is to be done with the order, as the app's own pages say it. */
export const stepOfMetafield = (found: EligibilityMetafield): string | null =>
  whatToDo({
    verdict: found.verdict,
    entry: found.entry,
    entryReady: found.ready,
    missing: found.missing,
    gist: found.gist ?? null,
    load: found.shipment === null ? null : { name: found.shipment },
    stays: found.stays ?? null,
    joins: found.joins === true,
    left: found.crossing?.kind === 'left',
    cancelled: found.crossing?.kind === 'cancelled',
  });
