import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../citation.ts';
import { checkedThrough } from '../parameter.ts';
import type { Dated } from '../parameter.ts';

/** Goods that the postal informal entry no longer takes, unless the filer takes part in the test of entry type 13. */
export const postalExclusions: Dated<'agency-chapter-99-free-trade'> = {
  is: 'Whether goods of other agencies, of chapters 98 and 99 and with claims of free trade are out of the postal informal entry',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-10-22'),
      value: 'agency-chapter-99-free-trade',
      source: cited(
        'secondary',
        '19 CFR 145.12(a)(2)(v), (vi); 91 FR 37801; entry type 13 test, 91 FR 38007',
        'notes on the postal regime of 2026-08-08',
        'From this day goods under another agency, goods of chapters 98 or 99 and goods with a claim of free trade need another entry; carriers in the entry type 13 test are excepted.',
      ),
    },
  ],
};
