import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added, countries, rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const section338Canada: Dated<AdditionalDuty> = {
  is: 'Section 338 duties on listed goods of Canada',
  unit: 'part of the value, by moment of entry; which goods are listed is not known',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-08-22'),
      added: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        listed: 'section-338',
        rows: [{ origins: countries('CA'), goods: null, rate: added('0.50') }],
        except: ['chapter-98'],
      },
      source: cited(
        'secondary',
        'Proclamations 11046 to 11048, 11056, 11064, 11065; HTS 9903.03.12-.16, US note 51',
        'rows assembled from public texts, none newer than 2026-10-10',
        '50 % on the listed goods of Canada, first due on 08-19, then on 08-22; the lists grew on 2026-09-15. No agreement frees of it. Goods that pay a Section 232 duty were free of it until 2026-09-14, those of the dairy list still are.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-08-22'),
      struck: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows: [{ origins: countries('CA'), goods: null, rate: rateNotKnown('0.50') }],
        except: ['chapter-98'],
      },
      source: cited(
        'primary',
        'Proclamations 11046 to 11048; proclamation of 2026-08-18',
        'github.com/brian14708/wh-briefings presidential-actions/2026-08',
        '50 % on listed goods of Canada, first due on 08-19, then on 08-22. The lists are not in the rulebook, and whether the duty is still in force after August 2026 was not seen.',
      ),
    },
  ],
};
