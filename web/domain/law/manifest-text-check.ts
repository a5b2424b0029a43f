import { legalDay } from '../values/legal-day.ts';
import { cited } from './citation.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

/** What happens to a manifest with a vague description or a name that is none. */
export const manifestTextCheck: Dated<'accepted' | 'rejected'> = {
  is: 'What ACE does with vague cargo descriptions and with names that are no names',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: 'accepted',
      source: cited(
        'secondary',
        '19 CFR 128.21; 19 CFR 123.92',
        'govregs.com',
        'A specific description was due, and rarely enforced by the system.',
      ),
    },
    {
      from: legalDay('2025-09-27'),
      value: 'rejected',
      source: cited(
        'secondary',
        'ACE manifest validation, 2025-09-27',
        'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
        'ACE rejects manifests of every mode with an insufficient description, shipper or consignee name.',
      ),
    },
  ],
};

/** Words that say nothing about the goods. A description needs at least two words besides these. */
export const vagueWords: ReadonlySet<string> = new Set(
  (
    'accessories accessory article articles assorted box cargo consumer freight general gift gifts good goods item items merchandise misc miscellaneous na n/a ' +
    'new none of order other package parcel part parts present product products replacement sample samples set stuff supplies test the things unknown various and for with a an'
  ).split(' '),
);

/** Words that stand where a name should. */
export const placeholderNames: ReadonlySet<string> = new Set(
  'test|customer|consignee|recipient|unknown|n/a|na|none|null|undefined|same|buyer|anonymous|guest|no name|to order|individual|private'.split(
    '|',
  ),
);
