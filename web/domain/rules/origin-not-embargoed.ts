import type { ConsignmentLine } from '../consignment/consignment.ts';
import { embargoes } from '../law/embargoes.ts';
import type { Embargo } from '../law/embargoes.ts';
import { matchHts } from '../law/hts-list.ts';
import { informationalMaterials } from '../law/informational-materials.ts';
import { asOf } from '../law/parameter.ts';
import type { DatedValue } from '../law/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from './finding.ts';
import type { Finding, Rule } from './finding.ts';

const byOrigin = new Map<string, (typeof embargoes)[number]>();
for (const embargo of embargoes) {
  const origin = embargo.since[0]?.value.origin;
  if (origin !== undefined) byOrigin.set(origin, embargo);
}

/** Goods of some countries do not enter under any entry; of others, only after somebody has looked. */
export const originNotEmbargoed: Rule = ({ goods, lawDay }) => {
  const findings: Finding[] = [];
  for (const line of goods) {
    if (line.origin === null) continue;
    const embargo = byOrigin.get(line.origin);
    const inForce = embargo === undefined ? null : asOf(embargo, lawDay);
    if (inForce !== null) findings.push(...judge(line, inForce, lawDay));
  }
  return findings;
};

function judge(line: ConsignmentLine, { value, source }: DatedValue<Embargo>, day: LegalDay): readonly Finding[] {
  if (value.informationExempt && isInformation(line, day)) return [];
  const listed = value.listed === null || line.hts === null ? 'no' : matchHts(value.listed, line.hts);
  const blocked = value.action === 'block' || (value.action === 'block-listed' && listed === 'yes');
  return [
    finding(blocked ? 'ineligible' : 'review', 'EMBARGO', 'origin-not-embargoed', source, {
      line: line.id,
      origin: line.origin,
    }),
  ];
}

const isInformation = ({ hts }: ConsignmentLine, day: LegalDay): boolean => {
  const list = asOf(informationalMaterials, day);
  return hts !== null && list !== null && matchHts(list.value, hts) === 'yes';
};
