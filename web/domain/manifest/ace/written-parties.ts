import { fitAddress } from '../fit-address.ts';
import type { LoadField } from '../load-problem.ts';
import { provinceCode } from '../../values/provinces.ts';
import type { LoadParty, LoadShipment } from '../sealed-load.ts';
import { US_STATES } from '../states.ts';
import type { UsState } from '../states.ts';
import { LIMITS } from './limits.ts';
import { writtenName, writtenText } from './written-text.ts';
import type { Notes } from './written-text.ts';

/** Shipper and consignee as the file has them. */
export function writtenParties({ shipper, consignee }: LoadShipment, notes: Notes) {
  return {
    provinceOfLoading: provinceOfLoading(shipper),
    shipperName: writtenName(shipper.name, 'shipper-name', notes),
    shipperAddress: address(shipper.address, 'shipper-address', notes),
    shipperCity: city(shipper.city, 'shipper-city', notes),
    shipperState: shipperState(shipper, notes),
    shipperZip: postalCode(shipper, notes),
    consigneeName: writtenName(consignee.name, 'consignee-name', notes),
    consigneeAddress: address(consignee.address, 'consignee-address', notes),
    consigneeCity: city(consignee.city, 'consignee-city', notes),
    consigneeState: usState(consignee, notes),
    consigneeZip: zipCode(consignee, notes),
  };
}

/** `#4 12 Main St`: a text of the file begins with a letter or digit, and "4 12 Main St" is another door. */
const address = (text: string, field: LoadField, notes: Notes): string => {
  const named = text.replace(/^\s*#\s*(?=\w)/, 'Unit ');
  const written = writtenText(named, field, { ...LIMITS.address, fit: fitAddress, pictures: 'refused' }, notes);
  if (named !== text && written === named) notes.change(field, text, written, 'respelled');
  return written;
};

/** Half of a town's name is another town. */
const city = (text: string, field: LoadField, notes: Notes): string => {
  const fit = (plain: string, max: number) => (plain.length <= max ? plain : null);
  return writtenText(text, field, { ...LIMITS.city, fit, pictures: 'refused' }, notes);
};

/** Loads come by truck from Canada or Mexico; goods of a shipper elsewhere were loaded in a place that the order does not tell. */
function provinceOfLoading({ country, province }: LoadParty): string {
  return country === 'CA' || country === 'MX' ? (provinceCode(country, province) ?? '') : '';
}

function shipperState({ country, province }: LoadParty, notes: Notes): string {
  const code = provinceCode(country, province);
  if (code === null) notes.fault('shipper-province', 'not-a-province');
  else noteCode('shipper-province', province, code, notes);
  return code ?? '';
}

function postalCode(shipper: LoadParty, notes: Notes): string {
  const code = alphanumeric(shipper.zip);
  const zip = /^([0-9]{5})(?:[0-9]{4})?$/.exec(code)?.[1];
  const fits =
    shipper.country === 'CA'
      ? /^[A-Z][0-9][A-Z][0-9][A-Z][0-9]$/.test(code)
      : shipper.country === 'US'
        ? zip !== undefined
        : code.length >= 3 && code.length <= 10;
  if (!fits || hasOther(shipper.zip)) notes.fault('shipper-zip', 'invalid');
  else if (shipper.country === 'US' && zip !== undefined && zip !== code) {
    notes.change('shipper-zip', shipper.zip, zip, 'shortened');
    return zip;
  }
  return code;
}

/** Puerto Rico is a state on the manifest, though an address may give it as a country. */
function usState(consignee: LoadParty, notes: Notes): UsState {
  const { country, province } = consignee;
  const code = country === 'PR' ? 'PR' : alphanumeric(province);
  const state = country === 'US' || country === 'PR' ? US_STATES.find((known) => known === code) : undefined;
  if (state === undefined) notes.fault('consignee-state', 'not-a-us-state');
  else noteCode('consignee-state', province, state, notes);
  // With a fault noted no row is written; the type wants a state all the same.
  return state ?? 'DC';
}

function zipCode(consignee: LoadParty, notes: Notes): string {
  const [, zip, more] = /^\s*([0-9]{5})(?:[-\s]?([0-9]{4}))?\s*$/.exec(consignee.zip) ?? [];
  if (zip === undefined) notes.fault('consignee-zip', 'invalid');
  else if (more !== undefined) notes.change('consignee-zip', consignee.zip, zip, 'shortened');
  return zip ?? '';
}

function noteCode(field: LoadField, from: string, code: string, notes: Notes): void {
  if (from.trim() !== '' && alphanumeric(from) !== code) notes.change(field, from, code, 'coded');
}

const alphanumeric = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** Letters and digits that a postal code would lose. */
const hasOther = (text: string): boolean => /[^A-Z0-9\s.-]/i.test(text.normalize('NFKC'));
