import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';
import type { LoadDetail } from './loads.ts';
import type { LoadStateJson } from './orders.ts';

/** One shipment of a sealed load at the dock. */
export interface DockShipmentJson {
  scn: string;
  orderId: string;
  orderName: string;
  /** How many parcels it is. */
  parcels: number;
  /** Which of them are on the truck, by number. */
  on: number[];
}

export interface DockProgressJson {
  shipments: DockShipmentJson[];
  parcels: number;
  on: number;
  /** Codes that were scanned and belong to no order of this load. */
  strangers: string[];
  /** Nobody has scanned anything yet. */
  untouched: boolean;
}

export interface DockPage {
  load: { id: string; name: string; state: LoadStateJson; arrivalAt: IsoInstant };
  /** Parcels can be scanned, and it can be handed over. */
  atDock: boolean;
  progress: DockProgressJson;
}

export type DockActJson = 'scan' | 'undo' | 'parcels';

export interface DockEventJson {
  /** Made by the device: sent twice, it counts once. */
  id: string;
  at: IsoInstant;
  act: DockActJson;
  /** As the scanner typed it. */
  code: string;
  /** Of `parcels`. */
  count?: number;
}

/** In the order in which they happened. */
export interface DockEventsRequest {
  events: DockEventJson[];
}

export type ScanAnswerJson =
  | { kind: 'on' | 'again' | 'no-such-piece'; scn: string; orderName: string; piece: number; of: number }
  | { kind: 'which-piece'; scn: string; orderName: string; of: number }
  /** `place`: where the shop itself has it; null: it knows nothing of it. */
  | { kind: 'stranger'; code: string; place: StrangerPlace | null }
  | { kind: 'nonsense' };

export interface StrangerPlace {
  orderId: string;
  orderName: string;
  load: { id: string; name: string; state: LoadStateJson; live: boolean } | null;
}

export interface DockEventsResult {
  /** One for each event, in its place. */
  answers: ScanAnswerJson[];
  progress: DockProgressJson;
}

/** Needed where scans say that parcels are missing or strange: a name, and the figures that the person saw. */
export interface HandOverRequest {
  acknowledgedBy?: string;
  missing?: number;
  strangers?: number;
}

export const dockApi = {
  page: endpoint({ method: 'GET', path: '/shipments/:id/dock', reply: of<DockPage>(), may: 'view', persons: true }),
  /** 409 where it is not sealed, or has left. */
  record: endpoint({
    method: 'POST',
    path: '/shipments/:id/dock',
    body: of<DockEventsRequest>(),
    reply: of<DockEventsResult>(),
    may: 'work',
  }),
  /** 422 `missing` without a name, 409 `missing-changed` with one under other figures. */
  handOver: endpoint({
    method: 'POST',
    path: '/shipments/:id/hand-over',
    body: of<HandOverRequest>(),
    reply: of<LoadDetail>(),
    may: 'seal',
  }),
  /** It has not left after all. 409 once the carrier has filed. */
  takeBack: endpoint({ method: 'POST', path: '/shipments/:id/take-back', reply: of<LoadDetail>(), may: 'seal' }),
};
