import { cited } from './cited.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';
import { legalDay } from '../values/legal-day.ts';

/** Words in the name or address of a consignee, in lower case, that speak of somebody who receives for others. */
export const careOfWords: Dated<readonly string[]> = {
  is: 'Words by which a consignee receives for somebody else, or stores goods that are not sold yet',
  unit: 'words in a name or an address',
  checkedThrough,
  since: [
    {
      from: legalDay('2020-07-28'),
      value: [
        'c/o',
        'c / o',
        'care of',
        'fulfillment',
        'fulfilment',
        'fba',
        'amazon.com',
        'amazon fba',
        '3pl',
        'warehouse',
        'distribution center',
        'distribution centre',
        'freight forwarder',
        'freight forwarding',
        'parcel forwarding',
        'package forwarding',
        'mail forwarding',
        'prep center',
        'shipbob',
        'shipmonk',
        'shipito',
        'stackry',
        'myus.com',
      ],
      source: cited(
        'secondary',
        'HQ H290219; CSMS 43534680',
        'cbp.gov/trade/basic-import-export/e-commerce/administrative-ruling-FAQs',
        'Of unsold goods sent to a warehouse the warehouse is the one person, or the owner whose name CBP is given. The words are ours.',
      ),
    },
  ],
};
