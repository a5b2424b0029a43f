import type { FairRetailValue } from '../consignment/fair-retail-value.ts';
import { estimateMargin, rateSource } from '../law/exchange-rates.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { asOf } from '../law/engine/parameter.ts';
import { valuationSource, zeroValueSource } from '../law/valuation.ts';
import { decimalParts } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Case } from '../case/case.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'value-known';

/** A price for every article, a rate for the currency, and nothing for nothing: a gift to the buyer is still worth its price. */
export const valueKnown: Rule = (facts) => {
  const { value, consignment } = facts;
  if (!value.known)
    return finding('review', value.missing, RULE, value.missing === 'MISSING_RATE' ? rateSource() : valuationSource, {
      currency: consignment.currency,
      lines: value.lines,
    });
  if (value.zeroLines.length > 0)
    return finding('review', 'ZERO_VALUE', RULE, zeroValueSource, { lines: value.zeroLines });
  return value.estimate === undefined ? null : nearLimit(facts, value);
};

/** With an estimated rate: could the rate that counts put the goods, or what the person receives that day, on the other side of a limit? */
function nearLimit({ consignment, company, limit, lawDay }: Case, value: FairRetailValue & { known: true }) {
  const limits = [limit?.value.minor, asOf(informalEntryLimit, lawDay)?.value.minor];
  const sums = [value.usdMinor, company.dayTotal];
  for (const limitMinor of limits)
    for (const valueMinor of sums)
      if (limitMinor !== undefined && straddles(valueMinor, limitMinor, lawDay))
        return finding('review', 'MISSING_RATE', RULE, rateSource(), {
          currency: consignment.currency,
          estimate: value.estimate?.usdForOne ?? null,
          estimateOf: value.estimate?.from ?? null,
          valueMinor,
          limitMinor,
          lines: [],
        });
  return null;
}

function straddles(valueMinor: number, limitMinor: number, day: LegalDay): boolean {
  const margin = asOf(estimateMargin, day);
  if (margin === null) return true;
  const { units, scale } = decimalParts(margin.value);
  const one = 10n ** BigInt(scale);
  const [value, limit] = [BigInt(valueMinor), BigInt(limitMinor) * one];
  return value * (one - units) <= limit && value * (one + units) > limit;
}
