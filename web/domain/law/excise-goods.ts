import { cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

const source = cited(
  'primary',
  '19 CFR 10.153; CBP e-commerce FAQ',
  'cbp.gov/trade/basic-import-export/e-commerce/faqs',
  'Section 321 does not allow merchandise taxed under the Internal Revenue Code: alcoholic beverages, cigars, cigarettes, their papers and tubes, smoking tobacco, snuff, chewing tobacco. The headings are ours and not checked for completeness.',
);

export const alcohol: Dated<HtsList> = {
  is: 'Alcoholic beverages and preparations: never under Section 321, whatever the value',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [{ from: firstDay, value: htsList('2203 2204 2205 2206 2207 2208 3302.10'), source }],
};

export const maybeAlcohol: Dated<HtsList> = {
  is: 'Headings that hold alcohol-free drinks: the strength must be asked for (below 0.5 %)',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [{ from: firstDay, value: htsList('2202.91'), source }],
};

export const tobacco: Dated<HtsList> = {
  is: 'Tobacco, nicotine, cigarette paper and electronic cigarettes: never under Section 321, whatever the value',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [{ from: firstDay, value: htsList('2401 2402 2403 2404 4813 8543.40'), source }],
};
