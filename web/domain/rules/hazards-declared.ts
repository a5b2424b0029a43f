import { hazardousGoods } from '../law/special-goods.ts';
import { finding } from '../findings/finding.ts';
import { goodsOnList } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

/** Dangerous goods bar no entry: the carrier must know of them, so they warn. */
export const hazardsDeclared: Rule = (facts) => {
  const on = goodsOnList(facts, hazardousGoods);
  return on === null
    ? null
    : finding('warning', 'HAZMAT', 'hazards-declared', on.source, { lines: [...on.yes, ...on.maybe] });
};
