import { Router } from 'express';
import type { Request } from 'express';
import { z } from 'zod';
import type { MoveOrdersResult, SealDoubts, ShipmentsPage } from '#contract';
import { isFrozen, LOAD_STATES, loadName } from '#domain';
import type { Deps } from '../deps.ts';
import { cancelLoad, changeLoad, removeOrders } from '../loads/change.ts';
import type { Change, NotOpen } from '../loads/change.ts';
import { moveOrders } from '../loads/move.ts';
import { sealOpenLoad } from '../loads/seal.ts';
import { WITHOUT_DOCUMENT } from '../loads/since-sealed.ts';
import { whoWords } from '../loads/where-now.ts';
import { fromOf, PAGE_ASKED, pageEnds } from './cursor.ts';
import { manifestFile } from './manifest.ts';
import { ID_LIST } from './orders.ts';
import { isMoment } from './moment.ts';
import { json, parse, refuse, endpoint } from './reply.ts';
import type { Reply, Endpoint } from './reply.ts';
import { loadDetail } from './load-detail.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { loadRows } from './load-row.ts';

const QUERY = z.object({
  state: z.enum(LOAD_STATES, 'is not a state').optional(),
  ...PAGE_ASKED,
});
/** The schema takes days that no calendar has; within a year from now it is held against the clock. */
const AN_ARRIVAL = z.iso
  .datetime({ offset: true, error: 'is not a day and hour that exist, e.g. 2026-11-25T17:00:00.000Z' })
  .refine(isMoment, 'is not a day and hour that exist, e.g. 2026-11-25T17:00:00.000Z');
const PATCH = z
  .object({
    arrivalAt: AN_ARRIVAL.optional(),
    scac: z
      .string()
      .regex(/^[A-Z]{4}$/, 'is four capital letters, e.g. ABCD')
      .optional(),
  })
  .refine(({ arrivalAt, scac }) => arrivalAt !== undefined || scac !== undefined, 'give a new arrival or SCAC');
const SEAL = z.object({
  acknowledgedBy: z
    .string('is a name')
    .trim()
    .max(100, 'is at most 100 characters')
    .regex(/\p{L}[^\p{L}\r\n\u2028\u2029]*\p{L}/u, 'is your name, at least two letters')
    .optional(),
  doubtsSeen: z.string('is text').max(64, 'is too long').optional(),
});
const REMOVE = z.object({ ids: ID_LIST });
const MOVE = z.object({ ids: ID_LIST, toLoadId: z.string().min(1, 'choose a shipment').max(64) });

type LoadDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export function loadEndpoints(deps: LoadDeps): Router {
  const router = Router();
  router.get('/shipments', endpoint(list(deps)));
  router.get(
    '/shipments/:id',
    endpoint(({ shop }, request) => loadDetail(deps, shop, idOf(request))),
  );
  router.get(
    '/shipments/:id/manifest.csv',
    endpoint(({ shop }, request) => manifestFile(deps, shop, idOf(request))),
  );
  router.patch('/shipments/:id', endpoint(patch(deps)));
  router.post('/shipments/:id/remove', endpoint(remove(deps)));
  router.post('/shipments/:id/move', endpoint(move(deps)));
  router.post('/shipments/:id/seal', endpoint(seal(deps)));
  router.post('/shipments/:id/cancel', endpoint(cancel(deps)));
  return router;
}

const idOf = (request: Request): string => String(request.params['id']);

function list({ db, clock }: LoadDeps): Endpoint {
  return async ({ shop }, request) => {
    const parsed = parse(QUERY, request.query);
    if (parsed.kind === 'refused') return parsed;
    const { state, after, before, limit } = parsed.value;
    const from = fromOf('number-desc', { after, before });
    if (from.kind === 'refused') return from;
    const backwards = from.value?.direction === 'before';
    const number = Number(from.value?.place.value);
    const where = { shop, ...(state === undefined ? {} : { state }) };
    const beyond = from.value === null ? {} : { number: backwards ? { gt: number } : { lt: number } };
    const [found, total] = await Promise.all([
      db.loadRecord.findMany({
        where: { ...where, ...beyond },
        orderBy: { number: backwards ? 'asc' : 'desc' },
        take: limit + 1,
        omit: WITHOUT_DOCUMENT,
      }),
      db.loadRecord.count({ where }),
    ]);
    const more = found.length > limit;
    const rows = found.slice(0, limit);
    if (backwards) rows.reverse();
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
  };
}

