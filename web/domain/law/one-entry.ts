import { audited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

const added = '2026-11-30.1';

export const oneConveyance: Dated<'one-entry'> = {
  is: 'What arrives on one conveyance for one consignee is one entry',
  unit: 'by day of arrival; by truck, rail and ocean',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'one-entry',
      source: audited(
        'primary',
        '19 CFR 141.51, 141.52, 141.61(d)(2)',
        'ecfr.gov title 19 part 141 (August 2026)',
        'All merchandise on one conveyance for one consignee is included in one entry; CBP may allow separate ones. Express operators count each shipment (128.24), and separate mailings are not added up.',
      ),
    },
  ],
};

/** In lower case, each a whole word or phrase of a shipper’s name, company or street. */
export const zoneWords: Dated<readonly string[]> = {
  is: 'Words by which a shipper inside the United States may be a foreign-trade zone or a bonded warehouse',
  unit: 'words of a name or an address; they ask, and decide nothing',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: ['ftz', 'foreign trade zone', 'free trade zone', 'bonded', 'in bond', 'customs warehouse', 'subzone'],
      source: audited(
        'primary',
        '19 CFR 146.62-146.64, 144.38; 19 U.S.C. 81c',
        'ecfr.gov title 19 part 146',
        'Goods in a foreign-trade zone or a bonded warehouse have not been entered: a withdrawal for consumption is an entry (type 06 or 31), with duty and without an exemption. The words are ours.',
      ),
    },
  ],
};

export const domesticMovement: Dated<'within-the-territory'> = {
  is: 'What counts as a domestic movement: from one place in the customs territory to another',
  unit: 'by day',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'within-the-territory',
      source: audited(
        'unverified-high',
        '19 CFR 101.1; 19 U.S.C. 1321',
        'ecfr.gov title 19 part 101',
        'What leaves the United States for another country is exported, and no domestic delivery.',
      ),
    },
  ],
};
