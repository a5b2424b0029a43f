import { z } from 'zod';
import { loadsApi } from '#contract';
import type { LoadDetail, MoveOrdersResult, SealDoubts, ShipmentsPage } from '#contract';
import { isFrozen, LOAD_STATES, loadName } from '#domain';
import { refusal } from '../base/said.ts';
import { savingOf } from '../costs/price-load.ts';
import type { Deps } from '../ports/deps.ts';
import { cancelLoad, changeLoad, removeOrders } from '../loads/change.ts';
import type { Change, NotOpen } from '../loads/change.ts';
import { moveOrders } from '../loads/move.ts';
import { notAcknowledged } from '../loads/acknowledged.ts';
import type { Acknowledgement } from '../loads/acknowledged.ts';
import { reopenLoad } from '../loads/reopen.ts';
import { settleExceptions } from '../loads/settle.ts';
import { sealOpenLoad } from '../loads/seal.ts';
import { whoWords } from '../loads/where-now.ts';
import { findLoadHead, listLoads } from '../store/load-list.ts';
import { foundLoads } from '../store/load-search.ts';
import { isOpenLoad } from '../store/load-state.ts';
import { orderNames } from '../store/order-subjects.ts';
import { fromOf, PAGE_ASKED, pageEnds } from './cursor.ts';
import { fileOfLoad, filesOfLoad } from './load-files.ts';
import { manifestFile } from './manifest.ts';
import { ID_LIST } from './orders.ts';
import { isMoment } from './moment.ts';
import { A_NAME } from './a-name.ts';
import { handle } from './handle.ts';
import { callerLeaves } from './not-done.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { loadDetail } from './load-detail.ts';
import { afterReopening, afterSettling } from './load-life.ts';
import { NO_SHIPMENT } from './load-words.ts';
import type { AppThreads } from './works.ts';
import { loadRows } from './load-row.ts';
import { sayNow, sayTo } from '../base/reader.ts';
import { wrong } from '../base/field-words.ts';

const say = sayTo((texts) => texts.loadRefusals);

const QUERY = z.object({
  state: z.enum(LOAD_STATES, wrong('not-a-state')).optional(),
  query: z
    .string()
    .max(200, wrong('most-characters', { most: 200 }))
    .optional(),
  ...PAGE_ASKED,
});
/** The schema takes days that no calendar has; within a year from now it is held against the clock. */
const AN_ARRIVAL = z.iso.datetime({ offset: true, error: wrong('moment') }).refine(isMoment, wrong('moment'));
const PATCH = z
  .object({
    arrivalAt: AN_ARRIVAL.optional(),
    scac: z
      .string()
      .regex(/^[A-Z]{4}$/, wrong('scac'))
      .optional(),
  })
  .refine(({ arrivalAt, scac }) => arrivalAt !== undefined || scac !== undefined, wrong('arrival-or-scac'));
const SEAL = z
  .object({
    acknowledgedBy: A_NAME.optional(),
    doubtsSeen: z.string(wrong('text')).max(4000, wrong('too-long')).optional(),
  })
  .default({});
const SETTLE = z.object({
  ids: ID_LIST,
  how: z.enum(['take-off', 'replace', 'keep'], wrong('settling')),
  reason: z.string(wrong('text')).trim().min(3, wrong('reason-length')).max(200, wrong('reason-length')).optional(),
  seen: z.record(z.string().max(64), z.string().max(100)).optional(),
});
const REMOVE = z.object({ ids: ID_LIST });
const MOVE = z.object({ ids: ID_LIST, toLoadId: z.string().min(1, wrong('choose-shipment')).max(64) });

type LoadDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'> & { readonly threads: AppThreads };

export const loadHandlers = (deps: LoadDeps): HandlersOf<typeof loadsApi> => ({
  list: list(deps),
  one: handle(loadsApi.one, {}, ({ shop, params }) => loadDetail(deps, shop, params.id)),
  manifest: handle(loadsApi.manifest, {}, ({ shop, userId, params }) =>
    manifestFile(deps, { shop, id: params.id, by: userId }),
  ),
  files: handle(loadsApi.files, {}, ({ shop, userId: by, params: { id }, request }) =>
    filesOfLoad(deps, { shop, id, by, request }),
  ),
  file: handle(loadsApi.file, {}, ({ shop, userId: by, params: { id, format }, request }) =>
    fileOfLoad(deps, { shop, id, by, request }, format),
  ),
  change: change(deps),
  remove: remove(deps),
  move: move(deps),
  seal: seal(deps),
  settle: handle(loadsApi.settle, { body: SETTLE }, async ({ shop, userId, params: { id }, body }) => {
    const { ids, how, reason = null, seen = {} } = body;
    if (how === 'keep' && reason === null)
      return refuse(400, 'bad-input', refusal('settle.reason'), { field: 'reason' });
    const asked = { loadId: id, orderIds: ids, how, reason, seen, by: userId };
    return afterSettling(deps, shop, id, await settleExceptions(deps, shop, asked));
  }),
  reopen: handle(loadsApi.reopen, {}, async ({ shop, userId, params: { id } }) =>
    afterReopening(deps, shop, id, await reopenLoad(deps, shop, { loadId: id, by: userId })),
  ),
  cancel: handle(loadsApi.cancel, {}, async ({ shop, userId, params: { id } }) =>
    afterChange(deps, shop, id, await cancelLoad(deps, shop, id, userId)),
  ),
});

