import { usGoodsReturnedFree } from '../law/duty/general-rate.ts';
import { asOf } from '../law/parameter.ts';
import { withId } from '../values/with-id.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const RULE = 'us-goods-returned';

/** American goods that come back unimproved owe no duty, but an entry must say so. Where nobody has, it is worth asking. */
export const usGoodsReturned: Rule = ({ goods, exemption, lawDay }) => {
  const free = asOf(usGoodsReturnedFree, lawDay);
  if (free === null) return null;
  let claimed: string[] | null = null;
  let perhaps: string[] | null = null;
  for (const { id, usReturned, origin } of goods) {
    if (usReturned === true) claimed = withId(claimed, id);
    else if (usReturned == null && origin === 'US' && exemption !== 'open') perhaps = withId(perhaps, id);
  }
  if (claimed === null && perhaps === null) return null;
  const warn = (lines: readonly string[] | null, isClaimed: boolean): readonly Finding[] =>
    lines === null
      ? []
      : [finding('warning', 'US_GOODS_RETURNED', RULE, free.source, { lines, claimed: isClaimed, hts: '9801.00.10' })];
  return [...warn(claimed, true), ...warn(perhaps, false)];
};
