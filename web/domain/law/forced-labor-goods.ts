import { country } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export interface ForcedLaborGoods {
  readonly origins: readonly CountryCode[];
  readonly goods: HtsList;
}

export const forcedLaborGoods: Dated<ForcedLaborGoods> = {
  is: 'Priority sectors of the Uyghur Forced Labor Prevention Act: have proof of the supply chain ready, at any value',
  unit: 'origins and HTS prefixes',
  checkedThrough,
  since: [
    {
      from: legalDay('2022-06-21'),
      value: {
        origins: [country('CN')],
        goods: htsList('50 51 52 53 54 55 56 57 58 59 60 61 62 63 0702 2002 2103.20 2804.61 3818 8541 3904 76 03 16'),
      },
      source: cited(
        'unverified-high',
        'UFLPA, Pub. L. 117-78; 19 U.S.C. 1307',
        'cbp.gov/trade/forced-labor/UFLPA',
        'Goods made wholly or in part in Xinjiang are presumed to be made with forced labor; there is no value floor.',
      ),
    },
  ],
};

/** Apart from the first sectors, for their source carries less far. */
export const newerForcedLaborGoods: Dated<ForcedLaborGoods> = {
  is: 'Sectors that the strategy against forced labor took up later: steel, copper, lithium, caustic soda, red dates',
  unit: 'origins and HTS prefixes',
  checkedThrough,
  since: [
    {
      from: legalDay('2025-08-19'),
      value: {
        origins: [country('CN')],
        goods: htsList('72 73 74 2805.19 2815.11 2815.12 2825.20 2836.91 8506.50 8507.60 0813.40'),
      },
      source: cited(
        'unverified-medium',
        'UFLPA strategy, 2025 update',
        'dhs.gov/uflpa-strategy',
        'The update names further sectors of priority. Neither its day nor the headings have been checked.',
      ),
    },
  ],
};
