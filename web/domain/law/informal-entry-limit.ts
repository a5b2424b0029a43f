import { legalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { audited, cited } from './cited.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const informalEntryLimit: Dated<Money> = {
  is: 'Most that may cross under informal entry (type 11, or by mail)',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [
    {
      from: legalDay('2013-01-07'),
      value: usd(2500_00),
      source: cited(
        'primary',
        '19 CFR 143.21(a); 19 U.S.C. 1498',
        'govregs.com title 19',
        'Shipments valued at $2,500 or less. The first day of the amount (77 FR 72715) is general knowledge, not checked.',
      ),
    },
  ],
};

const added = '2026-11-30.1';

export const returnedGoodsLimit: Dated<Money> = {
  is: 'Most that products of the United States that come back may be worth under informal entry',
  unit: 'US dollars, inclusive',
  checkedThrough,
  added,
  since: [
    {
      from: legalDay('2013-01-07'),
      value: usd(10_000_00),
      source: audited(
        'primary',
        '19 CFR 143.21(k)',
        'ecfr.gov title 19 part 143 (August 2026)',
        'Products of the United States that come back because they were rejected or returned enter informally up to $10,000. The first day is that of the general limit, not checked.',
      ),
    },
  ],
};

/** Articles of chapter 99, subchapters III and IV, such as those under a duty of Section 301. */
export const chapter99Limit: Dated<Money> = {
  is: 'Most that an article under a duty of chapter 99 may be worth under informal entry',
  unit: 'US dollars, inclusive',
  checkedThrough,
  gaps: 'CBP does not apply the limit from 2025-04-30 on, though the regulation still has it.',
  added,
  since: [
    {
      from: legalDay('2013-01-07'),
      until: legalDay('2025-04-29'),
      value: usd(250_00),
      source: audited(
        'primary',
        '19 CFR 143.21(a); CSMS 64861116',
        'ecfr.gov title 19 part 143 (August 2026)',
        'Articles of chapter 99, subchapters III and IV, worth more than $250 were left out of informal entry. CBP suspended that on 2025-04-30 for all modes; the message is read second-hand.',
      ),
    },
  ],
};
