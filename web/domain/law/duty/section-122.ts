import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../citation.ts';
import { checkedThrough } from '../parameter.ts';
import type { Dated } from '../parameter.ts';
import { added } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const section122: Dated<AdditionalDuty> = {
  is: 'The temporary import surcharge of Section 122 of the Trade Act of 1974',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-02-24'),
      value: {
        fromTime: '00:01',
        rows: [{ origins: null, goods: null, rate: added('0.10') }],
        except: ['usmca', 'section-232', 'informational-materials'],
      },
      source: cited(
        'primary',
        'Proclamation 11012 of 2026-02-20; 19 U.S.C. 2132',
        'github.com/brian14708/wh-briefings presidential-actions/2026-02',
        'A surcharge of 10 % on goods of every country (15 % was only in the press), not on goods free under USMCA, goods under Section 232, informational materials, donations and the goods of its annexes. The annexes are not in the rulebook.',
      ),
    },
    {
      from: legalDay('2026-07-24'),
      value: { fromTime: '00:01', rows: [], except: [] },
      source: cited(
        'secondary',
        'Proclamation 11012; 19 U.S.C. 2132(a)',
        'public tariff tests over dated HTS instruments',
        'The surcharge ended after its 150 days, at 12:01 a.m. Eastern, and was not extended.',
      ),
    },
  ],
};
