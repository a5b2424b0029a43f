import { audited, cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** Goods that a heading makes dangerous to carry. A matter of the carrier, not of customs. */
export const hazardousGoods: Dated<HtsList> = {
  is: 'Goods that carriers take only as dangerous goods: batteries, fuels, solvents, paints, fireworks, chemicals, perfume, nail polish, aerosols',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: htsList(
        '2710 2711 2804 2901 2902 2903 2904 2905 2906 2907 2908 2909 2910 2911 2912 2913 2914 2915 3208 3209 3210 3303 3304.30 3305.30 3307.20 ' +
          '3307.49 3604 3606 3814 8506 8507',
      ),
      source: audited(
        'unverified-high',
        '49 CFR 171-180; 49 CFR 172.101 (UN1266 perfumery products, UN1263, UN1950 aerosols)',
        'ecfr.gov title 49',
        'Hazardous materials travel packed, marked and declared: perfume and nail polish burn, and hair spray, deodorant and room spray are aerosols as a rule. The headings are ours.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: htsList(
        '2710 2711 2804 2901 2902 2903 2904 2905 2906 2907 2908 2909 2910 2911 2912 2913 2914 2915 3208 3209 3210 3604 3606 3814 8506 8507',
      ),
      source: cited(
        'unverified-high',
        '49 CFR 171-180',
        'ecfr.gov title 49',
        'Hazardous materials travel packed, marked and declared. The headings are ours.',
      ),
    },
  ],
};

export const weaponGoods: Dated<HtsList> = {
  is: 'Knives, blades and arms that may be forbidden to import: somebody must look',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: htsList('8211.93 9304 9307'),
      source: audited(
        'unverified-high',
        '15 U.S.C. 1241-1245; 19 CFR 12.95-12.103',
        'law.cornell.edu/cfr/text/19/part-12',
        'Switchblades may not be imported, and states forbid further weapons: knives with other than fixed blades, swords and arms want a look. Table and kitchen knives, forks and spoons are none. The headings are ours.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: htsList('8211 8215 9304 9307'),
      source: cited(
        'unverified-high',
        '15 U.S.C. 1241-1245; 19 CFR 12.95-12.103',
        'law.cornell.edu/cfr/text/19/part-12',
        'Switchblades may not be imported, and states forbid further weapons. The headings are ours.',
      ),
    },
  ],
};

/** Lines of these headings whose description holds one of the words. */
export interface DescribedGoods {
  readonly goods: HtsList;
  /** Lower case, each a whole word or phrase. */
  readonly words: readonly string[];
}

export const paraphernalia: Dated<DescribedGoods> = {
  is: 'Goods whose description may mean equipment for drugs',
  unit: 'HTS prefixes and words of a description',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: {
        goods: htsList('3926 7013 7020 9614'),
        words: ['bong', 'bongs', 'dab rig', 'water pipe', 'waterpipe', 'hookah', 'roach clip', 'one-hitter', 'chillum'],
      },
      source: cited(
        'unverified-medium',
        '21 U.S.C. 863',
        'law.cornell.edu/uscode/text/21/863',
        'Drug paraphernalia may not be imported. Headings and words are ours; they ask, and decide nothing.',
      ),
    },
  ],
};

/** Goods whose liquor content only their description tells. */
export const liquorConfectionery: Dated<DescribedGoods> = {
  is: 'Confectionery and preparations whose description speaks of liquor: the strength must be asked for',
  unit: 'HTS prefixes and words of a description',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: {
        goods: htsList('1704 1806 2106'),
        words: (
          'liqueur liqueurs liquor whisky whiskey bourbon rum brandy cognac vodka gin tequila mezcal champagne prosecco wine ' +
          'schnapps kirsch amaretto limoncello absinthe baileys'
        ).split(' '),
      },
      source: cited(
        'unverified-high',
        '19 CFR 10.153; 21 CFR 1.276; 27 CFR 17',
        'cbp.gov/trade/basic-import-export/e-commerce/faqs',
        'Confectionery filled with liquor counts as alcohol. Headings and words are ours; they ask, and decide nothing.',
      ),
    },
  ],
};
