import { cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const quotaGoods: Dated<HtsList> = {
  is: 'Headings with tariff-rate quota lines: out of Section 321 and of informal entry',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: htsList(
        '0201 0202 0401 0402 0403 0404 0405 0406 1202 1701 1702 1704 1806 1901 2008.11 2105 2106.90 5201 5202 5203 1604.14 2005.70 9603.10',
      ),
      source: cited(
        'unverified-medium',
        '19 CFR 10.153; CBP e-commerce FAQ',
        'cbp.gov/trade/basic-import-export/e-commerce/faqs',
        'Section 321 does not allow merchandise subject to quota. The headings are ours: whole headings, where only some lines have a quota.',
      ),
    },
  ],
};
