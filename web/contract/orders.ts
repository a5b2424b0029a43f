import type { CrossingJson, StayJson } from './crossing.ts';
import { endpoint, FILE, of } from './endpoint.ts';
import type {
  CitationJson,
  IsoDay,
  IsoInstant,
  MoneyJson,
  OrderFailure,
  Page,
  ReasonJson,
  WorthJson,
} from './common.ts';

export type VerdictKindJson = 'not-applicable' | 'ineligible' | 'review' | 'eligible';
export type EntryJson = '321' | '11' | '01' | '03' | 'mail' | 'none';

/** By the crossing status. `held`: what waits or is barred. `left`: with the carrier, released, or sent without a load. */
export type OrderTab = 'all' | 'held' | 'ready' | 'in-load' | 'left';
export type OrderSort = 'placed-desc' | 'placed-asc' | 'arrival-asc' | 'arrival-desc' | 'value-desc' | 'value-asc';

export interface OrdersQuery {
  tab?: OrderTab;
  /** Parts of words of the order's name, consignee, city, ZIP, SKU, product title, tag or control number; a load's name or an e-mail address as a whole. */
  query?: string;
  verdict?: VerdictKindJson;
  entry?: EntryJson;
  tags?: TagState;
  /** Only open orders that the change of law on this day concerns: those that Home counts. */
  law?: IsoDay;
  /** Id of a change of law ahead: only open orders that it touches. */
  coming?: string;
  /** Only orders that this holds, or bars: what `CrossingJson.holds` may say. */
  missing?: string;
  sort?: OrderSort;
  after?: string;
  before?: string;
  /** 1-100, default 50. */
  limit?: number;
}

/** What happened to the tags: `written`, still `pending`, `not-needed` (nothing of ours to write), or `failed` with why. */
export type TagState = 'written' | 'pending' | 'not-needed' | 'failed';

export interface OrderRow {
  /** The order's numeric id as text (the end of its GID). */
  id: string;
  /** e.g. `#1001` */
  name: string;
  placedAt: IsoInstant;
  consigneeName: string | null;
  /** e.g. `Austin, TX`; null where the address is not known. */
  destination: string | null;
  value: MoneyJson | null;
  crossing: CrossingJson;
  /** It is ready, and a load can take it: its entry is one of loads, and it leaves one known place. */
  joins: boolean;
  verdict: VerdictKindJson;
  /** The first reason, or null when eligible. */
  leadReason: string | null;
  entry: EntryJson;
  entryReady: boolean;
  /** Reason codes of missing facts. */
  missing: string[];
  /** What stops it, which goods lack what, what was paid in its own money; null: decided before it was kept. */
  gist: OrderGistJson | null;
  arrivalDay: IsoDay | null;
  load: { id: string; name: string; state: ShownLoadState } | null;
  tags: string[];
  tagState: TagState;
  cancelled: boolean;
  /** All of it that crosses is fulfilled in Shopify: it has left, and joins no shipment any more. */
  left: boolean;
  /** Why it stays out of shipments for now, whatever its verdict; null: nothing holds it. */
  stays: StayJson | null;
}

export interface LackingGoodsJson {
  code: string;
  /** How many different products lack it. */
  goods: number;
  /** The first of them. */
  title: string | null;
}

export interface OrderGistJson {
  stop: {
    certain: boolean;
    lines: number;
    goods: readonly { lot: number; line: string; title: string | null; quantity: number }[];
    countries: readonly string[];
    rest: {
      verdict: VerdictKindJson;
      entries: readonly EntryJson[];
      ready: boolean;
      missing: readonly string[];
      codes: readonly string[];
    } | null;
  } | null;
  entries: readonly EntryJson[];
  codes: readonly string[];
  lacking: readonly LackingGoodsJson[];
  /** What other agencies still ask; absent: none is concerned, or it was decided before it was kept. */
  agencies?: readonly { agency: string; of: string }[];
  paid: MoneyJson | null;
  /** The rate of exchange is not out yet: the value in dollars is an estimate. Absent: it is none. */
  estimated?: true;
}

