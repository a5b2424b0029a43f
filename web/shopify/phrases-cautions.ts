import type { ReasonCode } from '#domain';
import { counted, overLimit, says } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { countryWord, dayWord, kindWord } from './words.ts';

function stateAndZip(facts: Parameters<Phrase['sentence']>[0]): string {
  const { state, zip, code, zipStates } = facts;
  const named = typeof state === 'string' ? ` (${state})` : '';
  if (facts['exists'] === false) return `The address is in the United States, but its state${named} is none of theirs.`;
  if (zip === 'respelt' && typeof code === 'string')
    return `The ZIP code of the address is not written with five digits. It is read as ${code}.`;
  if (zip === 'malformed') return 'The ZIP code of the address is not one of five digits.';
  const elsewhere = Array.isArray(zipStates) && zipStates.length > 0 ? ` but in ${zipStates.join(' or ')}` : '';
  return `The ZIP code of the address is not in its state${named}${elsewhere}.`;
}
const IMPORTER_FACTS: Readonly<Record<string, string>> = {
  kind: 'whether it is a person or a company, and who controls it',
  number: 'whether it has an importer number',
  bond: 'whether it has a customs bond',
};

function ofContacts({ orders, dayMinor, limitMinor }: Parameters<Phrase['sentence']>[0]): string {
  const who = 'Different people at one company and one address receive';
  // Where the value of one of them is not known, what is known together may be under the limit.
  const known = typeof dayMinor === 'number' && typeof limitMinor === 'number' && dayMinor > limitMinor;
  return known && typeof orders === 'number' && orders > 1
    ? overLimit(dayMinor, limitMinor, `${who} ${orders} orders on that day; what they are worth together`)
    : `${who} parcels on that day that may be over the limit together.`;
}

