import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../citation.ts';
import { htsList } from '../hts-list.ts';
import { checkedThrough } from '../parameter.ts';
import type { Dated } from '../parameter.ts';
import { rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

/** Headings that Section 232 may reach. Goods of them pay it in place of the Section 122 and forced-labor duties. */
export const section232: Dated<AdditionalDuty> = {
  is: 'Section 232 duties on metals, vehicles, timber and furniture, medicines, drones and semiconductors',
  unit: 'HTS prefixes that may be reached; the rates are not known',
  checkedThrough,
  since: [
    {
      from: legalDay('2018-03-23'),
      value: {
        fromTime: '00:01',
        rows: [
          {
            origins: null,
            goods: htsList('72 73 74 76 8703 8708 4407 9401.61 9403.40 9403.60 8806 30 8541 8542'),
            rate: rateNotKnown(),
          },
        ],
        except: ['chapter-98'],
      },
      source: cited(
        'secondary',
        'Section 232 proclamations, among them 11021 of 2026-04-06',
        'US customs knowledge notes, log to August 2026',
        'Metals pay 10 to 50 %; vehicles, timber, furniture, medicines, drones and semiconductors pay rates of their own. Which articles of a heading, at which rate and since when, is not in the rulebook: the first day stands for the oldest of them. Derivative lists name further goods.',
      ),
    },
  ],
};
