import { manifestDataSource } from '../law/valuation.ts';
import { finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** Words of goods that Section 321 excludes: without an HTS code they may hide one. */
const suspicious =
  /\b(?:whiske?y|wine|beer|vodka|rum|gin|tequila|mezcal|liqueurs?|brandy|cognac|champagne|sake|cider|cigars?|cigarettes?|tobacco|snuff|vapes?|e-?liquid|nicotine|perfumes?|parfum|cologne|toilette)\b/i;

/**
 * A release on a manifest needed no HTS code, so its absence alone stops nothing; but where the description smells of
 * excluded goods, the code is asked for.
 */
export const goodsClassified: Rule = ({ goods, exemption }) => {
  const without = goods.filter(({ hts }) => hts === null);
  if (without.length === 0 || exemption !== 'open') return null;
  const asked = without.filter(({ description }) => description !== null && suspicious.test(description));
  const lines = (asked.length > 0 ? asked : without).map(({ id }) => id);
  return finding(asked.length > 0 ? 'review' : 'warning', 'MISSING_HTS', 'goods-classified', manifestDataSource, {
    lines,
  });
};
