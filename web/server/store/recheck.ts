import { randomUUID } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import type { Tx } from './tx.ts';
import type { RecheckRun } from './generated/client.ts';

export type RecheckCause = 'install' | 'merchant' | 'settings';

export interface NewRun {
  readonly cause: RecheckCause;
  /** `listing`: its orders are still to be found; `running`: they are known. */
  readonly state: 'listing' | 'running';
}

export async function startRun(tx: Tx, clock: Clock, shop: string, run: NewRun): Promise<string> {
  const id = randomUUID();
  await tx.recheckRun.create({ data: { shop, id, startedAt: clock.now(), ...run } });
  return id;
}

/** Adds orders to a run, each once; gives those that were new. */
export async function addItems(tx: Tx, shop: string, runId: string, orderIds: readonly string[]): Promise<string[]> {
  const held = await tx.recheckItem.findMany({
    where: { shop, runId, orderId: { in: [...orderIds] } },
    select: { orderId: true },
  });
  const known = new Set(held.map((item) => item.orderId));
  const added = [...new Set(orderIds)].filter((orderId) => !known.has(orderId));
  await tx.recheckItem.createMany({ data: added.map((orderId) => ({ shop, runId, orderId })) });
  await tx.recheckRun.update({ where: { shop_id: { shop, id: runId } }, data: { total: { increment: added.length } } });
  return added;
}

export async function loadRun(tx: Tx, shop: string, runId: string): Promise<RecheckRun | null> {
  return tx.recheckRun.findUnique({ where: { shop_id: { shop, id: runId } } });
}

/** The run that is going on, if any: a second request to check everything joins it. */
export async function openRun(tx: Tx, shop: string): Promise<RecheckRun | null> {
  return tx.recheckRun.findFirst({
    where: { shop, state: { in: ['listing', 'running'] } },
    orderBy: { startedAt: 'desc' },
  });
}

/** What the progress bar shows: of the runs going on the longest, for a re-check of one order must not hide one of all; else the last. */
export async function latestRun(tx: Tx, shop: string): Promise<RecheckRun | null> {
  const goingOn = await tx.recheckRun.findFirst({
    where: { shop, state: { in: ['listing', 'running'] } },
    orderBy: [{ total: 'desc' }, { startedAt: 'desc' }],
  });
  return goingOn ?? tx.recheckRun.findFirst({ where: { shop }, orderBy: { startedAt: 'desc' } });
}

/** Remembers how far the listing came; null: it has reached the end. */
export async function advanceListing(
  tx: Tx,
  clock: Clock,
  { shop, runId, cursor }: { readonly shop: string; readonly runId: string; readonly cursor: string | null },
): Promise<void> {
  const data = cursor === null ? { cursor: null, state: 'running' } : { cursor };
  await tx.recheckRun.updateMany({ where: { shop, id: runId, state: 'listing' }, data });
  if (cursor === null) await finishRun(tx, clock, shop, runId);
}

/** Counts the order in every run that waits for it. Idempotent: an item leaves `waiting` once, so a job that ran twice counts once. */
export async function countRechecked(
  tx: Tx,
  clock: Clock,
  { shop, orderId, state }: { readonly shop: string; readonly orderId: string; readonly state: 'done' | 'failed' },
): Promise<void> {
  const waiting = await tx.recheckItem.findMany({
    where: { shop, orderId, state: 'waiting' },
    select: { runId: true },
    orderBy: { runId: 'asc' },
  });
  for (const { runId } of waiting) {
    const { count } = await tx.recheckItem.updateMany({
      where: { shop, runId, orderId, state: 'waiting' },
      data: { state },
    });
    if (count === 0) continue;
    await tx.recheckRun.updateMany({
      where: { shop, id: runId },
      data: { done: { increment: 1 }, failed: { increment: state === 'failed' ? 1 : 0 } },
    });
    await finishRun(tx, clock, shop, runId);
  }
}

async function finishRun(tx: Tx, clock: Clock, shop: string, runId: string): Promise<void> {
  const run = await loadRun(tx, shop, runId);
  if (run === null || run.state !== 'running' || run.done < run.total) return;
  await tx.recheckRun.updateMany({
    where: { shop, id: runId, state: 'running' },
    data: { state: 'done', finishedAt: clock.now() },
  });
}

/** Ends the shop's open runs with a sentence for the merchant. */
export async function failRuns(tx: Tx, clock: Clock, shop: string, message: string): Promise<void> {
  await tx.recheckRun.updateMany({
    where: { shop, state: { in: ['listing', 'running'] } },
    data: { state: 'failed', finishedAt: clock.now(), message },
  });
}
