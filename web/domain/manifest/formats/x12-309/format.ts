import { holdsSection321 } from '../../entries-in-load.ts';
import { notByTruck } from '../by-truck.ts';
import type { LoadFormat } from '../format.ts';
import { decode309 } from './decode.ts';
import { encode309 } from './encode.ts';

export const x12Manifest: LoadFormat = {
  id: 'x12-309-unverified',
  audience: 'carrier',
  mediaType: 'application/edi-x12',
  extension: 'unverified.edi',
  standing: 'unverified',
  appliesTo: (load, merchantRules) => (holdsSection321(load) ? 'law-closed' : notByTruck(load, merchantRules)),
  encode: (load, merchantRules) => {
    const why = holdsSection321(load) ? 'law-closed' : notByTruck(load, merchantRules);
    return why === null ? encode309(load) : { kind: 'not-for-load', why };
  },
  decode: decode309,
};
