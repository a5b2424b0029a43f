import { decideOrder, exemptionGranted, instantOfLegalDay, parseLegalDay, loadName } from '#domain';
import type { Citation, StayReason, Verdict } from '#domain';
import { verdictToMetafield, verdictToTags } from '#shopify';
import type { TagPlan, TagSettings } from '#shopify';
import type { OrderRecord } from '../store/rows.ts';
import { hasLeft } from './stay.ts';
import { readGist } from '../store/gist.ts';
import { stayOf } from './stay.ts';

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
>;

export type WriteBackSettings = TagSettings & Parameters<typeof stayOf>[1];

/** What a tag says of an order besides its verdict: one that has left, or is in a shipment, waits for nothing any more. */
function staysOf(order: WriteBackState, settings: WriteBackSettings, loadNumber: number | null): StayReason | null {
  const settled = order.cancelledAt !== null || loadNumber !== null || hasLeft(order);
  return settled ? null : stayOf(order, settings);
}

export function planWriteBack(
  order: WriteBackState,
  lots: readonly Verdict[],
  settings: WriteBackSettings,
  loadNumber: number | null,
): WriteBackPlan {
  const decision = decideOrder(lots);
  const tags = verdictToTags(
    order.tags,
    order.writtenTags,
    { ...decision, stays: staysOf(order, settings, loadNumber) },
    settings,
  );
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
          grantedBy: decision.verdict === 'eligible' ? grantedBy(order.arrivalDay, lots) : null,
          arrivalDay: order.arrivalDay,
          rulebook,
          shipment: loadNumber === null ? null : loadName(loadNumber),
        });
  const metafield = text === order.writtenMetafield ? null : text;
  const changes = tags.add.length + tags.remove.length > 0 || metafield !== null;
  return { tags, metafield, needed: changes && order.deletedAt === null };
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
