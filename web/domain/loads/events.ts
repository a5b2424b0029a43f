import type { RulebookRef } from '../findings/verdict.ts';
import type { LoadState } from './life.ts';

// What happened to a load, act by act. Events are appended in the transaction of the act itself and never change; the load's row is
// what they add up to (`project.ts`). No personal data of a customer stands in them: orders are named by their ids.

/** Who may stand beside whom on one truck: what an open load was opened for. */
export interface OpenedLoad {
  readonly number: number;
  readonly shipFromKey: string;
  readonly shipFromName: string;
  /** ISO 8601, and its day in America/New_York. */
  readonly arrivalAt: string;
  readonly arrivalDay: string;
  readonly mode: string;
  readonly port: string;
  readonly entry: string;
  readonly scac: string | null;
}

/** `no-longer-fits`: its verdict gives another load, or none. `erased`: Shopify asked us to erase the customer. */
export const REMOVAL_REASONS = ['taken-out', 'no-longer-fits', 'erased'] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** `emptied`: its last order had left. */
export const CANCEL_REASONS = ['given-up', 'emptied'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Handed over although the scans at the dock say otherwise: parcels that were not scanned, and scanned ones of no order in it. */
export interface HandedOverDespite {
  /** Typed by the person. */
  readonly name: string;
  readonly missing: number;
  readonly strangers: number;
}

/** An order that a revision took off, with what was declared of it. */
export interface TakenOff {
  readonly order: string;
  readonly scn: string;
  readonly pieces: number;
  readonly valueUsdMinor: number;
}

/** An order that a revision declares as it is now, in place of what was declared before. */
export interface Replaced extends TakenOff {
  /** Another number only where the old one was filed. */
  readonly scnNow: string;
  readonly piecesNow: number;
  readonly valueNowUsdMinor: number;
}

export type LoadAct =
  | ({ readonly kind: 'opened' } & OpenedLoad)
  | { readonly kind: 'orders-added'; readonly orders: readonly string[] }
  | { readonly kind: 'orders-removed'; readonly orders: readonly string[]; readonly why: RemovalReason }
  /** By a person, from the other load and to it: one event in each of the two. */
  | { readonly kind: 'orders-moved-in'; readonly orders: readonly string[]; readonly fromLoad: string }
  | { readonly kind: 'orders-moved-out'; readonly orders: readonly string[]; readonly toLoad: string }
  | {
      readonly kind: 'arrival-moved';
      readonly before: string;
      readonly arrivalAt: string;
      readonly arrivalDay: string;
    }
  | { readonly kind: 'carrier-changed'; readonly before: string | null; readonly scac: string }
  /** `name`: typed by the person who seals, under the doubts whose fingerprint is `seen`; null: sealed before that was kept. */
  | { readonly kind: 'doubts-acknowledged'; readonly name: string; readonly seen: string | null }
  /** `documentHash`: SHA-256 of the document of that revision, hexadecimal. */
  | { readonly kind: 'sealed'; readonly revision: number; readonly documentHash: string }
  /** Facts were stated that its papers lacked: they are another revision. What was declared of orders, pieces and values is the same. */
  | { readonly kind: 'papers-revised'; readonly revision: number; readonly documentHash: string }
  /** Orders of it were taken off or declared anew, by a person. `filed`: customs had the manifest by then, so the old number is cancelled there. */
  | {
      readonly kind: 'revised';
      readonly revision: number;
      readonly documentHash: string;
      readonly filed: boolean;
      readonly taken: readonly TakenOff[];
      readonly replaced: readonly Replaced[];
    }
  /** An exception was looked at and the order stays as it was declared. `seen`: the mark of what was known of it. */
  | { readonly kind: 'exception-kept'; readonly order: string; readonly seen: string; readonly reason: string }
  /** Handed over while parcels of these were not scanned. */
  | { readonly kind: 'left-short'; readonly orders: readonly string[] }
  /** Every other step of its life. `despite`: what the person who took it put their name under; absent: nothing spoke against it. */
  | {
      readonly kind: 'advanced';
      readonly from: LoadState;
      readonly to: LoadState;
      readonly despite?: HandedOverDespite;
    }
  /** `orders`: those that were in it, and are free again. */
  | {
      readonly kind: 'cancelled';
      readonly from: LoadState;
      readonly why: CancelReason;
      readonly orders: readonly string[];
    };

export type LoadEventKind = LoadAct['kind'];

export interface LoadEvent {
  /** Counts up in the order in which events of a load were written. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  /** The person's id or `automatic`; null: not kept at the time. */
  readonly by: string | null;
  readonly act: LoadAct;
  /** By which rulebook, where the act rests on verdicts. */
  readonly rulebook: RulebookRef | null;
}

/** Of the JSON that an act is stored as. Raised when an older reader would take a newer text for something else. */
export const LOAD_EVENT_VERSION = 1;

/** From which state to which the act brings the load; null: it stays in its state. */
export function stepOf(act: LoadAct): { readonly from: LoadState | null; readonly to: LoadState } | null {
  switch (act.kind) {
    case 'opened':
      return { from: null, to: 'open' };
    case 'sealed':
      return { from: 'open', to: 'sealed' };
    case 'advanced':
      return { from: act.from, to: act.to };
    case 'cancelled':
      return { from: act.from, to: 'cancelled' };
    case 'orders-added':
    case 'orders-removed':
    case 'orders-moved-in':
    case 'orders-moved-out':
    case 'arrival-moved':
    case 'carrier-changed':
    case 'doubts-acknowledged':
    case 'papers-revised':
    case 'revised':
    case 'exception-kept':
    case 'left-short':
      return null;
  }
}

/** The act as JSON text; its states stand in columns of their own. */
export function writeLoadAct(act: LoadAct): string {
  const { kind: _kind, ...rest } = act;
  const facts = Object.entries(rest).filter(([name]) => !(stepOf(act) !== null && (name === 'from' || name === 'to')));
  return JSON.stringify({ v: LOAD_EVENT_VERSION, ...Object.fromEntries(facts) });
}
