import { asOf } from '../law/engine/parameter.ts';
import { contactsOfOneCompany } from '../law/persons-at-one-address.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'one-company-one-day';

/** Two contacts of one company at one address, over the limit together: each may buy for themselves, or the company imports it all. */
export const oneCompanyOneDay: Rule = ({ company, lawDay, limit: inForce }) => {
  const limit = inForce?.value.minor;
  const from = limit === undefined ? null : asOf(contactsOfOneCompany, lawDay);
  if (limit === undefined || from === null) return null;
  const { contactsTotal, contactsOrders, contactsUnknown, dayTotal } = company;
  // Over the limit by themselves nothing of it turns on the company.
  if (dayTotal > limit || (contactsTotal <= limit && !contactsUnknown)) return null;
  return finding('review', 'SAME_COMPANY', RULE, from.source, {
    dayMinor: contactsTotal,
    orders: contactsOrders,
    limitMinor: limit,
  });
};
