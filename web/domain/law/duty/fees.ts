import { decimal } from '../../values/decimal.ts';
import type { DecimalText } from '../../values/decimal.ts';
import { legalDay } from '../../values/legal-day.ts';
import { usd } from '../../values/money.ts';
import type { Money } from '../../values/money.ts';
import { audited, cited } from '../cited.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';

export const postalClearanceFee: Dated<Money> = {
  is: 'What the Postal Service charges for a parcel on which duty is owed',
  unit: 'US dollars a parcel',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-07-24'),
      value: usd(9_35),
      source: cited(
        'secondary',
        'USPS clearance fee',
        'notes on the postal regime of 2026-08-08',
        '$9.35 for each dutiable item. The first day is not checked: it is known of the postal entry of July 2026.',
      ),
    },
  ],
};

export const harborMaintenanceFee: Dated<DecimalText> = {
  is: 'Harbor maintenance fee, by ocean only',
  unit: 'part of the value',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: decimal('0.00125'),
      source: cited(
        'unverified-high',
        '19 CFR 24.24',
        'ecfr.gov title 19 part 24',
        '0.125 % of the value of cargo that arrives by ocean. The first day is general knowledge, not checked.',
      ),
    },
  ],
};

export const harborFeeReach: Dated<'formal-entries'> = {
  is: 'Which entries by ocean owe the harbor maintenance fee',
  unit: 'by day of arrival',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: 'formal-entries',
      source: audited(
        'primary',
        '19 CFR 24.24(d)(3)(i)',
        'ecfr.gov title 19 part 24 (August 2026)',
        'No fee is owed on merchandise for which an informal entry is allowed.',
      ),
    },
  ],
};

export const entriesConsolidated: Dated<'same-consignee'> = {
  is: 'Whose shipments on one conveyance are one entry',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: 'same-consignee',
      added: '2026-11-30.1',
      source: audited(
        'primary',
        '19 CFR 141.51, 141.61(d)(2)',
        'ecfr.gov title 19 part 141 (August 2026)',
        'What one conveyance carries for one consignee is one entry; a summary may cover several ultimate consignees, marked CONSOLIDATED. We put together only what stays within the limit of the entry.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      value: 'same-consignee',
      struck: '2026-11-30.1',
      source: cited(
        'primary',
        '19 CFR 143.22',
        'lawserver.com title 19 part 143',
        'Shipments for one consignee, each worth $2,500 or less, may be consolidated on one informal entry; CBP may ask for a formal one. We consolidate only while their sum stays within that limit.',
      ),
    },
  ],
};
