import {
  CUSTOMS_STATES,
  crossingStatus,
  customsWord,
  decideOrder,
  exemptionGranted,
  instantOfLegalDay,
  isLoadEntry,
  loadName,
  parseLegalDay,
} from '#domain';
import type { Citation, CrossingStatus, Verdict } from '#domain';
import { verdictToMetafield, verdictToTags } from '#shopify';
import type { EligibilityStay, TagPlan, TagSettings } from '#shopify';
import type { OrderRecord } from '../store/rows.ts';
import { readGist } from '../store/gist.ts';
import { loadState } from '../store/load-state.ts';
import type { LiveLoad } from '../store/live-loads.ts';
import { hasLeft, stayOf, stayOfOrder } from './stay.ts';

/** What must be written to the order in Shopify so that it says what the verdict in force says. */
export interface WriteBackPlan {
  readonly tags: TagPlan;
  /** Null: the metafield says it already, or none is wanted. */
  readonly metafield: string | null;
  readonly needed: boolean;
}

export type WriteBackState = Pick<
  OrderRecord,
  | 'tags'
  | 'writtenTags'
  | 'writtenMetafield'
  | 'arrivalDay'
  | 'deletedAt'
  | 'gist'
  | 'cancelledAt'
  | 'test'
  | 'standing'
  | 'financialStatus'
  | 'standingFacts'
  | 'shipFromKey'
>;

export type WriteBackSettings = TagSettings & Parameters<typeof stayOf>[1];

export interface WhereItStands {
  /** The live load that holds it. */
  readonly load: LiveLoad | null;
  /** A question that a person can answer holds it. */
  readonly asks: boolean;
}

export function planWriteBack(
  order: WriteBackState,
  lots: readonly Verdict[],
  settings: WriteBackSettings,
  { load, asks }: WhereItStands,
): WriteBackPlan {
  const decision = decideOrder(lots);
  const crossing = crossingStatus({
    ...decision,
    asks,
    stays: stayOf(order, settings),
    cancelled: order.cancelledAt !== null,
    fulfilled: hasLeft(order),
    load: load === null ? null : loadState(load),
  });
  const tags = verdictToTags(order.tags, order.writtenTags, { ...decision, crossing, customs: wordOf(load) }, settings);
  const rulebook = lots[0]?.rulebook;
  const silent = decision.verdict === 'not-applicable' && !settings.tagNotApplicable && order.writtenMetafield === null;
  const text =
    rulebook === undefined || silent
      ? null
      : verdictToMetafield({
          verdict: decision.verdict,
          entry: decision.entry,
          ready: decision.entryReady,
          missing: decision.missing,
          reasons: decision.reasons,
          warnings: lots.flatMap((lot) => [...lot.warnings, ...lot.route.warnings]),
          gist: readGist(order.gist),
          crossing,
          stays: staysSaid(order, crossing, settings),
          joins:
            crossing.kind === 'ready' &&
            isLoadEntry(decision.entry) &&
            order.shipFromKey !== null &&
            order.arrivalDay !== null,
          grantedBy: decision.verdict === 'eligible' ? grantedBy(order.arrivalDay, lots) : null,
          arrivalDay: order.arrivalDay,
          rulebook,
          shipment: load === null ? null : loadName(load.number),
        });
  const metafield = text === order.writtenMetafield ? null : text;
  const changes = tags.add.length + tags.remove.length > 0 || metafield !== null;
  return { tags, metafield, needed: changes && order.deletedAt === null };
}

/** A word that this version does not know is none that an order is tagged by. */
function wordOf(load: LiveLoad | null): 'released' | 'hold' | null {
  const state = CUSTOMS_STATES.find((known) => known === load?.customs);
  return state === undefined ? null : customsWord(state);
}

/** Why it stays, in no language yet. */
function staysSaid(
  order: WriteBackState,
  crossing: CrossingStatus,
  settings: WriteBackSettings,
): EligibilityStay | null {
  const reason = crossing.kind === 'held' ? stayOf(order, settings) : null;
  if (reason === null) return null;
  const { facts, financialStatus } = stayOfOrder(reason, order);
  return { reason, financialStatus, holds: facts.holds, until: facts.until, words: facts.words };
}

/** Where the merchant's amendment opened the exemption, that is what the verdict rests on. */
function grantedBy(arrivalDay: string | null, lots: readonly Verdict[]): Citation | null {
  const amended = lots
    .flatMap(({ warnings }) => warnings)
    .find(({ code, facts }) => code === 'AMENDED' && facts['kind'] === 'exemption');
  if (amended !== undefined) return amended.citation;
  const day = arrivalDay === null ? null : parseLegalDay(arrivalDay);
  return day === null ? null : (exemptionGranted(instantOfLegalDay(day, '12:00'), null)?.limitSource ?? null);
}

/** `not-needed`: nothing of ours is on the order and nothing is wanted. */
export function tagStateAfter(plan: WriteBackPlan): 'pending' | 'written' | 'not-needed' {
  if (plan.needed) return 'pending';
  return plan.tags.wanted.length > 0 ? 'written' : 'not-needed';
}
