import {
  isAssociatedState,
  isInsideCountry,
  isMilitaryZip,
  isMilitaryCity,
  isMilitaryProvince,
  isOutsideCountry,
  provinceNames,
  tellingZips,
  zipPlaces,
} from '../law/customs-territory.ts';
import { perLaw } from '../law/engine/parameter.ts';
import { isState, statesWithZips } from '../law/zip-ranges.ts';
import { isAsciiDigit, isAsciiLetter } from '../values/ascii.ts';
import type { Party } from './consignment.ts';

/** Where a consignment goes: into the customs territory, to a possession outside it, abroad, or unknown. */
export interface Destination {
  readonly place: 'inside' | 'outside' | 'foreign' | 'unknown';
  /** ISO country, or the possession's two letters. */
  readonly code: string | null;
  readonly military: boolean;
}

const unknown: Destination = { place: 'unknown', code: null, military: false };

const provinceCode = (province: string | null): string => {
  if (province === null) return '';
  if (/^[A-Z]{2}$/.test(province)) return province;
  const text = province.trim().toUpperCase().replaceAll('.', '').replace(/^US-/, '');
  return provinceNames[text] ?? text;
};

const zipPlace = (zip: string | null): string | null => {
  if (zip === null || !/^(9[06]|0|34)/.test(zip.trim())) return null;
  return zipPlaces.find(([prefix]) => zip.trim().startsWith(prefix))?.[1] ?? null;
};

function isMilitary({ city, zip }: Party, province: string): boolean {
  if (isMilitaryProvince(province)) return true;
  if (city !== null && /^.{3}(\s|$|,)/.test(city.trim()) && isMilitaryCity(city.trim().toUpperCase().slice(0, 3)))
    return true;
  return zip !== null && isMilitaryZip(zip.trim());
}

const insideUs: Destination = { place: 'inside', code: 'US', military: false };

/** States in which only the ZIP code and the city can say anything else. */
const plainStates = /* @__PURE__ */ perLaw(
  () =>
    new Set(
      statesWithZips().filter(
        (code) => !isOutsideCountry(code) && !isAssociatedState(code) && !isMilitaryProvince(code),
      ),
    ),
);

/** A state, a ZIP code that places nothing elsewhere and a city of more than three letters, all plainly written: most addresses are such. */
function isPlainlyInside({ country, province, zip, city }: Party): boolean {
  if (country !== 'US' || province === null || zip === null || city === null) return false;
  if (!isAsciiLetter(city.charCodeAt(0)) || !isAsciiLetter(city.charCodeAt(3))) return false;
  const [a, b, c] = [zip.charCodeAt(0), zip.charCodeAt(1), zip.charCodeAt(2)];
  if (!isAsciiDigit(a) || !isAsciiDigit(b) || !isAsciiDigit(c)) return false;
  return tellingZips()[a * 100 + b * 10 + c - 0x30 * 111] === 0 && plainStates().has(province);
}

/**
 * Both spellings of a territory count: country US with province GU, and country GU; and the ZIP code where the province is silent.
 * Where the province is a state and the ZIP code is not in the customs territory, which of them is wrong is not known.
 */
export function destinationOf(consignee: Party | null): Destination {
  const country = consignee?.country ?? null;
  if (consignee === null || country === null) return unknown;
  if (isPlainlyInside(consignee)) return insideUs;
  if (isOutsideCountry(country)) return { place: 'outside', code: country, military: false };
  if (!isInsideCountry(country)) return { place: 'foreign', code: country, military: false };
  const province = provinceCode(consignee.province);
  const named = isOutsideCountry(province) || isAssociatedState(province) ? province : null;
  const code = named ?? zipPlace(consignee.zip);
  if (named === null && code !== null && isState(province)) return unknown;
  if (code !== null && isOutsideCountry(code)) return { place: 'outside', code, military: false };
  if (code !== null) return { place: 'foreign', code, military: false };
  return { place: 'inside', code: country, military: isMilitary(consignee, province) };
}
