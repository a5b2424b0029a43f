import { agencyNumber } from './agency-numbers.ts';
import type { Facts } from './phrase.ts';
import { dayWord } from './words.ts';

/** What an agency asks of an entry, within a sentence: its form, and the number that a broker wants. By the beginning of its name. */
const NEEDS: readonly (readonly [string, string])[] = [
  [
    'FDA food',
    'which wants prior notice of food: its confirmation number, and the registration number of the facility',
  ],
  [
    'FDA cosmetics',
    'which wants a product code, the maker and, for facilities that must be listed, their registration number',
  ],
  ['FDA dinnerware', 'which wants a product code and the maker of ceramic and other tableware'],
  ['FDA microwave ovens and lasers', 'which wants form FDA 2877 and an accession number'],
  [
    'FDA radiation-emitting devices',
    'which wants form FDA 2877, and an accession number where the device has a standard',
  ],
  ['FDA drugs', 'which wants the listing number of the drug (NDC) and the registration of its maker'],
  ['FDA devices', 'which wants the listing and registration numbers of the device'],
  ['USDA FSIS', 'which wants the certificate of the exporting country and form FSIS 9540-1'],
  ['USDA APHIS Lacey Act', 'which may want form PPQ 505: the plant’s name in Latin and the country of harvest'],
  ['USDA APHIS', 'which may want a permit, or a phytosanitary or veterinary certificate'],
  ['NOAA', 'which wants the catch documents of the fish (SIMP or form 370)'],
  ['EPA TSCA', 'which wants a statement under the Toxic Substances Control Act, positive or negative'],
  ['EPA FIFRA', 'which wants a notice of arrival, form EPA 3540-1'],
  ['EPA ozone and climate', 'which wants allowances or a petition for such substances'],
  ['EPA engines', 'which wants form EPA 3520-1 or 3520-21'],
  ['DEA', 'which wants a permit or a declaration'],
  ['ATF and DDTC', 'which wants a permit, form ATF 6'],
  ['NHTSA', 'which wants form HS-7'],
  ['FWS', 'which wants form FWS 3-177 where the goods are of wild animals or plants'],
  ['FCC', 'which wants no filing, but a device that is authorised: its FCC identifier'],
  [
    'CPSC',
    'which wants the certificate of the product, by its number or on file; missing data are advised of, not refused',
  ],
  [
    'State Department and CBP, precious metals',
    'which wants a Kimberley certificate for rough diamonds, and no gold of Russia',
  ],
  [
    'Department of State, cultural property',
    'which wants the export permit of the country where an old object was found',
  ],
];

export const agencyNeeds = (agency: unknown): string =>
  NEEDS.find(([name]) => typeof agency === 'string' && agency.startsWith(name))?.[1] ??
  'which may want data of its own';

/** A paper on file that no longer covers the arrival. */
export function paperEnded({ ended }: Facts): string {
  const day = typeof ended === 'string' ? dayWord(ended) : null;
  return day === null ? '' : ` What is on file ended on ${day}.`;
}

/** Null: found before it was kept what the number belongs to. */
export function agencyAsks({ agency, of, advice, ended }: Facts): string | null {
  if (typeof agency !== 'string' || typeof of !== 'string') return null;
  const product = agencyNumber(agency, 'product');
  const shipment = agencyNumber(agency, 'shipment');
  const once =
    ended === undefined
      ? `State ${product} once with the product, or that the agency wants nothing of it${advice === true ? '; the entry does not wait for it' : ''}.`
      : `State ${product} anew with the product.`;
  const each = `Give your broker ${shipment} before the goods leave, and state it on the order.`;
  if (of === 'product') return once;
  if (of === 'both') return `${once} ${each}`;
  return agency === 'FDA food'
    ? each
    : `${each} Where the agency wants nothing of the product, state that once with it.`;
}
