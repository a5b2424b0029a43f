import { isState, statesOfZip, zipSource } from '../law/zip-ranges.ts';
import { finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'state-of-zip';
const zipCode = /^\d{5}(?:-?\d{4})?$/;

/** A ZIP code in another state than the address names: one of them is wrong, and a manifest with a wrong address is refused or goes astray. */
export const stateOfZip: Rule = ({ consignment: { consignee }, destination }) => {
  if (consignee === null || destination.place !== 'inside') return null;
  const zip = (consignee.zip ?? '').trim();
  if (zip === '') return null;
  if (!zipCode.test(zip)) return finding('warning', 'STATE_ZIP_MISMATCH', RULE, zipSource(), { zip: 'malformed' });
  const state = destination.code === 'PR' ? 'PR' : (consignee.province ?? '').trim().toUpperCase().replace(/^US-/, '');
  if (!isState(state)) return null;
  const states = statesOfZip(zip);
  return states.includes(state)
    ? null
    : finding('warning', 'STATE_ZIP_MISMATCH', RULE, zipSource(), { state, zipStates: states });
};
