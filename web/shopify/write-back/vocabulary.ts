import { ENTRIES, REASON_CODES, VERDICT_KINDS } from '#domain';
import type { CrossingHold, Entry, ReasonCode } from '#domain';

/** Shopify's limit for one tag; a longer one is refused. */
export const TAG_LENGTH_MAX = 40;

/**
 * The tag of a leading reason, after the prefix. Slugs are at most 19 characters, so that a prefix of 20 leaves room, and
 * they never change: merchants build saved searches and Flow conditions on them.
 */
export const REASON_SLUGS: Readonly<Record<ReasonCode, string>> = {
  SUSPENDED_ALL: 'suspended',
  SUSPENDED_CN_HK: 'suspended-cn-hk',
  REPEALED: 'repealed',
  OVER_LIMIT: 'over-limit',
  AGGREGATE_OVER: 'day-over-limit',
  SPLIT_ORDER: 'split-order',
  POSSIBLE_SPLIT: 'possible-split',
  EXCISE_ALCOHOL: 'alcohol',
  EXCISE_TOBACCO: 'tobacco',
  PERFUME_ALCOHOL: 'perfume',
  ADCVD: 'adcvd',
  QUOTA: 'quota',
  PGA_DATA_REQUIRED: 'agency-data',
  INFO_MATERIAL_1702B: 'info-material',
  EMBARGO: 'embargo',
  IMPORT_BAN: 'import-ban',
  SECTION_338: 'section-338',
  CLAIM_NOT_HELD: 'claim-not-held',
  UFLPA: 'forced-labour',
  NO_PHYSICAL_GOODS: 'no-goods',
  OUTSIDE_US_CUSTOMS_TERRITORY: 'outside-customs',
  NOT_US: 'not-us',
  DOMESTIC: 'domestic',
  PO_BOX: 'po-box',
  MILITARY_MAIL: 'military-mail',
  BAD_TEXT: 'bad-text',
  ZERO_VALUE: 'zero-value',
  MISSING_ORIGIN: 'no-origin',
  MISSING_HTS: 'no-hts',
  MISSING_RATE: 'no-rate',
  MISSING_VALUE: 'no-value',
  MISSING_CONSIGNEE: 'no-address',
  MISSING_ARRIVAL: 'no-arrival',
  MISSING_SHIP_FROM: 'no-ship-from',
  MISSING_MODE: 'no-mode',
  BOUNDARY: 'boundary',
  FOREIGN_IOR_INFORMAL: 'foreign-importer',
  STALE_RULES: 'stale-rules',
  NO_LAW_KNOWN: 'no-law-known',
  AMENDED: 'amended',
  ANSWERED: 'answered',
  ANSWER_IGNORED: 'answer-ignored',
  ANSWERS_DIFFER: 'answers-differ',
  PERSONS_AT_ADDRESS: 'many-at-address',
  CARE_OF: 'care-of',
  STATE_ZIP_MISMATCH: 'state-zip',
  SCREEN_PARTIES: 'screen-parties',
  HAZMAT: 'hazmat',
  WEAPON: 'weapon',
  PARAPHERNALIA: 'paraphernalia',
  US_GOODS_RETURNED: 'us-returned',
  USMCA_NOT_HELD: 'usmca-not-held',
  FOREIGN_IOR_FORMAL: 'foreign-ior-formal',
  SALE_NO_GIFT: 'sale-no-gift',
  POSTAL_EXCLUSION: 'postal-exclusion',
  MISSING_IMPORTER: 'no-importer',
  MISSING_IMPORTER_NUMBER: 'no-importer-no',
  MISSING_RESIDENT_AGENT: 'no-agent',
  MISSING_BOND: 'no-bond',
  IMPORTER_ASKED: 'importer-asked',
  ZONE_STOCK: 'zone-stock',
  ONE_ENTRY: 'one-entry',
  SAME_COMPANY: 'same-company',
  MISSING_REPAIR_VALUE: 'no-repair-value',
  SET_OR_KIT: 'set-or-kit',
};

