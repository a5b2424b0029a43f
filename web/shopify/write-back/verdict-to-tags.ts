import type { Entry, ReasonCode, StayReason, VerdictKind } from '#domain';
import { crossingTag, CROSSING_READY, entryTag, ownVocabulary, REASON_SLUGS, stayTag } from './vocabulary.ts';

export interface TagDecision {
  readonly verdict: VerdictKind;
  readonly leadReason: ReasonCode | null;
  readonly entry: Entry;
  readonly entryReady: boolean;
  /** What the entry, or the verdict, still lacks. */
  readonly missing: readonly ReasonCode[];
  /** Why it stays for now whatever its verdict (on hold, not paid); null: nothing holds it. */
  readonly stays: StayReason | null;
}

export interface TagSettings {
  readonly tagPrefix: string;
  /** Tags that say whether the order can leave (`Cross-…`). */
  readonly tagCrossing: boolean;
  /** False: an order that no entry concerns carries none of our tags. */
  readonly tagNotApplicable: boolean;
}

export interface TagPlan {
  /** The tags of ours that the order should carry, in order. */
  readonly wanted: readonly string[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export function wantedTags(decision: TagDecision, settings: TagSettings): string[] {
  if (decision.verdict === 'not-applicable' && !settings.tagNotApplicable) return [];
  const reason =
    decision.verdict === 'eligible' || decision.leadReason === null ? null : REASON_SLUGS[decision.leadReason];
  const entry = entryTag(decision.entry);
  return [
    ...(settings.tagCrossing ? crossingTags(decision) : []),
    `${settings.tagPrefix}-${decision.verdict}`,
    ...(reason === null ? [] : [`${settings.tagPrefix}-${reason}`]),
    ...(entry === null ? [] : [entry]),
  ];
}

/** Can it leave? One word for ready; each thing that it waits for, or what bars it. An order that no entry concerns waits for nothing of ours. */
export function crossingTags({ verdict, leadReason, entry, entryReady, missing, stays }: TagDecision): string[] {
  if (verdict === 'not-applicable') return [];
  if (entry === 'none') return [crossingTag('stop', leadReason ?? 'EMBARGO')];
  const held = stays === null ? [] : [stayTag(stays)];
  if (missing.length > 0) return [...new Set([...held, ...missing.map((code) => crossingTag('hold', code))])];
  if (verdict === 'review' || !entryReady)
    return leadReason === null ? held : [...held, crossingTag('hold', leadReason)];
  return held.length > 0 ? held : [CROSSING_READY];
}

/**
 * What to add and remove so that the order carries our tags of this decision and no other of ours. Tags compare without
 * case, as Shopify compares them. A tag is ours when it is in our vocabulary under the prefix now set, or was written by
 * us under another; every other tag is the merchant's and stays.
 */
export function verdictToTags(
  current: readonly string[],
  written: readonly string[],
  decision: TagDecision,
  settings: TagSettings,
): TagPlan {
  return planTags(current, written, wantedTags(decision, settings), settings.tagPrefix);
}

export function planTags(
  current: readonly string[],
  written: readonly string[],
  wanted: readonly string[],
  prefix: string,
): TagPlan {
  const has = lowered(current);
  const wants = lowered(wanted);
  const vocabulary = ownVocabulary(prefix);
  const wrote = lowered(written);
  const ours = (tag: string): boolean => vocabulary.has(tag.toLowerCase()) || wrote.has(tag.toLowerCase());
  return {
    wanted,
    add: wanted.filter((tag) => !has.has(tag.toLowerCase())),
    remove: current.filter((tag) => ours(tag) && !wants.has(tag.toLowerCase())),
  };
}

const lowered = (tags: readonly string[]): ReadonlySet<string> => new Set(tags.map((tag) => tag.toLowerCase()));
