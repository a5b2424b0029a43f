import { forcedLaborGoods, newerForcedLaborGoods } from '../law/forced-labor-goods.ts';
import { concerns, matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const priorityGoods = [forcedLaborGoods, newerForcedLaborGoods];

/** Priority goods of China are detained without proof of their supply chain. It bars no entry, so it warns. */
export const supplyChainProven: Rule = ({ goods, headings, lawDay }) => {
  let findings: Finding[] | null = null;
  for (const parameter of priorityGoods) {
    const inForce = asOf(parameter, lawDay);
    if (inForce === null) continue;
    const { origins, goods: list } = inForce.value;
    if (!concerns(list, headings)) continue;
    let lines: string[] | null = null;
    for (const { id, origin, hts } of goods) {
      if (origin === null || hts === null || !origins.includes(origin) || matchHts(list, hts) === 'no') continue;
      lines = withId(lines, id);
    }
    if (lines === null) continue;
    const found = finding('warning', 'UFLPA', 'supply-chain-proven', inForce.source, { lines });
    if (findings === null) findings = [found];
    else findings.push(found);
  }
  return findings;
};
