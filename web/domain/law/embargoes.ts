import { country } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import { legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { audited, cited } from './cited.ts';
import type { Citation } from './engine/citation.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { everValues } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export interface Embargo {
  readonly origin: CountryCode;
  /**
   * `block`: nothing enters that was made there or comes from there; `ask`: somebody must look; `block-listed`: listed goods do not enter, the rest is asked about;
   * `screen`: goods enter, but not from persons on a list.
   */
  readonly action: 'block' | 'ask' | 'block-listed' | 'screen';
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

const screen = (origin: string): Embargo => ({ ...ask(origin), action: 'screen' });

const embargo = (
  place: string,
  value: Embargo,
  { from, cite, says }: { readonly from: string; readonly cite: string; readonly says: string },
): Dated<Embargo> => ({
  is: `Goods of ${place}: what may enter and what may not`,
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

const SECOND = '2026-11-30.1';

/** The second edition corrected what the first said from the first day on. */
function corrected(old: Dated<Embargo>, value: Embargo, source: Citation): Dated<Embargo> {
  return {
    ...old,
    since: everValues(old).map((one) => ({ ...one, value, source, added: SECOND })),
    struck: everValues(old).map((one) => ({ ...one, struck: SECOND })),
  };
}

/** A program that ended: screening was no more asked for from that day. */
function ended(old: Dated<Embargo>, until: LegalDay, source: Citation): Dated<Embargo> {
  return {
    ...old,
    since: everValues(old).map((one) => ({ ...one, until, source, added: SECOND })),
    gaps: 'The program has ended.',
    struck: everValues(old).map((one) => ({ ...one, struck: SECOND })),
  };
}

const listBased = 'Goods may enter; persons and companies on the sanctions lists may take no part.';

/** A program that ended: what came after it is a second value. */
const syria: Dated<Embargo> = {
  is: 'Goods of Syria: what may enter and what may not',
  unit: 'what to do with goods of that origin',
  checkedThrough,
  since: [
    {
      from: legalDay('2011-08-18'),
      value: ask('SY'),
      source: cited(
        'unverified-high',
        '31 CFR 542; EO 13582',
        'ecfr.gov title 31',
        'Petroleum of Syrian origin was banned and much else restricted: somebody must look.',
      ),
    },
    {
      from: legalDay('2025-06-30'),
      value: ask('SY'),
      source: cited('unverified-high', 'EO 14312', 'ecfr.gov title 31', 'The program ended; remnants want a look.'),
    },
  ],
};

/** One parameter a country. First days are general knowledge, as the rest. */
export const embargoes: readonly Dated<Embargo>[] = [
  corrected(
    embargo('Cuba', block('CU'), {
      from: '',
      cite: '31 CFR 515',
      says: 'Goods of Cuban origin, and goods that are or have been in Cuba, may not be imported.',
    }),
    block('CU', true),
    audited(
      'primary',
      '31 CFR 515.201, 515.206; 60 FR 39255',
      'ecfr.gov title 31 part 515',
      'Goods of Cuban origin, and goods that are or have been in Cuba, may not be imported; informational materials may.',
    ),
  ),
  embargo('Iran', block('IR', true), {
    from: '',
    cite: '31 CFR 560',
    says: 'Goods of Iranian origin, or that have entered Iranian commerce, may not be imported; informational materials may.',
  }),
  corrected(
    embargo('North Korea', block('KP'), {
      from: '2011-04-18',
      cite: '31 CFR 510; 22 U.S.C. 9241a',
      says: 'Goods of North Korea, or that come from there, or are made with its labor anywhere, may not be imported.',
    }),
    block('KP', true),
    audited(
      'unverified-high',
      '31 CFR 510.201, 510.213; 22 U.S.C. 9241a',
      'ecfr.gov title 31 part 510',
      'Goods of North Korea, or that come from there, or are made with its labor anywhere, may not be imported; informational materials may. The exemption is from memory.',
    ),
  ),
  embargo(
    'Russia',
    {
      origin: country('RU'),
      action: 'block-listed',
      listed: htsList('03 1604 1605 2203 2204 2205 2206 2207 2208 7102 7108 2701 2709 2710 2711'),
      informationExempt: false,
    },
    {
      from: '2022-03-11',
      cite: '31 CFR 587; EO 14066; EO 14068; EO 14114',
      says: 'Russian fish, alcohol, diamonds, gold and energy may not be imported; other goods want a look.',
    },
  ),
  embargo('Ukraine', ask('UA'), {
    from: '2014-12-19',
    cite: 'EO 13685; EO 14065',
    says: 'Goods of Crimea and the so-called DNR and LNR may not be imported: the region must be known.',
  }),
  embargo('Belarus', ask('BY'), {
    from: '2022-04-09',
    cite: 'HTS general note 3(b); sanctions on Belarus',
    says: 'Column 2 duties and sanctions lists: somebody must look.',
  }),
  syria,
  embargo('Myanmar', screen('MM'), { from: '2021-02-11', cite: '31 CFR 525; EO 14014', says: listBased }),
  embargo('Venezuela', screen('VE'), { from: '2015-03-09', cite: '31 CFR 591; EO 13692', says: listBased }),
  embargo('Nicaragua', screen('NI'), { from: '2018-11-27', cite: '31 CFR 582; EO 13851', says: listBased }),
  ended(
    embargo('Zimbabwe', screen('ZW'), { from: '2003-03-07', cite: 'EO 13288', says: listBased }),
    legalDay('2024-03-03'),
    audited(
      'secondary',
      'EO 13288; EO 14118',
      'ecfr.gov title 31; Federal Register of 2024-03-04',
      'Goods might enter; persons and companies on the list might take no part. EO 14118 ended the program on 2024-03-04, and 31 CFR 541 was removed on 2024-04-17.',
    ),
  ),
  embargo('Sudan', screen('SD'), { from: '2006-04-27', cite: '31 CFR 546; EO 13400; EO 14098', says: listBased }),
  embargo('Afghanistan', screen('AF'), { from: '2001-09-24', cite: '31 CFR 594; EO 13224', says: listBased }),
];

/** No origin tells it: it is shown with the law, and a person must know their maker. */
export const northKoreanLabor: Dated<'presumed-banned'> = {
  is: 'Goods made with North Korean labor, in whichever country: presumed to be banned',
  unit: 'by day of arrival; no fact of an order tells it',
  checkedThrough,
  since: [
    {
      from: legalDay('2017-08-02'),
      value: 'presumed-banned',
      source: cited(
        'unverified-high',
        'CAATSA sec. 321(b), 22 U.S.C. 9241a',
        'law.cornell.edu/uscode/text/22/9241a',
        'Goods made by North Korean nationals anywhere are presumed to be made with forced labor and may not be imported.',
      ),
    },
  ],
};
