import { readAnswerFile, readServiceAnswer } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { noteHeard, noteKeyRefused } from '../store/carrier-account.ts';
import { openAccount } from './account.ts';
import { receive } from './service.ts';
import { takeIncoming } from './take-incoming.ts';

/** It may hand out one message at a time: so many times is it asked in a row. */
const ROUNDS = 200;

/** Takes what waits at the service until nothing new comes. A silent line is told in Settings; the schedule asks again. */
export async function receiveAnswers(
  deps: Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>,
  shop: string,
): Promise<void> {
  const { db, clock, log } = deps;
  const account = await openAccount(deps, shop);
  if (account === null) return;
  for (let round = 0; round < ROUNDS; round += 1) {
    const heard = await receive(deps, account);
    await noteHeard(db, shop, clock.now(), heard.kind === 'answered');
    if (heard.kind === 'no-answer') return;
    const answer = readServiceAnswer(heard.status, heard.text);
    if (answer.kind === 'key-refused') {
      await noteKeyRefused(db, shop, { key: account.sealed, code: answer.code, at: clock.now() });
      log.warn({ shop, code: answer.code }, 'The carrier’s service refused a key');
      return;
    }
    // What it tells of an earlier sending reads like a refusal of this call, and is none.
    if (heard.status >= 300 || answer.kind === 'busy' || nothing(heard.text)) return;
    const taken = await takeIncoming(deps, shop, 'poll', heard.text);
    if (taken.kind === 'refused') {
      log.warn({ shop, why: taken.why }, 'The carrier’s service answered what cannot be read');
      return;
    }
    const { fresh, strays } = taken;
    if (fresh === 0) return;
    log.info({ shop, fresh, strays }, 'Answers came from the carrier’s service');
  }
}

function nothing(text: string): boolean {
  if (['', 'null'].includes(text.trim())) return true;
  const file = readAnswerFile(text);
  return file.kind === 'refused' && file.why === 'empty';
}
