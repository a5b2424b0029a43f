import type { MoneyJson, OrderRow, ShownLoadState, StayJson, TagState } from '#contract';
import { CROSSING_KINDS, ENTRIES, isLoadEntry, loadName, parseLoadState, VERDICT_KINDS } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { hasLeft, knownStanding, stayOf, stayOfOrder } from '../judging/stay.ts';
import { readSettings } from '../store/settings.ts';
import { listedOrders } from '../store/order-rows.ts';
import type { ListedOrder, LoadHead } from '../store/order-rows.ts';
import { storedGist } from '../store/gist.ts';
import { storedStanding } from '../store/stored-standing.ts';
import { wordOr } from '../store/words.ts';
import { phrases } from '../base/reader.ts';

export const TAG_STATES = ['written', 'pending', 'not-needed', 'failed'] as const;

export const stateOfLoad = (text: string): ShownLoadState => parseLoadState(text) ?? 'unknown';

export const usdJson = (minor: number): MoneyJson => ({ minor, currency: 'USD' });

/** Why it stays out of shipments, for those who read it; an order that has left or is cancelled is shown otherwise. */
export function stayJson(order: ListedOrder, settings: PaymentSetting): StayJson | null {
  const reason = order.cancelledAt === null && !hasLeft(order) ? stayOf(order, settings) : null;
  if (reason === null) return null;
  const stay = stayOfOrder(reason, order);
  return { short: phrases().stayPhrase(reason, stay).short, sentence: phrases().staySentence(stay) };
}

/** As far as the order itself tells: which load can take it, its lane and the load say. */
export const joinsLoads = ({
  crossing,
  entry,
  shipFromKey,
  arrivalDay,
}: Pick<ListedOrder, 'crossing' | 'entry' | 'shipFromKey' | 'arrivalDay'>): boolean =>
  crossing === 'ready' && isLoadEntry(wordOr(ENTRIES, entry, 'none')) && shipFromKey !== null && arrivalDay !== null;

export interface PaymentSetting {
  readonly waitForPayment: boolean;
}

/** Something that the row shows is of a newer version, or damaged. The row stands all the same, and nothing of it reads as eligible. */
export const unreadableStay = (): StayJson => phrases().unreadable();

const isReadable = (order: ListedOrder, load: LoadHead | null): boolean =>
  isOne(VERDICT_KINDS, order.verdict) &&
  isOne(ENTRIES, order.entry) &&
  isOne(TAG_STATES, order.tagState) &&
  knownStanding(order.standing) !== null &&
  storedStanding.read(order.standingFacts).kind === 'read' &&
  storedGist(order.gist).kind === 'read' &&
  (load === null || stateOfLoad(load.state) !== 'unknown');

const isOne = (words: readonly string[], text: string): boolean => words.includes(text);

export function orderRow(order: ListedOrder, load: LoadHead | null, settings: PaymentSetting): OrderRow {
  const gist = storedGist(order.gist);
  return {
    id: order.orderId,
    name: order.name,
    placedAt: order.placedAt.toISOString(),
    consigneeName: order.consigneeName,
    destination: order.destination,
    value: order.valueUsdMinor === null ? null : usdJson(Number(order.valueUsdMinor)),
    crossing: { kind: wordOr(CROSSING_KINDS, order.crossing, 'held'), holds: order.crossingHolds },
    joins: joinsLoads(order),
    verdict: wordOr(VERDICT_KINDS, order.verdict, 'review'),
    leadReason: order.leadReason,
    entry: wordOr(ENTRIES, order.entry, 'none'),
    entryReady: order.entryReady,
    missing: order.missing,
    gist: gist.kind === 'read' ? gist.value : null,
    arrivalDay: order.arrivalDay,
    load: load === null ? null : { id: load.id, name: loadName(load.number), state: stateOfLoad(load.state) },
    tags: order.tags,
    tagState: wordOr<TagState>(TAG_STATES, order.tagState, 'pending'),
    cancelled: order.cancelledAt !== null,
    left: hasLeft(order),
    stays: isReadable(order, load) ? stayJson(order, settings) : unreadableStay(),
  };
}

/** The rows of these orders, in the order of the ids. */
export async function orderRows(db: Deps['db'], shop: string, orderIds: readonly string[]): Promise<OrderRow[]> {
  const [{ settings }, listed] = await Promise.all([readSettings(db, shop), listedOrders(db, shop, orderIds)]);
  return listed.map(({ order, load }) => orderRow(order, load, settings));
}
