import { manifestDataSource } from '../law/valuation.ts';
import type { ConsignmentLine } from '../consignment/consignment.ts';
import { readHts } from '../consignment/read-hts.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** Words of goods that Section 321 excludes: without an HTS code they may hide one. */
const suspicious =
  /\b(?:whiske?y|wine|beer|vodka|rum|gin|tequila|mezcal|liqueurs?|brandy|cognac|champagne|sake|cider|cigars?|cigarettes?|tobacco|snuff|vapes?|e-?liquid|nicotine|perfumes?|parfum|cologne|toilette)\b/i;

/**
 * A release on a manifest needed no HTS code, so its absence alone stops nothing; but where the description smells of
 * excluded goods, the code is asked for. So it is where a number stands that is damaged: the goods have one, and it may be of those.
 */
export const goodsClassified: Rule = ({ goods, exemption }) => {
  if (goods.every(({ hts }) => hts !== null)) return null;
  const damaged = goods.filter(({ hts, htsDamaged }) => hts === null && htsDamaged !== undefined);
  const without = goods.filter(({ hts, htsDamaged }) => hts === null && htsDamaged === undefined);
  const findings =
    damaged.length === 0 ? [] : [damagedFinding(damaged, exemption === 'open' || exemption === 'unknown')];
  if (without.length === 0 || exemption !== 'open') return findings;
  const asked = without.filter(({ description }) => description !== null && suspicious.test(description));
  const lines = (asked.length > 0 ? asked : without).map(({ id }) => id);
  const establishes = asked.length > 0 ? 'review' : 'warning';
  return [...findings, finding(establishes, 'MISSING_HTS', 'goods-classified', manifestDataSource, { lines })];
};

/** Where the exemption is closed every entry asks for the number anyway: what is wrong with it is worth knowing. */
const damagedFinding = (damaged: readonly ConsignmentLine[], holds: boolean) =>
  finding(holds ? 'review' : 'warning', 'MISSING_HTS', 'goods-classified', manifestDataSource, {
    lines: damaged.map(({ id }) => id),
    found: damaged.map(({ htsDamaged = '' }) => htsDamaged),
    meant: damaged.map(({ htsDamaged }) => meantBy(htsDamaged)),
  });

function meantBy(text: string | undefined): string {
  const reading = readHts(text);
  return reading.kind === 'damaged' ? (reading.meant ?? '') : '';
}
