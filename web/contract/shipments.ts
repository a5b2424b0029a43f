import type { IsoDay, IsoInstant, MoneyJson, OrderFailure, Page } from './common.ts';
import type { EntryJson, OrderRow, ShipmentStateJson } from './orders.ts';

/** GET /api/shipments?state&after&before&limit */
export interface ShipmentRow {
  id: string;
  /** e.g. `S-0007` */
  name: string;
  state: ShipmentStateJson;
  entry: EntryJson;
  /** `Section 321` or `PAPS`: the shipment type on the manifest. */
  manifestType: 'SECTION 321' | 'PAPS';
  mode: string;
  /** Schedule D code. */
  port: string;
  portName: string;
  shipFromName: string;
  arrivalDay: IsoDay;
  arrivalAt: IsoInstant;
  /** Open, and its day of arrival is over: it cannot be sealed before another is set. */
  arrivalPassed: boolean;
  orders: number;
  pieces: number;
  weightGrams: number;
  /** True while a line has no weight: `weightGrams` is then a lower bound. */
  weightIncomplete: boolean;
  value: MoneyJson;
  /** Of a sealed one: how many of its orders are not what was sealed of them any more. Its sums stay as they were sealed. */
  changedSince: number;
  sealedAt: IsoInstant | null;
  sealedBy: string | null;
}

export type ShipmentsPage = Page<ShipmentRow>;

export interface ShipmentOrder extends OrderRow {
  pieces: number;
  weightGrams: number;
  weightIncomplete: boolean;
  /** Shipment control number: SCAC + reference; null until sealed. */
  scn: string | null;
}

/** GET /api/shipments/:id */
export interface ShipmentDetail extends ShipmentRow {
  scac: string | null;
  lines: ShipmentOrder[];
  /** What would refuse the seal now, order by order, and for the load as a whole. Empty: ready to seal. */
  blockers: OrderFailure[];
  /** Sealed: the orders that are not what was sealed of them any more, and what to do about each. */
  changedOrders: OrderFailure[];
  /** Sentences about the load itself (no SCAC, no weight, no orders …). */
  loadBlockers: string[];
  /** Other open shipments that an order may be moved to. */
  moveTargets: { id: string; name: string; arrivalDay: IsoDay; entry: EntryJson }[];
  manifestFileName: string | null;
  /** Open, and our rules count as stale on its arrival or today: sealing asks for a name. Null: they do not. */
  staleRules: { checkedThrough: IsoDay } | null;
  /** The name that was typed when it was sealed by stale rules. */
  staleConfirmedBy: string | null;
}

/** PATCH /api/shipments/:id - an open shipment only. Changing the arrival re-decides its orders. */
export interface ShipmentPatch {
  arrivalAt?: IsoInstant;
  scac?: string;
}

/** POST /api/shipments/:id/remove */
export interface RemoveOrdersRequest {
  ids: string[];
}
/** POST /api/shipments/:id/move */
export interface MoveOrdersRequest {
  ids: string[];
  toShipmentId: string;
}
/** POST /api/shipments/:id/seal. `confirmedBy`: the name of the person, needed where `staleRules` is set. */
export interface SealRequest {
  confirmedBy?: string;
}
/** POST /api/shipments/:id/seal → ShipmentDetail, 409 with ApiError.failures, or 422 `stale-rules` without a name. POST /api/shipments/:id/cancel → ShipmentDetail. */
export interface MoveOrdersResult {
  moved: string[];
  refused: OrderFailure[];
}
/** GET /api/shipments/:id/manifest.csv → text/csv; 409 while open, 422 where the law is closed for a 321 file. */
