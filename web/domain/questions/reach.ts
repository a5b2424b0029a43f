import type { Reach } from '../consignment/answer.ts';

const NONE: readonly Reach[] = [];

/**
 * Of every question, for which kinds of goods one answer can really be the same. A fact that each article has of its own (where it was
 * made, what it is worth) is asked of each. A question that is not decided about here does not compile.
 */
export const REACHES_OF = {
  /** It depends on the region and the maker. */
  EMBARGO_ORIGIN: NONE,
  /** How a shop packs one kind of drink is the same for all of it. */
  PACKAGED: ['type', 'heading'],
  /** The full number tells. */
  BARRED_NUMBER: NONE,
  /** The text of an order turns on material, maker and country. */
  ADCVD_SCOPE: NONE,
  /** The heading is asked about because it holds drinks of both kinds; a shop's own type need not. */
  ALCOHOL_STRENGTH: ['type'],
  TOBACCO_GOODS: ['type'],
  /** Of one heading some lines are under a quota and some are not. */
  QUOTA_LINE: ['type'],
  PERFUME_ALCOHOL: ['type', 'heading'],
  /** Agencies name kinds of goods. */
  AGENCY_DATA: ['type', 'heading'],
  /** Chapter 49 is printed matter throughout. */
  INFORMATION_ENTRY: ['type', 'heading', 'chapter'],
  /** Its heading holds kitchen knives beside switchblades. */
  WEAPON_GOODS: ['type'],
  DRUG_EQUIPMENT: ['type'],
  /** A shop's own type, hampers say, is put up in one way; a heading is not. */
  SET_OR_KIT: ['type'],
  SPLIT_PURCHASE: NONE,
  ZONE_STOCK: NONE,
  GOODS_SOLD: NONE,
  COMPANY_CONTACTS: NONE,
  RECEIVERS_AT_ADDRESS: NONE,
  /** Each article is made where it is made. */
  LINE_ORIGIN: NONE,
  LINE_HTS: NONE,
  /** Each article has its own price. */
  ZERO_VALUE: NONE,
  REPAIR_VALUE: NONE,
  /** Each article is what it is. */
  DESCRIPTION_MISSING: NONE,
  DESCRIPTION: NONE,
  CONSIGNEE_NAME: NONE,
  POST_OFFICE_BOX: NONE,
  MILITARY_ADDRESS: NONE,
  PRODUCT_ORIGIN: NONE,
  PRODUCT_HTS: NONE,
  SHIPPER_NAME: NONE,
  CONSIGNEE_ADDRESS: NONE,
  LINE_PRICE: NONE,
  SHIP_FROM: NONE,
  TRANSPORT: NONE,
  ARRIVAL: NONE,
  EXCHANGE_RATE: NONE,
  POSTAL_ENTRY: NONE,
  NEAR_CHANGE_OF_LAW: NONE,
  LAW_UNCHECKED: NONE,
} satisfies Readonly<Record<string, readonly Reach[]>>;

/** For ever: stored answers name them. */
export type QuestionCode = keyof typeof REACHES_OF;

export const reachesOf = (code: QuestionCode): readonly Reach[] => REACHES_OF[code];
