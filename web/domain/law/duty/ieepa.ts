import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const ieepa: Dated<AdditionalDuty> = {
  is: 'Duties under the emergency powers act (IEEPA): reciprocal, fentanyl and others',
  unit: 'whether they were owed, by moment of entry; the rates are not known',
  checkedThrough,
  since: [
    {
      from: legalDay('2025-02-04'),
      value: {
        fromTime: '00:01',
        rows: [{ origins: null, goods: null, rate: rateNotKnown() }],
        except: ['informational-materials', 'chapter-98'],
      },
      source: cited(
        'secondary',
        'EO 14195 and the orders after it',
        'public tariff tests over dated HTS instruments',
        'From February 2025 goods paid by origin, at rates that changed often. Neither the rates nor the first day of each origin are in the rulebook. What was paid may be refundable: ask your broker.',
      ),
    },
    {
      from: legalDay('2026-02-24'),
      value: { fromTime: '00:00', rows: [], except: [] },
      source: cited(
        'secondary',
        'Learning Resources, Inc. v. Trump (2026-02-20); EO 14389',
        'public tariff tests over dated HTS instruments',
        'The Supreme Court found no tariffs in the act; they ended for entries from this day.',
      ),
    },
  ],
};
