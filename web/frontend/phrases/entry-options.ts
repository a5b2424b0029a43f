import type { ChargeJson, FeesJson, EntryOptionKindJson, OptionWhyJson, UnknownJson } from '#contract';
import type { DutyLayerId, LayerNote, OptionWhyCode, UnknownThing } from '#domain';
import { withoutEnd } from '#domain';
import { formatMoney } from '../format/money.ts';
import { countryName } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { count, sentenceList } from '../format/list.ts';
import { reasonTitle } from './reason.ts';
import { modeName } from './states.ts';

export const ROUTE_NAMES: Readonly<Record<EntryOptionKindJson, string>> = {
  '321': 'Section 321',
  '11': 'Informal entry (type 11)',
  '9801': 'US goods returned (9801)',
  mail: 'By post',
  '01': 'Formal entry (type 01)',
  '03': 'Antidumping entry (type 03)',
  none: 'No entry',
};

const LAYER_NAMES: Readonly<Record<DutyLayerId, string>> = {
  base: 'General rate of duty',
  ieepa: 'Emergency powers duties (IEEPA)',
  'section-122': 'Section 122 surcharge',
  'section-301-forced-labor': 'Section 301, forced labor',
  'section-301-china': 'Section 301, China',
  'section-301-brazil': 'Section 301, Brazil',
  'section-301-nicaragua': 'Section 301, Nicaragua',
  'section-301-chips': 'Section 301, semiconductors of China',
  'section-232': 'Section 232',
  'section-201': 'Section 201, quartz',
  'section-338': 'Section 338, Canada',
  postal: 'Postal duty',
  antidumping: 'Antidumping duty',
};
/** A layer that an amendment adds has the name that the merchant gave it. */
export const layerName = (layer: string): string =>
  Object.hasOwn(LAYER_NAMES, layer) ? LAYER_NAMES[layer as DutyLayerId] : layer;

export const CHARGE_NAMES: Readonly<Record<ChargeJson['charge'], string>> = {
  mpf: 'Merchandise processing fee (MPF)',
  hmf: 'Harbor maintenance fee',
  carrier: 'Carrier',
  broker: 'Broker',
  bond: 'Bond',
  other: 'Disbursement and other fees',
  postage: 'Postage',
  clearance: 'Clearance by the post',
  'dutiable-mail': 'Dutiable mail fee of customs',
};

export const FEE_NAMES: Readonly<Record<keyof FeesJson, string>> = {
  carrierParcel: 'the carrier’s price for one parcel',
  carrierTrip: 'the carrier’s price for a load',
  brokerInformal: 'the broker’s fee for a type 11 entry',
  brokerFormal: 'the broker’s fee for a type 01 entry',
  brokerAntidumping: 'the broker’s fee for a type 03 entry',
  brokerLoad: 'the broker’s fee for a whole load',
  otherPerEntry: 'disbursement and other fees of an entry',
  bondPerFormalEntry: 'the bond of a formal entry',
  courierParcel: 'a courier’s price for clearing one parcel',
  oneEntryInformal: 'the broker’s fee for one type 11 entry of a whole load',
  oneEntryFormal: 'the broker’s fee for one type 01 entry of a whole load',
  extraLine: 'the broker’s fee for each further line',
  extraInvoice: 'the broker’s fee for each further invoice',
  shipmentNumber: 'the carrier’s fee for each shipment number (SCN)',
  mailPostage: 'the postage of a parcel',
  mailClearance: 'the post’s clearance fee',
};
const feeName = (fee: string | null): string =>
  fee !== null && Object.hasOwn(FEE_NAMES, fee) ? FEE_NAMES[fee as keyof FeesJson] : 'a fee';

/** Without which fees nobody can tell what a load saves. */
export const savingLacksSentence = (fees: readonly (keyof FeesJson)[]): string =>
  `What the load saves is known once you state ${sentenceList(fees.map((fee) => FEE_NAMES[fee]))}.`;

