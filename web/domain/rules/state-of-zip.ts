import type { Party } from '../consignment/consignment.ts';
import type { Destination } from '../consignment/destination.ts';
import { isState, statesOfZip, zipSource } from '../law/zip-ranges.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fact } from '../findings/reason.ts';
import type { Rule } from '../case/rule.ts';

const zipCode = /^\d{5}(?:-?\d{4})?$/;

/** A ZIP code in another state than the address names: one of them is wrong, and a manifest with a wrong address is refused or goes astray. */
export const stateOfZip: Rule = ({ consignment: { consignee }, destination, stateAndZip: read }) => {
  if (consignee === null || destination.place !== 'inside') return null;
  if (read === null) return asWritten(consignee, destination);
  if (read.code === '') return null; // whether there is one at all is for state-exists and papers-complete
  return (
    compared(read.state ?? '', read.code) ??
    (read.zip === 'respelt' ? warning({ zip: 'respelt', code: read.code }) : null)
  );
};

const warning = (facts: Readonly<Record<string, Fact>>): Finding =>
  finding('warning', 'STATE_ZIP_MISMATCH', 'state-of-zip', zipSource(), facts);

function compared(state: string, zip: string): Finding | null {
  if (!isState(state)) return null;
  const states = statesOfZip(zip);
  return states.includes(state) ? null : warning({ state, zipStates: states });
}

/** By editions that knew of no other spelling than two letters and five digits. */
function asWritten({ province, zip }: Party, { code }: Destination): Finding | null {
  const text = (zip ?? '').trim();
  if (text === '') return null;
  if (!zipCode.test(text)) return warning({ zip: 'malformed' });
  return compared(code === 'PR' ? 'PR' : (province ?? '').trim().toUpperCase().replace(/^US-/, ''), text);
}
