import type { MerchantRules } from '../law/amendment.ts';
import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { ScheduleRate } from '../tariff/schedule-rate.ts';
import type { CountryCode } from '../values/country.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { Instant } from '../values/instant.ts';
import type { DutyLayer } from './duty-layer.ts';
import { dutyOfLine } from './line-duty.ts';

/** What one number owes from an origin, as far as the two tell: nothing is stated of the goods besides. */
export interface NumberAsked {
  readonly hts: HtsCode;
  readonly origin: CountryCode | null;
  readonly schedule: ScheduleRate | null;
  /** US cents that each layer is computed on. */
  readonly cents: number;
  readonly at: Instant;
  readonly merchantRules: MerchantRules;
}

export const dutiesOfNumber = ({
  hts,
  origin,
  schedule,
  cents,
  at,
  merchantRules,
}: NumberAsked): readonly DutyLayer[] =>
  dutyOfLine({ line: lineOf(hts, origin, schedule), cents, at, day: legalDayOf(at), merchantRules });

const lineOf = (hts: HtsCode, origin: CountryCode | null, schedule: ScheduleRate | null): ConsignmentLine => ({
  id: hts,
  description: null,
  sku: null,
  quantity: 1,
  unitPriceMinor: null,
  discountMinor: 0,
  origin,
  hts,
  requiresShipping: true,
  giftCard: false,
  adCvd: null,
  usmca: null,
  weightGrams: null,
  schedule,
});
