import { endpoint, of } from './endpoint.ts';
import type { ComingTouchJson } from './coming.ts';
import type { IsoDay, MoneyJson, ReasonJson, WorthJson } from './common.ts';
import type { EntryJson, OrderLineJson, VerdictKindJson } from './orders.ts';
import type { LotEntryOptionsJson } from './entry-options.ts';
import type { ModeJson } from './rules.ts';

/** Of what it is asked: an order by its id or name, a shipment, or goods made up for the question. */
export type WhatIfSubject =
  | { kind: 'order'; order: string }
  | { kind: 'shipment'; loadId: string }
  | { kind: 'basket'; currency: string; lines: WhatIfLine[] };

export interface WhatIfLine {
  description: string;
  quantity: number;
  /** Of one piece, decimal text in the basket's currency. */
  price: string;
  origin: string | null;
  hts: string | null;
}

/** Nothing is written. What is not given stays as it is. */
export interface WhatIfRequest {
  subject: WhatIfSubject;
  arrivalDay?: IsoDay;
  mode?: ModeJson;
  /** For every line. */
  origin?: string;
  importerCountry?: string;
  /** With the shop's amendments that are in force. */
  amendments: boolean;
}

export interface WhatIfVerdict {
  lotId: string;
  verdict: VerdictKindJson;
  reasons: ReasonJson[];
  warnings: ReasonJson[];
  regime: string | null;
  value: MoneyJson | null;
  worth: WorthJson;
  entry: EntryJson;
  ready: boolean;
  /** Reason codes. */
  missing: string[];
  /** Merchandise processing fee. */
  mpf: MoneyJson | null;
}

/** The ways of one lot, alone: as things are (a basket: if it arrived today as the shop ships), and as supposed. */
export interface WhatIfWays {
  lotId: string;
  goods: Pick<OrderLineJson, 'id' | 'description' | 'quantity' | 'value'>[];
  now: LotEntryOptionsJson;
  then: LotEntryOptionsJson;
}

export interface WhatIfOrder {
  /** Null: a made-up basket. */
  orderId: string | null;
  name: string;
  /** The verdicts in force, a lot each; empty for a basket. */
  before: WhatIfVerdict[];
  after: WhatIfVerdict[];
  /** What each way costs, lot by lot; empty where a shipment is asked of. */
  ways: WhatIfWays[];
  /** Changes of law ahead that touch its goods, the nearest first; empty where a shipment is asked of. */
  coming: ComingTouchJson[];
  changed: boolean;
}

export interface WhatIfAnswer {
  orders: WhatIfOrder[];
  /** How many of them would be answered otherwise. */
  changed: number;
  /** True while the merchant has stated no fee at all. */
  feesUnstated: boolean;
}

export const whatIfApi = {
  ask: endpoint({
    method: 'POST',
    path: '/rules/what-if',
    body: of<WhatIfRequest>(),
    reply: of<WhatIfAnswer>(),
    may: 'view',
  }),
};
