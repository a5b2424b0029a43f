import { usGoodsReturnedFree } from '../law/duty/general-rate.ts';
import type { Citation } from '../law/engine/citation.ts';
import { asOf } from '../law/engine/parameter.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

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
  const known = claimed === null ? null : warning(claimed, true, free.source);
  if (perhaps === null) return known;
  const asked = warning(perhaps, false, free.source);
  return known === null ? asked : [known, asked];
};

const warning = (lines: readonly string[], claimed: boolean, source: Citation): Finding =>
  finding('warning', 'US_GOODS_RETURNED', RULE, source, { lines, claimed, hts: '9801.00.10' });
