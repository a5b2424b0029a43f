import type { Consignment, Party, Purchaser } from './consignment.ts';
import type { AddressKey, Delivery, PersonKey } from './neighbour-facts.ts';
import { isNobody } from '../law/placeholders.ts';
import { COMPANY_PREFIX } from './neighbour-facts.ts';
import { companyName, endsInLegalForm, personName } from './person-names.ts';
import { streetAddressOf } from './street-address.ts';

/**
 * One mailbox in one spelling: `Ann.Lee+shop@Gmail.com` is `annlee@gmail.com`. Text that is no address (a pseudonym) is only
 * trimmed and put in lower case.
 */
export function plainEmail(text: string | null): string {
  const email = (text ?? '').trim().toLowerCase();
  const at = email.lastIndexOf('@');
  if (at < 1) return email;
  const plus = email.indexOf('+');
  const box = email.slice(0, plus < 0 || plus > at ? at : plus);
  const domain = email.slice(at + 1);
  if (box === '') return email;
  if (domain === 'gmail.com' || domain === 'googlemail.com') return `${box.replaceAll('.', '')}@gmail.com`;
  return box.length === at ? email : `${box}@${domain}`;
}

/** By e-mail, and by company with the name, or by the name where nothing else is known: next to an e-mail address a name alone is too common. */
function purchaserKeys(purchaser: Purchaser | null): readonly string[] {
  if (purchaser === null) return [];
  const email = plainEmail(purchaser.email);
  const company = companyName(purchaser.company);
  const keys = email === '' ? [] : [`purchaser|${email}`];
  if (email !== '' && company === '') return keys;
  const name = personName(purchaser.name);
  return name === '' && company === '' ? keys : [...keys, `purchaser|${name}|${company}`];
}

interface Received extends Delivery {
  /** The company at that address; null: none is named. */
  readonly company: PersonKey | null;
}

/** A company behind a placeholder is who receives; without one the placeholder is all there is to count by. */
function nameOf({ name, company }: Party): string {
  const named = personName(name);
  if (company === null || company === '') return named; // there is nobody else to count by
  return named !== '' && name !== null && !isNobody(name) ? named : companyName(company) || named;
}

/** Who receives, and where; null where either is not known. */
function deliveryOf(consignee: Party | null): Received | null {
  if (consignee === null) return null;
  const name = nameOf(consignee);
  if (name === '') return null;
  const { street, unit, area, before } = streetAddressOf(consignee);
  if (street === '') return null;
  const { company } = consignee;
  const given = company === null || isNobody(company) ? '' : companyName(company);
  const firm = given || (endsInLegalForm(before.slice(before.lastIndexOf(' ') + 1)) ? companyName(before) : '');
  return {
    to: `recipient|${name}|${street}|${area}` as PersonKey,
    at: `address|${street}|${unit}|${area}` as AddressKey,
    company: firm === '' ? null : (`${COMPANY_PREFIX}${firm}|${street}|${area}` as PersonKey),
  };
}

/** Who receives, as comparable text; null where the name or the street is not known. */
export const recipientKey = (consignee: Party | null): string | null => deliveryOf(consignee)?.to ?? null;

export interface Identities {
  readonly persons: readonly PersonKey[];
  readonly delivery: Delivery | null;
}

/**
 * The persons behind a consignment, as comparable text: the purchaser (by e-mail, by name and company) and the recipient (by
 * name and street address). They may be one human being; each is held to the limit. And the address that it goes to.
 */
export function identitiesOf(consignment: Consignment): Identities {
  const received = deliveryOf(consignment.consignee);
  const keys = purchaserKeys(consignment.purchaser) as readonly PersonKey[];
  if (received === null) return { persons: keys, delivery: null };
  const { to, at, company } = received;
  return { persons: company === null ? [...keys, to] : [...keys, to, company], delivery: { to, at } };
}

export const personKeysOf = (consignment: Consignment): readonly PersonKey[] => identitiesOf(consignment).persons;
