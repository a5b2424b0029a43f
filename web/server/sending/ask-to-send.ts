import { planSending, tripMessage } from '#domain';
import type { LoadProblem, NotForLoad, SendingAct } from '#domain';
import { loadMerchantRules } from '../store/amendments.ts';
import { findCarrierAccount } from '../store/carrier-account.ts';
import type { WhichLoad } from '../store/load-events.ts';
import { revisionInForce } from '../store/load-revisions.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { lockLoad } from '../store/loads.ts';
import { readSettings } from '../store/settings.ts';
import { inTransaction } from '../store/transaction.ts';
import { holdSending, moveSending, putInOutbox, sendingsOfLoad } from '../store/trip-sendings.ts';
import type { WhichSending } from '../store/trip-sendings.ts';
import { readSealedDocument } from '../loads/sealed-document.ts';
import type { Deps } from '../ports/deps.ts';

type AskDeps = Pick<Deps, 'db' | 'queue' | 'clock'>;

export type SendAsked =
  | { readonly kind: 'asked' }
  | { readonly kind: 'not-found' | 'not-sealed' | 'no-key' | 'key-refused' }
  | { readonly kind: 'under-way' | 'unknown' | 'done' | 'nothing-sent' }
  | { readonly kind: 'not-for-load'; readonly why: NotForLoad }
  | { readonly kind: 'cannot-be-written'; readonly problems: readonly LoadProblem[] };

/** A person has the trip filed, amended or taken back: a row of the outbox and its job, in one transaction, and nothing leaves the process here. */
export function askToSend(deps: AskDeps, { shop, loadId }: WhichLoad, by: string, act: SendingAct): Promise<SendAsked> {
  return inTransaction(deps.db, async (tx): Promise<SendAsked> => {
    const load = await lockLoad(tx, shop, loadId);
    if (load === null) return { kind: 'not-found' };
    const revision = isFrozenLoad(load) ? await revisionInForce(tx, { shop, loadId }) : null;
    if (revision === null) return { kind: 'not-sealed' };
    const account = await findCarrierAccount(tx, shop);
    if (account?.apiKey == null) return { kind: 'no-key' };
    if (account.refusedCode !== null) return { kind: 'key-refused' };
    const sendings = await sendingsOfLoad(tx, { shop, loadId });
    const plan = planSending(act, revision.number, sendings);
    if (plan.kind !== 'send') return plan;
    const document = readSealedDocument(revision.document);
    const { settings } = await readSettings(tx, shop);
    const message = tripMessage(document, await loadMerchantRules(tx, shop, settings), plan.operation, 'none');
    if (message.kind === 'not-for-load') return message;
    if (message.kind !== 'encoded') return { kind: 'cannot-be-written', problems: problemsOf(message) };
    for (const older of sendings)
      if (older.state === 'key-refused') await moveSending(tx, older, ['key-refused'], { state: 'replaced' });
    const which = { shop, loadId, revision: revision.number, act };
    const acting = { by, at: deps.clock.now() };
    const tripNumber = document.trip?.number ?? '';
    await putInOutbox(tx, which, { operation: plan.operation, tripNumber, name: document.name, acting });
    await deps.queue.send(tx, [{ name: 'send-trip', payload: which }]);
    return { kind: 'asked' };
  });
}

const problemsOf = (message: ReturnType<typeof tripMessage>): readonly LoadProblem[] =>
  message.kind === 'refused' ? message.problems : [];

/** A person looked at the service whether a message arrived of which no answer came. False: it is not unknown any more. */
export function settleUnknown(deps: AskDeps, which: WhichSending, arrived: boolean): Promise<boolean> {
  return inTransaction(deps.db, async (tx) => {
    const sending = await holdSending(tx, which);
    if (sending?.state !== 'unknown') return false;
    const at = deps.clock.now();
    if (arrived) return moveSending(tx, sending, ['unknown'], { state: 'taken', settledAt: at });
    return moveSending(tx, sending, ['unknown'], { state: 'refused', told: null, settledAt: at });
  });
}
