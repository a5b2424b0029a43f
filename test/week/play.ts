import type {
  DockEventsResult,
  DockPage,
  LoadCosts,
  LoadDetail,
  LoadRow,
  OrderRow,
  OrdersPage,
  PutOrdersResult,
  SettingsPage,
  ShipmentsPage,
} from '#contract';
import { readSealedLoad, type Load } from '#domain';
import type { Demo } from '../demo/start-demo.ts';
import { shops, type ShopPlan } from '../stand-in/catalogue/shops.ts';
import { askOf, type Ask } from './ask.ts';
import { weekOrders, type WeekOrder } from './orders.ts';

const BY = 'Marta Ruiz';
/** Of one step; alone on a machine the whole takes less than half of it. */
const patienceMs = 400_000;

export interface ShopWeek {
  readonly shop: ShopPlan;
  readonly ask: Ask;
  /** As they were placed, by their number at Shopify. */
  readonly placed: ReadonlyMap<string, WeekOrder>;
}

/** A true sentence, or one that says what is not as it must be. */
export interface Check {
  readonly says: string;
  readonly holds: boolean;
}

export interface Played {
  readonly weeks: readonly ShopWeek[];
  readonly checks: readonly Check[];
  /** What was done, as sentences. */
  readonly acts: readonly string[];
  /** The load whose sum is done by hand: sealed, revised, with its costs. */
  readonly reconciled: {
    readonly load: Load;
    readonly costs: LoadCosts;
    readonly fees: SettingsPage['settings']['fees'];
  };
}

export async function play(demo: Demo, count: number, say: (sentence: string) => void): Promise<Played> {
  const checks: Check[] = [];
  const acts: string[] = [];
  const done = (sentence: string): void => {
    acts.push(sentence);
    say(sentence);
  };
  const check = (holds: boolean, says: string): void => void checks.push({ says, holds });
  const [maple, thames] = shops.map(({ domain }) => domain);
  const weeks = [
    place(demo, maple ?? '', Math.round(count * 0.76)),
    place(demo, thames ?? '', count - Math.round(count * 0.76)),
  ];
  say(`${count} orders are placed.`);
  for (const week of weeks) await judged(week);
  done(`${count} orders came by webhook, were judged and tagged.`);
  const [truck, air] = weeks;
  if (truck === undefined || air === undefined) throw new Error('A week has two ways across.');

  const departures = await openLoads(truck.ask);
  const [first, second] = departures;
  // The others are full.
  const last = departures.at(-1);
  if (first === undefined || second === undefined || last === undefined || last === second)
    throw new Error('The truck has no three departures with orders.');
  await moveSome(truck.ask, first, last, Math.min(10, Math.floor(first.orders / 4)), { check, done });

  await seal(truck.ask, first, { check, done });
  await scanAndHandOver(truck.ask, first, 2, { check, done });

  await seal(truck.ask, second, { check, done });
  const reconciled = await cancelOneAndSettle(demo, truck, second, { check, done });

  const [flight] = await openLoads(air.ask);
  if (flight === undefined) throw new Error('Nothing flies from London.');
  await seal(air.ask, flight, { check, done });
  await scanAndHandOver(air.ask, flight, 0, { check, done });
  return { weeks, checks, acts, reconciled };
}

export interface Told {
  readonly check: (holds: boolean, says: string) => void;
  readonly done: (sentence: string) => void;
}

function place({ platform, ...demo }: Demo, domain: string, count: number): ShopWeek {
  const shop = shops.find((one) => one.domain === domain);
  if (shop === undefined) throw new Error(`There is no shop ${domain}.`);
  const variants = new Map(platform.products(domain).map(({ sku, variantId }) => [sku, variantId]));
  const placed = new Map<string, WeekOrder>();
  for (const order of weekOrders(shop, count)) {
    const { id } = platform.createOrder(domain, {
      lines: order.lines.map(({ sku, quantity }) => ({ variantId: variants.get(sku) ?? null, quantity })),
      email: order.buyer.email,
      shippingAddress: order.withAddress ? order.buyer.address : null,
    });
    placed.set(id, order);
  }
  return { shop, ask: askOf({ platform, appUrl: demo.appUrl }, domain), placed };
}

