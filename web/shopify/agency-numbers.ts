/** What to give for an agency, within a sentence: the number that belongs to the product, and the one of each shipment. */
interface Numbers {
  readonly product?: string;
  readonly shipment?: string;
}

/** By the beginning of the agency's name. */
const NUMBERS: readonly (readonly [string, Numbers])[] = [
  [
    'FDA food',
    {
      product: 'the registration number of the food facility',
      shipment: 'the confirmation number of prior notice',
    },
  ],
  ['FDA cosmetics', { product: 'the FDA product code, and the registration of the facility where it has one' }],
  ['FDA dinnerware', { product: 'the FDA product code and the maker' }],
  ['FDA microwave', { product: 'the accession number for form FDA 2877' }],
  ['FDA radiation', { product: 'the accession number for form FDA 2877' }],
  ['FDA drugs', { product: 'the listing number of the drug (NDC)' }],
  ['FDA devices', { product: 'the listing number of the device' }],
  ['USDA FSIS', { shipment: 'the number of the inspection certificate' }],
  ['USDA APHIS Lacey Act', { product: 'the plant’s name in Latin and the country of harvest, for form PPQ 505' }],
  ['USDA APHIS', { product: 'the number of the permit' }],
  ['NOAA', { shipment: 'the number of the catch document (SIMP or form 370)' }],
  ['EPA TSCA', { product: 'the TSCA statement, positive or negative' }],
  ['EPA FIFRA', { shipment: 'the number of the notice of arrival (form EPA 3540-1)' }],
  ['EPA ozone and climate', { product: 'the number of the allowance' }],
  ['EPA engines', { product: 'the declaration of form EPA 3520-21' }],
  ['DEA', { shipment: 'the number of the permit or declaration' }],
  ['ATF and DDTC', { product: 'the number of the permit (form ATF 6)' }],
  ['NHTSA', { product: 'the declaration of form HS-7' }],
  ['FWS', { shipment: 'the number of the declaration (form FWS 3-177)' }],
  ['FCC', { product: 'the FCC identifier' }],
  ['CPSC', { product: 'the number of the product’s certificate' }],
  ['State Department and CBP, precious metals', { shipment: 'the number of the Kimberley certificate' }],
  ['Department of State, cultural property', { product: 'the number of the export permit' }],
];

/** `of`: `product`, `shipment` or `both`, as the finding tells. */
export function agencyNumber(agency: string, of: string): string {
  const { product, shipment } = NUMBERS.find(([name]) => agency.startsWith(name))?.[1] ?? {};
  const given = [of === 'shipment' ? undefined : product, of === 'product' ? undefined : shipment];
  return given.filter((one) => one !== undefined).join(' and ') || 'the number it asks for';
}
