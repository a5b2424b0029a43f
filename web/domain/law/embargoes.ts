import { country } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import { legalDay } from '../values/legal-day.ts';
import { cited } from './citation.ts';
import { htsList } from './hts-list.ts';
import type { HtsList } from './hts-list.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

export interface Embargo {
  readonly origin: CountryCode;
  /** `block`: nothing enters; `ask`: somebody must look; `block-listed`: listed goods do not enter, the rest is asked about. */
  readonly action: 'block' | 'ask' | 'block-listed';
  readonly listed: HtsList | null;
  /** Informational materials are exempt. */
  readonly informationExempt: boolean;
}

const block = (origin: string, informationExempt = false): Embargo => ({
  origin: country(origin),
  action: 'block',
  listed: null,
  informationExempt,
});
const ask = (origin: string): Embargo => ({
  origin: country(origin),
  action: 'ask',
  listed: null,
  informationExempt: false,
});

const embargo = (value: Embargo, from: string, cite: string, says: string): Dated<Embargo> => ({
  is: `Prohibited imports of ${value.origin} origin`,
  unit: 'what to do with goods of that origin',
  checkedThrough,
  since: [
    {
      from: from === '' ? firstDay : legalDay(from),
      value,
      source: cited('unverified-high', cite, 'ecfr.gov title 31', says),
    },
  ],
});

/** One parameter a country. First days are general knowledge, as the rest. */
export const embargoes: readonly Dated<Embargo>[] = [
  embargo(block('CU'), '', '31 CFR 515', 'Goods of Cuban origin may not be imported.'),
  embargo(
    block('IR', true),
    '',
    '31 CFR 560',
    'Goods of Iranian origin may not be imported; informational materials may.',
  ),
  embargo(
    block('KP'),
    '2011-04-18',
    '31 CFR 510; 22 U.S.C. 9241a',
    'Goods of North Korea, or made with its labor anywhere, may not be imported.',
  ),
  embargo(
    {
      origin: country('RU'),
      action: 'block-listed',
      listed: htsList('03 1604 1605 2203 2204 2205 2206 2207 2208 7102 7108 2701 2709 2710 2711'),
      informationExempt: false,
    },
    '2022-03-11',
    '31 CFR 587; EO 14066; EO 14068; EO 14114',
    'Russian fish, alcohol, diamonds, gold and energy may not be imported; other goods want a look.',
  ),
  embargo(
    ask('UA'),
    '2014-12-19',
    'EO 13685; EO 14065',
    'Goods of Crimea and the so-called DNR and LNR may not be imported: the region must be known.',
  ),
  embargo(
    ask('BY'),
    '2022-04-09',
    'HTS general note 3(b); sanctions on Belarus',
    'Column 2 duties and sanctions lists: somebody must look.',
  ),
  embargo(ask('SY'), '', 'EO 14312', 'The program ended on 2025-06-30; remnants want a look.'),
];
