import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';

export type SendingActJson = 'file' | 'cancel';
export type SendingStateJson =
  'waiting' | 'sending' | 'unknown' | 'taken' | 'accepted' | 'refused' | 'key-refused' | 'replaced';

/** One row of the outbox. */
export interface SendingJson {
  revision: number;
  act: SendingActJson;
  operation: 'create' | 'update' | 'cancel';
  tripNumber: string;
  state: SendingStateJson;
  /** The service’s own words where it refused. */
  told: string | null;
  askedBy: string;
  askedAt: IsoInstant;
  settledAt: IsoInstant | null;
}

export interface SendingPage {
  /** `none`: no key was entered. */
  account: 'none' | 'ready' | 'key-refused';
  /** Of the load’s papers, now. */
  revision: number;
  /** The newest first. */
  sendings: SendingJson[];
  /** What a person may have sent next; null: nothing. */
  file: 'create' | 'update' | null;
  cancel: boolean;
}

export interface SendRequest {
  act: SendingActJson;
}

export interface ArrivedRequest {
  revision: number;
  act: SendingActJson;
  /** Whether the trip stands at the service, as a person saw it there. */
  arrived: boolean;
}

export interface CarrierServiceJson {
  suffix: string | null;
  /** The last four characters of the key; null: none is kept. */
  keyEnd: string | null;
  /** The service’s code when it refused the key. */
  refusedCode: string | null;
  heardAt: IsoInstant | null;
  silentSince: IsoInstant | null;
  /** When the address for answers was made; null: there is none. */
  addressMadeAt: IsoInstant | null;
  /** Messages that came and are about no load that is known. */
  strays: number;
}

/** Both, or neither: the key is taken back. */
export interface CarrierKeyUpdate {
  suffix: string | null;
  key: string | null;
}

/** Shown this once. */
export interface AnswersAddress {
  address: string;
}

export const sendingApi = {
  page: endpoint({ method: 'GET', path: '/shipments/:id/sending', reply: of<SendingPage>(), may: 'view' }),
  /** Puts it in the outbox. 409 while another is under way or its end is not known; 422 where the message cannot be written. */
  send: endpoint({
    method: 'POST',
    path: '/shipments/:id/sending',
    body: of<SendRequest>(),
    reply: of<SendingPage>(),
    may: 'seal',
  }),
  arrived: endpoint({
    method: 'POST',
    path: '/shipments/:id/sending/arrived',
    body: of<ArrivedRequest>(),
    reply: of<SendingPage>(),
    may: 'seal',
  }),
  account: endpoint({ method: 'GET', path: '/carrier-service', reply: of<CarrierServiceJson>(), may: 'view' }),
  saveKey: endpoint({
    method: 'PUT',
    path: '/carrier-service',
    body: of<CarrierKeyUpdate>(),
    reply: of<CarrierServiceJson>(),
    may: 'settings',
  }),
  /** The address before opens nothing any more. */
  makeAddress: endpoint({
    method: 'POST',
    path: '/carrier-service/address',
    reply: of<AnswersAddress>(),
    may: 'settings',
  }),
};
