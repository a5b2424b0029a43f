import { readScan } from './read-scan.ts';

/** A shipment of a sealed load, as it waits at the dock. */
export interface DockShipment {
  /** Shipment control number. */
  readonly scn: string;
  readonly orderId: string;
  /** As the order is called at Shopify, e.g. `#1004`. */
  readonly orderName: string;
}

export const DOCK_ACTS = ['scan', 'undo', 'parcels'] as const;
export type DockAct = (typeof DOCK_ACTS)[number];

/** Something that a person did at the dock. `undo`: the parcel is off again. `parcels`: the shipment is `count` parcels. */
export interface DockEvent {
  /** Made where it happened: an event that arrives twice has one id. */
  readonly id: string;
  /** ISO 8601, by the clock of the person's device. */
  readonly at: string;
  readonly act: DockAct;
  /** As it was typed. */
  readonly code: string;
  /** Of `parcels`. */
  readonly count: number | null;
}

/** One more than a person would put labels on, and no more than a label has room for. */
export const PARCELS_AT_MOST = 99;

export interface DockProgressRow extends DockShipment {
  /** How many parcels it is; 1 unless somebody said otherwise. */
  readonly parcels: number;
  /** Which of them are on, by number. */
  readonly on: readonly number[];
}

export interface DockProgress {
  /** In the order in which they were given. */
  readonly shipments: readonly DockProgressRow[];
  readonly parcels: number;
  readonly on: number;
  /** Codes of parcels that do not belong on this load, in the order of their first scan. */
  readonly strangers: readonly string[];
  /** Nobody has scanned anything yet. */
  readonly untouched: boolean;
}

export type ScanAnswer =
  | {
      readonly kind: 'on';
      readonly scn: string;
      readonly orderName: string;
      readonly piece: number;
      readonly of: number;
    }
  /** It was on before. Nothing changed. */
  | {
      readonly kind: 'again';
      readonly scn: string;
      readonly orderName: string;
      readonly piece: number;
      readonly of: number;
    }
  /** Several parcels have this code: which one was meant? */
  | { readonly kind: 'which-piece'; readonly scn: string; readonly orderName: string; readonly of: number }
  /** The shipment has no parcel of that number. */
  | {
      readonly kind: 'no-such-piece';
      readonly scn: string;
      readonly orderName: string;
      readonly piece: number;
      readonly of: number;
    }
  /** No parcel of this load: it must not go on. */
  | { readonly kind: 'stranger'; readonly code: string }
  | { readonly kind: 'nonsense' };

interface Row {
  readonly shipment: DockShipment;
  parcels: number;
  readonly on: Set<number>;
}

/** The shipments of a load and what was done with their parcels so far. Changes as events are taken in. */
export class DockBoard {
  readonly #rows: readonly Row[];
  readonly #byCode = new Map<string, Row>();
  readonly #strangers = new Set<string>();
  #touched = false;

  constructor(shipments: readonly DockShipment[]) {
    this.#rows = shipments.map((shipment) => ({ shipment, parcels: 1, on: new Set() }));
    for (const row of this.#rows) this.#byCode.set(row.shipment.scn.toUpperCase(), row);
    // Packing slips have the order's name as their barcode. An SCN wins over a name that is spelt like it.
    for (const row of this.#rows)
      for (const name of namesOf(row.shipment)) if (!this.#byCode.has(name)) this.#byCode.set(name, row);
  }

  /** What scanning the code would do now; changes nothing. */
  look(typed: string): ScanAnswer {
    const read = readScan(typed);
    if (read.kind === 'nonsense') return read;
    const row = this.#byCode.get(read.code);
    if (row === undefined) return { kind: 'stranger', code: read.code };
    const { scn, orderName } = row.shipment;
    const named = { scn, orderName, of: row.parcels };
    const piece = read.piece ?? (row.parcels === 1 ? 1 : null);
    if (piece === null) return { kind: 'which-piece', ...named };
    if (piece < 1 || piece > row.parcels) return { kind: 'no-such-piece', ...named, piece };
    return { kind: row.on.has(piece) ? 'again' : 'on', ...named, piece };
  }

  /** Takes an event in, and answers what it did. Events are given in the order of `inOrder`. */
  take({ act, code, count }: Pick<DockEvent, 'act' | 'code' | 'count'>): ScanAnswer {
    const answer = this.look(code);
    if (act === 'parcels') {
      const row = 'scn' in answer ? this.#byCode.get(answer.scn.toUpperCase()) : undefined;
      if (row !== undefined && count !== null) resize(row, count);
      return answer;
    }
    if (act === 'undo') {
      if (answer.kind === 'again') this.#byCode.get(answer.scn.toUpperCase())?.on.delete(answer.piece);
      if (answer.kind === 'stranger') this.#strangers.delete(answer.code);
      return answer;
    }
    this.#touched = true;
    if (answer.kind === 'on') this.#byCode.get(answer.scn.toUpperCase())?.on.add(answer.piece);
    if (answer.kind === 'stranger') this.#strangers.add(answer.code);
    return answer;
  }

  progress(): DockProgress {
    const shipments = this.#rows.map(({ shipment, parcels, on }) => ({
      ...shipment,
      parcels,
      on: [...on].sort((a, b) => a - b),
    }));
    return {
      shipments,
      parcels: shipments.reduce((sum, { parcels }) => sum + parcels, 0),
      on: shipments.reduce((sum, { on }) => sum + on.length, 0),
      strangers: [...this.#strangers],
      untouched: !this.#touched,
    };
  }
}

function namesOf({ orderName }: DockShipment): readonly string[] {
  const read = readScan(orderName);
  if (read.kind === 'nonsense' || read.piece !== null) return [];
  return [read.code, read.code.replace(/^#/, '')];
}

function resize(row: Row, count: number): void {
  row.parcels = Math.min(Math.max(1, Math.trunc(count)), PARCELS_AT_MOST);
  for (const piece of row.on) if (piece > row.parcels) row.on.delete(piece);
}

/** One order for everybody: by time, then by id; each id once. */
export function inOrder<Event extends Pick<DockEvent, 'id' | 'at'>>(events: readonly Event[]): Event[] {
  const once = new Map<string, Event>();
  for (const event of events) if (!once.has(event.id)) once.set(event.id, event);
  return [...once.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** What the events of a load add up to, in whatever order and however often they are given. */
export function foldScans(shipments: readonly DockShipment[], events: readonly DockEvent[]): DockProgress {
  const board = new DockBoard(shipments);
  for (const event of inOrder(events)) board.take(event);
  return board.progress();
}
