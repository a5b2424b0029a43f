import type { CountryCode } from '../../values/country.ts';
import { legalDay } from '../../values/legal-day.ts';
import { audited, cited } from '../cited.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { htsList } from '../engine/hts-list.ts';
import type { HtsList } from '../engine/hts-list.ts';
import { countries } from './additional-duty.ts';

/** The general rate of an HTS number is stated by the merchant or the broker; here stands who does not pay it. */
export const columnTwoOrigins: Dated<readonly CountryCode[]> = {
  is: 'Origins that pay the rates of column 2 in place of the general rate',
  unit: 'countries',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: countries('CU KP'),
      source: cited(
        'unverified-high',
        'HTS General Note 3(b)',
        'hts.usitc.gov',
        'Goods of Cuba and North Korea are in column 2. General knowledge, not checked.',
      ),
    },
    {
      from: legalDay('2022-04-09'),
      value: countries('CU KP RU BY'),
      source: cited(
        'unverified-high',
        'Pub. L. 117-110; HTS General Note 3(b)',
        'hts.usitc.gov',
        'Goods of Russia and Belarus pay the rates of column 2, which are not in the rulebook. The first day is general knowledge, not checked.',
      ),
    },
  ],
};

export const usmcaFree: Dated<readonly CountryCode[]> = {
  is: 'Origins whose goods, originating under USMCA with a certificate, are free of the general rate',
  unit: 'countries',
  checkedThrough,
  since: [
    {
      from: legalDay('2020-07-01'),
      value: countries('CA MX'),
      source: cited(
        'primary',
        'USMCA; Proclamation 11012; Section 301 memorandum of 2026-07-23',
        'github.com/brian14708/wh-briefings presidential-actions/2026-02',
        'Originating goods of Canada and Mexico are free of the general rate, of the Section 122 surcharge and of the forced-labor duty; the last is read second-hand.',
      ),
    },
  ],
};

export const repairedGoods: Dated<HtsList> = {
  is: 'Numbers of goods that come back repaired or altered, on which duty is owed on the value of the repair alone',
  unit: 'HTS prefixes',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: htsList('9802.00.40 9802.00.50'),
      source: audited(
        'secondary',
        'HTS 9802.00.40, 9802.00.50; 19 CFR 10.8',
        'an audit of 2026-11-30 by a broker’s eye; the text of the heading was not read',
        'Duty is owed on the value of the repair or alteration, not on the article; goods repaired under USMCA are free. What was repaired under warranty is declared with the value that the repair has.',
      ),
    },
  ],
};

export const usGoodsReturnedFree: Dated<'free'> = {
  is: 'Goods returned without having been improved abroad: made in the United States, or of any origin within three years',
  unit: 'free or not, by day of arrival',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: 'free',
      source: audited(
        'secondary',
        'HTS 9801.00.10; 19 CFR 10.1; 19 CFR 145.35; TFTEA sec. 904(b); CSMS 17-000046',
        'law.cornell.edu/cfr/text/19/145.35',
        'Goods made in the United States, and since 2016 goods of any origin that come back within three years of leaving it, are free of duty where they were not improved abroad. The entry claims it; over $2,500 with a declaration (10.1).',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: 'free',
      source: cited(
        'secondary',
        'HTS 9801.00.10; 19 CFR 10.1; 19 CFR 145.35',
        'law.cornell.edu/cfr/text/19/145.35',
        'Goods made in the United States come back free of duty under an entry that claims it, with papers that show where they were made. That no processing fee is owed is general knowledge, not checked.',
      ),
    },
  ],
};
