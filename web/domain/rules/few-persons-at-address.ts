import { asOf } from '../law/engine/parameter.ts';
import { personsAtOneAddress } from '../law/persons-at-one-address.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** Different people at one address are different persons; three or more of them on one day may be a business that receives for all. */
export const fewPersonsAtAddress: Rule = ({ company, lawDay, exemption }) => {
  const from = exemption === 'open' ? asOf(personsAtOneAddress, lawDay) : null;
  if (from === null || company.personsAtAddress < from.value) return null;
  return finding('review', 'PERSONS_AT_ADDRESS', 'few-persons-at-address', from.source, { atLeast: from.value });
};
