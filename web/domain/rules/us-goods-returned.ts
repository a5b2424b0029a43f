import { usGoodsReturnedFree } from '../law/duty/general-rate.ts';
import { asOf } from '../law/parameter.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'us-goods-returned';

/** American goods that come back unimproved owe no duty, but an entry must say so. Where nobody has, it is worth asking. */
export const usGoodsReturned: Rule = ({ goods, exemption, lawDay }) => {
  const free = asOf(usGoodsReturnedFree, lawDay);
  if (free === null) return null;
  const claimed = goods.filter(({ usReturned }) => usReturned === true).map(({ id }) => id);
  const perhaps =
    exemption === 'open'
      ? []
      : goods.filter(({ usReturned, origin }) => usReturned == null && origin === 'US').map(({ id }) => id);
  const warn = (lines: readonly string[], isClaimed: boolean): readonly Finding[] =>
    lines.length === 0
      ? []
      : [finding('warning', 'US_GOODS_RETURNED', RULE, free.source, { lines, claimed: isClaimed, hts: '9801.00.10' })];
  return [...warn(claimed, true), ...warn(perhaps, false)];
};
