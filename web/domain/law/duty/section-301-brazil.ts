import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added, countries } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const section301Brazil: Dated<AdditionalDuty> = {
  is: 'Section 301 duties on goods of Brazil',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-07-22'),
      value: {
        fromTime: '00:01',
        rows: [{ origins: countries('BR'), goods: null, rate: added('0.25') }],
        except: ['section-232', 'informational-materials'],
      },
      source: cited(
        'secondary',
        '91 FR 45516; HTS 9903.05.01-.09, U.S. note 50',
        'US customs knowledge notes, log to August 2026',
        '25 % on goods of Brazil, beside every other additional duty, the forced-labor duty among them, and under a claim of preference, too. Not on goods under Section 232, informational materials, donations and the goods of its lists, which are not in the rulebook; nor on what was loaded before 2026-07-22 and entered before 2026-07-29.',
      ),
    },
  ],
};
