import type { CrossingHold, CrossingStatus, Entry, ReasonCode, VerdictKind } from '#domain';
import { CUSTOMS_TAGS, CROSSING_READY, entryTag, holdTag, ownVocabulary, REASON_SLUGS, stopTag } from './vocabulary.ts';

export interface TagDecision {
  readonly verdict: VerdictKind;
  readonly leadReason: ReasonCode | null;
  readonly entry: Entry;
  readonly crossing: CrossingStatus;
  /** What customs says of its parcel; absent or null: neither that it may go nor that it is kept. */
  readonly customs?: 'released' | 'hold' | null;
}

export interface TagSettings {
  readonly tagPrefix: string;
  /** Tags that say whether the order can leave (`Cross-…`). */
  readonly tagCrossing: boolean;
  /** Tags of the verdict and its reason, under the prefix. */
  readonly tagVerdict: boolean;
  /** False: an order that no entry concerns carries none of our tags. */
  readonly tagNotApplicable: boolean;
}

export interface TagPlan {
  /** The tags of ours that the order should carry, in order. */
  readonly wanted: readonly string[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The entry belongs to either family: it goes only with both. */
export function wantedTags(decision: TagDecision, settings: TagSettings): string[] {
  const { tagCrossing, tagVerdict, tagNotApplicable } = settings;
  if (decision.verdict === 'not-applicable' && !tagNotApplicable) return [];
  const entry = tagCrossing || tagVerdict ? entryTag(decision.entry) : null;
  return [
    ...(tagCrossing ? crossingTags(decision.crossing) : []),
    ...(tagVerdict ? verdictTags(decision, settings.tagPrefix) : []),
    ...(entry === null ? [] : [entry]),
    ...(decision.customs == null ? [] : [CUSTOMS_TAGS[decision.customs]]),
  ];
}

function verdictTags({ verdict, leadReason }: TagDecision, prefix: string): string[] {
  const reason = verdict === 'eligible' || leadReason === null ? null : REASON_SLUGS[leadReason];
  return [`${prefix}-${verdict}`, ...(reason === null ? [] : [`${prefix}-${reason}`])];
}

/**
 * Can it leave? One word for ready; each thing that it waits for, or what bars it. An order in a load, or one that has left, stays ready:
 * a tag for each step of a load would have every order of it written again at each.
 */
export function crossingTags(status: CrossingStatus): string[] {
  switch (status.kind) {
    case 'stop':
      return [stopTag(status.because)];
    case 'held':
      return [...new Set(status.by.map(holdTag))];
    case 'ready':
    case 'in-load':
    case 'left':
    case 'released':
      return [CROSSING_READY];
    case 'cancelled':
    case 'none':
      return [];
  }
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

/** What holds or bars it, as one list. */
export const holdsOf = (status: CrossingStatus): readonly CrossingHold[] => {
  if (status.kind === 'held') return status.by;
  return status.kind === 'stop' ? [status.because] : [];
};