/** Reasons about answers, persons, addresses, parties and special goods: most of them warn, and decide nothing. */
export const CAUTIONS = {
  ANSWERED: {
    title: 'A person answered',
    sentence: (facts) =>
      `Somebody of the store settled a doubt that the law leaves open${kindWord(facts['reach'])}${typeof facts['day'] === 'string' ? ` (${dayWord(facts['day'])})` : ''}.`,
    whatToDo: 'If the answer no longer holds, withdraw it under Reviews.',
  },
  ANSWER_IGNORED: {
    title: 'An answer was not understood',
    sentence: says('An answer to a question or with a choice that these rules do not know decided nothing.'),
    whatToDo: 'Answer the open questions of the order again under Reviews.',
  },
  ANSWERS_DIFFER: {
    title: 'Two answers contradict each other',
    sentence: (facts) => `Two answers${kindWord(facts['reach'])} say different things, so neither is used.`,
    whatToDo: 'Withdraw the one that is wrong under Reviews, Answered.',
  },
  PERSONS_AT_ADDRESS: {
    title: 'Several persons at one address',
    sentence: (facts) =>
      `${typeof facts['atLeast'] === 'number' ? `At least ${facts['atLeast']}` : 'Several'} different persons receive parcels at this address on that day. Customs may count them as one person.`,
    whatToDo:
      'Find out whether it is the home or workplace of different buyers, or the address of one business that receives them all, and answer under Reviews.',
  },
  SAME_COMPANY: {
    title: 'Several contacts of one company',
    sentence: (facts) => `${ofContacts(facts)} If the company buys them, they count as one person’s.`,
    whatToDo: 'Find out whether each buys for themselves or the company buys it all.',
  },
  SET_OR_KIT: {
    title: 'A set or a kit',
    sentence: (facts) =>
      facts['several'] === true
        ? 'What is sold as one is several articles, and each needs its own HTS number and value on the entry.'
        : 'The title speaks of a set, a kit or a hamper: it may be one article, goods put up as a set for retail sale, or several articles.',
    whatToDo:
      'Say under Reviews which it is, once for the product. If it is several articles, edit the order in Shopify so that each stands in a line of its own.',
  },
  CARE_OF: {
    title: 'Sent to somebody for somebody else',
    sentence: says(
      'The parcel goes to a warehouse, or in care of another. Goods that are not sold yet count against the warehouse, not against a buyer.',
    ),
    whatToDo: 'Find out whether the goods are sold to the person named on the parcel, and answer under Reviews.',
  },
  STATE_ZIP_MISMATCH: {
    title: 'State and ZIP code do not agree',
    sentence: stateAndZip,
    whatToDo: 'Ask the buyer for the right address and put it on the order in Shopify, before the papers are filed.',
  },
  SCREEN_PARTIES: {
    title: 'Sanctions list: names to be checked',
    sentence: (facts) =>
      `Goods of this origin${Array.isArray(facts['origins']) ? ` (${facts['origins'].map(countryWord).join(', ')})` : ''} may enter, but not when a person or company on a US sanctions list takes part.`,
    whatToDo: 'Check the names of maker, seller, sender and receiver against the lists of the US Treasury (OFAC).',
  },
  HAZMAT: {
    title: 'Dangerous goods',
    sentence: (facts) =>
      `By ${Array.isArray(facts['lines']) && facts['lines'].length === 1 ? 'its HS code, one line' : 'their HS code, lines of this order'} may be dangerous goods, such as batteries, fuels, paints, perfume, nail polish or aerosols. Carriers take these only packed, marked and declared.`,
    whatToDo: 'Tell the carrier what it is, and pack and mark it as the carrier asks, before it leaves.',
  },
  WEAPON: {
    title: 'Knives and weapons',
    sentence: says(
      'By their HS code, goods in this order may be weapons. Switchblades and some other knives and arms may not be imported.',
    ),
    whatToDo: 'Look at what it is, and ask your broker where it is more than an ordinary tool or kitchen knife.',
  },
  PARAPHERNALIA: {
    title: 'May be drug paraphernalia',
    sentence: (facts) =>
      `${counted(facts['lines'], 'The description of one line', 'descriptions of lines', 'A description')} may mean equipment for drugs, which customs seizes at any value.`,
    whatToDo: 'If it is something else, give the product a title that says so. Equipment for drugs is seized.',
  },
  US_GOODS_RETURNED: {
    title: 'Goods that return to the US',
    sentence: (facts) =>
      facts['claimed'] === true
        ? 'Goods that come back as they left (made in the US, or of any origin within three years of leaving it) are free of duty under 9801.00.10, but they still need an entry that claims it.'
        : 'Goods in this order are made in the US. If they come back as they left, they may be free of duty under 9801.00.10, with an entry that claims it.',
    whatToDo:
      'Tell your broker, and have at hand what shows that the goods were made in the US and not changed abroad.',
  },
  USMCA_NOT_HELD: {
    title: 'USMCA does not cover it',
    sentence: (facts) =>
      facts['why'] === 'origin'
        ? 'A line is marked as originating under USMCA, but its country of origin is not the US, Canada or Mexico.'
        : `The USMCA certificate of a line has run out before the day of arrival${typeof facts['until'] === 'string' ? ` (it covers goods until ${dayWord(facts['until'])})` : ''}.`,
    whatToDo:
      'Get a certificate that covers the day of arrival, or correct the product; until then duty and fees are owed as without it.',
  },
  FOREIGN_IOR_FORMAL: {
    title: 'Foreign importer on a formal entry',
    sentence: (facts) =>
      typeof facts['ordered'] === 'string'
        ? `The importer of record is ${facts['kind'] === 'us-company-controlled-abroad' ? 'a US company controlled from abroad, which counts as foreign' : 'outside the US'}. An executive order of ${dayWord(facts['ordered'])} asks more of such importers for a formal entry, such as a bond and a trusted-trader programme (CTPAT).`
        : `The importer of record is outside the US. Such importers may have to meet further conditions for a formal entry, such as a bond and a trusted-trader programme (CTPAT)${typeof facts['from'] === 'string' ? `, from ${dayWord(facts['from'])} on` : ''}.`,
    whatToDo: 'Ask your broker about bond and CTPAT, or name an importer in the US in the settings.',
  },
  MISSING_IMPORTER: {
    title: 'Importer of record not stated',
    sentence: (facts) =>
      typeof facts['from'] === 'string'
        ? `It is not stated in which country the importer of record is. One outside the US may be barred from informal entry, and meet further conditions for a formal one, from ${dayWord(facts['from'])} on.`
        : 'It is not stated who imports the goods. No entry is filed without an importer of record, on whatever day.',
    whatToDo: 'State the importer of record in the settings; your broker knows who it is.',
  },
  MISSING_IMPORTER_NUMBER: {
    title: 'No importer number',
    sentence: says('The importer of record has no importer number, and an entry is filed under one.'),
    whatToDo: 'Ask your broker to apply for it (CBP form 5106), then enter it in the settings.',
  },
  MISSING_RESIDENT_AGENT: {
    title: 'No resident agent',
    sentence: says(
      'An importer of record outside the US needs an agent who lives in the US and accepts court papers, in the State of the port. None is stated.',
    ),
    whatToDo: 'Ask your broker who that is (often the broker), then say so in the settings.',
  },
  MISSING_BOND: {
    title: 'No customs bond',
    sentence: says(
      'This entry needs a customs bond: a formal entry always does, and an importer outside the US needs one with a surety in the US. None is stated.',
    ),
    whatToDo: 'Ask your broker for a single or a continuous bond, then enter it in the settings.',
  },
  IMPORTER_ASKED: {
    title: 'Importer of record: more to state',
    sentence: (facts) =>
      `The importer of record is in the US. Not stated yet: ${Array.isArray(facts['asks']) && facts['asks'].length > 0 ? facts['asks'].map((ask: string) => IMPORTER_FACTS[ask] ?? ask).join(', ') : 'what kind of importer it is'}.`,
    whatToDo:
      'State it in the settings. A company controlled from abroad counts as foreign, wherever it is registered.',
  },
  ZONE_STOCK: {
    title: 'Stock of a zone or a bonded warehouse?',
    sentence: says(
      'The parcel ships from inside the US, and its shipper is named like a foreign-trade zone or a bonded warehouse. Goods there have not been entered: taking them out is an entry of its own (type 06 or 31), with duty and without an exemption.',
    ),
    whatToDo: 'Ask the warehouse whether the goods were entered and their duty paid, then answer the question.',
  },
  ONE_ENTRY: {
    title: 'One entry with other parcels',
    sentence: (facts) => {
      const { consignments, totalMinor, limitMinor } = facts;
      const many = typeof consignments === 'number' ? `${consignments} parcels` : 'Several parcels';
      const over = typeof totalMinor === 'number' && typeof limitMinor === 'number' && totalMinor > limitMinor;
      return `${many} for this consignee arrive by the same mode on the same day. On one vehicle they are one entry, with one processing fee${over ? ', and together they are worth too much for an informal one' : ''}.`;
    },
    whatToDo: 'Tell your broker which parcels travel together. Do not hold any back to stay under the limit.',
  },
  SALE_NO_GIFT: {
    title: 'A gift note makes no gift',
    sentence: says(
      'The order carries a gift note. To customs it stays a sale: the exemption for gifts is for presents between persons, never for goods that were sold.',
    ),
    whatToDo: 'Declare it at its price, and do not mark the parcel as a gift.',
  },
  POSTAL_EXCLUSION: {
    title: 'The plain postal entry may not take it',
    sentence: (facts) =>
      `The plain postal entry takes no goods that owe an additional duty (chapter 99), are claimed free under chapter 98 or USMCA, or fall under another agency. Goods in this order ${facts['certain'] === true ? 'are' : 'may be'} such goods. They may still go by post if your post, or the party that clears for it, files an electronic entry of type 13.`,
    whatToDo:
      'Ask your post whether it, or the party that clears for it, is bonded and files entry type 13 (customs asks $7.61 for a dutiable parcel), and add the answer as an amendment on the Rules page. Without it, only a formal entry or a carrier remains.',
  },
} satisfies Partial<Record<ReasonCode, Phrase>>;
