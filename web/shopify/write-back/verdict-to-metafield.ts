import type {
  Citation,
  CrossingStatus,
  Entry,
  Fact,
  OrderGist,
  Reason,
  ReasonCode,
  RulebookRef,
  VerdictKind,
} from '#domain';
import { canonicalJson } from './canonical-json.ts';
import { holdsOf } from './verdict-to-tags.ts';
import type { EligibilityMetafield, EligibilityReason, EligibilityStay } from './eligibility-metafield.ts';

export interface MetafieldDecision {
  readonly verdict: VerdictKind;
  readonly entry: Entry;
  readonly ready: boolean;
  readonly missing: readonly ReasonCode[];
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
  /** Null: decided before it was kept. */
  readonly gist?: OrderGist | null;
  /** Absent: not asked. */
  readonly crossing?: CrossingStatus;
  readonly stays?: EligibilityStay | null;
  readonly joins?: boolean;
  /** Of the law that an eligible verdict rests on. */
  readonly grantedBy: Citation | null;
  readonly arrivalDay: string | null;
  readonly rulebook: RulebookRef;
  readonly shipment: string | null;
}

/** A metafield of type json takes 128 KB; an order of hundreds of lines has facts that name each of them. */
const REASONS_MAX = 40;
const FACT_ITEMS_MAX = 20;

/** The metafield as text, with its keys always in one order, so that equal decisions compare as equal text. */
export function verdictToMetafield(decision: MetafieldDecision): string {
  const metafield: EligibilityMetafield = {
    schema: 1,
    verdict: decision.verdict,
    entry: decision.entry,
    ready: decision.ready,
    missing: decision.missing,
    reasons: distinct(decision.reasons),
    warnings: distinct(decision.warnings),
    ...(decision.gist == null ? {} : { gist: shortGist(decision.gist) }),
    ...(decision.crossing === undefined ? {} : { crossing: crossingOf(decision.crossing, decision.shipment) }),
    ...(decision.stays == null ? {} : { stays: decision.stays }),
    ...(decision.joins === true ? { joins: true } : {}),
    grantedBy: decision.grantedBy === null ? null : { cite: decision.grantedBy.cite, url: decision.grantedBy.url },
    arrivalDay: decision.arrivalDay,
    rulebook: { version: decision.rulebook.version, hash: decision.rulebook.hash },
    shipment: decision.shipment,
  };
  return canonicalJson(metafield);
}

/** A load that leaves, or is released, changes nothing of the text. */
const crossingOf = (status: CrossingStatus, load: string | null): EligibilityMetafield['crossing'] => ({
  kind: load !== null && (status.kind === 'left' || status.kind === 'released') ? 'in-load' : status.kind,
  holds: holdsOf(status),
});

/** Lots of one order may name hundreds of lines; the first tell which they are. What was paid stands on the order itself. */
const shortGist = ({ paid: _paid, stop, ...gist }: OrderGist): Omit<OrderGist, 'paid'> => ({
  ...gist,
  stop: stop === null ? null : { ...stop, goods: stop.goods.slice(0, FACT_ITEMS_MAX) },
});

function distinct(reasons: readonly Reason[]): EligibilityReason[] {
  const seen = new Map<string, EligibilityReason>();
  for (const reason of reasons) {
    const facts = Object.fromEntries(Object.entries(reason.facts).map(([key, fact]) => [key, shortened(fact)]));
    const shown = { code: reason.code, cite: reason.citation.cite, url: reason.citation.url, facts };
    const text = canonicalJson(shown);
    if (!seen.has(text)) seen.set(text, shown);
  }
  return [...seen.values()].slice(0, REASONS_MAX);
}

const shortened = (fact: Fact): Fact => (Array.isArray(fact) ? fact.slice(0, FACT_ITEMS_MAX) : fact);
