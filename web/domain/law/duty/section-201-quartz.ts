import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const section201: Dated<AdditionalDuty> = {
  is: 'The Section 201 safeguard on quartz surface products',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: legalDay('2026-08-15'),
      value: {
        fromTime: '00:01',
        listed: 'section-201',
        rows: [{ origins: null, goods: null, rate: rateNotKnown('0.50') }],
        except: [],
      },
      source: cited(
        'secondary',
        'Proclamation of 2026-07-31; HTS 9903.45.30, 9903.45.31, US note 41',
        'rows assembled from public texts, none newer than 2026-10-10',
        '25 % within the quota and 50 % over it, on quartz surface products of the listed numbers, to 2030-08-14. Whether the article is one, its country and the quota decide.',
      ),
    },
  ],
};
