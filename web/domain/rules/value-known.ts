import { rateSource } from '../law/exchange-rates.ts';
import { valuationSource, zeroValueSource } from '../law/valuation.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'value-known';

/** A price for every article, a rate for the currency, and nothing for nothing: a gift to the buyer is still worth its price. */
export const valueKnown: Rule = ({ value, consignment }) => {
  if (value.known)
    return value.zeroLines.length === 0
      ? null
      : finding('review', 'ZERO_VALUE', RULE, zeroValueSource, { lines: value.zeroLines });
  const { currency } = consignment;
  return finding('review', value.missing, RULE, value.missing === 'MISSING_RATE' ? rateSource() : valuationSource, {
    currency,
    lines: value.lines,
  });
};