/** The states of a load, as the domain has them. */
export type LoadStateJson =
  'open' | 'sealed' | 'handed-over' | 'filed' | 'arrived' | 'held' | 'partly-released' | 'released' | 'cancelled';

/** As lists show it. `unknown`: a newer version of the app wrote a state that this one does not know. */
export type ShownLoadState = LoadStateJson | 'unknown';

export interface OrdersPage extends Page<OrderRow> {
  /** How many orders stand in each tab, for the same search. */
  tabCounts: Record<OrderTab, number>;
}

/** A fact of a line that a person has stated by an answer. */
export interface StatedFactJson {
  fact: 'description' | 'origin' | 'hts' | 'value';
  by: string;
  at: IsoInstant | null;
}

/** As the papers have it: what persons have stated stands in the place of what Shopify lacks. */
export interface OrderLineJson {
  id: string;
  description: string | null;
  sku: string | null;
  quantity: number;
  value: MoneyJson | null;
  origin: string | null;
  hts: string | null;
  weightGrams: number | null;
  physical: boolean;
  /** The product (variant id) whose facts the line takes; null: it is of no product that the shop still has. */
  product: string | null;
  /** Which of the above persons have stated. */
  stated: StatedFactJson[];
}

/** One lot of the order: what leaves one place for one consignee, and its own verdict. */
export interface LotJson {
  id: string;
  shippedFrom: string | null;
  shipFromName: string | null;
  verdict: VerdictKindJson;
  reasons: ReasonJson[];
  warnings: ReasonJson[];
  regime: string | null;
  value: MoneyJson | null;
  worth: WorthJson;
  entry: EntryJson;
  entryReady: boolean;
  /** The law that an eligible verdict rests on; null under any other verdict. */
  eligibleBecause: GrantJson | null;
  /** Why a formal entry (01) where others need an informal one; null under any other entry. */
  formalBecause: FormalBecauseJson | null;
  missing: string[];
  mpf: MoneyJson | null;
  lines: OrderLineJson[];
}

/** What an eligible verdict rests on: the exemption's limit, and the regime that leaves the exemption open on that day. */
export interface GrantJson {
  limit: MoneyJson;
  limitCitation: CitationJson;
  regimeCitation: CitationJson;
}

export interface FormalBecauseJson {
  kind:
    | 'over-informal-limit'
    | 'over-limit-together'
    | 'chapter-99-over-limit'
    | 'quota-goods'
    | 'excise-in-mail'
    | 'postal-exclusion'
    | 'no-limit-known';
  /** Most that may cross under an informal entry, where that is the cause. */
  limit: MoneyJson | null;
  citation: CitationJson | null;
}

export interface VerdictHistoryItem {
  id: string;
  decidedAt: IsoInstant;
  verdict: VerdictKindJson;
  entry: EntryJson;
  reasonCodes: string[];
  arrivalDay: IsoDay | null;
  rulebookVersion: string;
  /** What made us decide, e.g. `order-created`, `re-check`, `settings`, `shipment-arrival`. */
  cause: string;
}

export interface EditionRef {
  version: string;
  hash: string;
}

/** What an older verdict says, and what is said of the same facts now, in a few words or codes. */
export interface VerdictChangeJson {
  lotId: string;
  what: 'verdict' | 'reasons' | 'warnings' | 'entry' | 'route' | 'value' | 'regime';
  then: string;
  now: string;
}

/** The verdict decided again from the facts that it was decided from. */
export interface RecomputedVerdict {
  /** The edition of the rulebook that it was made by, and today's. */
  then: EditionRef;
  now: EditionRef;
  /**
   * By the edition of then. `same`: the same to the byte. `altered`: otherwise, by a change of our program that `because` declares.
   * `differs`: otherwise, which is a fault of ours. `not-kept`: that edition cannot be asked any more.
   */
  again: { kind: 'same' | 'altered' | 'differs' | 'not-kept'; changes: VerdictChangeJson[]; because: string[] };
  /** What today's edition says otherwise; empty: nothing. Null: it was made by today's. */
  today: VerdictChangeJson[] | null;
}

