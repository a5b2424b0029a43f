import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Citation } from '../law/engine/citation.ts';
import { embargoes } from '../law/embargoes.ts';
import type { Embargo } from '../law/embargoes.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { informationalMaterials } from '../law/informational-materials.ts';
import { asOf, perLaw, valuesOf } from '../law/engine/parameter.ts';
import type { Dated, DatedValue } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const byOrigin = perLaw(
  () =>
    new Map<string, Dated<Embargo>>(embargoes.flatMap((one) => valuesOf(one).map(({ value }) => [value.origin, one]))),
);

const none: readonly never[] = [];

/** Goods of some countries do not enter under any entry; of others, only after somebody has looked. */
export const originNotEmbargoed: Rule = ({ consignment: { shippedFrom }, goods, lawDay }) => {
  const findings: Finding[] = shippedFrom === null ? [] : [...sentFrom(shippedFrom, goods, lawDay)];
  let screened: Screened[] | null = null;
  for (const line of goods) {
    if (line.origin === null) continue;
    const embargo = byOrigin().get(line.origin);
    const inForce = embargo === undefined ? null : asOf(embargo, lawDay);
    if (inForce === null) continue;
    if (inForce.value.action === 'screen') (screened ??= []).push({ line, source: inForce.source });
    else findings.push(...judge(line, inForce, lawDay));
  }
  return screened === null ? findings : [...findings, ...toScreen(screened)];
};

/** Out of a country whose goods are blocked nothing comes, wherever it was made. */
function sentFrom(from: string, goods: readonly ConsignmentLine[], day: LegalDay): readonly Finding[] {
  const embargo = byOrigin().get(from);
  const inForce = embargo === undefined ? null : asOf(embargo, day);
  if (inForce?.value.action !== 'block') return none;
  if (inForce.value.informationExempt && goods.every((line) => isInformation(line, day))) return none;
  const about = { shippedFrom: from };
  return [finding('ineligible', 'EMBARGO', 'origin-not-embargoed', inForce.source, about)];
}

interface Screened {
  readonly line: ConsignmentLine;
  readonly source: Citation;
}

/** One warning a country, for each has its own list. */
function toScreen(screened: readonly Screened[]): readonly Finding[] {
  return [...new Set(screened.map(({ source }) => source))].map((source) => {
    const lines = screened.filter((one) => one.source === source).map(({ line }) => line);
    return finding('warning', 'SCREEN_PARTIES', 'origin-not-embargoed', source, {
      origins: [...new Set(lines.map(({ origin }) => origin ?? ''))],
      lines: lines.map(({ id }) => id),
    });
  });
}

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