const list = ({ db, clock }: LoadDeps) =>
  handle(loadsApi.list, { query: QUERY }, async ({ shop, query: { state, query, after, before, limit } }) => {
    const from = fromOf('number-desc', { after, before });
    if (from.kind === 'refused') return from;
    const place = from.value && { direction: from.value.direction, number: Number(from.value.place.value) };
    const ids = query === undefined || query.trim() === '' ? undefined : await foundLoads(db, shop, query);
    const { rows, more, total } = await listLoads(db, shop, { state, ids, from: place, limit });
    const page: ShipmentsPage = {
      items: await loadRows({ db, clock }, shop, rows),
      ...pageEnds(
        'number-desc',
        rows.map(({ number, id }) => ({ value: String(number), id })),
        { from: from.value, more },
      ),
      total,
    };
    return json(page);
  });

const change = (deps: LoadDeps) =>
  handle(loadsApi.change, { body: PATCH }, async ({ shop, userId, params: { id }, body: { arrivalAt, scac } }) => {
    const changed = await changeLoad(deps, shop, id, {
      by: userId,
      ...(arrivalAt === undefined ? {} : { arrivalAt: new Date(arrivalAt) }),
      ...(scac === undefined ? {} : { scac }),
    });
    return afterChange(deps, shop, id, changed);
  });

const remove = (deps: LoadDeps) =>
  handle(loadsApi.remove, { body: REMOVE }, async ({ shop, userId, params: { id }, body: { ids } }) =>
    afterChange(deps, shop, id, await removeOrders(deps, shop, { id, orderIds: ids, by: userId })),
  );

const move = (deps: LoadDeps) =>
  handle(loadsApi.move, { body: MOVE }, async ({ shop, userId, params: { id }, body: { ids, toLoadId } }) => {
    if (toLoadId === id)
      return refuse(400, 'bad-input', refusal('shipment.same'), {
        field: 'toShipmentId',
      });
    const change = await moveOrders(deps, shop, { fromId: id, orderIds: ids, toId: toLoadId, by: userId });
    if (change.kind === 'late') return refuse(422, 'late', change.message, { field: 'toShipmentId' });
    if (change.kind !== 'done') return refusalOf(change);
    const names = await orderNames(deps.db, shop, ids);
    const result: MoveOrdersResult = {
      moved: [...change.moved],
      refused: change.refused.map(({ orderId, message }) => ({
        orderId,
        orderName: names.get(orderId)?.name ?? orderId,
        message,
      })),
    };
    return json(result);
  });

const seal = (deps: LoadDeps) =>
  handle(loadsApi.seal, { body: SEAL }, async ({ shop, userId, params: { id }, body, request }) => {
    const { acknowledgedBy, doubtsSeen = '' } = body;
    const acknowledged = acknowledgedBy === undefined ? null : { by: acknowledgedBy, seen: doubtsSeen };
    const head = await findLoadHead(deps.db, shop, id);
    const savingMinor = head === null || !isOpenLoad(head) ? null : await savingOf(deps, head, callerLeaves(request));
    const outcome = await sealOpenLoad(deps, shop, { loadId: id, by: userId, acknowledged, savingMinor });
    if (outcome.kind === 'sealed') return loadDetail(deps, shop, id);
    if (outcome.kind === 'doubts') return doubtsRefusal(outcome, acknowledged);
    if (outcome.kind !== 'refused') return refusalOf(outcome);
    const { orders, load } = outcome.refusals;
    const sentences = [
      ...load,
      ...(orders.length === 0 ? [] : [sayNow(refusal('shipment.keeps-order', { orders: orders.length }))]),
    ];
    return refuse(409, 'cannot-seal', sentences.join(' '), { failures: [...orders] });
  });

function doubtsRefusal(
  { doubts, changed }: { doubts: SealDoubts; changed: boolean },
  acknowledged: Acknowledgement | null,
): Refusal {
  const kinds = { list: notAcknowledged(doubts, acknowledged).map(({ title }) => title) };
  const more = { field: 'acknowledgedBy', doubts };
  return changed
    ? refuse(409, 'doubts-changed', refusal('seal.doubts-changed', { kinds }), more)
    : refuse(422, 'doubts', refusal('seal.doubts', { kinds }), more);
}

function notOpenSentence({ name, state, by, at }: NotOpen): string {
  return say()(isFrozen(state) ? 'not-open.sealed' : 'not-open.cancelled', { who: whoWords(by, at), load: name });
}

async function afterChange(deps: LoadDeps, shop: string, id: string, change: Change): Promise<Answer<LoadDetail>> {
  return change.kind === 'done' ? loadDetail(deps, shop, id) : refusalOf(change);
}

export function refusalOf(change: Exclude<Change, { kind: 'done' }>): Refusal {
  switch (change.kind) {
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'not-open':
      return refuse(409, 'not-open', notOpenSentence(change));
    case 'forestalled':
      return refuse(409, 'forestalled', change.message);
    case 'past':
      return refuse(422, 'past', refusal('shipment.arrival-past'), {
        field: 'arrivalAt',
      });
    case 'far':
      return refuse(422, 'far', refusal('shipment.arrival-far'), {
        field: 'arrivalAt',
      });
    case 'taken':
      return refuse(409, 'taken', refusal('shipment.arrives-already', { load: loadName(change.number) }), {
        field: 'arrivalAt',
      });
  }
}
