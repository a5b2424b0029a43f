import { orderGist } from '#domain';
import type { OrderGist, Verdict } from '#domain';
import { inSlices } from '../base/in-slices.ts';
import { count } from '../base/metrics.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import { holdsByAnswer, keepOpenQuestions } from '../store/open-questions.ts';
import { keepOrderProducts } from '../store/order-products.ts';
import { storeDecisions } from '../store/orders.ts';
import type { Tx } from '../store/tx.ts';
import { recordVerdicts } from '../store/verdicts.ts';
import { mayStillLeave } from './context.ts';
import { decidedColumns } from './decided-columns.ts';
import { whoOf } from './evaluate-orders.ts';
import type { Evaluated } from './evaluate-orders.ts';
import { openQuestionsOf } from './open-questions.ts';
import type { PreparedOrder } from './prepare.ts';
import { waitsOf } from './waits.ts';

export interface DecidedOrder {
  readonly order: PreparedOrder;
  readonly verdicts: readonly Verdict[];
  readonly gist: OrderGist;
  /** A question that a person can answer holds it. */
  readonly asks: boolean;
}

/** Appends to the histories where something changed, and brings the columns and what is held and asked up to date. */
export async function recordDecisions(
  tx: Tx,
  shop: string,
  evaluated: readonly Evaluated[],
  { cause, hash, now }: { readonly cause: string; readonly hash: PersonHash; readonly now: Date },
): Promise<DecidedOrder[]> {
  const decided = await inSlices(evaluated, (one) => {
    const { order, verdicts, neighbours, lots } = one;
    const inputs = { lots: order.consignments, neighbours, who: whoOf(order), house: order.merchantRules };
    const open = mayStillLeave(order.row) && !order.sealed;
    const questions = open ? openQuestionsOf(lots, shop, hash) : [];
    const asks = questions.some(holdsByAnswer);
    return { ...one, orderId: order.row.orderId, inputs, gist: orderGist(inputs, verdicts), open, questions, asks };
  });
  for (const { decision } of decided) count('minimis_verdicts', { verdict: decision.verdict });
  const inForce = await recordVerdicts(
    tx,
    shop,
    { cause, decidedAt: now },
    decided.map(({ order, orderId, decision: { verdict, entry }, verdicts, inputs }) => {
      const { arrivalDay, row } = order;
      return { orderId, inForce: row.verdictId, verdict, entry, arrivalDay, outcome: verdicts, inputs };
    }),
  );
  await storeDecisions(
    tx,
    shop,
    decided.map(({ order, orderId, decision, gist }) => ({
      orderId,
      ...decidedColumns(order, decision),
      gist: JSON.stringify(gist),
      decidedAt: now,
      verdictId: inForce.get(orderId) ?? order.row.verdictId,
    })),
  );
  await keepOrderProducts(
    tx,
    shop,
    decided.map(({ order, orderId, open, verdicts }) => ({
      orderId,
      open,
      held: waitsOf(order.consignments, verdicts),
    })),
  );
  await keepOpenQuestions(
    tx,
    shop,
    decided.map(({ orderId, questions }) => ({ orderId, open: questions })),
  );
  return decided;
}
