import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../citation.ts';
import { htsList } from '../hts-list.ts';
import { checkedThrough } from '../parameter.ts';
import type { Dated } from '../parameter.ts';
import { added, countries, rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty, DutyRow } from './additional-duty.ts';

const china = countries('CN');

/** Every heading that no row above names: listed or not, and at which rate, somebody must say. */
const otherHeadings: DutyRow = {
  origins: china,
  goods: null,
  rate: rateNotKnown('1'),
};

const lists = cited(
  'secondary',
  'Section 301 China lists 1 to 4A; four-year review of 2024',
  'ustr.gov section 301 China',
  '7.5 %, 25 %, or 25 to 100 % since the review of 2024, by heading; some headings are on no list. The lists are not in the rulebook: ask your broker, then state the rate.',
);

/** Hong Kong is an origin of its own and not on these lists. */
export const section301China: Dated<AdditionalDuty> = {
  is: 'Section 301 duties on goods of China (lists 1 to 4A), by heading',
  unit: 'part of the value, by moment of entry; for most headings not known',
  checkedThrough,
  since: [
    {
      from: legalDay('2018-07-06'),
      value: { fromTime: '00:01', rows: [otherHeadings], except: ['chapter-98'] },
      source: lists,
    },
    {
      from: legalDay('2020-02-14'),
      value: {
        fromTime: '00:01',
        rows: [
          {
            origins: china,
            goods: htsList('9506.62'),
            rate: added('0.075'),
            source: cited(
              'secondary',
              'Section 301 China list 4A (HTS 9903.88.15)',
              'public tariff tests over dated HTS instruments',
              'Inflatable balls such as footballs are on list 4A at 7.5 %, read for an entry of 2026-08-01. The first day of that rate is general knowledge, not checked.',
            ),
          },
          otherHeadings,
        ],
        except: ['chapter-98'],
      },
      source: lists,
    },
  ],
};
