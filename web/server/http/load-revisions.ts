import type { RevisedOrderJson, RevisionJson } from '#contract';
import type { Replaced, TakenOff } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { revisedActsOf } from '../store/load-events.ts';
import { revisionsOf } from '../store/load-revisions.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { orderNames } from '../store/order-subjects.ts';
import type { LoadRecord } from '../store/rows.ts';
import { usdJson } from './order-row.ts';

/** What was declared of a load by number, the newest first, each with what it declares otherwise than the one before. */
export async function revisionsJson(
  db: Deps['db'],
  load: Pick<LoadRecord, 'shop' | 'id' | 'state'>,
): Promise<RevisionJson[]> {
  const which = { shop: load.shop, loadId: load.id };
  const [revisions, acts] = await Promise.all([revisionsOf(db, which), revisedActsOf(db, which)]);
  const byNumber = new Map(acts.map((act) => [act.revision, act]));
  const ids = acts.flatMap(({ taken, replaced }) => [...taken, ...replaced].map(({ order }) => order));
  const names = ids.length === 0 ? new Map<string, { name: string }>() : await orderNames(db, load.shop, ids);
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  return revisions.map(({ number, madeAt, madeBy }, at) => {
    const act = byNumber.get(number);
    return {
      number,
      madeAt: madeAt.toISOString(),
      madeBy,
      inForce: at === 0 && isFrozenLoad(load),
      changes: [
        ...(act?.taken ?? []).map((one) => takenJson(one, nameOf)),
        ...(act?.replaced ?? []).map((one) => replacedJson(one, nameOf)),
      ],
      filed: act?.filed ?? false,
    };
  });
}

const beforeJson = ({ order, scn, pieces, valueUsdMinor }: TakenOff, nameOf: (id: string) => string) => ({
  orderId: order,
  orderName: nameOf(order),
  scn,
  pieces,
  value: usdJson(valueUsdMinor),
});

const takenJson = (one: TakenOff, nameOf: (id: string) => string): RevisedOrderJson => ({
  how: 'taken',
  ...beforeJson(one, nameOf),
  now: null,
});

const replacedJson = (one: Replaced, nameOf: (id: string) => string): RevisedOrderJson => ({
  how: 'replaced',
  ...beforeJson(one, nameOf),
  now: { scn: one.scnNow, pieces: one.piecesNow, value: usdJson(one.valueNowUsdMinor) },
});