/** Every order has come, and what is to be said of it stands at Shopify. */
async function judged({ shop, ask, placed }: ShopWeek): Promise<void> {
  const counted = async (filter: string): Promise<number> =>
    (await ask.get<OrdersPage>(`/orders?limit=1${filter}`)).total;
  await until(
    `the orders of ${shop.name} to be tagged`,
    async () => (await counted('')) === placed.size && (await counted('&tags=pending')) === 0,
  );
}

export async function until(what: string, is: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await is())) {
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export async function loadsOf(ask: Ask, state?: string): Promise<LoadRow[]> {
  const { items } = await ask.get<ShipmentsPage>(`/shipments?limit=100${state === undefined ? '' : `&state=${state}`}`);
  return items;
}

/** The first to arrive first. */
async function openLoads(ask: Ask): Promise<LoadRow[]> {
  const loads = await loadsOf(ask, 'open');
  return loads.filter(({ orders }) => orders > 0).sort((a, b) => a.arrivalAt.localeCompare(b.arrivalAt));
}

export async function allOrders(ask: Ask): Promise<OrderRow[]> {
  const rows: OrderRow[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: OrdersPage = await ask.get(
      `/orders?limit=100${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
    );
    rows.push(...page.items);
    after = page.nextCursor;
  }
  return rows;
}

async function moveSome(ask: Ask, from: LoadRow, to: LoadRow, count: number, { check, done }: Told): Promise<void> {
  const before = await ask.get<LoadDetail>(`/shipments/${from.id}`);
  const ids = before.lines.slice(0, count).map(({ id }) => id);
  const { put, load } = await ask.post<PutOrdersResult>('/orders/put-on-load', { ids, to: { loadId: to.id } });
  const after = await ask.get<LoadDetail>(`/shipments/${to.id}`);
  check(
    put === count && load?.id === to.id,
    `${count} orders moved from ${from.name} to ${to.name}; the app moved ${put}`,
  );
  check(
    ids.every((id) => after.lines.some((line) => line.id === id)),
    `each moved order is in ${to.name}`,
  );
  done(`${put} orders were moved from ${from.name} to ${to.name}.`);
}

async function seal(ask: Ask, { id, name }: LoadRow, { check, done }: Told): Promise<void> {
  const open = await ask.get<LoadDetail>(`/shipments/${id}`);
  let doubts = open.doubts;
  if (doubts !== null) {
    const refused = await ask.refusedPost(`/shipments/${id}/seal`);
    check(refused !== null, `${name} is not sealed while nobody has put a name under what is in doubt`);
    // What a kind says may be known only now, as that it costs more than its parcels: it is read again, and signed as it stands.
    doubts = refused?.doubts ?? doubts;
  }
  const kinds = doubts?.kinds ?? [];
  const body = doubts === null ? {} : { acknowledgedBy: BY, doubtsSeen: doubts.seen };
  const sealed = await ask.post<LoadDetail>(`/shipments/${id}/seal`, body);
  const numbers = new Set(sealed.lines.map(({ scn }) => scn));
  check(
    sealed.state === 'sealed' && numbers.size === open.lines.length,
    `${name} is sealed with a number for each order`,
  );
  check(
    sealed.lines.reduce((sum, { value }) => sum + (value?.minor ?? NaN), 0) === sealed.value.minor,
    `the value of ${name} is the sum of its orders`,
  );
  check(
    sealed.lines.reduce((sum, { pieces }) => sum + pieces, 0) === sealed.pieces,
    `the pieces of ${name} are those of its orders`,
  );
  done(
    `${name} was sealed with ${sealed.lines.length} orders; ${BY} acknowledged ${kinds.length} kinds of doubt: ${kinds.map(({ title, count }) => (count === 0 ? title : `${title} (${count})`)).join(', ') || 'none'}.`,
  );
}

async function scanAndHandOver(ask: Ask, { id, name }: LoadRow, missing: number, { check, done }: Told): Promise<void> {
  const { progress } = await ask.get<DockPage>(`/shipments/${id}/dock`);
  const codes = progress.shipments.slice(0, progress.shipments.length - missing).map(({ scn }) => scn);
  let last = progress;
  for (let at = 0; at < codes.length; at += 100) {
    const events = codes.slice(at, at + 100).map((code, n) => ({
      id: `week-${id.slice(0, 8)}-${at + n}`,
      at: new Date().toISOString(),
      act: 'scan',
      code,
    }));
    ({ progress: last } = await ask.post<DockEventsResult>(`/shipments/${id}/dock`, { events }));
  }
  check(
    last.parcels - last.on === missing,
    `${missing} parcels of ${name} are missing; the dock counts ${last.parcels - last.on}`,
  );
  if (missing > 0) {
    const refused = await ask.refusedPost(`/shipments/${id}/hand-over`);
    check(
      refused !== null,
      `${name} is not handed over while ${missing} parcels are missing and nobody has put a name under it`,
    );
  }
  const body = missing === 0 ? {} : { acknowledgedBy: BY, missing, strangers: 0 };
  const { state } = await ask.post<LoadDetail>(`/shipments/${id}/hand-over`, body);
  check(state === 'handed-over', `${name} is handed over`);
  done(
    `${name}: ${last.on} of ${last.parcels} parcels were scanned${missing === 0 ? '' : `, ${BY} acknowledged that ${missing} are missing`}; it was handed over.`,
  );
}

/** The document that the papers of a load are made from. */
export async function documentOf(ask: Ask, id: string): Promise<Load> {
  const text = JSON.stringify(await ask.get(`/shipments/${id}/files/load.json`));
  const read = readSealedLoad(text);
  if (read.kind !== 'sealed') throw new Error(`The document of load ${id} cannot be read.`);
  return read.load;
}

async function cancelOneAndSettle(demo: Demo, { shop, ask }: ShopWeek, { id, name }: LoadRow, { check, done }: Told) {
  const before = await documentOf(ask, id);
  const gone = before.shipments[0];
  if (gone === undefined) throw new Error(`${name} holds nothing.`);
  demo.platform.cancelOrder(shop.domain, gone.orderId);
  await until(`the app to hear of the cancelled order ${gone.orderName}`, async () => {
    const { changedOrders } = await ask.get<LoadDetail>(`/shipments/${id}`);
    return changedOrders.some(({ orderId }) => orderId === gone.orderId);
  });
  const settled = await ask.post<LoadDetail>(`/shipments/${id}/settle`, { ids: [gone.orderId], how: 'take-off' });
  const after = await documentOf(ask, id);
  const rest = before.shipments.filter(({ orderId }) => orderId !== gone.orderId);
  check(
    settled.revisions[0]?.number === 2 && settled.changedOrders.length === 0,
    `${name} stands as revision 2 with nothing to settle`,
  );
  check(
    JSON.stringify(after.shipments) === JSON.stringify(rest),
    `revision 2 of ${name} is revision 1 without ${gone.orderName}, to the letter`,
  );
  check(
    !JSON.stringify(after).includes(gone.scn),
    `the number ${gone.scn} of ${gone.orderName} is on no paper of revision 2`,
  );
  done(
    `${gone.orderName} was cancelled after ${name} was sealed, and taken off by revision 2: ${before.shipments.length} orders, now ${after.shipments.length}.`,
  );
  const { settings } = await ask.get<SettingsPage>('/settings');
  return { load: after, costs: await ask.get<LoadCosts>(`/shipments/${id}/costs`), fees: settings.fees };
}
