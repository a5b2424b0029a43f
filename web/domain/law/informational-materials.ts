import { cited } from './citation.ts';
import { htsList } from './hts-list.ts';
import type { HtsList } from './hts-list.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

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
