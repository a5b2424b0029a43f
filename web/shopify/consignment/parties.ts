import { parseCountry } from '#domain';
import type { Party, Purchaser } from '#domain';
import type { ShopifyAddress, ShopifyOrder } from '../order.ts';
import { fullName, present } from './text.ts';

/** Null where Shopify shows no address: a digital order, a pick-up, or data that we may not see. */
export function consigneeOf(address: ShopifyAddress | null): Party | null {
  if (address === null) return null;
  const party: Party = {
    name: fullName(address),
    company: present(address.company),
    address1: present(address.address1),
    address2: present(address.address2),
    city: present(address.city),
    province: present(address.provinceCode),
    zip: present(address.zip),
    country: address.countryCodeV2 === null ? null : parseCountry(address.countryCodeV2),
  };
  return Object.values(party).every((part) => part === null) ? null : party;
}

/**
 * Who bought, which need not be who receives. The e-mail of the order comes before that of the customer's account: it is
 * the one given for this purchase. It leaves this function only as the pseudonym that the caller makes of it.
 */
export function purchaserOf(order: ShopifyOrder, pseudonym: (email: string) => string): Purchaser | null {
  const email = present(order.email) ?? present(order.customer?.defaultEmailAddress?.emailAddress);
  const purchaser: Purchaser = {
    name: fullName(order.customer) ?? fullName(order.billingAddress),
    email: email === null ? null : pseudonym(email.toLowerCase()),
    company: present(order.billingAddress?.company),
  };
  return Object.values(purchaser).every((part) => part === null) ? null : purchaser;
}
