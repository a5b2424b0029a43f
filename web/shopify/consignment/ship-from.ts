import { parseCountry } from '#domain';
import type { Party } from '#domain';
import type { ShopifyFulfillmentOrder } from '../order.ts';
import { present } from './text.ts';

/** A place that goods leave from. */
export interface ShipFrom {
  /** Equal for equal places, whatever the spelling of case and blanks. */
  readonly key: string;
  readonly name: string;
  readonly party: Party;
}

export function shipFromOf(name: string, party: Party): ShipFrom {
  const parts = [party.country, party.zip?.replaceAll(/\s/g, ''), party.city, party.address1];
  return { key: parts.map((part) => (part ?? '').toLowerCase().trim()).join('|'), name, party };
}

export function shipFromLocation(location: ShopifyFulfillmentOrder['assignedLocation']): ShipFrom {
  const party: Party = {
    name: present(location.name),
    company: null,
    address1: present(location.address1),
    address2: present(location.address2),
    city: present(location.city),
    province: present(location.province),
    zip: present(location.zip),
    country: parseCountry(location.countryCode),
  };
  return shipFromOf(present(location.name) ?? 'Unnamed location', party);
}
