import { cited } from './cited.ts';
import { perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/**
 * To what the number belongs that an agency asks for: to the product, and is then given once; to each shipment; or one number to each.
 * A product that the agency wants nothing of is always stated with the product.
 */
export type PaperOf = 'product' | 'shipment' | 'both';

export interface AgencyPaper {
  /** What a person writes for the agency, e.g. `FDA-FOOD`. For ever: stored facts hold it. */
  readonly code: string;
  /** As its goods are named in the rulebook. */
  readonly agencies: readonly string[];
  readonly belongsTo: PaperOf;
  /** Missing data are advised of, or not filed at all: no entry waits for it. */
  readonly advice: boolean;
}

const paper = (code: string, belongsTo: PaperOf, agencies: string, advice = false): AgencyPaper => ({
  code,
  agencies: agencies.split('; '),
  belongsTo,
  advice,
});

export const agencyPapers: Dated<readonly AgencyPaper[]> = {
  is: 'Which number or paper another agency asks for, and whether it belongs to the product or to each shipment',
  unit: 'codes of agencies',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: [
        paper('FDA-FOOD', 'both', 'FDA food'),
        paper('FDA-COSMETIC', 'product', 'FDA cosmetics'),
        paper('FDA-DINNERWARE', 'product', 'FDA dinnerware'),
        paper('FDA-RAD', 'product', 'FDA microwave ovens and lasers; FDA radiation-emitting devices'),
        paper('FDA-DRUG', 'product', 'FDA drugs'),
        paper('FDA-DEVICE', 'product', 'FDA devices'),
        paper('FSIS', 'shipment', 'USDA FSIS'),
        paper('APHIS', 'product', 'USDA APHIS; USDA APHIS plant and animal products'),
        paper('LACEY', 'product', 'USDA APHIS Lacey Act'),
        paper('NOAA', 'shipment', 'NOAA'),
        paper('TSCA', 'product', 'EPA TSCA'),
        paper('FIFRA', 'shipment', 'EPA FIFRA'),
        paper('ODS', 'product', 'EPA ozone and climate'),
        paper('EPA-ENGINE', 'product', 'EPA engines'),
        paper('DEA', 'shipment', 'DEA'),
        paper('ATF', 'product', 'ATF and DDTC'),
        paper('NHTSA', 'product', 'NHTSA'),
        paper('FWS', 'shipment', 'FWS wildlife; FWS'),
        paper('FCC', 'product', 'FCC', true),
        paper('CPSC', 'product', 'CPSC', true),
        paper('PRECIOUS', 'shipment', 'State Department and CBP, precious metals and stones'),
        paper('CULTURAL', 'product', 'Department of State, cultural property'),
      ],
      source: cited(
        'unverified-high',
        '21 CFR 1.276-1.285 (prior notice); 16 CFR 1110; 50 CFR 14.61; 47 CFR 2.1201; CSMS 59889329, 69177694, 69382435',
        'table of headings and agencies of the notes; no text of an agency read',
        'Prior notice of food is given for each shipment and confirmed with a number; registrations, listings, certificates of a product and permits stay with the product until they end. Which number belongs where is our reading; CPSC advises of missing data and refuses nothing, and FCC wants no filing.',
      ),
    },
  ],
};

const byCode = /* @__PURE__ */ perLaw(() => {
  const all = valuesOf(agencyPapers).flatMap(({ value }) => value);
  return new Map(all.map((one) => [one.code, one]));
});

const byAgency = /* @__PURE__ */ perLaw(
  () => new Map([...byCode().values()].flatMap((one) => one.agencies.map((agency) => [agency, one] as const))),
);

/** By what a person writes for it; null: no such agency. */
export const paperCoded = (code: string): AgencyPaper | null => byCode().get(code) ?? null;

/** By the name of the agency's goods; null: the edition that is read tells nothing of it. */
export const paperOfAgency = (agency: string): AgencyPaper | null => byAgency().get(agency) ?? null;

/** Every code, in the order in which papers are written. */
export const agencyCodes = (): readonly string[] => [...byCode().keys()];
