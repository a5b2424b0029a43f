import { cited } from './cited.ts';
import { onlySource, onlyValue, perLaw } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

interface Territory {
  /** Countries of ISO 3166 whose territory is the customs territory. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
  /** Freely associated states: foreign countries, though US postal codes serve them. */
  readonly associated: readonly string[];
}

export const customsTerritory: Dated<Territory> = {
  is: 'What belongs to the customs territory of the United States, and what only looks like it in an address',
  unit: 'countries of ISO 3166',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: { inside: ['US', 'PR'], outside: ['GU', 'VI', 'AS', 'MP', 'UM'], associated: ['FM', 'MH', 'PW'] },
      source: cited(
        'secondary',
        '19 CFR 101.1; 19 CFR 7.2',
        'law.cornell.edu/cfr/text/19/7.2',
        'Guam, the US Virgin Islands, American Samoa, the Northern Marianas and the minor islands are outside the customs territory; Puerto Rico is inside.',
      ),
    },
  ],
};

const territory = /* @__PURE__ */ onlyValue(customsTerritory);
const inside = /* @__PURE__ */ perLaw(() => new Set(territory().inside));
const outside = /* @__PURE__ */ perLaw(() => new Set(territory().outside));
const associated = /* @__PURE__ */ perLaw(() => new Set(territory().associated));
export const isInsideCountry = (code: string): boolean => inside().has(code);
export const isOutsideCountry = (code: string): boolean => outside().has(code);
export const isAssociatedState = (code: string): boolean => associated().has(code);

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

interface MilitaryPost {
  readonly provinces: readonly string[];
  /** The word in the city field. */
  readonly cities: readonly string[];
  readonly zipPrefixes: readonly string[];
}

export const militaryPost: Dated<MilitaryPost> = {
  is: 'Addresses of the military post, which only mail reaches',
  unit: 'state codes, words in place of a city, and first digits of ZIP codes',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: {
        provinces: ['AA', 'AE', 'AP'],
        cities: ['APO', 'FPO', 'DPO'],
        zipPrefixes: [
          '090',
          '091',
          '092',
          '093',
          '094',
          '095',
          '096',
          '097',
          '098',
          '340',
          '962',
          '963',
          '964',
          '965',
          '966',
        ],
      },
      source: cited(
        'unverified-high',
        'USPS Domestic Mail Manual 703.2; 19 CFR 145',
        'pe.usps.com',
        'Military post offices take mail only; no truck or courier delivers to them.',
      ),
    },
  ],
};

const military = /* @__PURE__ */ onlyValue(militaryPost);
const militaryProvinces = /* @__PURE__ */ perLaw(() => new Set(military().provinces));
const militaryCities = /* @__PURE__ */ perLaw(() => new Set(military().cities));
const militaryZips = /* @__PURE__ */ perLaw(() => new Set(military().zipPrefixes));
export const isMilitaryProvince = (code: string): boolean => militaryProvinces().has(code);
export const isMilitaryCity = (word: string): boolean => militaryCities().has(word);
export const isMilitaryZip = (zip: string): boolean => militaryZips().has(zip.slice(0, 3));

/**
 * By the first three digits of a ZIP code, as a number: 1 where the code may place an address outside the customs territory or at the
 * military post.
 */
export const tellingZips = /* @__PURE__ */ perLaw((): Uint8Array => {
  const marks = new Uint8Array(1000);
  for (const prefix of [...military().zipPrefixes, ...zipPlaces.map(([zip]) => zip)])
    marks[Number(prefix.slice(0, 3))] = 1;
  return marks;
});

export const streetAddressSource = cited(
  'secondary',
  '19 CFR 123.92; CSMS on manifest rejections',
  'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
  'A manifest wants the street address of the consignee, not a post office box.',
);

/** The customs territory: the states, the District of Columbia and Puerto Rico (19 CFR 101.1). */
export const customsTerritorySource = /* @__PURE__ */ onlySource(customsTerritory);

export const militarySource = /* @__PURE__ */ onlySource(militaryPost);
