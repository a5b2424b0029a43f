import type { Fact, ReasonCode } from '#domain';
import { agencyAsks, agencyNeeds, paperEnded } from './agency-needs.ts';
import { CAUTIONS } from './phrases-cautions.ts';
import { counted, dollars, overLimit, says } from './phrase.ts';
import type { Facts, Phrase } from './phrase.ts';
import { agencyWord, countryWord, dayWord, htsWord } from './words.ts';

const AMENDED_KINDS: Readonly<Record<string, string>> = {
  exemption: 'that Section 321 is open again',
  'exchange-rate': 'of an exchange rate',
  'duty-rate': 'of a rate of duty',
  'mail-entry': 'of the entry that your post makes',
};

function amendmentName({ amendment, kind }: Facts): string {
  const what = typeof kind === 'string' ? (AMENDED_KINDS[kind] ?? '') : '';
  return `Your amendment ${typeof amendment === 'string' ? amendment : ''} ${what}`.replaceAll(/ +/g, ' ').trim();
}

function daysOf({ from, until }: Facts): string {
  const first = typeof from === 'string' ? `from ${dayWord(from)}` : '';
  return typeof until === 'string' ? `${first} to ${dayWord(until)}` : `${first} on`;
}

const textsOf = (fact: Fact | undefined): readonly string[] => (typeof fact === 'object' && fact !== null ? fact : []);

/** Numbers that are of no goods: under a heading that is none, or damaged by a spreadsheet, each with the one that was probably meant. */
function damagedNumbers({ found, meant }: Facts): string | null {
  const numbers = textsOf(meant);
  const texts = textsOf(found);
  if (texts.length === 0) return null;
  const misplaced = [...new Set(texts.flatMap((text) => misplacedNumber(text) ?? []))];
  const damaged = texts.flatMap((text, at) => {
    const number = numbers[at] ?? '';
    if (misplacedNumber(text) !== null) return [];
    return number === '' ? `"${text}"` : `"${text}" (${htsWord(number)}, it seems)`;
  });
  const sentences = misplaced.slice(0, NUMBERS_NAMED);
  if (damaged.length > 0)
    sentences.push(
      `${someOf([...new Set(damaged)])}: no HTS code is written so. A spreadsheet has probably damaged it, and the goods are not known until it is corrected.`,
    );
  return sentences.join(' ');
}

const NUMBERS_NAMED = 3;
const someOf = (all: readonly string[]): string =>
  `${all.slice(0, NUMBERS_NAMED).join(', ')}${all.length > NUMBERS_NAMED ? ' and others' : ''}`;

/** Of whole length, and yet no number of goods: it can only be where it stands in the schedule. */
function misplacedNumber(text: string): string | null {
  const digits = text.replaceAll(/[.\s-]/g, '');
  if (!/^(?:\d{6}|\d{8}|\d{10})$/.test(digits)) return null;
  return digits.startsWith('99')
    ? `HTS code ${htsWord(digits)} names an extra duty of chapter 99, not the goods.`
    : `HTS heading ${digits.slice(0, 4)} (of ${htsWord(digits)}) does not exist.`;
}

