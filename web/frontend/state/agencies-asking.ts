import type { OrderDetail } from '#contract';
import { paperOfAgency } from '#domain';

/** The agencies that ask for a number of this shipment, each paper once. */
export function agenciesAskingShipment({ lots }: Pick<OrderDetail, 'lots'>): readonly string[] {
  const byCode = new Map<string, string>();
  for (const { code, facts } of lots.flatMap(({ warnings }) => warnings)) {
    const { agency, of } = facts;
    if (code !== 'PGA_DATA_REQUIRED' || typeof agency !== 'string' || (of !== 'shipment' && of !== 'both')) continue;
    const paper = paperOfAgency(agency);
    if (paper !== null && !byCode.has(paper.code)) byCode.set(paper.code, agency);
  }
  return [...byCode.values()];
}
