import { parseScn } from '../values/control-number.ts';
import type { Scac, Scn } from '../values/control-number.ts';

const SHOP_CODE = /^[A-Z0-9]{3}$/;
const COUNTER_DIGITS_MIN = 6;
const TRIP_DIGITS_MIN = 5;
const COUNTER_MAX = 999_999_999;

const reference = (shopCode: string, counter: number): string | null => {
  if (!SHOP_CODE.test(shopCode)) return null;
  if (!Number.isSafeInteger(counter) || counter < 1 || counter > COUNTER_MAX) return null;
  return `${shopCode}${String(counter).padStart(COUNTER_DIGITS_MIN, '0')}`;
};

/**
 * SCAC + the shop's three characters + its counter. The three characters keep two shops that use one carrier from
 * issuing the same number; the counter is never reused, so neither is the number, in three years or ever. Null when a part is malformed or the
 * counter has run past nine digits (the reference may have twelve characters).
 */
export function buildScn(scac: Scac, shopCode: string, counter: number): Scn | null {
  const rest = reference(shopCode, counter);
  return rest === null ? null : parseScn(`${scac}${rest}`);
}

/**
 * A trip under the carrier's code, of the shop's three characters and a counter of its own: the `T` keeps it apart from every SCN. The carrier
 * may state another one, and that is filed.
 */
export function buildTripNumber(scac: Scac, shopCode: string, counter: number): string | null {
  if (!SHOP_CODE.test(shopCode)) return null;
  if (!Number.isSafeInteger(counter) || counter < 1 || counter > COUNTER_MAX) return null;
  return `${scac}${shopCode}T${String(counter).padStart(TRIP_DIGITS_MIN, '0')}`;
}

/** The last number of each of a shop's series, by the carrier's code. */
export type NumberSeries = ReadonlyMap<string, number>;

/**
 * Takes `count` numbers under a carrier's code, which no process has given. `shopCounter`: the shop's counter of before there were series,
 * which older processes still count by and which is kept at the highest of the series. A code's series begins behind it, for a load of before
 * may have had that code; and where it stands above every series, an older process beside this one has taken numbers under a code that
 * is not known, so that all series go on behind it.
 */
export function takeNumbers(
  series: NumberSeries,
  shopCounter: number,
  code: string,
  count: number,
): { readonly first: number; readonly series: NumberSeries } {
  const overtaken = shopCounter > Math.max(0, ...series.values());
  const raised = overtaken ? [...series.keys()].map((one) => [one, shopCounter] as const) : [...series];
  const own = overtaken ? shopCounter : (series.get(code) ?? shopCounter);
  return { first: own + 1, series: new Map([...raised, [code, own + count]]) };
}
