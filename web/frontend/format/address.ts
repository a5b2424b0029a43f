import type { AddressJson } from '#contract';
import { countryName } from './country.ts';

/** As it stands on a parcel, line by line; what is not known is left out. */
export function addressLines(address: AddressJson): string[] {
  return [
    address.name,
    address.company,
    address.address1,
    address.address2,
    [address.city, [address.province, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    address.country === null ? null : countryName(address.country),
  ].filter((line): line is string => line !== null && line !== '');
}
