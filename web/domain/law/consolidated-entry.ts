import { audited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';
import { legalDay } from '../values/legal-day.ts';

const added = '2026-11-30.2';

/** How a load of goods that are sold to many buyers may be entered, and what is asked for it. No verdict turns on these: they are shown with the costs of a load. */
export const consolidatedEntry: Dated<'several-consignees'> = {
  is: 'Whether one entry may cover the goods of several buyers',
  unit: 'by day of arrival; the port’s broker says whether he files such entries',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'several-consignees',
      source: audited(
        'primary',
        '19 CFR 141.61(d)(2), 141.61(e)(1)(i)(B), (f)(2)',
        'ecfr.gov title 19 part 141 (August 2026)',
        'An entry summary that covers goods of more than one ultimate consignee carries the importer’s number in box 23 and the word CONSOLIDATED in box 22. Lines of many invoices may be added up by HTS number and origin, with a worksheet that restates each invoice.',
      ),
    },
  ],
};

export const oneEntryImporter: Dated<readonly string[]> = {
  is: 'Who may be the importer of record of one entry for goods of many buyers',
  unit: 'parties with a right of their own in all the goods',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: ['owner', 'purchaser', 'buying-agent', 'selling-agent', 'licensed-broker'],
      source: audited(
        'secondary',
        '19 U.S.C. 1484(a)(2)(B); Customs Directive 3530-002A; HQ H240983, H242069',
        'ranchocustomsbrokers.com; customsmobile.com',
        'Owner and purchaser are those with a financial interest in the transaction, buying and selling agents among them. A forwarder, carrier or warehouse with the papers alone is a nominal consignee: it may appoint a broker and is no importer.',
      ),
    },
  ],
};

export const entryTypeBySum: Dated<'sum-of-entry'> = {
  is: 'What decides between type 11 and type 01 where one entry covers goods of several buyers',
  unit: 'the entered value of all that the entry covers, in US dollars',
  checkedThrough,
  added,
  gaps: 'Whether every port takes one type 11 for many consumers outside 19 CFR 128.24 is not known: the broker is asked.',
  since: [
    {
      from: firstDay,
      value: 'sum-of-entry',
      source: audited(
        'primary',
        '19 CFR 143.21(a), (c); CSMS 64957404 (2025-05-06)',
        'ecfr.gov title 19 part 143 (August 2026); csmsbot.com',
        'An informal entry takes up to $2,500 in all. Several informal entries on one summary are not allowed. Only express operators count each shipment (128.24).',
      ),
    },
  ],
};

export const wholePackages: Dated<readonly string[]> = {
  is: 'What stays out of one entry for a load',
  unit: 'kinds of goods; whole packages only',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: ['antidumping', 'quota', 'banned', 'no-hts', 'no-origin'],
      source: audited(
        'primary',
        '19 CFR 141.52, 141.53, 143.21',
        'ecfr.gov title 19 parts 141, 143 (August 2026)',
        'Goods of another kind of entry (type 03, quota 02 and 12) are entered apart, in whole packages with a declaration each. Goods without HTS number or origin can be entered in none.',
      ),
    },
  ],
};

export const valueOfSoldGoods: Dated<'price-to-the-buyer'> = {
  is: 'The value of goods that are sold to a US buyer before they cross',
  unit: 'by day of arrival',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'price-to-the-buyer',
      source: audited(
        'secondary',
        '19 CFR 152.103; Midwest-CBK v. United States, Fed. Cir. 24-1142 (2026-01-08)',
        'exportcompliancedaily.com; uspatent.com',
        'Orders of US customers that leave a warehouse abroad are sales for exportation, whatever the place of delivery is called: the value is the price that the US buyer paid, without discounts, and without freight and US duty that stand apart.',
      ),
    },
  ],
};

export const consigneeOnManifest: Dated<'party-that-receives'> = {
  is: 'Whom a manifest names as consignee, and how many shipment numbers a load has',
  unit: 'a number for each shipper and consignee; many of them may stand under one entry',
  checkedThrough,
  added,
  since: [
    {
      from: legalDay('2009-01-28'),
      value: 'party-that-receives',
      source: audited(
        'secondary',
        '19 CFR 123.92(d)(11), (12); CBP ACE notice of January 2009; CSMS 61339949',
        'ecfr.gov title 19 part 123 (August 2026); communicationsdaily.com 2009-01-28',
        'The consignee gets delivery in the United States; a hub may be it for the manifest where the contract delivers all there, and the buyers stay on the invoice. Real names always: "various" and "unknown" are none.',
      ),
    },
  ],
};

export const consolidatedPapers: Dated<readonly string[]> = {
  is: 'What is filed for one entry of many orders',
  unit: 'papers',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: ['invoice-of-all-orders', 'sums-by-hts-and-origin', 'worksheet', 'buyer-list', 'shipment-numbers'],
      source: audited(
        'primary',
        '19 CFR 141.61(f)(2), 142.6, 143.27, 163.4',
        'ecfr.gov title 19 parts 141 to 143 (August 2026)',
        'Invoice: description, quantity, value, number of eight digits, full name and address of the foreign seller. The worksheet restates each invoice under the sums. Records are kept for five years.',
      ),
    },
  ],
};

export const powerOfAttorney: Dated<'before-filing'> = {
  is: 'When a broker needs the power of attorney of the importer of record',
  unit: 'by day of arrival',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: 'before-filing',
      source: audited(
        'primary',
        '19 CFR 141.34, 141.36, 141.37, 141.46',
        'ecfr.gov title 19 part 141 (August 2026)',
        'The broker holds it before he acts. Of a company abroad it goes only to a resident who accepts service of process, with proof of the signer’s authority; of a partnership it lasts two years.',
      ),
    },
  ],
};
