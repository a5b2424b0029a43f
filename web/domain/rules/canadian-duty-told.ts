import { section338Match } from '../duties/section-338.ts';
import { section338Goods } from '../law/lists/parameters.ts';
import { asOf } from '../law/engine/parameter.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** Listed goods of Canada owe half their value, USMCA or not: the shipper should know before they leave. */
export const canadianDutyTold: Rule = ({ goods, lawDay }) => {
  if (!goods.some(({ origin }) => origin === 'CA')) return null;
  const list = asOf(section338Goods, lawDay);
  if (list === null) return null;
  const matched = goods.map((line) => ({ id: line.id, ...section338Match(line, lawDay) }));
  const listed = matched.filter(({ match }) => match === 'yes' || match === 'maybe');
  if (listed.length === 0) return null;
  return finding('warning', 'SECTION_338', 'canadian-duty-told', list.source, {
    lines: listed.map(({ id }) => id),
    certain: listed.some(({ match }) => match === 'yes'),
  });
};
