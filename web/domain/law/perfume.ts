import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { cited } from './citation.ts';
import { htsList } from './hts-list.ts';
import type { HtsList } from './hts-list.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

const source = cited(
  'secondary',
  '19 CFR 10.153',
  'amz123.com/t/HHBNwlH4 (a reprint of a list by CBP)',
  'Perfume containing alcohol is excluded unless all of it together is worth no more than $5. The current text was not found.',
);

export const perfumeWithAlcohol: Dated<HtsList> = {
  is: 'Perfumes and toilet waters containing alcohol',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [{ from: firstDay, value: htsList('3303.00.30'), source }],
};

export const perfumeLimit: Dated<Money> = {
  is: 'Most that all perfume with alcohol in a consignment may be worth',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [{ from: firstDay, value: usd(5_00), source }],
};
