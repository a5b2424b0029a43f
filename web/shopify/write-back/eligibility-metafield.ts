import { CROSSING_KINDS, ENTRIES, REASON_CODES, STAY_REASONS, VERDICT_KINDS } from '#domain';
import type { CrossingKind, Entry, Fact, OrderGist, ReasonCode, StayReason, VerdictKind } from '#domain';
import type { StandingFacts } from '../consignment/standing-facts.ts';

/** App-owned: only we write it. Declared in shopify.app.toml as `[order.metafields.app.eligibility]`. */
export const METAFIELD_NAMESPACE = '$app';
export const METAFIELD_KEY = 'eligibility';
export const METAFIELD_TYPE = 'json';

export interface EligibilityReason {
  readonly code: ReasonCode;
  readonly cite: string;
  readonly url: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface EligibilityStay extends Pick<StandingFacts, 'holds' | 'until' | 'words'> {
  readonly reason: StayReason;
  /** Shopify's word for the payment. */
  readonly financialStatus: string | null;
}

/** What the order block shows. It names no person, and no time of writing: the same decision is always the same text. */
export interface EligibilityMetafield {
  readonly schema: 1;
  readonly verdict: VerdictKind;
  readonly entry: Entry;
  /** False while the entry lacks a fact; `missing` then names it. */
  readonly ready: boolean;
  readonly missing: readonly ReasonCode[];
  readonly reasons: readonly EligibilityReason[];
  readonly warnings: readonly EligibilityReason[];
  /** What stops the order, what it may do without that, and which goods lack what. Absent: written before it was kept. */
  readonly gist?: Omit<OrderGist, 'paid'>;
  /** Where it stood when this was written: a load that leaves does not have all its orders written again. Absent: written before it was kept. */
  readonly crossing?: { readonly kind: CrossingKind; readonly holds: readonly string[] };
  /** Why it stays for now; what is read of it is written until 2026-11-30 as the sentence itself. Absent: nothing holds it. */
  readonly stays?: EligibilityStay | { readonly sentence: string };
  /** It is ready, and a load can take it. */
  readonly joins?: boolean;
  /** The law that an eligible verdict rests on; null under any other verdict. */
  readonly grantedBy: { readonly cite: string; readonly url: string } | null;
  /** `YYYY-MM-DD`, America/New_York. */
  readonly arrivalDay: string | null;
  readonly rulebook: { readonly version: string; readonly hash: string };
  /** The shipment that the order is in, e.g. `S-0007`. */
  readonly shipment: string | null;
}

/** Reads the metafield's text strictly: null where it is anything but what this version writes. */
export function parseEligibilityMetafield(text: string): EligibilityMetafield | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isEligibility(value) ? value : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const oneOf = (known: readonly string[], value: unknown): boolean => isText(value) && known.includes(value);
const listOf = (value: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(fits);
const textOrNull = (value: unknown): boolean => value === null || isText(value);

function isEligibility(value: unknown): value is EligibilityMetafield {
  return (
    isFields(value) &&
    value['schema'] === 1 &&
    oneOf(VERDICT_KINDS, value['verdict']) &&
    oneOf(ENTRIES, value['entry']) &&
    typeof value['ready'] === 'boolean' &&
    listOf(value['missing'], (code) => oneOf(REASON_CODES, code)) &&
    listOf(value['reasons'], isReason) &&
    listOf(value['warnings'], isReason) &&
    (value['gist'] === undefined || isGist(value['gist'])) &&
    (value['crossing'] === undefined || isCrossing(value['crossing'])) &&
    (value['stays'] === undefined || isStay(value['stays'])) &&
    (value['joins'] === undefined || typeof value['joins'] === 'boolean') &&
    (value['grantedBy'] === null || isSource(value['grantedBy'])) &&
    textOrNull(value['arrivalDay']) &&
    isFields(value['rulebook']) &&
    isText(value['rulebook']['version']) &&
    isText(value['rulebook']['hash']) &&
    textOrNull(value['shipment'])
  );
}

const codes = (value: unknown): boolean => listOf(value, (code) => oneOf(REASON_CODES, code));
const entries = (value: unknown): boolean => listOf(value, (entry) => oneOf(ENTRIES, entry));

const isCrossing = (value: unknown): boolean =>
  isFields(value) && oneOf(CROSSING_KINDS, value['kind']) && listOf(value['holds'], isText);

const isStay = (value: unknown): boolean =>
  isFields(value) &&
  (isText(value['sentence']) ||
    (oneOf(STAY_REASONS, value['reason']) &&
      textOrNull(value['financialStatus']) &&
      textOrNull(value['until']) &&
      listOf(value['words'], isText) &&
      listOf(value['holds'], (one) => isFields(one) && isText(one['reason']) && textOrNull(one['notes']))));

const isGist = (value: unknown): boolean =>
  isFields(value) &&
  (value['stop'] === null || isStop(value['stop'])) &&
  entries(value['entries']) &&
  codes(value['codes']) &&
  (value['agencies'] === undefined || listOf(value['agencies'], isAsking)) &&
  listOf(
    value['lacking'],
    (one) =>
      isFields(one) && oneOf(REASON_CODES, one['code']) && typeof one['goods'] === 'number' && textOrNull(one['title']),
  );

const isAsking = (one: unknown): boolean => isFields(one) && isText(one['agency']) && isText(one['of']);

const isStop = (value: unknown): boolean =>
  isFields(value) &&
  typeof value['certain'] === 'boolean' &&
  listOf(
    value['goods'],
    (one) => isFields(one) && textOrNull(one['title']) && typeof one['quantity'] === 'number' && isText(one['line']),
  ) &&
  typeof value['lines'] === 'number' &&
  listOf(value['countries'], isText) &&
  (value['rest'] === null || isRest(value['rest']));

const isRest = (value: unknown): boolean =>
  isFields(value) &&
  oneOf(VERDICT_KINDS, value['verdict']) &&
  entries(value['entries']) &&
  typeof value['ready'] === 'boolean' &&
  codes(value['missing']) &&
  codes(value['codes']);

const isSource = (value: unknown): boolean => isFields(value) && isText(value['cite']) && isText(value['url']);

function isReason(value: unknown): boolean {
  return (
    isFields(value) &&
    oneOf(REASON_CODES, value['code']) &&
    isText(value['cite']) &&
    isText(value['url']) &&
    isFields(value['facts']) &&
    Object.values(value['facts']).every(isFact)
  );
}

function isFact(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) || listOf(value, isText);
}
