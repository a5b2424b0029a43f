import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { htsList } from '../engine/hts-list.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
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
      added: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows: [
          {
            origins: null,
            goods: htsList('72 73 74 76 8703 8708 4407 9401.61 9403.40 9403.60 8806 30'),
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
    {
      from: legalDay('2026-04-06'),
      added: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        listed: 'section-232',
        rows: [{ origins: null, goods: null, rate: rateNotKnown() }],
        except: [],
      },
      source: cited(
        'secondary',
        'Proclamations 11021 and 11032, and those on vehicles, wood, chips, medicines and drones; HTS chapter 99 US notes 16, 33, 37 to 40, 43',
        'rows assembled from public texts, none newer than 2026-10-10',
        'Lists, rates, caps and shares of metal by number. Goods on no list owe nothing under Section 232. What the lists said before 2026-04-06 is not in the rulebook.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2018-03-23'),
      struck: '2026-11-30.1',
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
