import { amendedRateOf } from '../consignment/fair-retail-value.ts';
import { amendedExemption, amendedMailEntry, citationOf } from '../law/amended.ts';
import type { Amendment } from '../law/amendment.ts';
import { postalExclusions } from '../law/duty/postal-exclusions.ts';
import { asOf } from '../law/engine/parameter.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'amendments-named';

export const amended = (amendment: Amendment): Finding =>
  finding('warning', 'AMENDED', RULE, citationOf(amendment), {
    amendment: amendment.id,
    kind: amendment.rule.kind,
    from: amendment.from,
    until: amendment.until,
  });

/** Where the merchant's own amendment decided instead of our law, the verdict says so, with their word as the source. */
export const amendmentsNamed: Rule = ({ consignment, day, merchantRules }) => {
  if (merchantRules.amendments.length === 0) return null;
  const exemption = day === null ? null : amendedExemption(merchantRules, day, consignment.mode);
  const rate = amendedRateOf(consignment, day, merchantRules);
  const mail = day === null || consignment.mode !== 'mail' ? null : asOf(postalExclusions, day);
  const entry = day === null || mail === null ? null : amendedMailEntry(merchantRules, day);
  return [exemption, rate, entry].filter((one) => one !== null).map(amended);
};
