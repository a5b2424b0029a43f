import { endpoint, FILE, of } from './endpoint.ts';
import type { IsoInstant } from './common.ts';

/** One request that Shopify passed on for a customer or for the shop. */
export interface PrivacyRequestJson {
  id: string;
  /** `retention`: the shop's own period ended, and nobody asked. */
  topic: 'customers/data_request' | 'customers/redact' | 'shop/redact' | 'retention';
  receivedAt: IsoInstant;
  /** Null: it is being worked on. */
  doneAt: IsoInstant | null;
  /** What was done, in counts and order ids. */
  result: string | null;
  /** Orders that it names. */
  orders: number;
}

/** The latest hundred, latest first. */
export interface PrivacyRequests {
  items: PrivacyRequestJson[];
}

/** Of a customers/data_request: a file for the customer. */
export interface CustomerDataExport {
  shop: string;
  requestId: string;
  customerId: string | null;
  receivedAt: IsoInstant;
  exportedAt: IsoInstant;
  orders: {
    orderId: string;
    orderName: string;
    consigneeName: string | null;
    /** Shipper, consignee, purchaser and goods of each part of the order. An e-mail is held as a keyed hash only. */
    lots: unknown;
    verdict: string;
    /** How often the order was decided. */
    decisions: number;
    /** Sealed shipments that it was declared in, e.g. `S-0007`. */
    sealedLoads: string[];
    /** What people of the store have answered about the order, or about who receives it. */
    answers: {
      question: string;
      choice: string;
      value: string | null;
      scope: string;
      at: IsoInstant;
      why: string;
    }[];
  }[];
}

export const privacyApi = {
  list: endpoint({ method: 'GET', path: '/privacy/requests', reply: of<PrivacyRequests>(), may: 'view' }),
  /** A CustomerDataExport. */
  export: endpoint({ method: 'GET', path: '/privacy/requests/:id/export', reply: FILE, may: 'customer-data' }),
};
