import type { Brand } from './brand.ts';

/** Standard Carrier Alpha Code of the carrier that files the manifest: four letters. */
export type Scac = Brand<string, 'Scac'>;

/** Shipment control number: SCAC and a reference of 4 to 12 characters, never used twice by one carrier. */
export type Scn = Brand<string, 'Scn'>;

const SCAC = /^[A-Z]{4}$/;
const SCN = /^[A-Z]{4}[A-Z0-9]{4,12}$/;

export function parseScac(text: string): Scac | null {
  return SCAC.test(text) ? (text as Scac) : null;
}

export function parseScn(text: string): Scn | null {
  return SCN.test(text) ? (text as Scn) : null;
}
