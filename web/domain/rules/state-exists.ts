import { statesSource } from '../law/state-names.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'state-exists';

/** A US address in a state that is none, or with a postal code that is none, contradicts itself: where the parcel goes is not known. */
export const stateExists: Rule = ({ consignment: { consignee }, stateAndZip: read }) => {
  if (consignee === null || read === null) return null;
  const { noSuchState, zip } = read;
  if (noSuchState)
    return finding('review', 'STATE_ZIP_MISMATCH', RULE, statesSource(), {
      state: (consignee.province ?? '').trim().slice(0, 40),
      exists: false,
    });
  return zip === 'malformed' ? finding('review', 'STATE_ZIP_MISMATCH', RULE, statesSource(), { zip }) : null;
};
