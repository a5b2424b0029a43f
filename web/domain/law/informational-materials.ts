import { legalDay } from '../values/legal-day.ts';
import { audited, cited } from './cited.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const informationalMaterials: Dated<HtsList> = {
  is: 'Publications, recorded media and artworks: articles of 50 U.S.C. 1702(b), left outside the suspension',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: htsList('4901 4902 4903 4904 4905 4906 4911 3705 3706 8523.49 8523.80 9701 9702 9703'),
      source: cited(
        'primary',
        'EO 14324 sec. 2(a); EO 14388 sec. 2; CSMS 66065494',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/3f01456',
        'The suspension does not reach 50 U.S.C. 1702(b) articles, yet ACE takes no Section 321 filing for them either. The headings are ours; whether the rule of June 2026 keeps the exception is not confirmed.',
      ),
    },
  ],
};

export const maybeInformational: Dated<HtsList> = {
  is: 'Printed cards and calendars: whether they are informational materials must be asked',
  unit: 'HTS prefixes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: htsList('4909 4910'),
      source: cited(
        'unverified-medium',
        '50 U.S.C. 1702(b)(3); EO 14324 sec. 2(a)',
        'law.cornell.edu/uscode/text/50/1702',
        'Informational materials stay outside the suspension; postcards and calendars are a border case, notebooks (4820) are none.',
      ),
    },
  ],
};

/** The rules of June and July 2026 suspend the exemption for all merchandise: 50 U.S.C. 1702(b) takes nothing out any more. */
export const suspensionWithoutException: Dated<readonly ('freight' | 'mail')[]> = {
  is: 'By which modes the suspension reaches informational materials as well',
  unit: 'freight (all modes but mail), mail; by day of arrival',
  checkedThrough,
  gaps: 'Before these days the orders of the President left informational materials outside the suspension.',
  added: '2026-11-30.1',
  since: [
    {
      from: legalDay('2026-06-24'),
      value: ['freight'],
      source: audited(
        'primary',
        '19 CFR 10.151(b); 91 FR 37789',
        'ecfr.gov title 19 part 10 (August 2026)',
        'The exemption is suspended for all merchandise by every mode but mail, and nothing is left out. Books, prints and recordings enter informally, mostly free of duty.',
      ),
    },
    {
      from: legalDay('2026-07-24'),
      value: ['freight', 'mail'],
      source: audited(
        'primary',
        '19 CFR 145.31(b); 91 FR 37801',
        'ecfr.gov title 19 part 145 (August 2026)',
        'The same for mail. Goods free of duty and worth no more than $2,500 may pass without an entry there (19 CFR 145.41).',
      ),
    },
  ],
};
