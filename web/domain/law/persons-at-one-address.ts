import { cited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const contactsOfOneCompany: Dated<number> = {
  is: 'From how many contacts of one company at one address on one day on, over the limit together, somebody must look whether the company imports',
  unit: 'persons; a caution of ours',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: 2,
      source: cited(
        'secondary',
        '19 CFR 10.151; 90 FR 3048',
        'federalregister.gov',
        'The buyer imports the goods. That parcels to several employees of one business count as one was proposed and never adopted, so it is asked.',
      ),
    },
  ],
};

export const personsAtOneAddress: Dated<number> = {
  is: 'From how many different persons on, receiving at one address on one day, somebody must look whether they are one',
  unit: 'persons; a caution of ours',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: 3,
      source: cited(
        'secondary',
        '19 CFR 10.153; HQ H290219',
        'barnesrichardson.com/cbp-tightens-rules-for-de-minimis-dutyfree-entries-by-nonresident-importers',
        'Consolidated shipments addressed to one consignee are one importation, whatever names stand on the parcels. The number is ours.',
      ),
    },
  ],
};
