import { legalDay } from '../../values/legal-day.ts';
import { audited } from '../cited.ts';
import type { Citation } from '../engine/citation.ts';
import { htsList } from '../engine/hts-list.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { countries, rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

const says = (text: string): Citation =>
  audited(
    'secondary',
    'Section 301, semiconductors of China: 90 FR 60848 (2025-12-29)',
    'ncbfaa.org Monday Morning eBriefing of 2025-12-26',
    text,
  );

export const section301Chips: Dated<AdditionalDuty> = {
  is: 'Section 301 duty on semiconductors of China, on top of the duty on its technology transfer',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: legalDay('2025-12-23'),
      value: { fromTime: '00:01', rows: [], except: [] },
      source: says('0 % for eighteen months, on top of the 50 % that semiconductors of China pay already.'),
    },
    {
      from: legalDay('2027-06-23'),
      value: {
        fromTime: '00:01',
        rows: [
          {
            origins: countries('CN'),
            goods: htsList(
              '2804.61 3818 8541.10 8541.21 8541.29 8541.30 8541.49.10 8541.49.70 8541.49.80 8541.49.95 8541.51 8541.59 8541.90 8542',
            ),
            rate: rateNotKnown(),
          },
        ],
        except: ['chapter-98'],
      },
      source: says(
        'A rate that is announced at least 30 days before; none was seen. The numbers through 8541.59 were read one by one; 8541.90 and 8542 make up the eighteen that another account counts.',
      ),
    },
  ],
};
