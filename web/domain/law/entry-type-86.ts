import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** When an entry type 86 is due, or that none is taken. */
export const entryType86: Dated<'within-15-days' | 'by-arrival' | 'rejected'> = {
  is: 'When an entry of type 86 is due, which released Section 321 goods of further agencies',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2019-09-28'),
      value: 'within-15-days',
      source: cited(
        'primary',
        '84 FR 40079',
        'federal.elaws.us/fr/8/13/2019/2019-17243',
        'The test begins; an entry may follow within fifteen days of arrival.',
      ),
    },
    {
      from: legalDay('2024-02-15'),
      value: 'by-arrival',
      source: cited(
        'primary',
        '89 FR 2630; CSMS 59889329',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/391d6b1',
        'An entry is due before or on arrival.',
      ),
    },
    {
      from: legalDay('2025-08-29'),
      value: 'rejected',
      source: cited(
        'primary',
        'CSMS 66065494',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/3f01456',
        'ACE rejects entry type 86 together with every Section 321 manifest.',
      ),
    },
  ],
};