const NOTES: Readonly<Record<LayerNote, string>> = {
  stated: 'As you stated it for the product.',
  amended: 'By your own amendment on the Rules page.',
  'not-stated':
    'The rate of this HTS number is not stated, and not in the tariff that is loaded. Set it on the Products page.',
  schedule: 'General rate of the tariff that is loaded.',
  'schedule-text':
    'The tariff has this rate in words or by quantity: ask your broker, and state it on the Products page.',
  'rate-not-known':
    'Whether it is owed, or at which rate, is not in our rules. Ask your broker, then add the rate on the Rules page.',
  'column-2': 'Goods of this origin pay the rates of column 2, which we do not hold. Ask your broker.',
  'hts-missing': 'Depends on the HTS code, which is missing.',
  'hts-too-short': 'The HTS code has too few digits to tell.',
  usmca: 'Not owed: the goods originate under USMCA, and you hold the certificate.',
  'chapter-98': 'Not owed, or perhaps not: goods of chapter 98, such as American goods returned.',
  'informational-materials': 'Not owed on publications, recordings and art.',
  'section-232': 'Goods that pay Section 232 do not pay this one.',
  'listed-exempt': 'Not owed, or perhaps not: the HTS number is on a list of goods that this duty leaves out.',
  program: 'Not owed: the goods claim a trade preference that frees of it.',
  'program-rate': 'The preference that the goods claim has a rate of its own, which is not in our rules.',
  'metal-below': 'Not owed: steel, aluminum and copper are less than 15 % of the weight.',
  'metal-share':
    'Owed only where steel, aluminum and copper are 15 % of the weight or more. State the share on the Products page.',
  described:
    'The HTS number is listed, and only goods that the list describes owe it. Ask your broker, then add the rate on the Rules page.',
  capped: 'Fills up: with the general rate it comes to no more than the cap.',
  'capped-with-base': 'Counted as the cap for both together, because the general rate is not stated.',
  'in-lieu': 'In place of all other duties.',
  'carrier-chooses':
    'The postal carrier chooses between a part of the value and an amount for each parcel. The lower is counted here.',
};
export const noteSentence = (note: string | null): string | null =>
  note !== null && Object.hasOwn(NOTES, note) ? NOTES[note as LayerNote] : null;

/** `0.075` → `7.5 %`. Rates are decimal text: the point moves, nothing is computed. */
export function formatRate(rate: string): string {
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = fraction.padEnd(2, '0');
  const left = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const right = withoutEnd(digits.slice(2), /0/);
  return right === '' ? `${left} %` : `${left}.${right} %`;
}

type Facts = OptionWhyJson['facts'];
const money = (facts: Facts): string =>
  typeof facts['limitMinor'] === 'number' ? formatMoney({ minor: facts['limitMinor'], currency: 'USD' }) : 'the limit';
const cents = (minor: Facts[string] | undefined): string =>
  typeof minor === 'number' ? formatMoney({ minor, currency: 'USD' }) : 'the fee';
const reason = (facts: Facts): string => (typeof facts['reason'] === 'string' ? reasonTitle(facts['reason']) : '');
const lines = (facts: Facts): string => {
  const ids = facts['lines'];
  return count(Array.isArray(ids) ? ids.length : 0, 'line');
};

