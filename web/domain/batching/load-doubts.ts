import type { Fact, Reason, ReasonCode } from '../findings/reason.ts';
import type { Verdict } from '../findings/verdict.ts';

/**
 * What is in doubt of a load beside the reasons of its orders' verdicts: that only a FAST carrier can still file its manifest, that Shopify
 * no longer shows what becomes of an order, that the sum of informal entries makes the one entry a formal one, that sending the parcels one
 * by one is cheaper.
 */
export const LOAD_DOUBTS = ['FAST_CUT_OFF', 'OUT_OF_SIGHT', 'ONE_ENTRY_FORMAL', 'COSTS_MORE'] as const;

/** What leaves a load in doubt although its orders may cross. */
export type DoubtCode = ReasonCode | (typeof LOAD_DOUBTS)[number];

export interface DoubtedOrder {
  readonly orderId: string;
  readonly orderName: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** One kind of doubt. No orders: it is about the load as a whole, with facts of its own. */
export interface LoadDoubt {
  readonly code: DoubtCode;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly orders: readonly DoubtedOrder[];
}

/**
 * What a warning is to the person who seals: a `doubt` that a name is put under; certain and only to be `handed-on` to the filer of the
 * entry; or `settled` by a person. A new code does not compile until it is decided here. In this order they are listed: what may be forbidden
 * or seized goes before what may cost more, and that before what may delay; codes that are no warning today stand last.
 */
const TO_THE_SEALER: Readonly<Record<DoubtCode, 'doubt' | 'handed-on' | 'settled'>> = {
  EMBARGO: 'doubt',
  IMPORT_BAN: 'doubt',
  WEAPON: 'doubt',
  PARAPHERNALIA: 'doubt',
  ADCVD: 'doubt',
  SCREEN_PARTIES: 'doubt',
  UFLPA: 'doubt',
  FOREIGN_IOR_INFORMAL: 'doubt',
  MISSING_IMPORTER: 'doubt',
  FOREIGN_IOR_FORMAL: 'doubt',
  ONE_ENTRY_FORMAL: 'doubt',
  // Where it is the kind that is asked for; see below.
  IMPORTER_ASKED: 'handed-on',
  STALE_RULES: 'doubt',
  BOUNDARY: 'doubt',
  OUT_OF_SIGHT: 'doubt',
  // Where a number or a permit is still to be given; see below.
  PGA_DATA_REQUIRED: 'handed-on',
  EXCISE_ALCOHOL: 'doubt',
  EXCISE_TOBACCO: 'doubt',
  QUOTA: 'doubt',
  FAST_CUT_OFF: 'doubt',
  HAZMAT: 'doubt',
  STATE_ZIP_MISMATCH: 'doubt',
  BAD_TEXT: 'doubt',
  MISSING_HTS: 'doubt',
  USMCA_NOT_HELD: 'doubt',
  CLAIM_NOT_HELD: 'doubt',
  SECTION_338: 'doubt',
  COSTS_MORE: 'doubt',
  POSTAL_EXCLUSION: 'doubt',
  // Goods that are no gift, a claim of US goods, one entry of several parcels, how a set is classed: the filer acts upon them.
  ONE_ENTRY: 'handed-on',
  SET_OR_KIT: 'handed-on',
  US_GOODS_RETURNED: 'handed-on',
  SALE_NO_GIFT: 'handed-on',
  AMENDED: 'settled',
  ANSWERED: 'settled',
  ANSWER_IGNORED: 'settled',
  ANSWERS_DIFFER: 'doubt',
  // Reasons of a verdict, and what an entry misses. Should one become a warning, it counts.
  SUSPENDED_ALL: 'doubt',
  SUSPENDED_CN_HK: 'doubt',
  REPEALED: 'doubt',
  OVER_LIMIT: 'doubt',
  AGGREGATE_OVER: 'doubt',
  SPLIT_ORDER: 'doubt',
  POSSIBLE_SPLIT: 'doubt',
  PERFUME_ALCOHOL: 'doubt',
  INFO_MATERIAL_1702B: 'doubt',
  NO_PHYSICAL_GOODS: 'doubt',
  OUTSIDE_US_CUSTOMS_TERRITORY: 'doubt',
  NOT_US: 'doubt',
  DOMESTIC: 'doubt',
  PO_BOX: 'doubt',
  MILITARY_MAIL: 'doubt',
  ZERO_VALUE: 'doubt',
  MISSING_ORIGIN: 'doubt',
  MISSING_RATE: 'doubt',
  MISSING_VALUE: 'doubt',
  MISSING_REPAIR_VALUE: 'doubt',
  MISSING_CONSIGNEE: 'doubt',
  MISSING_ARRIVAL: 'doubt',
  MISSING_SHIP_FROM: 'doubt',
  MISSING_MODE: 'doubt',
  NO_LAW_KNOWN: 'doubt',
  PERSONS_AT_ADDRESS: 'doubt',
  CARE_OF: 'doubt',
  MISSING_IMPORTER_NUMBER: 'doubt',
  MISSING_RESIDENT_AGENT: 'doubt',
  MISSING_BOND: 'doubt',
  ZONE_STOCK: 'doubt',
  SAME_COMPANY: 'doubt',
};
const LISTED: readonly string[] = Object.keys(TO_THE_SEALER);

/** A US company may be controlled from abroad, and is a foreign importer then, who may be barred from informal entry. */
const kindAsked = ({ code, facts }: Reason): boolean =>
  code === 'IMPORTER_ASKED' && Array.isArray(facts['asks']) && facts['asks'].includes('kind');

/** A number or a permit that an agency asks for and that is not stated; no entry waits for what it merely advises of. */
const paperAsked = ({ code, facts }: Reason): boolean =>
  code === 'PGA_DATA_REQUIRED' && typeof facts['of'] === 'string' && facts['advice'] !== true;

const toTheSealer = (warning: Reason): 'doubt' | 'handed-on' | 'settled' =>
  kindAsked(warning) || paperAsked(warning) ? 'doubt' : TO_THE_SEALER[warning.code];

/** Reasons of the verdict that the entry has to do with as well, whatever becomes of the exemption. */
const CONCERNS_ENTRY: ReadonlySet<ReasonCode> = new Set([
  'EMBARGO',
  'WEAPON',
  'PARAPHERNALIA',
  'ADCVD',
  'STALE_RULES',
  'BOUNDARY',
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'QUOTA',
]);

interface JudgedOrder {
  readonly orderId: string;
  readonly orderName: string;
  readonly verdicts: readonly Verdict[];
}

/** The open doubts of a load's orders by kind, the riskiest first. */
export const doubtsOfOrders = (orders: readonly JudgedOrder[]): LoadDoubt[] =>
  riskiestFirst(byKind(orders, openReasons));

/** What is certain of a load's orders and asks for nobody's name: it is to be handed on. */
export const remindersOfOrders = (orders: readonly JudgedOrder[]): LoadDoubt[] =>
  riskiestFirst(
    byKind(orders, (verdict) => warningsOf(verdict).filter((warning) => toTheSealer(warning) === 'handed-on')),
  );

function byKind(orders: readonly JudgedOrder[], pick: (verdict: Verdict) => readonly Reason[]): LoadDoubt[] {
  const byCode = new Map<DoubtCode, Map<string, DoubtedOrder>>();
  for (const { orderId, orderName, verdicts } of orders) {
    for (const { code, facts } of verdicts.flatMap(pick)) {
      const doubted = byCode.get(code) ?? new Map<string, DoubtedOrder>();
      byCode.set(code, doubted.set(JSON.stringify([orderId, facts]), { orderId, orderName, facts }));
    }
  }
  return [...byCode].map(([code, doubted]) => ({ code, facts: {}, orders: [...doubted.values()] }));
}

export const riskiestFirst = (doubts: readonly LoadDoubt[]): LoadDoubt[] =>
  [...doubts].sort((a, b) => rankOf(a.code) - rankOf(b.code) || (a.code < b.code ? -1 : 1));

const warningsOf = ({ warnings, route }: Verdict): readonly Reason[] => [...warnings, ...route.warnings];

const openReasons = (verdict: Verdict): readonly Reason[] => [
  ...verdict.reasons.filter(({ code }) => CONCERNS_ENTRY.has(code)),
  ...warningsOf(verdict).filter((warning) => toTheSealer(warning) === 'doubt'),
];

const rankOf = (code: DoubtCode): number => LISTED.indexOf(code);