/** The crossing status comes first: can the parcel leave? Its words carry no prefix, as the entry's do, and never change. */
export const CROSSING_READY = 'Cross-ready';

/** After `Cross-hold-` and `Cross-stop-`: what it waits for, or what bars it. Where a reason says that something is missing, the thing itself. */
const CROSSING_SLUGS: Partial<Record<ReasonCode, string>> = {
  BAD_TEXT: 'description',
  MISSING_ORIGIN: 'origin',
  MISSING_HTS: 'hts',
  MISSING_RATE: 'rate',
  MISSING_VALUE: 'value',
  MISSING_REPAIR_VALUE: 'repair-value',
  MISSING_CONSIGNEE: 'address',
  MISSING_ARRIVAL: 'arrival',
  MISSING_SHIP_FROM: 'ship-from',
  MISSING_MODE: 'mode',
  MISSING_IMPORTER: 'importer',
  IMPORT_BAN: 'ban',
};
const crossingSlug = (code: ReasonCode): string => CROSSING_SLUGS[code] ?? REASON_SLUGS[code];

/** After `Cross-hold-`: why an order waits that lacks no fact. */
const OTHER_HOLDS: Readonly<Record<Exclude<CrossingHold, ReasonCode>, string>> = {
  'test-order': 'test-order',
  'on-hold': 'on-hold',
  scheduled: 'scheduled',
  'not-completable': 'location',
  'status-unknown': 'status',
  unpaid: 'unpaid',
  'payment-void': 'payment-void',
  refunded: 'refunded',
  question: 'question',
  undecided: 'undecided',
};
const isOtherHold = (hold: CrossingHold): hold is keyof typeof OTHER_HOLDS => Object.hasOwn(OTHER_HOLDS, hold);

export const holdTag = (hold: CrossingHold): string =>
  `Cross-hold-${isOtherHold(hold) ? OTHER_HOLDS[hold] : crossingSlug(hold)}`;
export const stopTag = (code: ReasonCode): string => `Cross-stop-${crossingSlug(code)}`;

/** What customs says of the parcel. They carry no prefix, and outlast the verdict's. */
export const CUSTOMS_TAGS = { released: 'Customs-released', hold: 'Customs-hold' } as const;

export const DEFAULT_TAG_PREFIX = 'S321';

/** 1-20 characters of ASCII that Shopify keeps in a tag as they are: no comma (it parts tags), no blank at the ends. */
export function isTagPrefix(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9 _.-]{0,18}[A-Za-z0-9_.])?$/.test(text);
}

/** The tag that names the entry; `none` has none. It carries no prefix: carriers and brokers look for it by this name. */
export function entryTag(entry: Entry): string | null {
  return entry === 'none' ? null : `Entry-${entry}`;
}

/** Every tag that we may put on an order under a prefix, in lower case: the only ones, with those written before, that we remove. */
export function ownVocabulary(prefix: string): ReadonlySet<string> {
  const suffixes = [...VERDICT_KINDS, ...REASON_CODES.map((code) => REASON_SLUGS[code])];
  const entries = ENTRIES.map(entryTag).filter((tag) => tag !== null);
  const crossing = REASON_CODES.flatMap((code) => [holdTag(code), stopTag(code)]);
  return new Set(
    [
      ...suffixes.map((suffix) => `${prefix}-${suffix}`),
      ...entries,
      CROSSING_READY,
      ...Object.values(CUSTOMS_TAGS),
      ...crossing,
      ...Object.values(OTHER_HOLDS).map((slug) => `Cross-hold-${slug}`),
      ...FORMER,
    ].map((tag) => tag.toLowerCase()),
  );
}

/** Written until 2026-11-30. */
const FORMER = ['Cross-hold-import-ban', 'Cross-stop-import-ban'];
