import { countryName } from './country-name.ts';
import type { PostalAddress } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';

export function addressView(
  address: PostalAddress | null,
  typeName: 'MailingAddress' | 'ShopAddress',
  id: string,
): unknown {
  if (address === null) return null;
  const name = [address.firstName, address.lastName].filter((part) => part !== null).join(' ');
  const area = [address.city, address.province, address.country].filter((part) => part !== null).join(', ');
  return {
    __typename: typeName,
    id: gid(typeName, id),
    firstName: address.firstName,
    lastName: address.lastName,
    name: name === '' ? null : name,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: address.province,
    provinceCode: address.province,
    zip: address.zip,
    country: address.country === null ? null : countryName(address.country),
    countryCode: address.country,
    countryCodeV2: address.country,
    phone: address.phone,
    formattedArea: area,
    coordinatesValidated: false,
    latitude: null,
    longitude: null,
  };
}
