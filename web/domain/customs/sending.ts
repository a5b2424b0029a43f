import type { CustomsMessage, MessageProblem } from './event.ts';
import { readMessages } from './read-messages.ts';

/** `file`: the trip as the revision has it, first or as an amendment. `cancel`: the trip is taken back. */
export const SENDING_ACTS = ['file', 'cancel'] as const;
export type SendingAct = (typeof SENDING_ACTS)[number];
export type SendingOperation = 'create' | 'update' | 'cancel';

/**
 * waiting      Nothing has left yet.
 * sending      It may have left: written before it does.
 * unknown      It left, and no answer came: it may stand at the service. It is asked about, and never sent again by itself.
 * taken        The carrier's service has it.
 * accepted     Customs has it.
 * refused      The service or customs refused it.
 * key-refused  The service refused the key: nothing was taken. It goes on with a new key.
 * replaced     A newer revision took its place before it left.
 */
export const SENDING_STATES = [
  'waiting', 'sending', 'unknown', 'taken', 'accepted', 'refused', 'key-refused', 'replaced',
] as const; // prettier-ignore
export type SendingState = (typeof SENDING_STATES)[number];

export interface Sending {
  readonly act: SendingAct;
  readonly revision: number;
  readonly operation: SendingOperation;
  readonly tripNumber: string;
  readonly sendId: string;
  readonly state: SendingState;
}

export type SendingPlan =
  | { readonly kind: 'send'; readonly operation: SendingOperation }
  /** One is on its way, or nobody can say whether it arrived. */
  | { readonly kind: 'under-way' | 'unknown' }
  /** This revision was sent, or there is nothing to take back. */
  | { readonly kind: 'done' | 'nothing-sent' };

const STANDS: ReadonlySet<SendingState> = new Set(['taken', 'accepted']);

/** Whether the trip stands at the service after all that was sent, in the order in which it was. */
export function standsSent(sendings: readonly Sending[]): boolean {
  let stands = false;
  for (const { act, state } of sendings) if (STANDS.has(state)) stands = act === 'file';
  return stands;
}

/** What asking for `act` leads to. `sendings`: of the load, the oldest first. */
export function planSending(act: SendingAct, revision: number, sendings: readonly Sending[]): SendingPlan {
  if (sendings.some(({ state }) => state === 'unknown')) return { kind: 'unknown' };
  if (sendings.some(({ state }) => state === 'waiting' || state === 'sending')) return { kind: 'under-way' };
  const stands = standsSent(sendings);
  if (act === 'cancel') return stands ? { kind: 'send', operation: 'cancel' } : { kind: 'nothing-sent' };
  const last = sendings.filter(({ state }) => STANDS.has(state)).at(-1);
  if (stands && last?.revision === revision) return { kind: 'done' };
  return { kind: 'send', operation: stands ? 'update' : 'create' };
}

/** What the service answered to a message that was handed to it. */
export type ServiceAnswer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'key-refused'; readonly code: string }
  /** It took nothing, and may be asked again. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly told: string }
  /** It may have it, or not. */
  | { readonly kind: 'unknown' };

/** `status`: of HTTP. The body is whatever came: an `API_RESPONSE`, a `FAILURE` or `FAILED`, null, nothing, a page of a proxy. */
export function readServiceAnswer(status: number, body: string): ServiceAnswer {
  const read = parsed(body);
  const message = read === NO_JSON ? undefined : readMessages(read)[0]?.message;
  const code = message?.kind === 'failure' ? (message.errorCode ?? '') : '';
  if (/API_KEY/.test(code)) return { kind: 'key-refused', code };
  if (status === 401 || status === 403) return { kind: 'key-refused', code: code || String(status) };
  if (status === 429 || code === 'TOO_MANY_REQUESTS') return { kind: 'busy' };
  if (status >= 500 || status < 200) return { kind: 'unknown' };
  if (message?.kind === 'failure') return { kind: 'refused', told: message.text ?? (code || String(status)) };
  if (message?.kind === 'api' && message.good === false)
    return { kind: 'refused', told: wordsOf(message.problems, message.status) };
  if (status >= 300) return { kind: 'refused', told: String(status) };
  return read === NO_JSON && body.trim() !== '' ? { kind: 'unknown' } : { kind: 'taken' };
}

const NO_JSON = Symbol('no JSON');
function parsed(body: string): unknown {
  if (body.trim() === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return NO_JSON;
  }
}

const WORDS_MOST = 500;
const wordsOf = (problems: readonly MessageProblem[], status: string): string =>
  (
    problems.map(({ identifier, note }) => [identifier, note].filter((part) => part !== '').join(': ')).join('; ') ||
    status
  ).slice(0, WORDS_MOST);

export interface SendingSettled {
  readonly state: 'taken' | 'accepted' | 'refused';
  readonly told: string | null;
}

const OPEN: ReadonlySet<SendingState> = new Set(['sending', 'unknown', 'taken']);

/** What a message says of one sending; null: nothing. Customs names no sending, so the caller asks the oldest that is open first. */
export function settledBy(sending: Sending, message: CustomsMessage): SendingSettled | null {
  if (!OPEN.has(sending.state)) return null;
  if (message.kind === 'api') {
    const named = message.sendId === null ? message.trip === sending.tripNumber : message.sendId === sending.sendId;
    if (!named || message.good === null) return null;
    if (message.good) return sending.state === 'taken' ? null : { state: 'taken', told: null };
    return { state: 'refused', told: wordsOf(message.problems, message.status) };
  }
  if (message.kind !== 'ace' || message.trip !== sending.tripNumber) return null;
  for (const event of message.events) {
    if (event.kind !== 'processed') continue;
    const cancels = event.request?.startsWith('CANCEL') ?? false;
    if (event.request !== null && cancels !== (sending.act === 'cancel')) continue;
    if (event.rejected === 0) return { state: 'accepted', told: null };
    const faults = message.events.flatMap((one) => (one.kind === 'fault' ? [one.text || one.code] : []));
    return { state: 'refused', told: faults.join('; ').slice(0, WORDS_MOST) || null };
  }
  return null;
}
