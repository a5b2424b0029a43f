import { legalDay } from '../../values/legal-day.ts';
import { usd } from '../../values/money.ts';
import type { Money } from '../../values/money.ts';
import { audited, cited } from '../cited.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';

/** Goods that the postal informal entry no longer takes, unless the filer takes part in the test of entry type 13. */
export const postalExclusions: Dated<'agency-chapter-99-free-trade'> = {
  is: 'Whether goods of other agencies, of chapters 98 and 99 and with claims of free trade are out of the postal informal entry',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-10-22'),
      value: 'agency-chapter-99-free-trade',
      source: cited(
        'secondary',
        '19 CFR 145.12(a)(2)(v), (vi); 91 FR 37801; entry type 13 test, 91 FR 38007',
        'notes on the postal regime of 2026-08-08',
        'From this day goods under another agency, goods of chapters 98 or 99 and goods with a claim of free trade need another entry; carriers in the entry type 13 test are excepted.',
      ),
    },
  ],
};

const added = '2026-11-30.1';

/** Who files is bonded: the post, or the party that clears for it. */
export const postalBondNeeded: Dated<'needed'> = {
  is: 'Whether an informal entry of a parcel in the mail needs a bond',
  unit: 'by day of arrival',
  checkedThrough,
  added,
  since: [
    {
      from: legalDay('2026-07-24'),
      value: 'needed',
      source: audited(
        'primary',
        '19 CFR 145.15; 91 FR 37801',
        'ecfr.gov title 19 part 145 (August 2026)',
        'Every postal informal entry is made under a bond of the filer. The first day is that of the rule.',
      ),
    },
  ],
};

export const freeMailLimit: Dated<Money> = {
  is: 'Most that goods free of duty may be worth to pass by mail without an entry',
  unit: 'US dollars, inclusive',
  checkedThrough,
  added,
  since: [
    {
      from: legalDay('2026-07-24'),
      value: usd(2500_00),
      source: audited(
        'primary',
        '19 CFR 145.41, 145.35',
        'ecfr.gov title 19 part 145 (August 2026)',
        'Goods that are free of duty, and products of the United States that come back, worth no more than $2,500 may pass by mail without an entry. That its text is older than the rule of July 2026 is likely, and not checked.',
      ),
    },
  ],
};

export const dutiableMailFee: Dated<Money> = {
  is: 'What CBP charges for a parcel in the mail that owes duty',
  unit: 'US dollars a parcel',
  checkedThrough,
  gaps: 'The fees of other fiscal years have not been found.',
  added,
  since: [
    {
      from: legalDay('2026-10-01'),
      until: legalDay('2027-09-30'),
      value: usd(7_61),
      source: audited(
        'secondary',
        '19 CFR 24.22(f), fiscal year 2027; class 496',
        'the notice of the fees as others cite it',
        'Dutiable mail fee $7.61, collected under class 496. Whether it is asked of entries other than type 13 is not said.',
      ),
    },
  ],
};

export const alcoholInMail: Dated<'never'> = {
  is: 'Whether alcohol may be sent by mail',
  unit: 'by day',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'never',
      source: audited(
        'unverified-high',
        '18 U.S.C. 1716(f); 19 CFR 145.12',
        'law.cornell.edu/uscode/text/18/1716',
        'Intoxicating liquors are not mailable, from abroad as little as at home. From memory; that alcohol needs a formal entry in the mail was read.',
      ),
    },
  ],
};
