import { audited, cited } from './cited.ts';
import { onlyValue } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const splitWindow: Dated<number> = {
  is: 'Orders that one person places within so many hours of each other are read as possible parts of one',
  unit: 'hours; a caution of ours',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: 24,
      source: audited(
        'unverified-medium',
        'Our own caution, beside 19 CFR 10.151',
        'none: a caution of this product',
        'The regulation speaks of several lots of one order and names no number of hours: 24 is ours.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: 24,
      source: cited(
        'primary',
        '19 CFR 10.151; 19 U.S.C. 1321(a)(2)',
        'law.cornell.edu/cfr/text/19/10.151',
        'No exemption where CBP has reason to believe that a shipment is one of several lots of one order. The number of hours is ours.',
      ),
    },
  ],
};

export const boundaryReach: Dated<number> = {
  is: 'A planned arrival this near to a change of regime is not relied upon',
  unit: 'hours before and after; a caution of ours',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: 48,
      source: audited(
        'unverified-medium',
        'Our own caution, beside CSMS 63992482',
        'none: a caution of this product',
        'The arrival itself counts, and plans shift. No text names a number of hours: 48 is ours.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: 48,
      source: cited(
        'primary',
        'CSMS 63992482',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/3d072a2',
        'Clearances given before a change for arrivals after it were cancelled: the arrival itself counts. The number of hours is ours.',
      ),
    },
  ],
};

export const costChangeReach: Dated<number> = {
  is: 'An arrival this near to a change of a duty or a fee is told what the other side of the change would cost',
  unit: 'hours before and after; a caution of ours',
  checkedThrough,
  since: [
    {
      from: firstDay,
      added: '2026-11-30.1',
      value: 168,
      source: audited(
        'unverified-medium',
        'Our own caution, beside 19 CFR 141.68, 141.69',
        'none: a caution of this product',
        'The rates of the moment of entry count, not those of the order. No text names a number of hours: a week is ours.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      struck: '2026-11-30.1',
      value: 168,
      source: cited(
        'primary',
        '19 CFR 141.68, 141.69; CSMS 63992482',
        'content.govdelivery.com/accounts/USDHSCBP/bulletins/3d072a2',
        'The rates of the moment of entry count, not those of the order. The number of hours, a week, is ours.',
      ),
    },
  ],
};

export const splitWindowHours = /* @__PURE__ */ onlyValue(splitWindow);
export const boundaryHours = /* @__PURE__ */ onlyValue(boundaryReach);
export const costChangeHours = /* @__PURE__ */ onlyValue(costChangeReach);
