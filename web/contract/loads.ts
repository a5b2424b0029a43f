import type { DoubtJson, IsoDay, IsoInstant, MoneyJson, OrderFailure, Page, SealDoubts } from './common.ts';
import { endpoint, FILE, of } from './endpoint.ts';
import type { LaneInput } from './lanes.ts';
import type { OrderRow, LoadStateJson, ShownLoadState } from './orders.ts';

export interface LoadsQuery {
  state?: LoadStateJson;
  /** A control number, a trip number, the name of a load, the number of an order. */
  query?: string;
  after?: string;
  before?: string;
  /** 1-100, default 50. */
  limit?: number;
}

export interface EntryInLoadJson {
  entry: '321' | '11' | '01';
  orders: number;
}

export interface LoadRow {
  id: string;
  /** e.g. `S-0007` */
  name: string;
  state: ShownLoadState;
  /** How many of its orders cross under which entry: 321, 11, 01 in this sequence. */
  entries: EntryInLoadJson[];
  /** Where its way across is cleared by one entry for all: the type that the sum of its goods gives. */
  oneEntry: '11' | '01' | null;
  mode: string;
  /** Schedule D code. */
  port: string;
  portName: string;
  shipFromName: string;
  arrivalDay: IsoDay;
  arrivalAt: IsoInstant;
  /** Open, and its hour of arrival is over: it cannot be sealed before another is set. */
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
  cancelledAt: IsoInstant | null;
  /** The person's id; `automatic`: its last order had left; null: that was not kept. */
  cancelledBy: string | null;
}

export type ShipmentsPage = Page<LoadRow>;

export interface OrderInLoad extends OrderRow {
  pieces: number;
  weightGrams: number;
  weightIncomplete: boolean;
  /** Shipment control number: SCAC + reference; null until it was sealed, and kept where the load was opened again. */
  scn: string | null;
}

/** What the manifest's file says otherwise than the orders. */
export interface ManifestNotes {
  /** The rows of the file are whole kilograms; `weightGrams` of the shipment is what the products weigh. */
  weightKg: number;
  /** The gravest first: `shortened`, `respelled` in plain letters, `coded`. */
  changes: { what: string; from: string; to: string; how: 'shortened' | 'respelled' | 'coded'; orders: string[] }[];
}

export interface LoadDetail extends LoadRow {
  state: LoadStateJson;
  /** Null: no file can be made of it as it stands. */
  manifest: ManifestNotes | null;
  scac: string | null;
  /** How its way across is cleared; null: not stated. */
  clearance: LaneInput['clearance'];
  lines: OrderInLoad[];
  /** What would refuse the seal now, order by order, and for the load as a whole. Empty: ready to seal. */
  blockers: OrderFailure[];
  /** Sealed: the orders that are not what was sealed of them any more or left short, and what to do about each, until it is settled. */
  changedOrders: ExceptionJson[];
  /** Sentences about the load itself (no SCAC, no weight, no orders …). */
  loadBlockers: string[];
  /** One of them is mended in the settings of the app. */
  blockedBySettings: boolean;
  /** The other open shipments. `differs`: why it cannot take these orders, as a clause; null: it can. */
  moveTargets: { id: string; name: string; arrivalAt: IsoInstant; differs: string | null }[];
  manifestFileName: string | null;
  /** Open: what is in doubt although nothing forbids the seal. Null: nothing is. */
  doubts: SealDoubts | null;
  /** Open: what is certain and to be handed to the broker. It asks for no name. */
  reminders: DoubtJson[];
  /** What was declared of it, the newest first; files made from an older one are outdated. Empty: it was never sealed. */
  revisions: RevisionJson[];
  /** Sealed in doubt: the name that was typed, and under what. */
  acknowledged: { by: string; kinds: DoubtJson[] } | null;
}

export interface RevisionJson {
  number: number;
  madeAt: IsoInstant;
  /** The person's id; null: that was not kept. */
  madeBy: string | null;
  /** Files are made from it: the newest of a load that is sealed. */
  inForce: boolean;
  /** What it declares otherwise than the one before, order by order; empty: it was made by a seal, or by facts for the papers. */
  changes: RevisedOrderJson[];
  /** Customs had the manifest when it was made: old numbers are cancelled there. */
  filed: boolean;
}

export interface RevisedOrderJson {
  how: 'taken' | 'replaced';
  orderId: string;
  orderName: string;
  scn: string;
  pieces: number;
  value: MoneyJson;
  /** As it is declared from then on; null: it was taken off. */
  now: { scn: string; pieces: number; value: MoneyJson } | null;
}

/** An order of a sealed load that a person settles: by a revision, or by leaving it as it was declared for a reason. */
export interface ExceptionJson extends OrderFailure {
  /** Its number as declared; null: that cannot be read. */
  scn: string | null;
  /** Sent back where it is kept as declared: it stands for what is known of it now. */
  seen: string;
  /** Whether it can be declared as it is now; an order that is cancelled cannot. */
  replaceable: boolean;
}

