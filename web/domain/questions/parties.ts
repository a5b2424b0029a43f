import type { ReasonCode } from '../findings/reason.ts';
import { isDoubt } from './by-lines.ts';
import type { Choice, Question } from './question.ts';
import type { QuestionCode } from './reach.ts';
import { namesOf, strikeName, strikeWhole } from './strike.ts';

/** Is what stands in the address a person's or a firm's name? */
export const consigneeName: Question = {
  code: 'CONSIGNEE_NAME',
  scopes: ['order', 'customer'],
  leadsTo: null,
  choices: [{ code: 'real-name', takes: null, effect: { kind: 'clears' } }],
  asks: (finding) =>
    isDoubt(finding, 'BAD_TEXT') && namesOf(finding).includes('consignee') ? { detail: null, lines: null } : null,
  strike: strikeName('consignee'),
};

/** The sender's name is the merchant's own to set. */
export const shipperName: Question = {
  code: 'SHIPPER_NAME',
  scopes: [],
  leadsTo: 'settings',
  choices: [],
  asks: (finding) =>
    isDoubt(finding, 'BAD_TEXT') && namesOf(finding).includes('shipper') ? { detail: null, lines: null } : null,
  strike: strikeName('shipper'),
};

const byMail: Choice = { code: 'by-mail', takes: null, effect: { kind: 'by-mail' } };

const address = (code: QuestionCode, reason: ReasonCode, otherwise: string): Question => ({
  code,
  scopes: ['order', 'customer'],
  leadsTo: null,
  choices: [byMail, { code: otherwise, takes: null, effect: { kind: 'clears' } }],
  asks: (finding) => (isDoubt(finding, reason) ? { detail: null, lines: null } : null),
  strike: strikeWhole,
});

/** A box of the post, or a street address that reads like one? */
export const postOfficeBox = address('POST_OFFICE_BOX', 'PO_BOX', 'street-address');

/** An address that only the military post reaches? */
export const militaryAddress = address('MILITARY_ADDRESS', 'MILITARY_MAIL', 'carrier-delivers');

const ofReceivers = (code: QuestionCode, reason: ReasonCode, clears: string, establishes: string): Question => ({
  code,
  scopes: ['order', 'customer'],
  leadsTo: null,
  choices: [
    { code: clears, takes: null, effect: { kind: 'clears' } },
    { code: establishes, takes: null, effect: { kind: 'establishes' } },
  ],
  asks: (finding) => (isDoubt(finding, reason) ? { detail: null, lines: null } : null),
  strike: strikeWhole,
});

/** Are the goods sold to the person named on the parcel, or stored until somebody buys them? */
export const goodsForOthers = ofReceivers('GOODS_SOLD', 'CARE_OF', 'sold', 'not-sold');

/** Do the contacts of one company buy for themselves, or does the company import it all? */
export const contactsOfCompany = ofReceivers('COMPANY_CONTACTS', 'SAME_COMPANY', 'for-themselves', 'company-buys');

/** Do different buyers receive at this address, or one business for all of them? */
export const receiversAtAddress = ofReceivers(
  'RECEIVERS_AT_ADDRESS',
  'PERSONS_AT_ADDRESS',
  'different-persons',
  'one-business',
);
