import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { audited, cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

const source = cited(
  'secondary',
  '19 CFR 10.153',
  'amz123.com/t/HHBNwlH4 (a reprint of a list by CBP)',
  'Perfume containing alcohol is excluded unless all of it together is worth no more than $5. The current text was not found.',
);

/** The clause stays: it counted only for arrivals before 2025-08-29, and a broker may read it either way. */
const twoReadings = audited(
  'secondary',
  '19 CFR 10.153(e); CBP Dec. 16-13',
  'amz123.com/t/HHBNwlH4 (a reprint of a list by CBP); ecfr.gov title 19 part 10 (August 2026)',
  'Two readings exist. A list by CBP excludes perfume with alcohol worth more than $5 in all; the current text, last changed in 2016, has no clause on perfume. The stricter one is kept.',
);

export const perfumeWithAlcohol: Dated<HtsList> = {
  is: 'Perfumes and toilet waters containing alcohol',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [{ from: firstDay, added: '2026-11-30.1', value: htsList('3303.00.30'), source: twoReadings }],
  struck: [{ from: firstDay, struck: '2026-11-30.1', value: htsList('3303.00.30'), source }],
};

export const perfumeLimit: Dated<Money> = {
  is: 'Most that all perfume with alcohol in a consignment may be worth',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [{ from: firstDay, added: '2026-11-30.1', value: usd(5_00), source: twoReadings }],
  struck: [{ from: firstDay, struck: '2026-11-30.1', value: usd(5_00), source }],
};