/** Reason codes in plain English: one table for the admin pages and the order block. */
export const PHRASES: Readonly<Record<ReasonCode, Phrase>> = {
  ...CAUTIONS,
  SUSPENDED_ALL: {
    title: 'Section 321 is suspended',
    sentence: says('On the day of arrival, duty-free entry under Section 321 is suspended for goods of every country.'),
    whatToDo: null,
  },
  SUSPENDED_CN_HK: {
    title: 'Suspended for China and Hong Kong',
    sentence: (facts) =>
      `${counted(facts['lines'], 'One line was', 'lines were', 'Goods in this order were')} made in China or Hong Kong, for which Section 321 is suspended on the day of arrival.`,
    whatToDo: 'If the country of origin is wrong on a product, correct it and re-check the order.',
  },
  REPEALED: {
    title: 'Section 321 is repealed',
    sentence: says('On the day of arrival the law that let small commercial parcels in free of duty no longer exists.'),
    whatToDo: null,
  },
  OVER_LIMIT: {
    title: 'Over the value limit',
    sentence: (facts) =>
      overLimit(
        facts['valueMinor'],
        facts['limitMinor'],
        facts['atLeast'] === true ? 'What is known of the value of the goods' : 'The value of the goods',
      ),
    whatToDo: 'Splitting one order into several parcels does not help: they count together.',
  },
  AGGREGATE_OVER: {
    title: 'One person, one day: over the limit',
    sentence: (facts) =>
      overLimit(facts['dayMinor'], facts['limitMinor'], 'What this person receives on that day, over all orders,'),
    whatToDo: 'Sending one purchase on several days does not help: it counts together.',
  },
  SPLIT_ORDER: {
    title: 'One order in several lots',
    sentence: (facts) =>
      overLimit(
        facts['orderMinor'],
        facts['limitMinor'],
        'The order leaves in several lots, which count as one: their value',
      ),
    whatToDo: null,
  },
  POSSIBLE_SPLIT: {
    title: 'Looks like a split purchase',
    sentence: says(
      'One person placed orders within 24 hours that arrive on different days and are over the limit together.',
    ),
    whatToDo: 'If nobody divided one purchase, say so under Reviews.',
  },
  EXCISE_ALCOHOL: {
    title: 'Alcohol',
    sentence: (facts) =>
      facts['asks'] === 'strength'
        ? 'The HS code covers drinks with and without alcohol, and a drink with alcohol never enters under Section 321.'
        : `${counted(facts['lines'], 'One line holds', 'lines hold', 'The order holds')} alcohol, which never enters under Section 321.`,
    whatToDo:
      'The importer needs alcohol permits. If there is no alcohol in it, correct the HS code of the product and re-check the order.',
  },
  EXCISE_TOBACCO: {
    title: 'Tobacco',
    sentence: (facts) =>
      `${counted(facts['lines'], 'One line is', 'lines are', 'The order holds')} tobacco, nicotine or cigarette paper by its HS code, which never enters under Section 321.`,
    whatToDo:
      'The importer needs tobacco permits. If the HS code of the product is wrong, correct it and re-check the order.',
  },
  PERFUME_ALCOHOL: {
    title: 'Perfume with alcohol',
    sentence: says(
      'Perfume that contains alcohol passes under Section 321 only while all of it together is worth no more than $5.',
    ),
    whatToDo: 'If there is no alcohol in it, correct the HS code of the product and re-check the order.',
  },
  ADCVD: {
    title: 'Antidumping or countervailing duty',
    sentence: (facts) =>
      facts['asks'] === 'scope'
        ? 'By their HS code, goods in this order may fall under an antidumping or countervailing duty order.'
        : 'Goods in this order fall under an antidumping or countervailing duty order.',
    whatToDo:
      'Ask your broker whether such an order covers the goods: if one does, they need a formal entry of type 03.',
  },
  QUOTA: {
    title: 'Quota goods',
    sentence: says('By their HS code, goods in this order are under a quota, or may be, and need an entry.'),
    whatToDo: 'Ask your broker whether the quota is open.',
  },
  PGA_DATA_REQUIRED: {
    title: 'Another agency needs data',
    sentence: (facts) =>
      `By their HS code, goods in this order are a matter of ${typeof facts['agency'] === 'string' ? agencyWord(facts['agency']) : 'a further US agency'} too, ${agencyNeeds(facts['agency'])}.${paperEnded(facts)}`,
    whatToDo: 'Give your broker that number or paper before the goods leave, or ask which data the agency wants.',
    whatToDoFor: agencyAsks,
  },
  INFO_MATERIAL_1702B: {
    title: 'Books and other information',
    sentence: says(
      'The order holds only books, recordings or works of art, which the suspension of Section 321 leaves out; yet customs takes no Section 321 filing for them.',
    ),
    whatToDo: 'Tell your broker that it is informational material.',
  },
  EMBARGO: {
    title: 'Embargoed',
    sentence: (facts) =>
      typeof facts['shippedFrom'] === 'string'
        ? `Goods that come from this country (${countryWord(facts['shippedFrom'])}) are under a US embargo, wherever they were made.`
        : typeof facts['origin'] === 'string'
          ? `Goods of this origin (${countryWord(facts['origin'])}) are under a US embargo, in whole or in part.`
          : 'Goods of this origin are under a US embargo, in whole or in part.',
    whatToDo:
      'These goods stay off the parcel unless your broker says that they may enter. If the country of origin is wrong on the product, correct it and re-check the order.',
  },
  IMPORT_BAN: {
    title: 'May not be imported',
    sentence: (facts) =>
      facts['ask'] === 'packaged'
        ? 'Goods of Canada under this HTS number may not be imported into the United States in bottles, cans, boxes or kegs, and it is not stated how these are packed.'
        : facts['ask'] === 'number'
          ? 'Some goods of Canada under this HTS number may not be imported into the United States, and the number is too short to tell which these are.'
          : 'Goods of Canada under this HTS number may not be imported into the United States, by any carrier and under any entry. USMCA does not change that.',
    whatToDo:
      'Take these goods off the parcel and refund or replace them. If the country of origin, the HTS number or the packing is wrong or missing on the product, state it and check the order again.',
  },
  SECTION_338: {
    title: 'Section 338 duty',
    sentence: says(
      'Goods of Canada in this order owe a duty of 50 % of their value under Section 338, with or without USMCA.',
    ),
    whatToDo:
      'Look at the costs of the order before it leaves, and say who pays: the duty comes on top of every other.',
  },
  CLAIM_NOT_HELD: {
    title: 'Preference not available',
    sentence: (facts) =>
      facts['why'] === 'ended'
        ? `The order claims a trade preference (${typeof facts['claim'] === 'string' ? facts['claim'] : 'its symbol'}) that is not in force on the day of arrival.`
        : `The order claims a trade preference (${typeof facts['claim'] === 'string' ? facts['claim'] : 'its symbol'}) that is not for goods of this origin.`,
    whatToDo:
      'Take the claim off the product, or correct its country of origin: a wrong claim is owed back, with a penalty.',
  },
  UFLPA: {
    title: 'Forced-labour import ban',
    sentence: says('Goods of this kind and origin may be detained under the Uyghur Forced Labor Prevention Act.'),
    whatToDo: 'Keep the papers of the supply chain at hand, and ask your broker before it leaves.',
  },
  NO_PHYSICAL_GOODS: {
    title: 'Nothing to ship',
    sentence: says(
      'Nothing in this order crosses a border: it was cancelled or refunded, or holds only gift cards and digital goods.',
    ),
    whatToDo: 'Nothing is needed.',
  },
  OUTSIDE_US_CUSTOMS_TERRITORY: {
    title: 'Outside the US customs territory',
    sentence: says('The address is in a US territory that has customs rules of its own.'),
    whatToDo: 'Follow the rules of that territory; no US entry is made.',
  },
  NOT_US: {
    title: 'Not going to the US',
    sentence: says('The order ships to another country.'),
    whatToDo: 'Nothing is needed here.',
  },
  DOMESTIC: {
    title: 'Ships within the US',
    sentence: says('The goods leave from inside the US, so they cross no border.'),
    whatToDo: 'Nothing is needed here.',
  },
  PO_BOX: {
    title: 'PO box',
    sentence: says('The address is a PO box, which carriers other than the post do not deliver to.'),
    whatToDo:
      'Ask the buyer for a street address and put it on the order in Shopify, or choose mail as its means of transport.',
  },
  MILITARY_MAIL: {
    title: 'Military mail',
    sentence: says('The address is an APO, FPO or DPO, which only the postal service reaches.'),
    whatToDo: 'Only mail reaches it: choose mail as its means of transport.',
  },
  BAD_TEXT: {
    title: 'Description or name not accepted',
    sentence: says(
      'A description of goods, or the name of the sender or the receiver, says too little for customs: it is missing, vague or a placeholder.',
    ),
    whatToDo:
      'Give the product a title that says what it is. This order keeps the title it was placed with: edit the order in Shopify and put the line in again, or correct the name in its address.',
  },
  ZERO_VALUE: {
    title: 'No value',
    sentence: says('The goods have a price of zero. A free sample or a replacement still has a value to customs.'),
    whatToDo: 'Find the price of the same article when it is sold, and give it to your broker.',
  },
  MISSING_ORIGIN: {
    title: 'Country of origin missing',
    sentence: (facts) =>
      `${counted(facts['lines'], 'One line has', 'lines have', 'A product has')} no country of origin, or the product was deleted.`,
    whatToDo:
      'Say where it was made on the Products page of Minimis, or on the product in Shopify: the order is then decided again by itself. Where the product was deleted, edit the order in Shopify and put another in its place.',
  },
  MISSING_HTS: {
    title: 'HTS code missing',
    sentence: (facts) =>
      damagedNumbers(facts) ??
      `${counted(facts['lines'], 'One line has', 'lines have', 'A product has')} no HTS code of ten digits.`,
    whatToDo:
      'Enter the code with all its ten digits on the Products page of Minimis, or on the product in Shopify: the order is then decided again by itself.',
  },
  MISSING_RATE: {
    title: 'Exchange rate missing',
    sentence: (facts) =>
      typeof facts['estimate'] === 'string'
        ? `The exchange rate of that day is not out yet. At the newest one (${facts['estimate']}) the goods come to about ${dollars(facts['valueMinor']) ?? 'the limit'}: too near the limit of ${dollars(facts['limitMinor']) ?? 'that day'} to tell.`
        : 'There is no official exchange rate for the order’s currency on that day.',
    whatToDo:
      'Ask your broker for the rate and enter it in the settings. Orders that are paid in US dollars need no rate.',
  },
  MISSING_VALUE: {
    title: 'Price missing',
    sentence: says(
      'The price of a line is not known, in this order or in another of the same person that counts with it.',
    ),
    whatToDo:
      'Look at these orders’ lines in Shopify: edit the order where a line has no price, and it is checked again.',
  },
  MISSING_REPAIR_VALUE: {
    title: 'Value of the repair missing',
    sentence: (facts) =>
      `${counted(facts['lines'], 'One line comes', 'lines come', 'Goods come')} back repaired (9802.00.40 or 9802.00.50): duty is owed on what the repair was worth, and that is not known.`,
    whatToDo: 'State under Reviews what the repair of one piece was worth, also where it was done under warranty.',
  },
  MISSING_CONSIGNEE: {
    title: 'Address missing',
    sentence: says('The order has no complete shipping address that we can see.'),
    whatToDo: 'Complete the shipping address of the order in Shopify; it is then checked again by itself.',
  },
  MISSING_ARRIVAL: {
    title: 'Day of arrival not known',
    sentence: says('It is not known when the goods arrive at the US border, and the day decides which law holds.'),
    whatToDo: 'Set the transit days in the settings, or add the order to a shipment.',
  },
  MISSING_SHIP_FROM: {
    title: 'Place of dispatch not known',
    sentence: says('It is not known where the goods leave from, or the address of that place is not complete.'),
    whatToDo:
      'Complete the address of the location in Shopify (Settings, Locations), or set where you ship from in the settings, and re-check the order.',
  },
  MISSING_MODE: {
    title: 'Means of transport not known',
    sentence: says('It is not known how the goods reach the border.'),
    whatToDo: 'Choose the means of transport in the settings.',
  },
  BOUNDARY: {
    title: 'Too close to a change of law',
    sentence: (facts) =>
      `The arrival is a plan, and lies within ${typeof facts['hours'] === 'number' ? `${facts['hours']} hours` : 'two days'} of a change of law${typeof facts['change'] === 'string' ? ` (${dayWord(facts['change'])})` : ''}: a little earlier or later, another law decides.`,
    whatToDo:
      'The entry that it has is lawful before and after the change; an arrival further away from the change settles the doubt.',
  },
  FOREIGN_IOR_INFORMAL: {
    title: 'Foreign importer',
    sentence: (facts) =>
      typeof facts['ordered'] === 'string'
        ? `The importer of record is ${facts['kind'] === 'us-company-controlled-abroad' ? 'a US company controlled from abroad, which counts as foreign' : 'outside the US'}. An executive order of ${dayWord(facts['ordered'])} tells customs to bar such importers from informal entry; no rule had been seen when our rules were checked.`
        : `The importer of record is outside the US, and such importers may be barred from informal entry${typeof facts['from'] === 'string' ? ` from ${dayWord(facts['from'])} on` : ''}.`,
    whatToDo: 'Name an importer in the US in the settings, or ask your broker for a formal entry.',
  },
  STALE_RULES: {
    title: 'Rules not checked for that day',
    sentence: (facts) => {
      const through = dayWord(facts['checkedThrough']);
      return `The arrival lies after the day through which our rules were checked${through === null ? '' : ` (${through})`}.`;
    },
    whatToDo: 'Check the planned arrival. If it is right, Minimis needs newer rules to decide.',
  },
  NO_LAW_KNOWN: {
    title: 'No law known for that day',
    sentence: says('The arrival lies before the first day that our rules know.'),
    whatToDo: 'Check the dates of the order and of its shipment.',
  },
  AMENDED: {
    title: 'Decided by your own amendment',
    sentence: (facts) => `${amendmentName(facts)} ${daysOf(facts)} was used here in place of our rules.`,
    whatToDo:
      'Make sure that what it says still holds. If it does not, withdraw it on the Rules page: open orders are then decided again.',
  },
};
