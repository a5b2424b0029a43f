import { audited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

const added = '2026-11-30.1';

export const importerNeeded: Dated<'owner-purchaser-or-broker'> = {
  is: 'Who may stand as the importer of record of an entry',
  unit: 'by day of arrival; an entry without one is not filed',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'owner-purchaser-or-broker',
      source: audited(
        'secondary',
        '19 U.S.C. 1484(a)(2)(B); 19 CFR 143.26(a), 142.3(a)(6)',
        'ranchocustomsbrokers.com; ecfr.gov title 19 part 143 (August 2026)',
        'An entry is made by the owner or purchaser, or by a licensed broker whom the owner, purchaser or consignee names. Part 143 was read; the statute as two others quote it.',
      ),
    },
  ],
};

export const nonResidentImporter: Dated<'resident-agent-and-bond'> = {
  is: 'What an importer of record outside the United States needs',
  unit: 'by day of arrival',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'resident-agent-and-bond',
      source: audited(
        'primary',
        '19 CFR 141.17, 141.18, 141.36',
        'ecfr.gov title 19 part 141 (August 2026)',
        'A non-resident company enters goods only with a resident agent in the State of the port who accepts service of process, and a bond with a resident corporate surety; a non-resident person needs the bond, and empowers residents only.',
      ),
    },
  ],
};

export const importerNumber: Dated<'needed'> = {
  is: 'Whether an importer of record needs a number of CBP',
  unit: 'by day of arrival',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'needed',
      source: audited(
        'unverified-high',
        '19 CFR 24.5; CBP form 5106',
        'ecfr.gov title 19 part 24',
        'An importer of record has a number, asked for on form 5106. From memory; that numbers unused for 366 days are turned off since July 2026 is read second-hand.',
      ),
    },
  ],
};

export const formalEntryBond: Dated<'needed'> = {
  is: 'Whether an entry needs a bond',
  unit: 'formal entries; for an informal one CBP may waive the surety when the duty is paid first',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'needed',
      source: audited(
        'primary',
        '19 CFR 142.4',
        'ecfr.gov title 19 part 142 (August 2026)',
        'Goods are released under a single or a continuous bond. The surety may be waived up to $2,500 where the duty is deposited, and never for quota goods.',
      ),
    },
  ],
};
