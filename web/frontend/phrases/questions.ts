import type { AnswerScopeJson, LeadsTo, ReachJson } from '#contract';
import { countryName } from '../format/country.ts';

interface QuestionWords {
  /** The question as one asks it. `detail`: the agency, the origin. */
  readonly asks: (detail: string) => string;
  /** What a person should look at to know. */
  readonly hint: string;
  readonly choices: Readonly<Record<string, string>>;
}

const says = (sentence: string) => () => sentence;

const BROKER = 'Ask your customs broker if you are not sure, and name what they said as the reason.';

const WORDS: Readonly<Record<string, QuestionWords>> = {
  EMBARGO_ORIGIN: {
    asks: (origin) => `May goods made in ${origin === '' ? 'this country' : countryName(origin)} be imported?`,
    hint: 'It depends on the region they come from, on what they are, or on who made them.',
    choices: {
      permitted: 'They may be imported: neither the region nor the goods are under the embargo',
      prohibited: 'They may not be imported',
    },
  },
  PACKAGED: {
    asks: says('How is this packed?'),
    hint: 'A bottle, can, box or keg counts as packaged, whatever it holds; a tank or a tote is bulk.',
    choices: {
      packaged: 'In bottles, cans, boxes, kegs or the like: it may not be imported',
      'in-bulk': 'In bulk: it may be imported, with the Section 338 duty',
    },
  },
  BARRED_NUMBER: {
    asks: says('What are the further digits of its HTS number?'),
    hint: 'Some goods of Canada under this number may not be imported. The full number on the product tells.',
    choices: {},
  },
  WEAPON_GOODS: {
    asks: says('May this knife or arm be imported?'),
    hint: 'Switchblades and some other weapons are forbidden; kitchen and pocket knives are not.',
    choices: { ordinary: 'It is an ordinary tool or knife', weapon: 'It is a weapon that is forbidden' },
  },
  DRUG_EQUIPMENT: {
    asks: says('Is this article equipment for drugs?'),
    hint: 'Only a word in its description raises the question.',
    choices: { 'other-use': 'It is not', 'drug-equipment': 'It is, and may not be imported' },
  },
  SET_OR_KIT: {
    asks: says('Is this one article, goods put up as a set for retail sale, or several things?'),
    hint: `A set for retail sale has goods of different kinds, put together for one use and packed for the buyer, such as a shaving set in a box; it has one HTS number, that of the part that gives it its character (GRI 3(b)). ${BROKER}`,
    choices: {
      'one-article': 'One article, or several of one kind',
      'retail-set': 'A set for retail sale, with the HTS number of the part that gives it its character',
      'several-articles': 'Several articles: each needs its own line, number and value',
    },
  },
  ADCVD_SCOPE: {
    asks: says('Does an antidumping or countervailing duty order cover this article?'),
    hint: `The text of the order decides, not the HTS heading. ${BROKER}`,
    choices: {
      'not-in-scope': 'No order covers it',
      'in-scope': 'An order covers it: it needs a formal entry of type 03',
    },
  },
  ALCOHOL_STRENGTH: {
    asks: says('Does this drink hold 0.5 % alcohol or more?'),
    hint: 'The strength stands on the label.',
    choices: { 'no-alcohol': 'Less than 0.5 %, or none', alcohol: '0.5 % or more' },
  },
  PERFUME_ALCOHOL: {
    asks: says('Does this perfume contain alcohol?'),
    hint: 'The list of ingredients says so, often as “alcohol denat.”',
    choices: { 'no-alcohol': 'It contains none', alcohol: 'It contains alcohol' },
  },
  TOBACCO_GOODS: {
    asks: says('Is this tobacco, nicotine, or made to smoke it?'),
    hint: 'The HTS number is too short to tell.',
    choices: { 'not-tobacco': 'It is not', tobacco: 'It is' },
  },
  QUOTA_LINE: {
    asks: says('Is this article on a tariff line that is under a quota?'),
    hint: BROKER,
    choices: { 'not-on-quota': 'It is not', 'on-quota': 'It is' },
  },
  AGENCY_DATA: {
    asks: (agency) => `Does ${agency === '' ? 'the agency' : agency} want data about this article?`,
    hint: BROKER,
    choices: { disclaimed: 'No: the article is disclaimed', 'wants-data': 'Yes: it needs an entry with that data' },
  },
  INFORMATION_ENTRY: {
    asks: says('How should these books or recordings cross?'),
    hint: 'The suspension leaves them out, yet customs takes no Section 321 filing for them.',
    choices: { 'under-entry': 'Under the entry shown below' },
  },
  ZONE_STOCK: {
    asks: says('Has this stock been entered with US customs?'),
    hint: 'Goods in a foreign-trade zone or a bonded warehouse are inside the US, but not entered yet. Taking them out is an entry with duty.',
    choices: {
      entered: 'Yes, duty was paid when it came in',
      'not-entered': 'No, it lies in a zone or in bond',
    },
  },
  SPLIT_PURCHASE: {
    asks: (orders) => `Are these ${orders === '' ? '' : `${orders} `}orders one purchase or several?`,
    hint: 'One purchase counts together, however many orders and days it is spread over.',
    choices: {
      'several-purchases': 'Several purchases that have nothing to do with each other',
      'one-purchase': 'One purchase',
    },
  },
  RECEIVERS_AT_ADDRESS: {
    asks: says('Do these people at one address each receive for themselves?'),
    hint: 'Flats and offices have many people; a freight forwarder or a business receives for all.',
    choices: {
      'different-persons': 'Each for themselves',
      'one-business': 'One business receives for all of them',
    },
  },
  COMPANY_CONTACTS: {
    asks: says('Do these people of one company each buy for themselves?'),
    hint: 'What a company buys counts together, to whichever of its people the parcels are addressed.',
    choices: {
      'for-themselves': 'Each for themselves',
      'company-buys': 'The company buys it all',
    },
  },
  GOODS_SOLD: {
    asks: says('Are these goods sold to the person named before they arrive?'),
    hint: 'They go in care of somebody else, such as a fulfilment centre. Goods that are stored to be sold later belong to nobody yet.',
    choices: { sold: 'Yes, they are sold already', 'not-sold': 'No, they are stored to be sold' },
  },
  LINE_ORIGIN: {
    asks: says('In which country was this article made?'),
    hint: 'Its product no longer exists in Shopify, so it is stated for this order.',
    choices: { 'made-in': 'It was made in' },
  },
  LINE_HTS: {
    asks: says('What is the HTS number of this article?'),
    hint: 'Its product no longer exists in Shopify, so it is stated for this order, with all ten digits.',
    choices: { classified: 'Its HTS number is' },
  },
  ZERO_VALUE: {
    asks: says('What is one piece worth when it is sold?'),
    hint: 'A sample or a replacement that costs the buyer nothing still has a value to customs: the price of the identical article.',
    choices: { worth: 'One piece is sold for' },
  },
  REPAIR_VALUE: {
    asks: says('What was the repair of one piece worth?'),
    hint: 'Duty on goods that come back repaired (9802.00.40, 9802.00.50) is owed on the repair, with its parts and its work. A repair under warranty has the value that it would have been charged with.',
    choices: { 'repaired-for': 'The repair of one piece was worth' },
  },
  DESCRIPTION_MISSING: {
    asks: says('What is this article?'),
    hint: 'Say what it is and what it is made of, in at most 45 characters if you can.',
    choices: { describe: 'Describe it as' },
  },
  DESCRIPTION: {
    asks: says('Does this description tell customs what the article is?'),
    hint: 'Say what it is and what it is made of, in at most 45 characters if you can. Customs rejects vague words.',
    choices: { describe: 'Describe it better', accept: 'It does: leave it as it is' },
  },
  CONSIGNEE_NAME: {
    asks: says('Is this the name of a person or a firm?'),
    hint: 'Customs rejects placeholders. If it is none, correct the address of the order in Shopify.',
    choices: { 'real-name': 'It is a real name' },
  },
  POST_OFFICE_BOX: {
    asks: says('Is this address a PO box?'),
    hint: 'A truck or courier needs a door to stop at.',
    choices: { 'by-mail': 'It is: send it by mail', 'street-address': 'It is a street address' },
  },
  MILITARY_ADDRESS: {
    asks: says('Does only the military post reach this address?'),
    hint: 'APO, FPO and DPO addresses are reached by mail alone.',
    choices: { 'by-mail': 'It does: send it by mail', 'carrier-delivers': 'Our carrier delivers there' },
  },
  PRODUCT_ORIGIN: {
    asks: says('Products lack their country of origin'),
    hint: 'State it on the product: every order that holds it is then decided again.',
    choices: {},
  },
  PRODUCT_HTS: {
    asks: says('Products lack an HTS number of ten digits'),
    hint: 'State it on the product: every order that holds it is then decided again.',
    choices: {},
  },
  SHIPPER_NAME: {
    asks: says('The name of the sender is none that customs accepts'),
    hint: 'Give the name or firm of the place that you ship from.',
    choices: {},
  },
  CONSIGNEE_ADDRESS: {
    asks: says('Orders lack a complete shipping address'),
    hint: 'Complete it on the order in Shopify; it is then checked again by itself.',
    choices: {},
  },
  LINE_PRICE: {
    asks: says('The price of a line is not known'),
    hint: 'Look at the order in Shopify and edit the line that has no price.',
    choices: {},
  },
  SHIP_FROM: {
    asks: says('It is not known where goods leave from'),
    hint: 'Complete the address of the location, or set where you ship from.',
    choices: {},
  },
  TRANSPORT: { asks: says('It is not known how goods travel'), hint: 'Choose the means of transport.', choices: {} },
  ARRIVAL: {
    asks: says('It is not known when goods arrive'),
    hint: 'Set the transit days, or add the orders to a shipment.',
    choices: {},
  },
  EXCHANGE_RATE: {
    asks: says('There is no official exchange rate for the day'),
    hint: 'Ask your broker for the rate and enter it as an amendment of your own.',
    choices: {},
  },
  POSTAL_ENTRY: {
    asks: says('Does your post file entry type 13?'),
    hint: 'Since October 22, 2026 the plain postal entry takes few goods that are sold. Ask your post, or the party that clears for it, and enter the answer as an amendment of your own.',
    choices: {},
  },
  NEAR_CHANGE_OF_LAW: {
    asks: says('Orders arrive too close to a change of law'),
    hint: 'Nobody can answer this: a day earlier or later, another law decides. Plan an arrival further from the change, or ship under the entry shown on the order.',
    choices: {},
  },
  LAW_UNCHECKED: {
    asks: says('Orders arrive on a day that our rules have not been checked for'),
    hint: 'Nobody can answer this: check the planned arrival, or ship under the entry shown on the order.',
    choices: {},
  },
};

const [codeOf, detailOf] = [
  (key: string) => key.split(':', 1)[0] ?? key,
  (key: string) => key.split(':').slice(1).join(':'),
];

/** A question by the name that travels, e.g. `EMBARGO_ORIGIN:UA`. One that a newer server knows is shown by its name. */
export function questionWords(key: string): { asks: string; hint: string; choice: (code: string) => string } {
  const words = WORDS[codeOf(key)];
  return {
    asks: words?.asks(detailOf(key)) ?? key,
    hint: words?.hint ?? '',
    choice: (code) => words?.choices[code] ?? code,
  };
}

/** Of an answer for a kind of products, `reach.ts` says it. */
export const SCOPE_WORDS: Readonly<Record<Exclude<AnswerScopeJson, ReachJson>, string>> = {
  order: 'Only this order',
  product: 'Every order with this product',
  customer: 'Every order of this customer to this address',
};

export const LEADS_TO: Readonly<Record<Exclude<LeadsTo, 'nowhere'>, { content: string; url: string }>> = {
  products: { content: 'Open products', url: '/products' },
  settings: { content: 'Open settings', url: '/settings' },
  order: { content: 'See orders', url: '/orders?tab=needs-facts' },
  rules: { content: 'Open rules', url: '/rules' },
};
