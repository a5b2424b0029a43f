import { legalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { cited } from './cited.ts';
import { amendedExemption, citationOf } from './amended.ts';
import type { MerchantRules } from './amendment.ts';
import { asOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated, DatedValue } from './engine/parameter.ts';
import type { Mode } from '../values/mode.ts';
import { instant } from '../values/instant.ts';
import type { Instant } from '../values/instant.ts';
import { legalDayOf } from '../values/new-york.ts';

export const valueLimit: Dated<Money> = {
  is: 'Most that one person may import free on one day: fair retail value in the country of shipment',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: usd(200_00),
      source: cited(
        'secondary',
        '19 U.S.C. 1321(a)(2)(C) before Pub. L. 114-125',
        'law.cornell.edu/uscode/text/19/1321 (notes)',
        '"$800" was put in place of "$200" in 2016.',
      ),
    },
    {
      from: legalDay('2016-03-10'),
      value: usd(800_00),
      source: cited(
        'primary',
        '19 CFR 10.151; 19 U.S.C. 1321(a)(2)(C)',
        'law.cornell.edu/cfr/text/19/10.151',
        'Merchandise imported by one person on one day with a fair retail value in the country of shipment not exceeding $800.',
      ),
    },
  ],
};

/** A new limit begins with its regime, one minute into its first day. */
const ONE_MINUTE = 60_000;

/** The limit at that moment: the amendment's where one opens the exemption that day, else the law's; null: no law known. */
export function limitAt(at: Instant, mode: Mode | null, merchantRules: MerchantRules): DatedValue<Money> | null {
  const amended = merchantRules.amendments.length === 0 ? null : amendedExemption(merchantRules, legalDayOf(at), mode);
  return amended === null
    ? asOf(valueLimit, legalDayOf(instant(at - ONE_MINUTE)))
    : { from: amended.from, value: amended.rule.limit, source: citationOf(amended) };
}
