import { quotaGoods } from '../law/quota-goods.ts';
import type { Rule } from './finding.ts';
import { exclude } from './goods-on-list.ts';

/** Goods under a tariff-rate quota are out of Section 321. */
export const notUnderQuota: Rule = (facts) =>
  facts.exemption === 'repealed'
    ? null
    : exclude(facts, quotaGoods, 'QUOTA', 'not-under-quota', ({ quota }) => quota ?? null);
