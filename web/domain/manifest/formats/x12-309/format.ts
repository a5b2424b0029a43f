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
  appliesTo: (load, merchantRules) => (load.entry === '321' ? 'law-closed' : notByTruck(load, merchantRules)),
  encode: (load, merchantRules) => {
    const why = load.entry === '321' ? 'law-closed' : notByTruck(load, merchantRules);
    return why === null ? encode309(load) : { kind: 'not-for-load', why };
  },
  decode: decode309,
};
