import type { MoneyJson, OrderRow, LoadStateJson, StayJson, TagState } from '#contract';
import { loadName } from '#domain';
import { readStandingFacts, stayPhrase } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import { hasLeft, stayOf } from '../judging/stay.ts';
import { readSettings } from '../store/settings.ts';
import { listedOrders } from '../store/order-rows.ts';
import type { ListedOrder, LoadHead } from '../store/order-rows.ts';
import { readGist } from '../store/gist.ts';
import { loadState } from '../store/load-state.ts';
import { entryWord, verdictWord, wordOf } from '../store/words.ts';

export const TAG_STATES = ['written', 'pending', 'not-needed', 'failed'] as const;

export const stateOfLoad = (text: string): LoadStateJson => loadState({ state: text });

export const usdJson = (minor: number): MoneyJson => ({ minor, currency: 'USD' });

/** Why it stays out of shipments, for those who read it; an order that has left or is cancelled is shown otherwise. */
export function stayJson(order: ListedOrder, settings: PaymentSetting): StayJson | null {
  const reason = order.cancelledAt === null && !hasLeft(order) ? stayOf(order, settings) : null;
  if (reason === null) return null;
  const { financialStatus, standingFacts } = order;
  const { short, sentence, whatToDo } = stayPhrase(reason, {
    financialStatus,
    facts: readStandingFacts(standingFacts),
  });
  return { short, sentence: `${sentence} ${whatToDo}` };
}

export interface PaymentSetting {
  readonly waitForPayment: boolean;
}

export function orderRow(order: ListedOrder, load: LoadHead | null, settings: PaymentSetting): OrderRow {
  return {
    id: order.orderId,
    name: order.name,
    placedAt: order.placedAt.toISOString(),
    consigneeName: order.consigneeName,
    destination: order.destination,
    value: order.valueUsdMinor === null ? null : usdJson(Number(order.valueUsdMinor)),
    verdict: verdictWord(order.verdict),
    leadReason: order.leadReason,
    entry: entryWord(order.entry),
    entryReady: order.entryReady,
    missing: order.missing,
    gist: readGist(order.gist),
    arrivalDay: order.arrivalDay,
    load: load === null ? null : { id: load.id, name: loadName(load.number), state: stateOfLoad(load.state) },
    tags: order.tags,
    tagState: wordOf<TagState>(TAG_STATES, order.tagState),
    cancelled: order.cancelledAt !== null,
    left: hasLeft(order),
    stays: stayJson(order, settings),
  };
}

/** The rows of these orders, in the order of the ids. */
export async function orderRows(db: Deps['db'], shop: string, orderIds: readonly string[]): Promise<OrderRow[]> {
  const [{ settings }, listed] = await Promise.all([readSettings(db, shop), listedOrders(db, shop, orderIds)]);
  return listed.map(({ order, load }) => orderRow(order, load, settings));
}
