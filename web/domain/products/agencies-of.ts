import { agencyData } from '../law/agency-data.ts';
import { paperOfAgency } from '../law/agency-papers.ts';
import type { AgencyPaper } from '../law/agency-papers.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { daysBetween } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { keptPapers } from '../consignment/agency-papers.ts';

export interface AgencyConcerned {
  /** As its goods are named in the rulebook; the first of several with one paper. */
  readonly agency: string;
  readonly paper: AgencyPaper;
  /** False: a longer number could be out of its goods. */
  readonly certain: boolean;
}

/** The agencies whose goods a tariff number is among on a day, each paper once. */
export function agenciesOf(code: HtsCode, day: LegalDay): readonly AgencyConcerned[] {
  const found = new Map<string, AgencyConcerned>();
  for (const parameter of agencyData) {
    const inForce = asOf(parameter, day);
    const paper = inForce === null ? null : paperOfAgency(inForce.value.agency);
    if (inForce === null || paper === null || found.has(paper.code)) continue;
    const match = matchHts(inForce.value.goods, code);
    if (match !== 'no') found.set(paper.code, { agency: inForce.value.agency, paper, certain: match === 'yes' });
  }
  return [...found.values()];
}

/** It takes its time to renew: it is asked for this many days before it ends. */
const NOTICE_DAYS = 30;

/** Is a number of the product asked for that is not on file, or ends soon? What is only advised of, or belongs to each shipment, is no gap of the product. */
export function lacksAgencyPaper(papers: string | null, code: HtsCode, day: LegalDay): boolean {
  const held = keptPapers(papers, 'product') ?? [];
  return agenciesOf(code, day).some(({ paper, certain }) => {
    if (!certain || paper.advice || paper.belongsTo === 'shipment') return false;
    const one = held.find(({ agency }) => agency === paper.code);
    return one === undefined || (one.until !== null && daysBetween(day, one.until) <= NOTICE_DAYS);
  });
}
