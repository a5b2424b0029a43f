import { lineValue } from '../consignment/fair-retail-value.ts';
import { asOf } from '../law/engine/parameter.ts';
import { perfumeLimit, perfumeWithAlcohol } from '../law/perfume.ts';
import { finding } from '../findings/finding.ts';
import { goodsOnList, strength } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'perfume-within-limit';

/** Perfume with alcohol passes only while all of it in the consignment is worth no more than $5. */
export const perfumeWithinLimit: Rule = (facts) => {
  const on = facts.exemption === 'open' ? goodsOnList(facts, perfumeWithAlcohol, strength) : null;
  const limit = asOf(perfumeLimit, facts.lawDay);
  if (on === null || limit === null) return null;
  const lines = [...on.yes, ...on.maybe];
  const sum = facts.goods
    .filter(({ id }) => lines.includes(id))
    .reduce((total, line) => total + (lineValue(line) ?? 0), 0);
  const usdMinor = facts.value.known ? facts.value.convert(sum) : null;
  const about = { lines, valueMinor: usdMinor, limitMinor: limit.value.minor };
  if (usdMinor === null) return finding('review', 'PERFUME_ALCOHOL', RULE, on.source, about);
  if (usdMinor <= limit.value.minor) return null;
  return finding(on.yes.length > 0 ? 'ineligible' : 'review', 'PERFUME_ALCOHOL', RULE, on.source, about);
};
