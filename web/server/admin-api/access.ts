import type { AdminOutcome } from '../ports/admin-api.ts';
import type { Deps } from '../ports/deps.ts';
import { failRuns } from '../store/recheck.ts';
import { recordRefusal } from '../store/refusals.ts';
import { findShop, markPaused } from '../store/shops.ts';
import { inTransaction } from '../store/transaction.ts';
import { keptSaid } from '../base/kept-said.ts';
import { refusal } from '../base/said.ts';

type NoAccess = Exclude<AdminOutcome<never>, { kind: 'ok' } | { kind: 'refused' }>;

const PAUSED = keptSaid(refusal('kept.paused'));
const REFUSED = keptSaid(refusal('kept.access-refused'));

/** Shopify refused us once, which may pass. Thrown, so that the job asks again in some minutes: a second refusal then counts. */
export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
  constructor() {
    super('Shopify refused access to the shop; it is asked again before anything is concluded');
  }
}

/**
 * Shopify will not have us: stop asking, and say so on the shop. Nothing is lost by it, for the shop's next installation, new
 * consent or opening again starts a re-check of every order. `call` names what was refused.
 * @throws {AccessRefused} at a refusal that none some minutes earlier confirms
 */
export async function stopAccess(
  deps: Pick<Deps, 'db' | 'log' | 'clock'>,
  shop: string,
  outcome: NoAccess,
  call: string,
): Promise<void> {
  if (outcome.kind === 'uninstalled') {
    deps.log.warn({ shop, outcome: outcome.kind }, 'Shopify refused access to the shop');
    return;
  }
  const paused = outcome.kind === 'paused';
  if (!paused && (await recordRefusal(deps.db, shop, call)) === 'ask-again') throw new AccessRefused();
  deps.log.warn({ shop, outcome: outcome.kind, call }, 'Shopify refused access to the shop');
  await inTransaction(deps.db, async (tx) => {
    if (paused) await markPaused(tx, shop);
    await failRuns(tx, deps.clock, shop, paused ? PAUSED : REFUSED);
  });
}

/** Whether the shop's jobs may call Shopify at all: nothing is written for a shop that uninstalled or took access away. */
export async function hasAccess(deps: Pick<Deps, 'db'>, shop: string): Promise<boolean> {
  return (await findShop(deps.db, shop))?.state === 'installed';
}
