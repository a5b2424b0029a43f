import { alcohol, maybeAlcohol, tobacco } from '../law/excise-goods.ts';
import { finding } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { exclude, goodsOnList } from './goods-on-list.ts';

const RULE = 'article-not-excised';

/** Alcohol and tobacco pay excise tax and are out of Section 321 at any value. */
export const articleNotExcised: Rule = (facts) => {
  if (facts.exemption === 'repealed') return null;
  const found: (Finding | null)[] = [
    exclude(facts, alcohol, 'EXCISE_ALCOHOL', RULE),
    exclude(facts, tobacco, 'EXCISE_TOBACCO', RULE),
  ];
  const asked = goodsOnList(facts, maybeAlcohol);
  if (asked !== null && found[0] == null) {
    found.push(
      finding('review', 'EXCISE_ALCOHOL', RULE, asked.source, {
        lines: [...asked.yes, ...asked.maybe],
        asks: 'strength',
      }),
    );
  }
  return found.filter((one) => one !== null);
};
