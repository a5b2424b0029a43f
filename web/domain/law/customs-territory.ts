import { cited } from './citation.ts';

/** The customs territory: the states, the District of Columbia and Puerto Rico (19 CFR 101.1). */
export const customsTerritorySource = cited(
  'secondary',
  '19 CFR 101.1; 19 CFR 7.2',
  'law.cornell.edu/cfr/text/19/7.2',
  'Guam, the US Virgin Islands, American Samoa, the Northern Marianas and the minor islands are outside the customs territory; Puerto Rico is inside.',
);

/** Countries of ISO 3166 whose territory is, or is not, the customs territory. */
export const insideCountries: ReadonlySet<string> = new Set(['US', 'PR']);
export const outsideCountries: ReadonlySet<string> = new Set(['GU', 'VI', 'AS', 'MP', 'UM']);
/** Freely associated states: foreign countries, though US postal codes serve them. */
export const associatedStates: ReadonlySet<string> = new Set(['FM', 'MH', 'PW']);

/** Spelled-out names that stand in province fields of US addresses, in capitals and without punctuation. */
export const provinceNames: Readonly<Record<string, string>> = {
  GUAM: 'GU',
  'US VIRGIN ISLANDS': 'VI',
  'VIRGIN ISLANDS': 'VI',
  'UNITED STATES VIRGIN ISLANDS': 'VI',
  USVI: 'VI',
  'AMERICAN SAMOA': 'AS',
  'NORTHERN MARIANA ISLANDS': 'MP',
  CNMI: 'MP',
  'US MINOR OUTLYING ISLANDS': 'UM',
  'PUERTO RICO': 'PR',
  'ARMED FORCES AMERICAS': 'AA',
  'ARMED FORCES EUROPE': 'AE',
  'ARMED FORCES PACIFIC': 'AP',
  MICRONESIA: 'FM',
  'FEDERATED STATES OF MICRONESIA': 'FM',
  'MARSHALL ISLANDS': 'MH',
  PALAU: 'PW',
};

/** ZIP prefixes that place an address outside, whatever its province field says. Longest first. */
export const zipPlaces: readonly (readonly [prefix: string, place: string])[] = [
  ['96799', 'AS'],
  ['96950', 'MP'],
  ['96951', 'MP'],
  ['96952', 'MP'],
  ['96939', 'PW'],
  ['96940', 'PW'],
  ['96941', 'FM'],
  ['96942', 'FM'],
  ['96943', 'FM'],
  ['96944', 'FM'],
  ['96960', 'MH'],
  ['96970', 'MH'],
  ['9691', 'GU'],
  ['9692', 'GU'],
  ['9693', 'GU'],
  ['008', 'VI'],
];

/** Military post: province codes, the word in the city field, and ZIP prefixes. */
export const militaryProvinces: ReadonlySet<string> = new Set(['AA', 'AE', 'AP']);
export const militaryCities: ReadonlySet<string> = new Set(['APO', 'FPO', 'DPO']);
export const militaryZip = /^(09[0-8]|340|96[2-6])/;

export const militarySource = cited(
  'unverified-high',
  'USPS Domestic Mail Manual 703.2; 19 CFR 145',
  'pe.usps.com',
  'Military post offices take mail only; no truck or courier delivers to them.',
);

export const streetAddressSource = cited(
  'secondary',
  '19 CFR 123.92; CSMS on manifest rejections',
  'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
  'A manifest wants the street address of the consignee, not a post office box.',
);
