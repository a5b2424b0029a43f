import type { MerchantRules } from '../../../law/amendment.ts';
import { holdsSection321 } from '../../entries-in-load.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import { notByTruck } from '../by-truck.ts';
import type { FileEncoded, LoadFormat, NotForLoad } from '../format.ts';
import { decodeAceTrip } from './decode.ts';
import { encodeAceCancel, encodeAceTrip } from './encode.ts';

/** The message has no word for Section 321 that was seen, so a load with an order under it is not written. */
const appliesTo = (load: SealedLoad, merchantRules: MerchantRules): NotForLoad | null =>
  holdsSection321(load) ? 'law-closed' : notByTruck(load, merchantRules);

const tripFormat = (id: string, encode: (load: SealedLoad) => FileEncoded): LoadFormat => ({
  id,
  audience: 'carrier',
  mediaType: 'application/json',
  extension: 'json',
  standing: 'read-in-public',
  appliesTo,
  encode: (load, merchantRules) => {
    const why = appliesTo(load, merchantRules);
    return why === null ? encode(load) : { kind: 'not-for-load', why };
  },
  decode: decodeAceTrip,
});

export const aceTripFormats: readonly LoadFormat[] = [
  tripFormat('ace-trip-json', (load) => encodeAceTrip(load, 'CREATE')),
  tripFormat('ace-trip-update-json', (load) => encodeAceTrip(load, 'UPDATE')),
  tripFormat('ace-trip-cancel-json', (load) => encodeAceCancel(load)),
];

/** The message by which a trip is filed, amended or taken back at once. `sendId`: by which the service's answers name it. */
export function tripMessage(
  load: SealedLoad,
  merchantRules: MerchantRules,
  operation: 'create' | 'update' | 'cancel',
  sendId: string,
): FileEncoded {
  const why = appliesTo(load, merchantRules);
  if (why !== null) return { kind: 'not-for-load', why };
  if (operation === 'cancel') return encodeAceCancel(load, sendId);
  return encodeAceTrip(load, operation === 'create' ? 'CREATE' : 'UPDATE', sendId);
}
