import { z } from 'zod';
import { putOnLoadApi } from '#contract';
import type { PutOrdersResult } from '#contract';
import { SHIPMENTS_MAX } from '#domain';
import { isShopifyId } from '#shopify';
import type { ChangeDeps } from '../loads/change.ts';
import { putOnLoad } from '../loads/put.ts';
import type { PutOutcome } from '../loads/put.ts';
import { placesFor } from '../loads/put-places.ts';
import { listOrderIds } from '../store/order-list.ts';
import { aDay } from './amendment-input.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { refusalOf } from './loads.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

/** So many loads may be merged at once. */
const LOADS_MAX = 50;
/** So many refusals are told one by one. */
const TOLD = 250;

const IDS = z
  .array(z.string(wrong('order-number')).refine(isShopifyId, wrong('order-number')))
  .max(SHIPMENTS_MAX, wrong('choose-orders-manifest', { most: SHIPMENTS_MAX }))
  .default([]);
const LOAD_ID = z.string(wrong('not-a-shipment')).min(1, wrong('not-a-shipment')).max(64, wrong('not-a-shipment'));
const WHICH = {
  ids: IDS,
  loadIds: z
    .array(LOAD_ID)
    .max(LOADS_MAX, wrong('choose-shipments', { most: LOADS_MAX }))
    .default([]),
  ready: z.literal(true).optional(),
};
const isSome = ({ ids, loadIds, ready }: { ids: string[]; loadIds: string[]; ready?: true | undefined }): boolean =>
  ready === true || ids.length + loadIds.length > 0;
const SOME = { error: wrong('choose-order'), path: ['ids'] };

const PLACES = z.object(WHICH).refine(isSome, SOME);
const PUT = z
  .object({
    ...WHICH,
    to: z.union([z.object({ loadId: LOAD_ID }), z.object({ laneId: LOAD_ID, day: aDay })], {
      error: wrong('shipment-or-new'),
    }),
  })
  .refine(isSome, SOME);

export const putOnLoadHandlers = (deps: ChangeDeps): HandlersOf<typeof putOnLoadApi> => ({
  places: handle(putOnLoadApi.places, { body: PLACES }, async ({ shop, body }) =>
    json(await placesFor(deps, shop, { orderIds: await idsOf(deps, shop, body), loadIds: body.loadIds })),
  ),
  put: handle(putOnLoadApi.put, { body: PUT }, async ({ shop, userId: by, body }) => {
    const { loadIds, to } = body;
    const orderIds = await idsOf(deps, shop, body);
    const outcome = await putOnLoad(deps, shop, { orderIds, loadIds, to, by });
    if (outcome.kind !== 'done') return refusalOfPut(outcome);
    const { load, put, refused } = outcome;
    const result: PutOrdersResult = {
      load,
      put: put.length,
      refused: refused.slice(0, TOLD).map((one) => ({ ...one })),
      refusedInAll: refused.length,
    };
    return json(result);
  }),
});

async function idsOf(
  { db }: Pick<ChangeDeps, 'db'>,
  shop: string,
  { ids, ready }: { readonly ids: readonly string[]; readonly ready?: true | undefined },
): Promise<readonly string[]> {
  if (ready !== true) return ids;
  const { rows } = await listOrderIds(db, shop, {
    tab: 'ready',
    sort: 'placed-desc',
    limit: SHIPMENTS_MAX,
    from: null,
  });
  return [...new Set([...ids, ...rows.map(({ orderId }) => orderId)])];
}

function refusalOfPut(outcome: Exclude<PutOutcome, { kind: 'done' }>): Refusal {
  switch (outcome.kind) {
    case 'late':
      return refuse(422, 'late', outcome.message, { field: 'to' });
    case 'too-many':
      return refuse(400, 'bad-input', refusal('put.too-many', { orders: outcome.orders, most: SHIPMENTS_MAX }), {
        field: 'ids',
      });
    case 'unknown-lane':
      return refuse(404, 'not-found', refusal('put.no-lane'), {
        field: 'to',
      });
    case 'past':
      return refuse(422, 'past', refusal('put.day-over'), { field: 'to.day' });
    case 'no-departure':
      return refuse(422, 'no-departure', refusal('put.no-departure'), { field: 'to.day' });
    case 'far':
      return refuse(422, 'far', refusal('put.day-far'), { field: 'to.day' });
    case 'not-found':
    case 'not-open':
      return refusalOf(outcome);
  }
}
