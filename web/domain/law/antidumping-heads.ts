import { audited, cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const antidumpingHeads: Dated<HtsList> = {
  is: 'Consumer goods often in the scope of an antidumping or countervailing order: ask, a heading alone decides nothing',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: htsList(
        '0409 0703.20 0306 1605 1902 2003.10 3406 3920 3923 4011 4412 4802 4811 4819 4823 5806 6907 6810 7020 7317 7326.20 7323.94 7604 7606 7607 ' +
          '8541.43 9401 9403.50 9404.21 9404.29 9609.10',
      ),
      source: audited(
        'unverified-medium',
        'CBP e-commerce FAQ; orders A-475-818 and C-475-819 (pasta) and others',
        'cbp.gov/trade/basic-import-export/e-commerce/faqs; a public list of orders',
        'Section 321 does not allow merchandise subject to antidumping or countervailing duties. The headings are ours, with pasta, mushrooms, paper bags, paper plates and ribbon among them since the audit.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: htsList(
        '0409 0703.20 0306 1605 3406 3920 3923 4011 4412 4802 4811 4823 6907 6810 7020 7317 7326.20 7323.94 7604 7606 7607 8541.43 9401 9403.50 ' +
          '9404.21 9404.29 9609.10',
      ),
      source: cited(
        'unverified-medium',
        'CBP e-commerce FAQ',
        'cbp.gov/trade/basic-import-export/e-commerce/faqs',
        'Section 321 does not allow merchandise subject to antidumping or countervailing duties. The headings are ours.',
      ),
    },
  ],
};
