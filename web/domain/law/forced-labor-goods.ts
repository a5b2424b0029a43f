import { country } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import { legalDay } from '../values/legal-day.ts';
import { cited } from './citation.ts';
import { htsList } from './hts-list.ts';
import type { HtsList } from './hts-list.ts';
import { checkedThrough } from './parameter.ts';
import type { Dated } from './parameter.ts';

export const forcedLaborGoods: Dated<{ readonly origins: readonly CountryCode[]; readonly goods: HtsList }> = {
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
