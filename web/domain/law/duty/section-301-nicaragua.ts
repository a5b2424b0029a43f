import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import type { Citation } from '../engine/citation.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added, countries } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

const says = (text: string): Citation =>
  cited(
    'unverified-medium',
    'HTS 9903.89.01; notice of the Trade Representative, staged by year',
    'HTS revision 10 of 2026, as a public data set has it',
    text,
  );

const of = (rate: string): AdditionalDuty => ({
  fromTime: '00:00',
  rows: [{ origins: countries('NI'), goods: null, rate: added(rate) }],
  except: ['cafta-dr', 'section-232', 'informational-materials', 'chapter-98'],
});

export const section301Nicaragua: Dated<AdditionalDuty> = {
  is: 'Section 301 duties on goods of Nicaragua, by year',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: legalDay('2026-01-01'),
      value: { fromTime: '00:00', rows: [], except: [] },
      source: says('0 % in 2026.'),
    },
    {
      from: legalDay('2027-01-01'),
      value: of('0.10'),
      source: says(
        '10 % in 2027, not on goods entered under CAFTA-DR. What else is left out was not read: taken as for the duties of the same kind.',
      ),
    },
    {
      from: legalDay('2028-01-01'),
      value: of('0.15'),
      source: says('15 % from 2028, not on goods entered under CAFTA-DR.'),
    },
  ],
};
