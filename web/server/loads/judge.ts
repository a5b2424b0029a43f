import { goodsOf, piecesOf } from '#domain';
import type { JoinFacts, LoadState, OrderAtSeal } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { inSlices } from '../base/in-slices.ts';
import { loadSettings } from '../judging/context.ts';
import { evaluateOrders } from '../judging/evaluate-orders.ts';
import { decidedColumns } from '../judging/decided-columns.ts';
import { loadKnownFacts } from '../judging/known-facts.ts';
import { personHash } from '../auth/person-hash.ts';
import { allLots, otherLots, prepareOrder } from '../judging/prepare.ts';
import { lockAll } from '../store/locks.ts';
import { loadOrders } from '../store/orders.ts';
import type { JudgedOrder } from './build-load.ts';
import { joinFactsOf } from './facts.ts';

export interface JudgedForArrival extends JudgedOrder {
  /** What decides whether it may cross in a load that arrives then. */
  readonly facts: JoinFacts;
  /** Its verdict in force, which may say otherwise. */
  readonly verdictId: string;
  /** The whole order, with what has left already or waits. */
  readonly whole: OrderAtSeal;
}

/**
 * Judges orders as of an arrival without storing anything: each in sight of the others and of the same persons' orders
 * elsewhere. The orders are locked by the caller; their persons are locked here, so that no neighbour moves meanwhile.
 * Orders that we do not hold are passed over.
 */
export async function judgeForArrival(
  tx: Tx,
  deps: Pick<Deps, 'env' | 'clock'>,
  {
    shop,
    orderIds,
    arrivalAt,
  }: { readonly shop: string; readonly orderIds: readonly string[]; readonly arrivalAt: Date },
): Promise<JudgedForArrival[]> {
  const hash = personHash(deps.env);
  const now = deps.clock.now();
  const settings = await loadSettings(tx, shop);
  const rows = await loadOrders(tx, shop, orderIds);
  const held = orderIds.flatMap((orderId) => rows.get(orderId) ?? []);
  const known = await loadKnownFacts(tx, shop, { lots: held.flatMap(allLots), context: settings, hash });
  const considered = { number: 0, arrivalAt, state: 'open' satisfies LoadState, customs: null };
  const prepared = await inSlices(held, (row) =>
    prepareOrder(row, { all: settings, load: considered, hash, now, known }),
  );
  await lockAll(
    tx,
    'person',
    shop,
    prepared.flatMap(({ facts }) =>
      facts.flatMap(({ persons, delivery }) => [...persons, ...(delivery == null ? [] : [delivery.at])]),
    ),
  );
  return inSlices(await evaluateOrders(tx, shop, prepared), ({ order, verdicts, decision }) => {
    const { orderId, name, verdictId } = order.row;
    const columns = { ...order.row, ...decidedColumns(order, decision) };
    const facts = joinFactsOf(columns, { ...settings, ...order.way }, settings.merchantRules);
    const gone = otherLots(order.row).filter(({ standing }) => standing === 'gone');
    const whole = {
      whole: piecesOf(allLots(order.row).flatMap(goodsOf)),
      gone: piecesOf(gone.flatMap(({ lot }) => goodsOf(lot))),
    };
    return { orderId, orderName: name, verdictId, lots: order.consignments, verdicts, facts, whole };
  });
}
