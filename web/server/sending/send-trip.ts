import { createHash } from 'node:crypto';
import { readServiceAnswer, tripMessage } from '#domain';
import type { SendingState, ServiceAnswer } from '#domain';
import { readSealedDocument } from '../loads/sealed-document.ts';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { noteHeard, noteKeyRefused } from '../store/carrier-account.ts';
import { recordFileEvent } from '../store/file-events.ts';
import { documentOfRevision } from '../store/load-revisions.ts';
import { readSettings } from '../store/settings.ts';
import { inTransaction } from '../store/transaction.ts';
import { holdSending, moveSending } from '../store/trip-sendings.ts';
import type { KeptSending, WhichSending } from '../store/trip-sendings.ts';
import { openAccount } from './account.ts';
import type { OpenAccount } from './account.ts';
import { handOver } from './service.ts';
import type { Heard } from './service.ts';

type SendDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'log'>;

/** Sends what waits in the row, at most once: the row says `sending`, committed, before anything leaves the process. */
export async function sendTrip(deps: SendDeps, which: WhichSending): Promise<void> {
  const account = await openAccount(deps, which.shop);
  const leaving = await claim(deps, which, account);
  if (leaving === null || account === null) return;
  const heard = await handOver(deps, account, leaving.message);
  await settle(deps, leaving.sending, account, heard);
}

interface Leaving {
  readonly sending: KeptSending;
  readonly message: string;
}

const claim = (deps: SendDeps, which: WhichSending, account: OpenAccount | null): Promise<Leaving | null> =>
  inTransaction(deps.db, async (tx): Promise<Leaving | null> => {
    const sending = await holdSending(tx, which);
    // A worker was killed between the message and its answer: whether it left is not known.
    if (sending?.state === 'sending') await moveSending(tx, sending, ['sending'], { state: 'unknown' });
    if (sending?.state !== 'waiting') return null;
    const { shop } = which;
    const document = await documentOfRevision(tx, which);
    const message = document === null ? null : await messageOf(tx, shop, readSealedDocument(document), sending);
    if (message === null || account === null) {
      const state: SendingState = account === null ? 'key-refused' : 'refused';
      await moveSending(tx, sending, ['waiting'], { state, settledAt: deps.clock.now() });
      return null;
    }
    const bodyHash = createHash('sha256').update(message).digest('hex');
    await moveSending(tx, sending, ['waiting'], { state: 'sending', bodyHash, sentAt: deps.clock.now() });
    return { sending, message };
  });

async function messageOf(
  tx: Parameters<typeof loadMerchantRules>[0] & Parameters<typeof readSettings>[0],
  shop: string,
  document: ReturnType<typeof readSealedDocument>,
  { operation, sendId }: KeptSending,
): Promise<string | null> {
  const { settings } = await readSettings(tx, shop);
  const made = tripMessage(document, await loadMerchantRules(tx, shop, settings), operation, sendId);
  return made.kind === 'encoded' ? made.text : null;
}

async function settle({ db, clock, log }: SendDeps, sending: KeptSending, account: OpenAccount, heard: Heard) {
  const at = clock.now();
  const { shop, loadId, revision, act } = sending;
  const answer: ServiceAnswer =
    heard.kind === 'answered' ? readServiceAnswer(heard.status, heard.text) : { kind: 'unknown' };
  await noteHeard(db, shop, at, heard.kind === 'answered');
  if (answer.kind === 'key-refused') await noteKeyRefused(db, shop, { key: account.sealed, code: answer.code, at });
  // `unknown` as well: another worker that met the row meanwhile took us for killed.
  const moved = await moveSending(db, sending, ['sending', 'unknown'], {
    ...STATE_AFTER[answer.kind],
    told: toldOf(answer),
    ...(answer.kind === 'unknown' || answer.kind === 'busy' ? {} : { settledAt: at }),
  });
  if (moved && answer.kind === 'taken')
    await recordFileEvent(
      db,
      { shop, loadId },
      { file: FILE_OF[sending.operation], revision, act: 'sent' },
      { by: sending.askedBy, at },
    );
  log.info({ shop, load: loadId, revision, act, outcome: answer.kind }, 'A trip was handed to the carrier’s service');
}

const FILE_OF = { create: 'ace-trip-json', update: 'ace-trip-update-json', cancel: 'ace-trip-cancel-json' } as const;

/** `busy`: it took nothing, so the row waits, and the next round of polling sends it. */
const STATE_AFTER: Readonly<Record<ServiceAnswer['kind'], { readonly state: SendingState }>> = {
  taken: { state: 'taken' },
  'key-refused': { state: 'key-refused' },
  busy: { state: 'waiting' },
  refused: { state: 'refused' },
  unknown: { state: 'unknown' },
};
const toldOf = (answer: ServiceAnswer): string | null =>
  answer.kind === 'refused' ? answer.told : answer.kind === 'key-refused' ? answer.code : null;
