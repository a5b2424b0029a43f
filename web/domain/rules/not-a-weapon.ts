import { weaponGoods } from '../law/special-goods.ts';
import { finding } from '../findings/finding.ts';
import { goodsOnList } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

/** Some knives and arms may not be imported at all, and the heading does not tell which: somebody must look before they pass free. */
export const notAWeapon: Rule = (facts) => {
  const on = goodsOnList(facts, weaponGoods);
  if (on === null) return null;
  const kind = facts.exemption === 'open' ? 'review' : 'warning';
  return finding(kind, 'WEAPON', 'not-a-weapon', on.source, { lines: [...on.yes, ...on.maybe] });
};
