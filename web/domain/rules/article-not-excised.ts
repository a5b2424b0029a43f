import { alcohol, maybeAlcohol, tobacco } from '../law/excise-goods.ts';
import { liquorConfectionery } from '../law/special-goods.ts';
import type { Citation } from '../law/engine/citation.ts';
import { listedHeadings } from '../law/listed-headings.ts';
import { perLaw, valuesOf } from '../law/engine/parameter.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import { describedGoods, exclude, goodsOnList, strength } from './goods-on-list.ts';
import type { Goods, OnList } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'article-not-excised';

interface Asked {
  readonly source: Citation;
  readonly known: readonly string[];
  readonly asked: readonly string[];
}

/** Drinks and confectionery that hold alcohol or not: what has been stated, and what must be asked. */
function perhapsAlcohol(facts: Goods): readonly Asked[] {
  const on = goodsOnList(facts, maybeAlcohol);
  const drinks =
    on === null
      ? null
      : { source: on.source, lines: facts.goods.filter(({ id }) => on.yes.includes(id) || on.maybe.includes(id)) };
  return [drinks, describedGoods(facts, liquorConfectionery)]
    .filter((found) => found !== null)
    .map(({ source, lines }) => ({
      source,
      known: lines.filter((line) => line.alcohol === true).map(({ id }) => id),
      asked: lines.filter((line) => line.alcohol == null).map(({ id }) => id),
    }));
}

/** Alcohol by its heading or by what has been stated, and tobacco. */
export function excisedGoods(facts: Goods): OnList | null {
  const byHeading = goodsOnList(facts, alcohol, strength) ?? goodsOnList(facts, tobacco);
  if (byHeading !== null) return byHeading;
  const stated = perhapsAlcohol(facts).find(({ known }) => known.length > 0);
  return stated === undefined ? null : { source: stated.source, yes: stated.known, maybe: [] };
}

/** Is a heading on any list of these, of whatever day? Asked before the lists are, for most goods are on none. */
const mayBeExcised = /* @__PURE__ */ (() => {
  const listed = perLaw(() =>
    listedHeadings([
      [alcohol, tobacco, maybeAlcohol].flatMap((one) => valuesOf(one).map(({ value }) => value)),
      valuesOf(liquorConfectionery).map(({ value }) => value.goods),
    ]),
  );
  return (heading: number): boolean => listed()(heading) !== 0;
})();

/** Alcohol and tobacco pay excise tax and are out of Section 321 at any value. */
export const articleNotExcised: Rule = (facts) => {
  if (facts.exemption === 'repealed' || !facts.headings.some(mayBeExcised)) return null;
  const spirits = exclude(goodsOnList(facts, alcohol, strength), 'EXCISE_ALCOHOL', RULE);
  const found: (Finding | null)[] = [spirits, exclude(goodsOnList(facts, tobacco), 'EXCISE_TOBACCO', RULE)];
  for (const { source, known, asked } of perhapsAlcohol(facts)) {
    if (known.length > 0) found.push(finding('ineligible', 'EXCISE_ALCOHOL', RULE, source, { lines: known }));
    else if (asked.length > 0 && spirits === null)
      found.push(finding('review', 'EXCISE_ALCOHOL', RULE, source, { lines: asked, asks: 'strength' }));
  }
  return found.filter((one) => one !== null);
};
