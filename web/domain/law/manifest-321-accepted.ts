import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const manifest321Accepted: Dated<boolean> = {
  is: 'Whether ACE takes a manifest that releases goods under Section 321',
  unit: 'yes or no, by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2016-03-10'),
      value: true,
      source: cited(
        'unverified-medium',
        '81 FR 58831; CSMS 18-000656',
        'internationaltradecomplianceupdate.com/2018/11/08',
        'Section 321 freight is released on an ACE manifest; by truck mandatory since 2019-01-01. The first day is general knowledge: we take the day of the $800 limit.',
      ),
    },
    {
      from: legalDay('2025-08-29'),
      value: false,
      source: cited(
        'primary',
        'CSMS 66065494',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/3f01456',
        'ACE rejects every Section 321 manifest and entry type 86, and the truck portal option is removed.',
      ),
    },
  ],
};