export interface OrderDetail extends OrderRow {
  shopifyUrl: string;
  consignee: AddressJson | null;
  purchaserName: string | null;
  lots: LotJson[];
  rulebook: { version: string; hash: string };
  decidedAt: IsoInstant;
  arrivalAt: IsoInstant | null;
  /** Where the arrival comes from: the shipment's departure, or placed + transit days. */
  arrivalFrom: 'shipment' | 'departure' | 'transit-days' | 'unknown';
  tagError: string | null;
  history: VerdictHistoryItem[];
  /** It is in a sealed shipment and is not what was sealed of it any more: how, and what to do. Null: it is. */
  changedSinceSealed: string | null;
  /** Open shipments that this order may join now (same ship-from, mode, port and entry). */
  joinableLoads: { id: string; name: string; arrivalDay: IsoDay; orders: number }[];
  /** What of the order does not go with this parcel, as a sentence; null: all of it goes. */
  otherParcels: string | null;
  /** Why it cannot join any shipment now, as a sentence; null when it can. */
  joinRefusal: string | null;
  /** Numbers of other agencies that belong to this shipment: `FDA-FOOD 701234567890`. */
  agencyPapers: string | null;
}

export interface AddressJson {
  name: string | null;
  company: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  province: string | null;
  zip: string | null;
  country: string | null;
}

/** Null: none is known. */
export interface OrderPapersRequest {
  agencyPapers: string | null;
}

/** At most 250 orders, or every order of the shop. */
export type RecheckRequest = { ids: string[] } | { all: true };

/** A run goes on when the page is left. */
export interface RecheckRun {
  id: string;
  startedAt: IsoInstant;
  finishedAt: IsoInstant | null;
  cause: 'install' | 'merchant' | 'settings';
  state: 'listing' | 'running' | 'done' | 'failed';
  total: number;
  /** Those that failed among them. */
  done: number;
  failed: number;
  /** A sentence when state is `failed`. */
  message: string | null;
}

/** To the given open shipment, or each to the shipment it fits (opened where needed). */
export interface AddToLoadRequest {
  ids: string[];
  loadId?: string;
}
export interface AddToLoadResult {
  added: { orderId: string; orderName: string; loadId: string; loadName: string }[];
  refused: OrderFailure[];
}

export const ordersApi = {
  list: endpoint({
    method: 'GET',
    path: '/orders',
    query: of<OrdersQuery>(),
    reply: of<OrdersPage>(),
    may: 'view',
    persons: true,
  }),
  one: endpoint({ method: 'GET', path: '/orders/:id', reply: of<OrderDetail>(), may: 'view', persons: true }),
  /** The list as it is filtered, with its names and places: at most 10,000 orders. */
  csv: endpoint({
    method: 'GET',
    path: '/orders.csv',
    query: of<OrdersQuery>(),
    reply: FILE,
    may: 'export',
    persons: true,
  }),
  statePapers: endpoint({
    method: 'PUT',
    path: '/orders/:id/agency-papers',
    body: of<OrderPapersRequest>(),
    reply: of<OrderDetail>(),
    may: 'work',
  }),
  recomputed: endpoint({
    method: 'GET',
    path: '/orders/:id/verdicts/:verdictId/recomputed',
    reply: of<RecomputedVerdict>(),
    may: 'view',
  }),
  recheck: endpoint({
    method: 'POST',
    path: '/orders/recheck',
    body: of<RecheckRequest>(),
    reply: of<RecheckRun | null>(),
    may: 'work',
  }),
  /** The latest run; null: there was none. */
  recheckRun: endpoint({ method: 'GET', path: '/recheck', reply: of<RecheckRun | null>(), may: 'view' }),
  addToLoad: endpoint({
    method: 'POST',
    path: '/orders/add-to-shipment',
    body: of<AddToLoadRequest>(),
    reply: of<AddToLoadResult>(),
    may: 'work',
  }),
};
