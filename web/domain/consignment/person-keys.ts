import type { Consignment, Party, Purchaser } from './consignment.ts';
import type { AddressKey, Delivery, PersonKey } from './neighbour-facts.ts';
import { companyName, personName } from './person-names.ts';
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

/** Who receives, and where; null where either is not known. */
function deliveryOf(consignee: Party | null): Delivery | null {
  if (consignee === null) return null;
  const name = personName(consignee.name) || companyName(consignee.company);
  if (name === '') return null;
  const { street, unit, area } = streetAddressOf(consignee);
  if (street === '') return null;
  return {
    to: `recipient|${name}|${street}|${area}` as PersonKey,
    at: `address|${street}|${unit}|${area}` as AddressKey,
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
  const delivery = deliveryOf(consignment.consignee);
  const keys = purchaserKeys(consignment.purchaser) as readonly PersonKey[];
  return { persons: delivery === null ? keys : [...keys, delivery.to], delivery };
}

export const personKeysOf = (consignment: Consignment): readonly PersonKey[] => identitiesOf(consignment).persons;