const WHY: Readonly<Record<OptionWhyCode, (facts: Facts) => string>> = {
  eligible: () => 'The verdict is eligible: these goods may enter free.',
  'not-eligible': (facts) => `Closed to this order: ${reason(facts)}.`,
  'questions-open': (facts) => `Open only once the verdict’s questions are answered. First: ${reason(facts)}.`,
  'within-informal-limit': (facts) => `Allowed up to ${money(facts)}.`,
  'over-informal-limit': (facts) => `The goods are worth more than ${money(facts)}.`,
  'over-limit-together': (facts) =>
    `What arrives for this consignee on one vehicle is one entry, and is worth more than ${money(facts)}.`,
  'chapter-99-over-limit': (facts) =>
    `An article under an additional duty (chapter 99) is worth more than ${money(facts)}.`,
  'no-limit-known': () => 'No limit for informal entry is known for the day of arrival.',
  'quota-goods': () => 'Goods in it fall under a heading with a quota.',
  'excise-in-mail': () => 'Alcohol may not be mailed at all, and tobacco does not cross under a postal entry.',
  antidumping: (facts) => `Type 03 only, for ${lines(facts)} under an antidumping or countervailing order.`,
  'antidumping-asked': (facts) =>
    `An antidumping order may reach the heading of ${lines(facts)}. State on the Products page whether it does.`,
  'no-antidumping': () => 'Nothing in it is known to be under an antidumping or countervailing order.',
  'formal-entry': () => 'A formal entry is always allowed. A broker files it, with a bond.',
  embargo: (facts) => `These goods may not be imported: ${reason(facts)}.`,
  'no-entry-needed': (facts) => `No US entry is needed: ${reason(facts)}.`,
  'us-returned': () =>
    'All of it is stated to be American goods that come back unimproved. The entry must claim it, with papers.',
  'not-us-returned': (facts) => `Only for American goods that come back: ${lines(facts)} not stated to be that.`,
  'other-mode': (facts) =>
    `The order is planned to travel by ${typeof facts['mode'] === 'string' ? modeName(facts['mode']).toLowerCase() : 'another mode'}: this is what it would be otherwise.`,
  'postal-exclusion': (facts) =>
    `The plain postal entry ${facts['certain'] === true ? 'does not take' : 'may not take'} ${lines(facts)}: goods that owe an additional duty (chapter 99), are claimed under chapter 98 or USMCA, or fall under another agency. ${facts['stated'] === true ? 'You state that your post files no entry of type 13, which would.' : 'An entry of type 13 would, if your post files it, which is not stated.'}`,
  'post-files-type-13': () => 'Your post files entry type 13, by your own amendment on the Rules page.',
  'ems-fee': (facts) =>
    `Sent as express mail (EMS) it also owes the processing fee of an informal entry${typeof facts['feeMinor'] === 'number' ? `, ${formatMoney({ minor: facts['feeMinor'], currency: 'USD' })}` : ''}: that is not counted here.`,
  'hub-fee': (facts) =>
    `The processing fee is one of two: ${cents(facts['feeMinor'])} for an informal entry, as counted here, or ${cents(facts['hubMinor'])} a bill where the courier clears it in its own express facility. Ask the courier.`,
  'postal-bond': () =>
    'The filer of the postal entry needs a bond: the post, or the party that clears for it. Ask which.',
  'free-mail': (facts) =>
    `Free of duty and worth no more than ${money(facts)}: such goods may pass by mail without an entry, and need no bond.`,
  'importer-not-stated': (facts) =>
    typeof facts['from'] === 'string'
      ? `The importer of record is not stated in the settings. One outside the US may be barred from informal entry from ${formatDay(facts['from'])}.`
      : 'The importer of record is not stated in the settings, and no entry is filed without one.',
  'foreign-importer': (facts) =>
    `An importer of record outside the US, or controlled from abroad${typeof facts['importer'] === 'string' ? ` (${countryName(facts['importer'])})` : ''}, may be barred from informal entry${typeof facts['from'] === 'string' ? ` from ${formatDay(facts['from'])}` : ': an executive order asks customs for that, and no rule had been seen when our rules were checked'}. Ask your broker.`,
};
export const whySentence = ({ code, facts }: OptionWhyJson): string =>
  Object.hasOwn(WHY, code) ? WHY[code as OptionWhyCode](facts) : code;

const UNKNOWN: Readonly<Record<UnknownThing, (unknown: UnknownJson) => string>> = {
  arrival: () => 'the day of arrival, and with it the duties of that day',
  value: () => 'the value of the goods',
  'line-value': ({ lines: ids }) => `the value of ${count(ids.length, 'line')} given away free`,
  'repair-value': ({ lines: ids }) => `the value of the repair of ${count(ids.length, 'line')}`,
  origin: ({ lines: ids }) => `the origin of ${count(ids.length, 'line')}`,
  hts: ({ lines: ids }) => `the HTS code of ${count(ids.length, 'line')}`,
  'base-rate': ({ lines: ids }) => `the general rate of duty of ${count(ids.length, 'line')}`,
  'duty-rate': ({ subject, lines: ids }) => `${layerName(subject ?? '')}, for ${count(ids.length, 'line')}`,
  'postal-method': () => 'which way of charging the postal carrier has chosen',
  'postal-reach': () => 'whether the postal duty reaches a parcel of this value',
  'antidumping-duty': ({ lines: ids }) => `the antidumping duty of ${count(ids.length, 'line')}`,
  'excise-tax': ({ lines: ids }) => `the excise tax of ${count(ids.length, 'line')}`,
  mpf: () => 'the merchandise processing fee',
  fee: ({ subject }) => feeName(subject),
};
/** Within a sentence. */
export const unknownWords = (unknown: UnknownJson): string =>
  Object.hasOwn(UNKNOWN, unknown.what) ? UNKNOWN[unknown.what as UnknownThing](unknown) : unknown.what;
export function unknownPhrase(unknown: UnknownJson): string {
  const phrase = unknownWords(unknown);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export const ESTIMATE =
  'An estimate from the rules of the day of arrival and your own fees. Customs and your broker have the last word.';