export interface SettleRequest {
  ids: string[];
  how: 'take-off' | 'replace' | 'keep';
  /** Needed for `keep`. */
  reason?: string;
  /** Needed for `keep`: by order, `ExceptionJson.seen`. */
  seen?: Record<string, string>;
}

/** Changing the arrival re-decides the orders. */
export interface LoadPatch {
  arrivalAt?: IsoInstant;
  scac?: string;
}

export interface RemoveOrdersRequest {
  ids: string[];
}
export interface MoveOrdersRequest {
  ids: string[];
  toLoadId: string;
}
/** Needed while a kind of `doubts` is acknowledged by nobody: the name of the person, and the marks of the kinds that they have read. */
export interface SealRequest {
  acknowledgedBy?: string;
  doubtsSeen?: string;
}
export interface MoveOrdersResult {
  moved: string[];
  refused: OrderFailure[];
}

/** Why a file is not there: the kind of load, or what `problems` name. */
export interface FileOfLoad {
  id: string;
  audience: 'carrier' | 'broker' | 'driver';
  fileName: string;
  state: 'ready' | 'not-for-load' | 'refused';
  /** Its layout could not be held against the receiver's own: a reference, and nothing to send. */
  unverified: boolean;
  /** Facts that the receiver will have to ask for. */
  asks: number;
}
export interface FileProblem {
  sentence: string;
  /** The order that it is about; null: the load as a whole. */
  orderId: string | null;
  orderName: string | null;
  /** The goods of the line that it is about; null: about no line. */
  product: string | null;
  /** Where it is mended, as a path of the app; null: on this page, or at the carrier's. */
  link: string | null;
  /** Which files cannot be made for it. */
  files: string[];
}
export interface FilesOfLoad {
  files: FileOfLoad[];
  /** At most 100; `problemsInAll` counts them. */
  problems: FileProblem[];
  problemsInAll: number;
  /** What receivers will have to ask for. No file waits for it. At most 100; `asksInAll` counts them. */
  asks: FileProblem[];
  asksInAll: number;
}

export const loadsApi = {
  list: endpoint({
    method: 'GET',
    path: '/shipments',
    query: of<LoadsQuery>(),
    reply: of<ShipmentsPage>(),
    may: 'view',
  }),
  one: endpoint({ method: 'GET', path: '/shipments/:id', reply: of<LoadDetail>(), may: 'view', persons: true }),
  /** 409 while it is open, 422 where the law is closed for a Section 321 file. */
  manifest: endpoint({ method: 'GET', path: '/shipments/:id/manifest.csv', reply: FILE, may: 'export', persons: true }),
  /** What can be made of a sealed load, and what stands in the way; 409 while it is open. */
  files: endpoint({ method: 'GET', path: '/shipments/:id/files', reply: of<FilesOfLoad>(), may: 'view' }),
  /** One of them by its id; `all.zip`: every one; `load.json`: the sealed document that they are made from. */
  file: endpoint({ method: 'GET', path: '/shipments/:id/files/:format', reply: FILE, may: 'export' }),
  /** An open load only, as all that follow. */
  change: endpoint({
    method: 'PATCH',
    path: '/shipments/:id',
    body: of<LoadPatch>(),
    reply: of<LoadDetail>(),
    may: 'work',
  }),
  remove: endpoint({
    method: 'POST',
    path: '/shipments/:id/remove',
    body: of<RemoveOrdersRequest>(),
    reply: of<LoadDetail>(),
    may: 'work',
  }),
  move: endpoint({
    method: 'POST',
    path: '/shipments/:id/move',
    body: of<MoveOrdersRequest>(),
    reply: of<MoveOrdersResult>(),
    may: 'work',
  }),
  /**
   * 409 with `failures`; 422 `doubts` without a name, 409 `doubts-changed` where a kind is not among those that the name was put under, or is
   * not what was read of it: both carry `doubts` and name those kinds. What was acknowledged as it stands is kept.
   */
  seal: endpoint({
    method: 'POST',
    path: '/shipments/:id/seal',
    body: of<SealRequest>(),
    reply: of<LoadDetail>(),
    may: 'seal',
  }),
  /** A sealed one, until it is handed over: 409 `too-late` after it, `answered` where customs has it already. */
  reopen: endpoint({ method: 'POST', path: '/shipments/:id/reopen', reply: of<LoadDetail>(), may: 'seal' }),
  /**
   * Of a sealed load, whatever came after. 409 `forestalled` where somebody else did it, `changed` where an order is not what was seen of it,
   * `last` where none would be left, `cannot-declare` with `failures` where an order cannot cross in it as it is now.
   */
  settle: endpoint({
    method: 'POST',
    path: '/shipments/:id/settle',
    body: of<SettleRequest>(),
    reply: of<LoadDetail>(),
    may: 'seal',
  }),
  cancel: endpoint({ method: 'POST', path: '/shipments/:id/cancel', reply: of<LoadDetail>(), may: 'work' }),
};
