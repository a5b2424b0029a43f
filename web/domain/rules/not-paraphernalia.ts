import { paraphernalia } from '../law/special-goods.ts';
import { finding } from '../findings/finding.ts';
import { describedGoods } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

/** Equipment for drugs is seized at any value; a word in a description only raises the question. */
export const notParaphernalia: Rule = (facts) => {
  const found = describedGoods(facts, paraphernalia);
  if (found === null) return null;
  const kind = facts.exemption === 'open' ? 'review' : 'warning';
  return finding(kind, 'PARAPHERNALIA', 'not-paraphernalia', found.source, {
    lines: found.lines.map(({ id }) => id),
  });
};
