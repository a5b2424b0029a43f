import type { IsoDay, IsoInstant, MoneyJson, OrderFailure } from './common.ts';
import { endpoint, of } from './endpoint.ts';

/** Orders by number, all orders of open loads, or all that are ready. At most 9,999 together: no manifest takes more. */
export interface OrdersToPut {
  ids?: string[];
  loadIds?: string[];
  /** All that are ready and in no load, the newest first. */
  ready?: true;
}

/** A fact that keeps orders back: of the order itself, or in which it differs from the place. */
export type KeptBackBy =
  | { code: 'unknown' | 'too-soon' | 'mode' | 'lane' }
  | { code: 'sealed'; load: string }
  /** What was decided of it, as a sentence that says what to do. */
  | { code: 'refused'; sentence: string }
  /** The load leaves from there. */
  | { code: 'ship-from'; place: string }
  /** The orders do; null: that is not known by name. */
  | { code: 'leaves-from'; place: string | null }
  | { code: 'port'; port: string };

export interface KeptBack {
  why: KeptBackBy;
  orders: number;
}

/** Those that it takes would make its one entry of another type. */
export interface EntryTurnJson {
  to: '11' | '01';
  /** `sum`: all together are over the limit. `goods`: some goods ask for formal entry. */
  by: 'sum' | 'goods';
  sum: MoneyJson;
  limit: MoneyJson;
}

/** An open load that the orders may be put on. */
export interface LoadPlace {
  id: string;
  name: string;
  arrivalAt: IsoInstant;
  /** In it now, those asked about among them. */
  orders: number;
  /** How many of those asked about are in it already. */
  holds: number;
  /** How many can go with it, those that it holds among them. */
  takes: number;
  /** When a manifest has to be received; null: that is not known for its mode. */
  manifestDue: IsoInstant | null;
  /** Null: it has none, or it stays of its type. */
  turns: EntryTurnJson | null;
  differs: KeptBack[];
}

/** A load that could be opened for them. */
export interface NewLoadPlace {
  laneId: string;
  /** Null: the usual one, which has none. */
  laneName: string | null;
  takes: number;
  turns: EntryTurnJson | null;
  differs: KeptBack[];
  /** Proposed, and the first that can be chosen. */
  day: IsoDay;
  firstDay: IsoDay;
}

export interface PlacesForOrders {
  orders: number;
  /** Those that can go nowhere as they stand. */
  notReady: KeptBack[];
  /** The next to arrive first; those that can take none stand last. */
  loads: LoadPlace[];
  newLoads: NewLoadPlace[];
}

export interface PutOrdersRequest extends OrdersToPut {
  to: { loadId: string } | { laneId: string; day: IsoDay };
}

export interface PutOrdersResult {
  /** Null: none could go, and no load was opened. */
  load: { id: string; name: string } | null;
  put: number;
  /** At most 250 of them, each with its reason; `refusedInAll` counts them. */
  refused: OrderFailure[];
  refusedInAll: number;
}

export const putOnLoadApi = {
  places: endpoint({
    method: 'POST',
    path: '/orders/places',
    body: of<OrdersToPut>(),
    reply: of<PlacesForOrders>(),
    may: 'work',
  }),
  put: endpoint({
    method: 'POST',
    path: '/orders/put-on-load',
    body: of<PutOrdersRequest>(),
    reply: of<PutOrdersResult>(),
    may: 'work',
  }),
};
