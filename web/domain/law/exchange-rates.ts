import { currency } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { businessDayOf } from './business-day.ts';
import { cited } from './citation.ts';
import { asOf, checkedThrough, firstDay, onlySource, onlyValue, perLaw } from './parameter.ts';
import type { Dated } from './parameter.ts';

/** US dollars for one unit of a currency, as certified. */
export interface CertifiedRates {
  readonly quarterly: Dated<DecimalText>;
  readonly daily: Dated<DecimalText>;
}

const none = (code: string, which: string): Dated<DecimalText> => ({
  is: `The certified ${which} rate of ${code}`,
  unit: 'US dollars for one',
  checkedThrough,
  gaps: 'No certification has been read. A rate comes with the order or from an amendment, and is never guessed.',
  since: [],
});

/** Currencies that 19 CFR 159.34(a) names among those with a quarterly rate. The list goes on; others have daily rates alone. */
export const certifiedRates: ReadonlyMap<CurrencyCode, CertifiedRates> = new Map(
  'AUD CAD CNY GBP HKD INR JPY MXN'
    .split(' ')
    .map((code) => [currency(code), { quarterly: none(code, 'quarterly'), daily: none(code, 'daily') }]),
);

export const dailyRateFrom: Dated<DecimalText> = {
  is: 'From which difference between the two on the daily rate counts instead of the quarterly one',
  unit: 'part of the quarterly rate',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: decimal('0.05'),
      source: cited(
        'primary',
        '31 U.S.C. 5151; 19 CFR 159.31-159.36',
        'ecfr.gov title 19 part 159',
        "The certified quarterly rate of the day of exportation, or that day's rate where it differs by 5 percent or more.",
      ),
    },
  ],
};

const difference = /* @__PURE__ */ onlyValue(dailyRateFrom);
/** In percent. */
export const dailyRateFromPercent = /* @__PURE__ */ perLaw(() => BigInt(Math.round(Number(difference()) * 100)));

/** The day whose rates count for goods exported on a day: a weekend or holiday takes the business day before it. */
export const rateDayOf = (exported: LegalDay): LegalDay => businessDayOf(exported);

/** What has been certified for a day of exportation; null where nothing is known. */
export function ratesOn(
  code: CurrencyCode,
  exported: LegalDay,
): { readonly quarterly: DecimalText | null; readonly daily: DecimalText | null } {
  const rates = certifiedRates.get(code);
  if (rates === undefined) return { quarterly: null, daily: null };
  const on = rateDayOf(exported);
  return { quarterly: asOf(rates.quarterly, on)?.value ?? null, daily: asOf(rates.daily, on)?.value ?? null };
}

export const rateSource = /* @__PURE__ */ onlySource(dailyRateFrom);
