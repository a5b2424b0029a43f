import { legalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { cited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** Shown with the law; no verdict turns on them. */
export const section321Penalty: Dated<{ readonly first: Money; readonly later: Money }> = {
  is: 'Civil penalty for bringing in goods under Section 321 against another customs law, or helping with it',
  unit: 'US dollars, for the first violation and for each later one',
  checkedThrough,
  since: [
    {
      from: legalDay('2025-08-03'),
      value: { first: usd(5_000_00), later: usd(10_000_00) },
      source: cited(
        'secondary',
        '19 U.S.C. 1321(c), added by Pub. L. 119-21 sec. 70531(a)',
        'law.cornell.edu/uscode/text/19/1321 (notes); sekologistics.com',
        'Whoever enters, introduces or facilitates: up to $5,000, then up to $10,000, on top of other penalties.',
      ),
    },
  ],
};

export const truckManifestDue: Dated<{ readonly minutes: number; readonly minutesForFast: number }> = {
  is: 'How long before its arrival the manifest of a truck must have been received',
  unit: 'minutes; fewer for trusted carriers (FAST)',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: { minutes: 60, minutesForFast: 30 },
      source: cited(
        'secondary',
        '19 CFR 123.92',
        'globaletrade.services/blogs/section-321-entry; customscity.com',
        'One hour before arrival, thirty minutes under FAST. The first day of the rule is not in the rulebook.',
      ),
    },
  ],
};

export const controlNumberRest: Dated<number> = {
  is: 'How long a shipment control number must not be used again',
  unit: 'years',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: 3,
      source: cited(
        'secondary',
        'ACE truck manifest, shipment control numbers',
        'crimsonlogic-northamerica.com ACE Highway FAQ',
        'A number is the carrier code and a reference of the carrier that is not used again for three years.',
      ),
    },
  ],
};

export const recordsKept: Dated<{ readonly years: number; readonly yearsForInformal: number }> = {
  is: 'How long the records of an entry are kept',
  unit: 'years from entry; less is asked for informal and duty-free entries, and five are advised for all',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: { years: 5, yearsForInformal: 2 },
      source: cited(
        'secondary',
        '19 CFR 163.4',
        'icsbroker.com/recordkeeping',
        'Five years from entry; informal entries and duty-free releases two. The time limit of 19 U.S.C. 1592 speaks for five.',
      ),
    },
  ],
};

/** From when a parcel in the mail needs the ten-digit code of each article, too. */
export const postalCodes: Dated<'needed'> = {
  is: 'Whether a parcel in the mail needs the ten-digit HTS code of each article',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-07-24'),
      value: 'needed',
      source: cited(
        'secondary',
        '19 CFR 145.12(b), 145.31 as amended, 91 FR 37801',
        'albawheelsup.com/trade_news/cbp-makes-it-official-de-minimis-is-gone-for-good',
        'The postal informal entry names the ten-digit code among its fourteen fields.',
      ),
    },
  ],
};
