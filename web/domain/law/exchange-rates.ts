import { USD } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { cited } from './citation.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

export const rateSource = cited(
  'primary',
  '31 U.S.C. 5151; 19 CFR 159.31-159.36',
  'ecfr.gov title 19 part 159',
  "The certified quarterly rate of the day of exportation, or that day's rate where it differs by 5 percent or more.",
);

/**
 * US dollars for one unit. Only the dollar itself: certified rates come with the consignment, for none has been read from
 * its certification, and a rate is never guessed.
 */
export const exchangeRates: ReadonlyMap<CurrencyCode, Dated<DecimalText>> = new Map([
  [
    USD,
    {
      is: 'The US dollar',
      unit: 'US dollars for one',
      checkedThrough,
      since: [{ from: firstDay, value: decimal('1'), source: rateSource }],
    },
  ],
]);

/** Difference of the daily rate from the quarterly one, in percent, at which the daily one counts. */
export const dailyRateFromPercent = 5n;
