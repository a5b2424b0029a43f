import { Router } from 'express';
import type { Request } from 'express';
import { z } from 'zod';
import type { MoveOrdersResult, SealDoubts, ShipmentsPage } from '#contract';
import { isFrozen, LOAD_STATES, shipmentName } from '#domain';
import type { Deps } from '../deps.ts';
import { cancelShipment, changeShipment, removeOrders } from '../shipments/change.ts';
import type { Change, NotOpen } from '../shipments/change.ts';
import { moveOrders } from '../shipments/move.ts';
import { sealShipment } from '../shipments/seal.ts';
import { whoWords } from '../shipments/where-now.ts';
import { fromOf, PAGE_ASKED, pageEnds } from './cursor.ts';
import { manifestFile } from './manifest.ts';
import { ID_LIST } from './orders.ts';
import { isMoment } from './moment.ts';
import { json, parse, refuse, route } from './reply.ts';
import type { Reply, Route } from './reply.ts';
import { shipmentDetail } from './shipment-detail.ts';
import { NO_SHIPMENT } from './shipment-words.ts';
import { shipmentRows } from './shipment-row.ts';

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
const MOVE = z.object({ ids: ID_LIST, toShipmentId: z.string().min(1, 'choose a shipment').max(64) });

type ShipmentDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'>;

export function shipmentRoutes(deps: ShipmentDeps): Router {
  const router = Router();
  router.get('/shipments', route(list(deps)));
  router.get(
    '/shipments/:id',
    route(({ shop }, request) => shipmentDetail(deps, shop, idOf(request))),
  );
  router.get(
    '/shipments/:id/manifest.csv',
    route(({ shop }, request) => manifestFile(deps, shop, idOf(request))),
  );
  router.patch('/shipments/:id', route(patch(deps)));
  router.post('/shipments/:id/remove', route(remove(deps)));
  router.post('/shipments/:id/move', route(move(deps)));
  router.post('/shipments/:id/seal', route(seal(deps)));
  router.post('/shipments/:id/cancel', route(cancel(deps)));
  return router;
}

const idOf = (request: Request): string => String(request.params['id']);

function list({ db, clock }: ShipmentDeps): Route {
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
      db.shipment.findMany({
        where: { ...where, ...beyond },
        orderBy: { number: backwards ? 'asc' : 'desc' },
        take: limit + 1,
      }),
      db.shipment.count({ where }),
    ]);
    const more = found.length > limit;
    const rows = found.slice(0, limit);
    if (backwards) rows.reverse();
    const page: ShipmentsPage = {
      items: await shipmentRows({ db, clock }, shop, rows),
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

function patch(deps: ShipmentDeps): Route {
  return async ({ shop }, request) => {
    const parsed = parse(PATCH, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { arrivalAt, scac } = parsed.value;
    const change = await changeShipment(deps, shop, idOf(request), {
      ...(arrivalAt === undefined ? {} : { arrivalAt: new Date(arrivalAt) }),
      ...(scac === undefined ? {} : { scac }),
    });
    return afterChange(deps, shop, idOf(request), change);
  };
}

function remove(deps: ShipmentDeps): Route {
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

function cancel(deps: ShipmentDeps): Route {
  return async ({ shop, userId }, request) =>
    afterChange(deps, shop, idOf(request), await cancelShipment(deps, shop, idOf(request), userId));
}

function move(deps: ShipmentDeps): Route {
  return async ({ shop, userId }, request) => {
    const parsed = parse(MOVE, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { ids, toShipmentId } = parsed.value;
    if (toShipmentId === idOf(request))
      return refuse(400, 'bad-input', 'The orders are in this shipment already: choose another one.', {
        field: 'toShipmentId',
      });
    const change = await moveOrders(deps, shop, idOf(request), ids, toShipmentId, userId);
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

function seal(deps: ShipmentDeps): Route {
  return async ({ shop, userId }, request) => {
    const parsed = parse(SEAL, request.body ?? {});
    if (parsed.kind === 'refused') return parsed;
    const { acknowledgedBy, doubtsSeen = '' } = parsed.value;
    const acknowledged = acknowledgedBy === undefined ? null : { by: acknowledgedBy, seen: doubtsSeen };
    const outcome = await sealShipment(deps, shop, idOf(request), userId, acknowledged);
    if (outcome.kind === 'sealed') return shipmentDetail(deps, shop, idOf(request));
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

async function afterChange(deps: ShipmentDeps, shop: string, id: string, change: Change): Promise<Reply> {
  return change.kind === 'done' ? shipmentDetail(deps, shop, id) : refusalOf(change);
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
        `${shipmentName(change.number)} already arrives that day from the same place: move the orders there instead.`,
        { field: 'arrivalAt' },
      );
  }
}
