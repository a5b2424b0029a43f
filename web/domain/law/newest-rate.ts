import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { TableRate } from './exchange-rates.ts';

export const RATE_SOURCES = ['federal-reserve', 'ecb', 'bank-of-canada', 'treasury'] as const;
export type RateSource = (typeof RATE_SOURCES)[number];

/** The newest public figure before a day whose own is not out: a guide to it, never the rate that counts. */
export interface NewestRate {
  /** US dollars for one. */
  readonly usdForOne: DecimalText;
  readonly day: LegalDay;
  readonly source: RateSource;
}

const SOURCES: Readonly<Record<RateSource, readonly [cite: string, url: string]>> = {
  'federal-reserve': ['Federal Reserve H.10', 'federalreserve.gov/releases/h10/current'],
  ecb: ['European Central Bank, reference rates of the euro', 'data-api.ecb.europa.eu/service/data/EXR'],
  'bank-of-canada': ['Bank of Canada, daily exchange rates', 'bankofcanada.ca/valet/observations/group/FX_RATES_DAILY'],
  treasury: [
    'US Treasury, reporting rates of exchange',
    'api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/rates_of_exchange',
  ],
};

/** As a rate of the rulebook's table, with its source. */
export function tableRateOf({ usdForOne, day, source }: NewestRate): TableRate {
  const [cite, url] = SOURCES[source];
  const says = `US dollars for one: ${usdForOne}.`;
  return {
    usdForOne,
    from: day,
    source: { cite: `${cite}, ${day}`, url, says, checkedOn: day, confidence: 'secondary' },
  };
}
