import { legalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { cited } from './citation.ts';
import { checkedThrough } from './parameter.ts';
import type { Dated } from './parameter.ts';

export const informalEntryLimit: Dated<Money> = {
  is: 'Most that may cross under informal entry (type 11, or by mail)',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [
    {
      from: legalDay('2013-01-07'),
      value: usd(2500_00),
      source: cited(
        'primary',
        '19 CFR 143.21(a); 19 U.S.C. 1498',
        'govregs.com title 19',
        'Shipments valued at $2,500 or less. The first day of the amount (77 FR 72715) is general knowledge, not checked.',
      ),
    },
  ],
};
