import type { LegalDay } from '../../values/legal-day.ts';
import {
  claimCell,
  countryCell,
  dayCell,
  descriptionCell,
  flagCell,
  htsCell,
  papersCell,
  rateCell,
  shareCell,
} from './cells.ts';
import type { Cell, CellFault } from './cells.ts';

/** What a person can state of an article in a file. Null: not stated. */
export interface StatedFacts {
  readonly origin: string | null;
  readonly hts: string | null;
  readonly description: string | null;
  readonly adCvd: boolean | null;
  readonly usmca: boolean | null;
  readonly usmcaUntil: string | null;
  readonly quota: boolean | null;
  readonly alcohol: boolean | null;
  readonly usReturned: boolean | null;
  readonly baseRate: string | null;
  readonly packaged: boolean | null;
  /** Part of the weight, e.g. `0.4`. */
  readonly metalShare: string | null;
  readonly meltCountry: string | null;
  /** Symbol of a preference program. */
  readonly claim: string | null;
  /** Numbers held for other agencies, as `readPapers` reads them. */
  readonly agencyPapers: string | null;
}

/** Nothing is stated. */
export const NOTHING_STATED: StatedFacts = {
  origin: null,
  hts: null,
  description: null,
  adCvd: null,
  usmca: null,
  usmcaUntil: null,
  quota: null,
  alcohol: null,
  usReturned: null,
  baseRate: null,
  packaged: null,
  metalShare: null,
  meltCountry: null,
  claim: null,
  agencyPapers: null,
};

/** One article as a row of the file. */
export interface ProductCsvRow extends StatedFacts {
  /** The variant's numeric id as text. */
  readonly id: string;
  readonly sku: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  /** Shown to the reader of the file; changed at Shopify. */
  readonly weightGrams: number | null;
}

export interface FactColumn {
  readonly key: keyof StatedFacts;
  readonly heading: string;
  /** What other files call it, in lower case. */
  readonly alsoCalled: readonly string[];
  readonly write: (facts: StatedFacts) => string;
  /** The one fact, or what is wrong with the cell. */
  readonly read: (
    text: string,
    day: LegalDay,
  ) => { readonly facts: Partial<StatedFacts> } | { readonly fault: CellFault };
}

function column<Key extends keyof StatedFacts>(
  key: Key,
  heading: string,
  alsoCalled: readonly string[],
  cell: Cell<StatedFacts[Key]>,
): FactColumn {
  return {
    key,
    heading,
    alsoCalled,
    write: (facts) => cell.write(facts[key]),
    read: (text, day) => {
      const reading = cell.read(text, day);
      return 'fault' in reading ? reading : { facts: { [key]: reading.value } };
    },
  };
}

export const ID_HEADING = 'Variant ID';
export const SKU_HEADING = 'SKU';

/** Before the facts, the id first; and after them. Read by people, not by Minimis. */
export const SHOWN_BEFORE = ['Product', 'Variant'] as const;
export const SHOWN_AFTER = ['Weight in grams (changed in Shopify)'] as const;

/** Columns of the files that shops have: Shopify's exports of products and of inventory, and Matrixify's. They say nothing for customs. */
export const OTHER_COLUMNS: readonly string[] = (
  'title|handle|url handle|id|command|body html|body (html)|vendor|brand|type|product type|product category|category|tags|tags command|status|published|published on online store|published scope|' +
  'option1 name|option1 value|option1 linked to|option2 name|option2 value|option2 linked to|option3 name|option3 value|option3 linked to|location|bin name|incoming|unavailable|committed|available|' +
  'on hand|on hand (current)|on hand (new)|barcode|variant barcode|price|variant price|compare-at price|variant compare at price|cost per item|variant cost|charge tax|tax code|variant taxable|' +
  'variant tax code|variant inventory item id|variant inventory tracker|variant inventory policy|variant inventory qty|variant fulfillment service|variant requires shipping|requires shipping|' +
  'fulfillment service|inventory tracker|inventory quantity|continue selling when out of stock|variant weight|variant weight unit|variant grams|weight value (grams)|weight unit for display|' +
  'variant image|variant image url|variant position|variant command|variant province of origin|province of origin|variant metafield|image src|image position|image alt text|product image url|' +
  'image command|gift card|seo title|seo description|created at|updated at|template suffix|url|total inventory qty|row #|top row|included / primary|included / international'
).split('|');

export const FACT_COLUMNS: readonly FactColumn[] = [
  column(
    'origin',
    'Country of origin',
    [
      'origin',
      'made in',
      'country',
      'coo',
      'country code of origin',
      'variant country of origin',
      'variant country code of origin',
      'country/region of origin',
      'country of manufacture',
      'origin country',
      'country origin',
      'pays d’origine',
      'ursprungsland',
      'país de origen',
    ],
    countryCell,
  ),
  column(
    'hts',
    'HTS',
    [
      'hts number',
      'hts code',
      'hs code',
      'hs',
      'tariff code',
      'tariff number',
      'harmonized system code',
      'harmonized system (hs) code',
      'variant hs code',
      'variant harmonized system code',
      'hs tariff code',
      'us hts',
      'htsus',
      'hts no',
      'hts no.',
      'hts #',
      'hs number',
      'hs no.',
      'harmonized code',
      'harmonised system code',
      'code sh',
    ],
    htsCell,
  ),
  column('description', 'Customs description', ['description', 'goods description'], descriptionCell),
  column('adCvd', 'AD/CVD', ['adcvd', 'antidumping', 'under an antidumping or countervailing order'], flagCell),
  column('usmca', 'USMCA', ['cusma', 't-mec', 'usmca goods with a certificate'], flagCell),
  column('usmcaUntil', 'USMCA until', ['usmca valid until', 'usmca certificate valid until', 'usmca expiry'], dayCell),
  column('quota', 'Quota', ['tariff-rate quota', 'under a tariff-rate quota'], flagCell),
  column('alcohol', 'Alcohol', ['contains alcohol', 'contains 0.5 % alcohol or more'], flagCell),
  column('usReturned', 'US goods returned', ['american goods returned', 'american goods that come back'], flagCell),
  column('baseRate', 'Base rate %', ['base rate', 'duty rate', 'duty rate %', 'general rate of duty'], rateCell),
  column('packaged', 'Packaged', ['packed in bottles, cans, boxes or kegs', 'not in bulk'], flagCell),
  column('metalShare', 'Metal %', ['metal share', 'share of metal by weight', 'metal % of weight'], shareCell),
  column(
    'meltCountry',
    'Metal from',
    ['country of melt', 'melt, smelt or cast', 'country of melt and pour'],
    countryCell,
  ),
  column('claim', 'Preference claimed', ['spi', 'preference', 'special program'], claimCell),
  column('agencyPapers', 'Agency papers', ['agency numbers', 'pga', 'partner government agencies'], papersCell),
];
