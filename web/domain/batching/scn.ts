import type { Brand } from '../values/brand.ts';

/** Standard Carrier Alpha Code of the carrier that files the manifest: four letters. */
export type Scac = Brand<string, 'Scac'>;

/** Shipment control number: SCAC and a reference of 4 to 12 characters, never used twice by one carrier. */
export type Scn = Brand<string, 'Scn'>;

const SCAC = /^[A-Z]{4}$/;
const SCN = /^[A-Z]{4}[A-Z0-9]{4,12}$/;
const SHOP_CODE = /^[A-Z0-9]{3}$/;
const COUNTER_DIGITS_MIN = 6;
const COUNTER_MAX = 999_999_999;

export function parseScac(text: string): Scac | null {
  return SCAC.test(text) ? (text as Scac) : null;
}

export function parseScn(text: string): Scn | null {
  return SCN.test(text) ? (text as Scn) : null;
}

/**
 * SCAC + the shop's three characters + its counter. The three characters keep two shops that use one carrier from
 * issuing the same number; the counter is never reused, so neither is the number. Null when a part is malformed or the
 * counter has run past nine digits (the reference may have twelve characters).
 */
export function buildScn(scac: Scac, shopCode: string, counter: number): Scn | null {
  if (!SHOP_CODE.test(shopCode)) return null;
  if (!Number.isSafeInteger(counter) || counter < 1 || counter > COUNTER_MAX) return null;
  return parseScn(`${scac}${shopCode}${String(counter).padStart(COUNTER_DIGITS_MIN, '0')}`);
}
