import { repairLaw } from '../duties/repaired.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const HEADING = 9802;

/** Repaired goods owe duty on what the repair was worth, so an entry that claims it states that value. A release on a manifest needs none. */
export const repairValued: Rule = ({ goods, headings, lawDay, exemption }) => {
  if (!headings.includes(HEADING) || exemption === 'open') return null;
  const unvalued = goods.filter((line) => line.repairValueMinor == null && repairLaw(line, lawDay) !== null);
  const [first] = unvalued;
  const source = first === undefined ? null : repairLaw(first, lawDay);
  if (source === null) return null;
  return finding('review', 'MISSING_REPAIR_VALUE', 'repair-valued', source, { lines: unvalued.map(({ id }) => id) });
};
