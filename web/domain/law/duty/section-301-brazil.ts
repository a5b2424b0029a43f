import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../citation.ts';
import { checkedThrough } from '../parameter.ts';
import type { Dated } from '../parameter.ts';
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
        except: [],
      },
      source: cited(
        'secondary',
        '91 FR 45516',
        'US customs knowledge notes, log to August 2026',
        '25 % on goods of Brazil. Exceptions, and whether the forced-labor duty is owed beside it, were not seen: both are counted.',
      ),
    },
  ],
};
