import type { ClearanceQuestionKey } from '#domain';

/** As they can be sent. A new question of the domain does not compile until it has its sentence. */
const SENTENCES: Readonly<Record<ClearanceQuestionKey, string>> = {
  'owner-at-the-border': 'Who owns the goods when the truck crosses, you or the buyer?',
  'price-includes-duty': 'Does your price include duty?',
  'importer-of-record': 'Which company is importer of record, where is it organised, and who controls it?',
  'importer-number': 'What is its importer number, and when was it last used for an entry?',
  'continuous-bond': 'Is there a continuous bond: its number, amount and end?',
  'power-of-attorney-and-agent':
    'Does your broker hold your power of attorney, and is there a resident agent in the State of the port?',
  'affiliate-buys': 'Does a US company of yours buy first, with an order, a payment and a price of its own?',
  'one-entry-for-many': 'Do you file one entry for many buyers at this port, as type 11 too or only as type 01?',
  'box-22': 'What stands in box 22: CONSOLIDATED, zeroes, or names?',
  'buyer-over-limit': 'If a buyer receives more than $2,500, do you need the buyer’s number?',
  'shipment-numbers': 'One shipment control number for each parcel, or one to the hub?',
  invoices: 'One invoice for all orders, or one for each order, and at what extra charge?',
  'lines-added-up': 'May lines be added up by HTS number and origin?',
  'stays-out': 'What must stay out of the entry?',
  price: 'What do you charge for the entry, a further line, a further invoice, the bond and advancing duty?',
};

export const clearanceQuestion = (key: ClearanceQuestionKey): string => SENTENCES[key];

/** What a broker is asked before one entry is counted on, in the sequence of the domain. */
export const BROKER_QUESTIONS: readonly string[] = (
  [
    'one-entry-for-many',
    'box-22',
    'buyer-over-limit',
    'shipment-numbers',
    'invoices',
    'lines-added-up',
    'stays-out',
    'price',
  ] satisfies readonly ClearanceQuestionKey[]
).map(clearanceQuestion);
