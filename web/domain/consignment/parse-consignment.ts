import { readHts } from './read-hts.ts';
import type { CountryCode } from '../values/country.ts';
import { parseCountry } from '../values/country.ts';
import { parseCurrency } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';
import { parseDecimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { htsText } from '../values/hts-text.ts';
import { parseInstant } from '../values/instant-text.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { parseLegalDay } from '../values/legal-day.ts';
import { parseMoneyText } from '../values/money.ts';
import { legalDayOf } from '../values/new-york.ts';
import { parseProgramCode } from '../values/program-code.ts';
import { readPapers } from './agency-papers.ts';
import type { HeldPaper, PaperHolder, PapersProblem } from './agency-papers.ts';
import { REACHES } from './answer.ts';
import type { Answer } from './answer.ts';
import { MODES } from '../values/mode.ts';
import { RATE_SOURCES } from '../law/newest-rate.ts';
import type { NewestRate } from '../law/newest-rate.ts';
import type { Consignment, ConsignmentLine, Party } from './consignment.ts';
import { BONDS, IMPORTER_KINDS } from './importer.ts';
import type { Importer } from './importer.ts';
import { Fields, JsonReader } from './json-reader.ts';
import type { Problem } from './json-reader.ts';

export type ParsedConsignment = { readonly ok: Consignment } | { readonly problems: readonly Problem[] };

const topFields = new Fields(
  'id order arrival arrivalEstimated exported mode shippedFrom shipper consignee purchaser importerOfRecord currency exchangeRate shippingCharge giftMessage agencyPapers lines answers',
);
const orderFields = new Fields('id placedAt');
const rateFields = new Fields('quarterly daily newest');
const newestFields = new Fields('usdForOne day source');
const purchaserFields = new Fields('name email company');
const importerStated = ['kind', 'numberKnown', 'bond', 'residentAgent'];
const importerFields = new Fields(`country ${importerStated.join(' ')}`);
const partyFields = new Fields('name company address1 address2 city province zip country');
const statedFields = [
  'usmcaUntil',
  'quota',
  'alcohol',
  'usReturned',
  'baseRate',
  'packaged',
  'metalShare',
  'meltCountry',
  'claim',
  'agencyPapers',
  'repairValue',
  'article',
  'productType',
];
const lineFields = new Fields(
  `id description sku quantity unitPrice discount origin hts requiresShipping giftCard adCvd usmca ${statedFields.join(' ')} weightGrams`,
);
const answerFields = new Fields('id question choice value lines reach by at why');

const WHEN = 'must be a date (YYYY-MM-DD) or an ISO 8601 instant with its offset, between 1990 and 2199';
const AMOUNT = 'must be a non-negative decimal text with no more digits than the currency has';

/**
 * A consignment out of JSON as brokers write it: amounts as decimal text, dates as ISO 8601. What is absent stays unknown;
 * what is malformed is a problem that names its field, and then there is no consignment.
 */
export function parseConsignment(json: unknown): ParsedConsignment {
  const problems: Problem[] = [];
  const reader = new JsonReader(json, '', problems, topFields);
  const ok = problems.length > 0 ? null : readConsignment(reader);
  return ok === null || problems.length > 0 ? { problems } : { ok };
}

function readConsignment(reader: JsonReader): Consignment {
  const order = reader.object('order', orderFields);
  if (order === null) reader.refuse('order', 'is missing');
  const currency = reader.parsed('currency', parseCurrency, 'must be a currency code of ISO 4217');
  const rate = reader.object('exchangeRate', rateFields);
  const decimalOf = (field: string) =>
    rate?.parsed(field, parseDecimal, 'must be a decimal text, e.g. 0.730000') ?? null;
  const purchaser = reader.object('purchaser', purchaserFields);
  const importer = reader.object('importerOfRecord', importerFields);
  const consignment: Consignment = {
    id: reader.requiredText('id'),
    order: { id: order?.requiredText('id') ?? '', placedAt: order?.parsed('placedAt', parseInstant, WHEN) ?? null },
    arrival: reader.parsed('arrival', parseInstant, WHEN),
    exported: reader.parsed('exported', parseDay, WHEN),
    mode: reader.parsed('mode', oneOf(MODES), `must be one of ${MODES.join(', ')}`),
    shippedFrom: readCountry(reader, 'shippedFrom'),
    shipper: readParty(reader, 'shipper'),
    consignee: readParty(reader, 'consignee'),
    purchaser:
      purchaser === null
        ? null
        : { name: purchaser.text('name'), email: purchaser.text('email'), company: purchaser.text('company') },
    importerOfRecord: importer === null ? null : readImporter(importer),
    currency,
    exchangeRate:
      rate === null ? null : { quarterly: decimalOf('quarterly'), daily: decimalOf('daily'), ...readNewest(rate) },
    shippingChargeMinor: readAmount(reader, 'shippingCharge', currency),
    giftMessage: reader.text('giftMessage'),
    lines: reader.list('lines', lineFields, (line) => readLine(line, currency)),
  };
  const portDay = readPortDay(reader);
  const isEstimated = reader.flag('arrivalEstimated') === true;
  const answers = reader.has('answers') ? reader.list('answers', answerFields, readAnswer) : null;
  const agencyPapers = readAgencyPapers(reader, 'shipment');
  // Nearly all end here: a spread would make each larger and slower to read.
  if (portDay === null && !isEstimated && answers === null && agencyPapers === null) return consignment;
  return {
    ...consignment,
    ...(agencyPapers === null ? {} : { agencyPapers }),
    ...(portDay === null ? {} : { portDay }),
    ...(isEstimated ? { arrivalEstimated: true } : {}),
    ...(answers === null ? {} : { answers }),
  };
}

/** All three of it, or none. */
function readNewest(rate: JsonReader): { readonly newest?: NewestRate } {
  const newest = rate.object('newest', newestFields);
  if (newest === null) return {};
  const usdForOne = newest.parsed('usdForOne', parseDecimal, 'must be a decimal text, e.g. 0.730000');
  const day = newest.parsed('day', parseLegalDay, 'must be a date (YYYY-MM-DD)');
  const source = newest.parsed('source', oneOf(RATE_SOURCES), `must be one of ${RATE_SOURCES.join(', ')}`);
  if (usdForOne !== null && day !== null && source !== null) return { newest: { usdForOne, day, source } };
  rate.refuse('newest', 'needs usdForOne, day and source');
  return {};
}

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find((one) => one === text.trim().toLowerCase()) ?? null;

/** Offsets of clocks in the United States, Hawaii to the Atlantic. */
const usOffset = /-(?:0[4-9]|10):?00$/;

/** The day as it is written, where the clock it is written by is one of a port and shows another day than New York. */
function readPortDay(reader: JsonReader): LegalDay | null {
  const text = reader.text('arrival')?.trim() ?? '';
  if (!usOffset.test(text) || parseLegalDay(text) !== null) return null;
  const portDay = parseLegalDay(text.slice(0, 10));
  const at = parseInstant(text);
  return portDay === null || at === null || portDay === legalDayOf(at) ? null : portDay;
}

function parseDay(text: string): LegalDay | null {
  const at = parseLegalDay(text) === null ? parseInstant(text) : null;
  return parseLegalDay(text) ?? (at === null ? null : legalDayOf(at));
}

const readCountry = (reader: JsonReader, field: string): CountryCode | null =>
  reader.parsed(field, parseCountry, 'must be a country code of ISO 3166 (two letters)');

/** What is not stated is absent: an importer known by its country alone stays as small as it was. */
function readImporter(reader: JsonReader): Importer {
  const country = readCountry(reader, 'country');
  if (!importerStated.some((field) => reader.has(field))) return { country };
  const facts = {
    kind: reader.parsed('kind', oneOf(IMPORTER_KINDS), `must be one of ${IMPORTER_KINDS.join(', ')}`),
    numberKnown: reader.flag('numberKnown'),
    bond: reader.parsed('bond', oneOf(BONDS), `must be one of ${BONDS.join(', ')}`),
    residentAgent: reader.flag('residentAgent'),
  };
  const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
  return { country, ...stated };
}

function readParty(parent: JsonReader, field: string): Party | null {
  const reader = parent.object(field, partyFields);
  if (reader === null) return null;
  return {
    name: reader.text('name'),
    company: reader.text('company'),
    address1: reader.text('address1'),
    address2: reader.text('address2'),
    city: reader.text('city'),
    province: reader.text('province'),
    zip: reader.text('zip'),
    country: readCountry(reader, 'country'),
  };
}

/** Minor units; without a currency the text is still checked, but worth nothing that is known. */
function readAmount(reader: JsonReader, field: string, currency: CurrencyCode | null): number | null {
  if (currency !== null) return reader.parsed(field, (text) => parseMoneyText(text, currency), AMOUNT);
  reader.parsed(field, parseDecimal, AMOUNT);
  return null;
}

/** Too few digits classify nothing: the code is then not known. A damaged one stays beside it, so that it is not taken for silence. */
function readNumber(reader: JsonReader): Pick<ConsignmentLine, 'hts' | 'htsDamaged'> {
  const text = reader.text('hts');
  const reading = readHts(text);
  if (reading.kind === 'code') return { hts: reading.code };
  const said = htsText(text ?? '');
  if (said.kind === 'not-digits') reader.refuse('hts', 'must be 6, 8 or 10 digits, dots allowed');
  if (said.kind === 'digits' && /^(?:00|77)\d{4,}$/.test(said.digits))
    reader.refuse('hts', 'must be 6, 8 or 10 digits of an existing chapter');
  return { hts: null, ...(reading.kind === 'damaged' ? { htsDamaged: reading.text } : {}) };
}

function readLine(reader: JsonReader, currency: CurrencyCode | null): ConsignmentLine {
  if (!reader.has('quantity')) reader.refuse('quantity', 'is missing');
  const number = readNumber(reader);
  const line = {
    id: reader.requiredText('id'),
    description: reader.text('description'),
    sku: reader.text('sku'),
    quantity: reader.count('quantity') ?? 0,
    unitPriceMinor: readAmount(reader, 'unitPrice', currency),
    discountMinor: readAmount(reader, 'discount', currency) ?? 0,
    origin: readCountry(reader, 'origin'),
    hts: number.hts,
    requiresShipping: reader.flag('requiresShipping') ?? true,
    giftCard: reader.flag('giftCard') ?? false,
    adCvd: reader.flag('adCvd'),
    usmca: reader.flag('usmca'),
    weightGrams: reader.count('weightGrams'),
  };
  const hasStated = statedFields.some((field) => reader.has(field));
  if (!hasStated && number.htsDamaged === undefined) return line; // one shape for nearly all: a spread would make each larger and slower to read
  return { ...line, ...number, ...(hasStated ? stated(reader, currency) : {}) };
}

/** Facts that few lines state. What is not stated is absent, so that a line stays as small as its facts. */
function stated(reader: JsonReader, currency: CurrencyCode | null): Partial<ConsignmentLine> {
  const facts = {
    usmcaUntil: reader.parsed('usmcaUntil', parseLegalDay, 'must be a day (YYYY-MM-DD)'),
    quota: reader.flag('quota'),
    alcohol: reader.flag('alcohol'),
    usReturned: reader.flag('usReturned'),
    baseRate: reader.parsed('baseRate', parseRate, 'must be a decimal text from 0 to 10, e.g. 0.165'),
    packaged: reader.flag('packaged'),
    metalShare: reader.parsed('metalShare', parseShare, 'must be a decimal text from 0 to 1, e.g. 0.4'),
    meltCountry: readCountry(reader, 'meltCountry'),
    claim: reader.parsed('claim', parseProgramCode, 'must be the symbol of a preference program, e.g. KR'),
    agencyPapers: readAgencyPapers(reader, 'product'),
    repairValueMinor: readAmount(reader, 'repairValue', currency),
    article: reader.text('article'),
    productType: reader.text('productType'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
}

const PAPERS_WRONG: Readonly<Record<PapersProblem, string>> = {
  'unknown-agency': 'begins with no code of an agency, such as FDA-FOOD or CPSC',
  'no-number': 'has neither a number nor none',
  twice: 'is named twice',
  'bad-day': 'has no day (YYYY-MM-DD) after until',
  'too-long': 'is too long',
  'of-shipment': 'has a number of each shipment: state it of the consignment',
  'of-product': 'is stated of the line',
};

function readAgencyPapers(reader: JsonReader, of: PaperHolder): readonly HeldPaper[] | null {
  const text = reader.text('agencyPapers');
  if (text === null) return null;
  const read = readPapers(text, of);
  if ('papers' in read) return read.papers.length === 0 ? null : read.papers;
  const code = read.problem === 'unknown-agency' ? '' : read.part;
  return reader.refuse('agencyPapers', `${code === '' ? '' : `${code} `}${PAPERS_WRONG[read.problem]}`);
}

/** Ten times the value: far above any rate of the schedule. */
function parseRate(text: string): DecimalText | null {
  const rate = parseDecimal(text);
  return rate !== null && Number(rate) <= 10 ? rate : null;
}

function parseShare(text: string): DecimalText | null {
  const share = parseDecimal(text);
  return share !== null && Number(share) <= 1 ? share : null;
}

function readAnswer(reader: JsonReader): Answer {
  const reach = reader.parsed('reach', oneOf(REACHES), `must be one of ${REACHES.join(', ')}`);
  return {
    id: reader.requiredText('id'),
    question: reader.requiredText('question'),
    choice: reader.requiredText('choice'),
    ...(reader.has('value') ? { value: reader.text('value') } : {}),
    lines: reader.texts('lines'),
    ...(reach === null ? {} : { reach }),
    by: reader.requiredText('by'),
    at: reader.parsed('at', parseInstant, WHEN),
    why: reader.requiredText('why'),
  };
}
