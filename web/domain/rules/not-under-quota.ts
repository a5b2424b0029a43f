import { quotaGoods } from '../law/quota-goods.ts';
import { exclude, goodsOnList } from './goods-on-list.ts';
import type { Goods, OnList } from './goods-on-list.ts';
import type { Rule } from './rule.ts';

/** Goods on a tariff-rate quota line: by what the merchant has stated of the line, else by its heading. */
export const goodsUnderQuota = (facts: Goods): OnList | null =>
  goodsOnList(facts, quotaGoods, ({ quota }) => quota ?? null);

/** Goods under a tariff-rate quota are out of Section 321. */
export const notUnderQuota: Rule = (facts) =>
  facts.exemption === 'repealed' ? null : exclude(goodsUnderQuota(facts), 'QUOTA', 'not-under-quota');
