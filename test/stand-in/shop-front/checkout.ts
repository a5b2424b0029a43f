import { discountCodes } from '../catalogue/seed.ts';
import type { AddressView, Checkout } from '../host/back-office.ts';
import { countries, usStates } from './places.ts';

export const shippingChoices = [
  { key: 'ground', title: 'Ground across the border', usdMinor: 900, days: '3-5 days' },
  { key: 'express', title: 'Express', usdMinor: 2400, days: '1-2 days' },
  { key: 'free', title: 'Patient and free', usdMinor: 0, days: '7-10 days' },
] as const;

/** What the form sent, by field name. A field that is absent counts as empty. */
export type Fields = Readonly<Record<string, string>>;

export type CheckoutResult =
  | { readonly kind: 'ok'; readonly checkout: Omit<Checkout, 'lines'> }
  /** By field name, a sentence each. */
  | { readonly kind: 'refused'; readonly errors: Fields };

const longest = 255;

function field(fields: Fields, name: string): string {
  return (fields[name] ?? '').trim();
}

function addressErrors(address: AddressView): Record<string, string> {
  const errors: Record<string, string> = {};
  if (address.lastName === '') errors['lastName'] = 'Enter a last name.';
  if (address.address1 === '') errors['address1'] = 'Enter a street and number.';
  if (address.city === '') errors['city'] = 'Enter a city.';
  if (!countries.some(([code]) => code === address.country)) errors['country'] = 'Choose a country from the list.';
  if (address.country !== 'US') return errors;
  if (!usStates.some(([code]) => code === address.province)) errors['province'] = 'Choose a state.';
  if (!/^\d{5}(-\d{4})?$/.test(address.zip)) errors['zip'] = 'Enter a ZIP code of five digits, such as 78704.';
  return errors;
}

function readAddress(fields: Fields): AddressView {
  const country = field(fields, 'country') || 'US';
  return {
    firstName: field(fields, 'firstName'),
    lastName: field(fields, 'lastName'),
    company: field(fields, 'company'),
    address1: field(fields, 'address1'),
    address2: field(fields, 'address2'),
    city: field(fields, 'city'),
    province: country === 'US' ? field(fields, 'province') : field(fields, 'region'),
    zip: field(fields, 'zip'),
    country,
  };
}

/**
 * Reads the checkout form. `physical`: is there anything to send? Where not, no address is asked for.
 * `perUsdCent`: minor units of the shop's currency for one US cent, for the price of shipping.
 */
export function readCheckout(fields: Fields, physical: boolean, perUsdCent: number): CheckoutResult {
  const errors: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value.length > longest) errors[name] = `Keep this under ${longest} characters.`;
  }
  const email = field(fields, 'email');
  if (!/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email))
    errors['email'] = 'Enter an e-mail address, such as you@mail.example.';
  const address = physical ? readAddress(fields) : null;
  if (address !== null) Object.assign(errors, addressErrors(address));
  const code = field(fields, 'discount').toUpperCase();
  if (code !== '' && !Object.hasOwn(discountCodes, code))
    errors['discount'] = `${code} is not a code of this shop. Try WELCOME10.`;
  const choice = shippingChoices.find(({ key }) => key === field(fields, 'shipping'));
  if (physical && choice === undefined) errors['shipping'] = 'Choose how it should travel.';
  if (Object.keys(errors).length > 0) return { kind: 'refused', errors };
  const shipping =
    physical && choice !== undefined
      ? { title: choice.title, priceMinor: Math.round(choice.usdMinor * perUsdCent) }
      : null;
  return {
    kind: 'ok',
    checkout: {
      email,
      address,
      discountCode: code || null,
      shipping,
      note: field(fields, 'note') || null,
      locationKey: field(fields, 'location') || null,
    },
  };
}