function patch(deps: LoadDeps): Endpoint {
  return async ({ shop, userId }, request) => {
    const parsed = parse(PATCH, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { arrivalAt, scac } = parsed.value;
    const change = await changeLoad(deps, shop, idOf(request), {
      by: userId,
      ...(arrivalAt === undefined ? {} : { arrivalAt: new Date(arrivalAt) }),
      ...(scac === undefined ? {} : { scac }),
    });
    return afterChange(deps, shop, idOf(request), change);
  };
}

function remove(deps: LoadDeps): Endpoint {
  return async ({ shop, userId }, request) => {
    const parsed = parse(REMOVE, request.body);
    if (parsed.kind === 'refused') return parsed;
    return afterChange(
      deps,
      shop,
      idOf(request),
      await removeOrders(deps, shop, idOf(request), parsed.value.ids, userId),
    );
  };
}

function cancel(deps: LoadDeps): Endpoint {
  return async ({ shop, userId }, request) =>
    afterChange(deps, shop, idOf(request), await cancelLoad(deps, shop, idOf(request), userId));
}

function move(deps: LoadDeps): Endpoint {
  return async ({ shop, userId }, request) => {
    const parsed = parse(MOVE, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { ids, toLoadId } = parsed.value;
    if (toLoadId === idOf(request))
      return refuse(400, 'bad-input', 'The orders are in this shipment already: choose another one.', {
        field: 'toShipmentId',
      });
    const change = await moveOrders(deps, shop, idOf(request), ids, toLoadId, userId);
    if (change.kind === 'late') return refuse(422, 'late', change.message, { field: 'toShipmentId' });
    if (change.kind !== 'done') return refusalOf(change);
    const orders = await deps.db.orderRecord.findMany({
      where: { shop, orderId: { in: ids } },
      select: { orderId: true, name: true },
    });
    const names = new Map(orders.map(({ orderId, name }) => [orderId, name]));
    const result: MoveOrdersResult = {
      moved: [...change.moved],
      refused: change.refused.map(({ orderId, message }) => ({
        orderId,
        orderName: names.get(orderId) ?? orderId,
        message,
      })),
    };
    return json(result);
  };
}

function seal(deps: LoadDeps): Endpoint {
  return async ({ shop, userId }, request) => {
    const parsed = parse(SEAL, request.body ?? {});
    if (parsed.kind === 'refused') return parsed;
    const { acknowledgedBy, doubtsSeen = '' } = parsed.value;
    const acknowledged = acknowledgedBy === undefined ? null : { by: acknowledgedBy, seen: doubtsSeen };
    const outcome = await sealOpenLoad(deps, shop, idOf(request), userId, acknowledged);
    if (outcome.kind === 'sealed') return loadDetail(deps, shop, idOf(request));
    if (outcome.kind === 'doubts') return doubtsRefusal(outcome);
    if (outcome.kind !== 'refused') return refusalOf(outcome);
    const { orders, load } = outcome.refusals;
    const count = orders.length === 1 ? '1 order keeps' : `${orders.length} orders keep`;
    const sentences = [
      ...load,
      ...(orders.length === 0 ? [] : [`${count} the shipment from being sealed: correct or remove what is listed.`]),
    ];
    return refuse(409, 'cannot-seal', sentences.join(' '), { failures: [...orders] });
  };
}

function doubtsRefusal({ doubts, changed }: { doubts: SealDoubts; changed: boolean }): Reply {
  return changed
    ? refuse(
        409,
        'doubts-changed',
        'What is in doubt has changed since you looked, and nothing was sealed. Read the list again, then type your name.',
        { field: 'acknowledgedBy', doubts },
      )
    : refuse(
        422,
        'doubts',
        'Something about this shipment is in doubt, and nothing was sealed. Read the list, then type your name to seal it all the same.',
        { field: 'acknowledgedBy', doubts },
      );
}

function notOpenSentence({ name, state, by, at }: NotOpen): string {
  return isFrozen(state)
    ? `${whoWords(by, at)} sealed ${name}: it does not change any more.`
    : `${whoWords(by, at)} cancelled ${name}: it will not travel.`;
}

async function afterChange(deps: LoadDeps, shop: string, id: string, change: Change): Promise<Reply> {
  return change.kind === 'done' ? loadDetail(deps, shop, id) : refusalOf(change);
}

function refusalOf(change: Exclude<Change, { kind: 'done' }>): Reply {
  switch (change.kind) {
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'not-open':
      return refuse(409, 'not-open', notOpenSentence(change));
    case 'forestalled':
      return refuse(409, 'forestalled', change.message);
    case 'past':
      return refuse(422, 'past', 'The arrival is in the past: choose a day and hour still to come.', {
        field: 'arrivalAt',
      });
    case 'far':
      return refuse(422, 'far', 'The arrival is more than a year ahead: choose a day within a year.', {
        field: 'arrivalAt',
      });
    case 'taken':
      return refuse(
        409,
        'taken',
        `${loadName(change.number)} already arrives that day from the same place: move the orders there instead.`,
        { field: 'arrivalAt' },
      );
  }
}
