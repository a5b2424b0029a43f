import type { AddressJson } from '#contract';
import type { Party } from '#domain';

/** Where it goes; null where that is not known. */
export function addressJson(party: Party | null | undefined): AddressJson | null {
  if (party == null) return null;
  const { name, company, address1, address2, city, province, zip, country } = party;
  return { name, company, address1, address2, city, province, zip, country };
}
