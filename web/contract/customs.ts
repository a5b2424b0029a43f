import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';

export type CustomsStateJson =
  'silent' | 'rejected' | 'on-file' | 'entry-on-file' | 'arrived' | 'exam' | 'held' | 'taken-back' | 'released';

/** What customs says of one shipment of a load. */
export interface CustomsShipmentJson {
  scn: string;
  orderId: string;
  orderName: string;
  state: CustomsStateJson;
  entryNumber: string | null;
  /** Customs’ own words where it was rejected. */
  faults: string[];
  /** Codes that this version does not know. They move nothing. */
  unknownCodes: string[];
  /** Customs’ own time, without its zone. */
  lastAt: string | null;
}

export interface CustomsEventJson {
  at: string | null;
  scn: string | null;
  /** As customs wrote it: a code, or words. */
  what: string;
}

export interface CustomsPage {
  /** Holds first; at most 200. */
  shipments: CustomsShipmentJson[];
  /** How many are in each state. */
  counts: Partial<Record<CustomsStateJson, number>>;
  trips: { number: string; state: string }[];
  /** SCNs that customs names and this load does not have. */
  unknownScns: string[];
  /** The latest first; at most 100. */
  events: CustomsEventJson[];
  eventsInAll: number;
  /** Messages that were taken, and the last of them. */
  answers: number;
  lastReceivedAt: IsoInstant | null;
}

export interface AnswersRequest {
  /** The file as text: JSON. */
  text: string;
}

export interface AnswersResult {
  /** Messages that are new here, and those that had come before. */
  fresh: number;
  repeated: number;
  /** Messages that are not about this load, with a sentence why. */
  refused: { name: string; message: string }[];
  customs: CustomsPage;
}

export const customsApi = {
  page: endpoint({ method: 'GET', path: '/shipments/:id/customs', reply: of<CustomsPage>(), may: 'view' }),
  /** 409 while it is open; 422 where nothing in the file is this load's, or it is no answer file. */
  take: endpoint({
    method: 'POST',
    path: '/shipments/:id/customs',
    body: of<AnswersRequest>(),
    reply: of<AnswersResult>(),
    may: 'work',
  }),
};
