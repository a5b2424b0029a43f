import type { Party } from '../consignment/consignment.ts';
import { careOfWords } from '../law/care-of.ts';
import { asOf, perLaw, valuesOf } from '../law/engine/parameter.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** As whole words: a Warehouse District Rd is none, but that costs a question and never an exemption. */
const patterns = perLaw(() =>
  valuesOf(careOfWords).map(({ value }) => ({
    words: value,
    pattern: new RegExp(
      `(?:^|[^a-z0-9])(?:${value.map((word) => word.replace(/[./]/g, '\\$&')).join('|')})(?![a-z0-9])`,
      'i',
    ),
  })),
);

function receivesForOthers({ name, company, address1, address2 }: Party, words: readonly string[]): boolean {
  const pattern = patterns().find((one) => one.words === words)?.pattern;
  if (pattern === undefined) return false;
  return isIn(name, pattern) || isIn(company, pattern) || isIn(address1, pattern) || isIn(address2, pattern);
}

const isIn = (text: string | null, pattern: RegExp): boolean =>
  text !== null && pattern.test(text.includes('℅') ? text.replaceAll('℅', 'c/o ') : text);

/** Goods that go to a warehouse or in care of somebody may not be sold yet; then the one person is the warehouse. */
export const goodsSold: Rule = ({ consignment: { consignee }, exemption, lawDay }) => {
  const inForce = exemption === 'open' ? asOf(careOfWords, lawDay) : null;
  if (inForce === null || consignee === null || !receivesForOthers(consignee, inForce.value)) return null;
  return finding('review', 'CARE_OF', 'goods-sold', inForce.source);
};
