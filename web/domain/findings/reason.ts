import type { Citation } from '../law/engine/citation.ts';

/** Every code a verdict or its route may carry. Codes are for ever: a stored verdict may hold any of them. */
export const REASON_CODES = [
  'SUSPENDED_ALL',
  'SUSPENDED_CN_HK',
  'REPEALED',
  'OVER_LIMIT',
  'AGGREGATE_OVER',
  'SPLIT_ORDER',
  'POSSIBLE_SPLIT',
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'PERFUME_ALCOHOL',
  'ADCVD',
  'QUOTA',
  'PGA_DATA_REQUIRED',
  'INFO_MATERIAL_1702B',
  'EMBARGO',
  'UFLPA',
  'NO_PHYSICAL_GOODS',
  'OUTSIDE_US_CUSTOMS_TERRITORY',
  'NOT_US',
  'DOMESTIC',
  'PO_BOX',
  'MILITARY_MAIL',
  'BAD_TEXT',
  'ZERO_VALUE',
  'MISSING_ORIGIN',
  'MISSING_HTS',
  'MISSING_RATE',
  'MISSING_VALUE',
  'MISSING_CONSIGNEE',
  'MISSING_ARRIVAL',
  'MISSING_SHIP_FROM',
  'MISSING_MODE',
  'BOUNDARY',
  'FOREIGN_IOR_INFORMAL',
  'STALE_RULES',
  'NO_LAW_KNOWN',
  'AMENDED',
  'ANSWERED',
  'ANSWER_IGNORED',
  'ANSWERS_DIFFER',
  'PERSONS_AT_ADDRESS',
  'CARE_OF',
  'STATE_ZIP_MISMATCH',
  'SCREEN_PARTIES',
  'HAZMAT',
  'WEAPON',
  'PARAPHERNALIA',
  'US_GOODS_RETURNED',
  'USMCA_NOT_HELD',
  'FOREIGN_IOR_FORMAL',
  'SALE_NO_GIFT',
  'POSTAL_EXCLUSION',
  'MISSING_IMPORTER',
  'IMPORT_BAN',
  'SECTION_338',
  'MISSING_IMPORTER_NUMBER',
  'MISSING_RESIDENT_AGENT',
  'MISSING_BOND',
  'IMPORTER_ASKED',
  'CLAIM_NOT_HELD',
  'ZONE_STOCK',
  'ONE_ENTRY',
  'SAME_COMPANY',
  'MISSING_REPAIR_VALUE',
  'SET_OR_KIT',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** A fact behind a reason: numbers are counts or minor units (the key says which), text is a code, a day or a line id. */
export type Fact = string | number | boolean | null | readonly string[];

export interface Reason {
  readonly code: ReasonCode;
  /** The rule's file name without its ending, e.g. `value-within-limit`. */
  readonly rule: string;
  readonly citation: Citation;
  readonly facts: Readonly<Record<string, Fact>>;
}
