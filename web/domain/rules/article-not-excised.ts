import { alcohol, maybeAlcohol, tobacco } from '../law/excise-goods.ts';
import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Case } from './case.ts';
import { finding } from './finding.ts';
import type { Finding, Rule } from './finding.ts';
import { exclude, goodsOnList } from './goods-on-list.ts';

const RULE = 'article-not-excised';

/** Alcohol and tobacco pay excise tax and are out of Section 321 at any value. */
export const articleNotExcised: Rule = (facts) => {
  if (facts.exemption === 'repealed') return null;
  const found: (Finding | null)[] = [
    exclude(facts, alcohol, 'EXCISE_ALCOHOL', RULE, holdsAlcohol),
    exclude(facts, tobacco, 'EXCISE_TOBACCO', RULE),
  ];
  const drinks = drinksOf(facts);
  if (drinks !== null && found[0] == null) found.push(drinks);
  return found.filter((one) => one !== null);
};

const holdsAlcohol = ({ alcohol }: ConsignmentLine): boolean | null => alcohol ?? null;

/** Drinks with and without alcohol share a heading: what nobody has stated is asked for. */
function drinksOf(facts: Case): Finding | null {
  const on = goodsOnList(facts, maybeAlcohol);
  if (on === null) return null;
  const listed = facts.goods.filter(({ id }) => on.yes.includes(id) || on.maybe.includes(id));
  const strong = listed.filter((line) => holdsAlcohol(line) === true).map(({ id }) => id);
  if (strong.length > 0) return finding('ineligible', 'EXCISE_ALCOHOL', RULE, on.source, { lines: strong });
  const asked = listed.filter((line) => holdsAlcohol(line) === null).map(({ id }) => id);
  if (asked.length === 0) return null;
  return finding('review', 'EXCISE_ALCOHOL', RULE, on.source, { lines: asked, asks: 'strength' });
}
