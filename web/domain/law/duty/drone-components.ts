import { legalDay } from '../../values/legal-day.ts';
import { audited } from '../cited.ts';
import { htsList } from '../engine/hts-list.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import type { DescribedGoods } from '../special-goods.ts';

/** The annex with their numbers was not seen: words ask, within the chapters in which machines, batteries and cameras stand. */
export const droneComponents: Dated<DescribedGoods> = {
  is: 'Components of drones under Section 232, told by their words',
  unit: 'HTS prefixes and words of a description',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: legalDay('2027-02-09'),
      value: {
        goods: htsList('84 85 90'),
        words: ['drone', 'drones', 'quadcopter', 'quadcopters', 'uav', 'unmanned aircraft', 'fpv'],
      },
      source: audited(
        'unverified-low',
        'Proclamation 11055 of 2026-08-13, annex III',
        'whitehouse.gov presidential-actions/2026/08; accounts of it',
        '25 % on further components of unmanned aircraft from 2027-02-09. Which numbers annex III names was not seen. Chapters and words are ours; they ask, and decide nothing.',
      ),
    },
  ],
};
