import { z } from 'zod';
import { sendingApi } from '#contract';
import type { CarrierServiceJson, SendingJson, SendingPage } from '#contract';
import { planSending, SENDING_ACTS } from '#domain';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import { problemSentence } from '../loads/sentences.ts';
import type { Deps } from '../ports/deps.ts';
import { makeAddress, saveKey } from '../sending/account.ts';
import { askToSend, settleUnknown } from '../sending/ask-to-send.ts';
import type { SendAsked } from '../sending/ask-to-send.ts';
import { findCarrierAccount } from '../store/carrier-account.ts';
import { countStrays } from '../store/customs-inbox.ts';
import { findLoadHead } from '../store/load-list.ts';
import { revisionNumber } from '../store/load-revisions.ts';
import { sendingsOfLoad } from '../store/trip-sendings.ts';
import type { KeptSending } from '../store/trip-sendings.ts';
import { ANSWERS_PATH } from './answers-address.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { wrong } from '../base/field-words.ts';

type SendingDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

const ACT = z.enum(SENDING_ACTS, 'is malformed');
const SEND = z.object({ act: ACT });
const ARRIVED = z.object({
  revision: z.int32('is malformed').min(1, 'is malformed'),
  act: ACT,
  arrived: z.boolean('is malformed'),
});
/** What a header can carry, and no more than a key may ever have. */
const word = z
  .string(wrong('text'))
  .transform((text) => text.trim())
  .pipe(z.string().regex(/^[\x21-\x7e]{4,200}$/, refusal('sending.word').message))
  .nullable();
const KEY = z.object({ suffix: word, key: word });

export const sendingHandlers = (deps: SendingDeps): HandlersOf<typeof sendingApi> => ({
  page: handle(sendingApi.page, {}, ({ shop, params: { id } }) => pageOr404(deps, shop, id)),
  send: handle(sendingApi.send, { body: SEND }, async ({ shop, userId: by, params: { id }, body: { act } }) => {
    const asked = await askToSend(deps, { shop, loadId: id }, by, act);
    if (asked.kind !== 'asked') return refusalOf(asked);
    deps.log.info({ shop, by, load: id, act }, 'A trip was asked to be sent');
    return pageOr404(deps, shop, id);
  }),
  arrived: handle(sendingApi.arrived, { body: ARRIVED }, async ({ shop, params: { id }, body }) => {
    const { revision, act, arrived } = body;
    if (!(await settleUnknown(deps, { shop, loadId: id, revision, act }, arrived)))
      return refuse(409, 'not-unknown', refusal('sending.not-unknown'));
    return pageOr404(deps, shop, id);
  }),
  account: handle(sendingApi.account, {}, async ({ shop }) => json(await accountOf(deps, shop))),
  saveKey: handle(sendingApi.saveKey, { body: KEY }, async ({ shop, userId: by, body: { suffix, key } }) => {
    if ((suffix === null) !== (key === null))
      return refuse(400, 'bad-input', refusal('sending.half-a-key'), { field: key === null ? 'key' : 'suffix' });
    const given = suffix === null || key === null ? null : { suffix, key };
    await saveKey(deps, shop, given, { by, at: deps.clock.now() });
    deps.log.info({ shop, by, kept: given !== null }, 'A key for the carrier’s service was saved');
    return json(await accountOf(deps, shop));
  }),
  makeAddress: handle(sendingApi.makeAddress, {}, async ({ shop, userId: by }) => {
    const secret = await makeAddress(deps, shop, { by, at: deps.clock.now() });
    return json({ address: `${deps.env.appUrl}${ANSWERS_PATH}/${secret}` });
  }),
});

async function pageOr404({ db }: SendingDeps, shop: string, id: string): Promise<Answer<SendingPage>> {
  if ((await findLoadHead(db, shop, id)) === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const which = { shop, loadId: id };
  const [account, sendings, revision] = await Promise.all([
    findCarrierAccount(db, shop),
    sendingsOfLoad(db, which),
    revisionNumber(db, which),
  ]);
  const file = planSending('file', revision, sendings);
  return json({
    account: account?.apiKey == null ? 'none' : account.refusedCode === null ? 'ready' : 'key-refused',
    revision,
    sendings: sendings.map(sendingJson).reverse(),
    file: file.kind !== 'send' || file.operation === 'cancel' ? null : file.operation,
    cancel: planSending('cancel', revision, sendings).kind === 'send',
  });
}

const sendingJson = (sending: KeptSending): SendingJson => {
  const { revision, act, operation, tripNumber, state, told, askedBy, askedAt, settledAt } = sending;
  return {
    ...{ revision, act, operation, tripNumber, state, told, askedBy },
    askedAt: askedAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
};

async function accountOf({ db }: SendingDeps, shop: string): Promise<CarrierServiceJson> {
  const account = await findCarrierAccount(db, shop);
  return {
    suffix: account?.suffix ?? null,
    keyEnd: account?.keyEnd ?? null,
    refusedCode: account?.refusedCode ?? null,
    heardAt: account?.heardAt?.toISOString() ?? null,
    silentSince: account?.silentSince?.toISOString() ?? null,
    addressMadeAt: account?.addressMadeAt?.toISOString() ?? null,
    strays: await countStrays(db, shop),
  };
}

function refusalOf(asked: Exclude<SendAsked, { kind: 'asked' }>): Refusal {
  switch (asked.kind) {
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'cannot-be-written': {
      const problems = [...new Set(asked.problems.map(problemSentence))].slice(0, 5).join(' ');
      return refuse(422, 'cannot-be-written', refusal('sending.cannot-be-written', { problems }));
    }
    case 'not-for-load':
      return refuse(422, asked.why, WHY[asked.why]);
    default:
      return refuse(409, asked.kind, NOT_NOW[asked.kind]);
  }
}

const WHY: Readonly<Record<Extract<SendAsked, { kind: 'not-for-load' }>['why'], Said>> = {
  'not-by-truck': refusal('sending.not-by-truck'),
  'law-closed': refusal('sending.section-321'),
};
type NotNow = Exclude<SendAsked['kind'], 'asked' | 'not-found' | 'cannot-be-written' | 'not-for-load'>;
const NOT_NOW: Readonly<Record<NotNow, Said>> = {
  'not-sealed': refusal('sending.not-sealed'),
  'no-key': refusal('sending.no-key'),
  'key-refused': refusal('sending.key-refused'),
  'under-way': refusal('sending.under-way'),
  unknown: refusal('sending.unknown'),
  done: refusal('sending.done'),
  'nothing-sent': refusal('sending.nothing-sent'),
};
