import type { IsoDay, MoneyJson, ReasonJson } from './common.ts';
import type { EntryJson, VerdictKindJson } from './orders.ts';
import type { ModeJson } from './rules.ts';

/** Of what it is asked: an order by its id or name, a shipment, or goods made up for the question. */
export type WhatIfSubject =
  | { kind: 'order'; order: string }
  | { kind: 'shipment'; shipmentId: string }
  | { kind: 'basket'; currency: string; lines: WhatIfLine[] };

export interface WhatIfLine {
  description: string;
  quantity: number;
  /** Of one piece, decimal text in the basket's currency. */
  price: string;
  origin: string | null;
  hts: string | null;
}

/** POST /api/rules/what-if → WhatIfAnswer. Nothing is written. What is not given stays as it is. */
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
  entry: EntryJson;
  ready: boolean;
  /** Reason codes. */
  missing: string[];
  /** Merchandise processing fee. */
  mpf: MoneyJson | null;
}

export interface WhatIfOrder {
  /** Null: a made-up basket. */
  orderId: string | null;
  name: string;
  /** The verdicts in force, a lot each; empty for a basket. */
  before: WhatIfVerdict[];
  after: WhatIfVerdict[];
  changed: boolean;
}

export interface WhatIfAnswer {
  orders: WhatIfOrder[];
  /** How many of them would be answered otherwise. */
  changed: number;
}
