import {
  METAFIELD_KEY,
  METAFIELD_NAMESPACE,
  METAFIELD_TYPE,
  orderGid,
  planTags,
  readWriteBack,
  WRITE_BACK,
} from '#shopify';
import type { WriteBackData, WriteBackReading } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import type { OrderRecord } from '../store/rows.ts';
import { lockAll } from '../store/locks.ts';
import { isAsked } from '../store/open-questions.ts';
import { loadOrder, storeTags } from '../store/orders.ts';
import { confirmAccess } from '../store/refusals.ts';
import { failTags } from '../store/tag-failures.ts';
import { loadVerdict } from '../store/verdicts.ts';
import { hasAccess, stopAccess } from '../admin-api/access.ts';
import { loadSettings } from '../judging/context.ts';
import type { DecisionSettings } from '../judging/context.ts';
import { orderLots } from '../store/stored-lots.ts';
import { liveLoadOf } from '../store/live-loads.ts';
import { searchTextOf } from './search-text.ts';
import { tagTurn } from '../judging/tag-turn.ts';
import { planWriteBack, tagStateAfter } from '../judging/write-back-plan.ts';
import type { WriteBackPlan } from '../judging/write-back-plan.ts';
import { inTransaction } from '../store/transaction.ts';
import { keptSaid } from '../base/kept-said.ts';
import { refusal } from '../base/said.ts';

/** The call, where a refusal of it is kept. */
const WRITING = 'write-tags';
const NOT_FAILED = { tagError: null, tagFailures: 0, tagRetryAt: null } as const;

export type WriteTagsDeps = Pick<Deps, 'admin' | 'db' | 'clock' | 'queue' | 'log'>;

interface Planned {
  readonly row: OrderRecord;
  readonly plan: WriteBackPlan;
  readonly settings: DecisionSettings;
}

/** Brings tags and metafield in Shopify to what the verdict in force asks; calls nobody where they already say it. */
export async function writeTags(deps: WriteTagsDeps, shop: string, orderId: string): Promise<void> {
  if (!(await hasAccess(deps, shop))) return;
  const planned = await planOf(deps.db, shop, orderId);
  if (planned === null) return;
  if (!planned.plan.needed) return finishWrite(deps, shop, orderId);
  const outcome = await deps.admin.run<WriteBackData>(shop, WRITE_BACK, variablesOf(orderId, planned.plan));
  switch (outcome.kind) {
    case 'ok':
      return keep(deps, { shop, orderId, planned, reading: readWriteBack(outcome.data) });
    case 'refused':
      deps.log.error({ shop, orderId, message: outcome.message }, 'Shopify refused our write');
      return fail(deps, shop, orderId, keptSaid(refusal('kept.tags-refused')));
    case 'unauthorised':
    case 'forbidden':
    case 'paused':
    case 'uninstalled':
      return stopAccess(deps, shop, outcome, WRITING);
  }
}

async function planOf(tx: Tx, shop: string, orderId: string): Promise<Planned | null> {
  const row = await loadOrder(tx, shop, orderId);
  const verdict = row === null ? null : await loadVerdict(tx, shop, row.verdictId);
  if (row === null || verdict === null) return null;
  const settings = await loadSettings(tx, shop);
  const stands = { load: await liveLoadOf(tx, shop, orderId), asks: await isAsked(tx, shop, orderId) };
  return { row, settings, plan: planWriteBack(row, verdict.outcome, settings, stands) };
}

function variablesOf(orderId: string, plan: WriteBackPlan): Record<string, unknown> {
  const id = orderGid(orderId);
  const metafield = {
    ownerId: id,
    namespace: METAFIELD_NAMESPACE,
    key: METAFIELD_KEY,
    type: METAFIELD_TYPE,
    value: plan.metafield,
  };
  return {
    id,
    remove: plan.tags.remove,
    add: plan.tags.add,
    metafields: plan.metafield === null ? [] : [metafield],
    removing: plan.tags.remove.length > 0,
    adding: plan.tags.add.length > 0,
    describing: plan.metafield !== null,
  };
}

/** Stores what Shopify read back, then looks again: the verdict may have changed while we wrote. */
async function keep(
  deps: WriteTagsDeps,
  {
    shop,
    orderId,
    planned,
    reading,
  }: { readonly shop: string; readonly orderId: string; readonly planned: Planned; readonly reading: WriteBackReading },
): Promise<void> {
  const problem = problemOf(planned, reading);
  if (problem === null) deps.log.info({ shop, orderId }, 'Tags were written');
  else deps.log.warn({ shop, orderId, errors: reading.errors.length }, 'Tags were not written as planned');
  await inTransaction(deps.db, async (tx) => {
    await confirmAccess(tx, shop, WRITING);
    await lockAll(tx, 'order', shop, [orderId]);
    const row = await loadOrder(tx, shop, orderId);
    if (row === null) return;
    const tags = reading.tags === null ? row.tags : [...reading.tags];
    await storeTags(tx, shop, orderId, {
      tags,
      writtenTags: oursAmong(tags, [...row.writtenTags, ...planned.plan.tags.wanted]),
      ...(problem === null && planned.plan.metafield !== null ? { writtenMetafield: planned.plan.metafield } : {}),
      taggedAt: deps.clock.now(),
      searchText: searchTextOf({ ...row, lots: orderLots.demand(row.lots), tags }),
    });
    if (problem === null) await settleIn(tx, deps, shop, orderId);
    else await failTags(tx, shop, orderId, { sentence: problem, at: deps.clock.now() });
  });
}

function problemOf(planned: Planned, reading: WriteBackReading): string | null {
  if (reading.errors.length > 0) return keptSaid(refusal('kept.tags-not-taken', { errors: reading.errors.join('; ') }));
  if (reading.tags === null) return keptSaid(refusal('kept.no-order-back'));
  const left = planTags(reading.tags, planned.row.writtenTags, planned.plan.tags.wanted, planned.settings.tagPrefix);
  const tag = left.add[0] ?? left.remove[0];
  return tag === undefined ? null : keptSaid(refusal('kept.tag-not-kept', { tag }));
}

function oursAmong(tags: readonly string[], ours: readonly string[]): string[] {
  const known = new Set(ours.map((tag) => tag.toLowerCase()));
  return tags.filter((tag) => known.has(tag.toLowerCase()));
}

async function finishWrite(deps: WriteTagsDeps, shop: string, orderId: string): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await lockAll(tx, 'order', shop, [orderId]);
    await settleIn(tx, deps, shop, orderId);
  });
}

async function settleIn(tx: Tx, deps: Pick<Deps, 'queue' | 'clock'>, shop: string, orderId: string): Promise<void> {
  const planned = await planOf(tx, shop, orderId);
  if (planned === null) return;
  await storeTags(tx, shop, orderId, { tagState: tagStateAfter(planned.plan), ...NOT_FAILED });
  if (!planned.plan.needed) return;
  const priority = tagTurn(planned.row, deps.clock.now());
  await deps.queue.send(tx, [{ name: 'write-tags', payload: { shop, orderId }, priority }]);
}

async function fail(deps: WriteTagsDeps, shop: string, orderId: string, sentence: string): Promise<void> {
  await failTags(deps.db, shop, orderId, { sentence, at: deps.clock.now() });
}
