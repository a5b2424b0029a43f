import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';
import type { LoadStateJson } from './orders.ts';

/** Who acted: a person by Shopify's id, or Minimis. */
export type ActorJson = { kind: 'staff'; id: string } | { kind: 'system' };

/** What was done. `unreadable`: by a newer version of the app. */
export type LoadEventWhat =
  | { kind: 'opened' | 'orders-moved-in' | 'orders-moved-out' | 'orders-added'; orders: number }
  | { kind: 'orders-removed'; orders: number; why: 'taken-out' | 'no-longer-fits' | 'erased' }
  | { kind: 'arrival-moved'; before: IsoInstant; after: IsoInstant }
  | { kind: 'carrier-changed'; before: string | null; after: string }
  /** `kinds`: the titles of what the name was put under; empty: that was not kept by kind. */
  | { kind: 'doubts-acknowledged'; name: string; kinds: string[] }
  | { kind: 'sealed'; revision: number; rulebook: string | null }
  | { kind: 'papers-revised'; revision: number }
  | { kind: 'revised'; revision: number; taken: number; replaced: number }
  | { kind: 'exception-kept'; reason: string }
  | { kind: 'left-short'; orders: number }
  | { kind: 'advanced'; from: LoadStateJson; to: LoadStateJson; despite: string | null }
  | { kind: 'cancelled'; why: 'given-up' | 'emptied' }
  | { kind: 'unreadable' };

export interface LoadEventJson {
  seq: number;
  at: IsoInstant;
  /** Null: that was not kept at the time. */
  who: ActorJson | null;
  what: LoadEventWhat;
}

/** The latest first. */
export interface LoadEvents {
  items: LoadEventJson[];
}

export const loadEventsApi = {
  list: endpoint({ method: 'GET', path: '/shipments/:id/events', reply: of<LoadEvents>(), may: 'view' }),
};
