import type { LotDraft, OtherLot } from '#shopify';
import { isList, isObject, storedJson } from './stored-json.ts';

const isLine = (line: unknown): boolean =>
  isObject(line) && typeof line['id'] === 'string' && typeof line['quantity'] === 'number';

const isLot = (lot: unknown): boolean =>
  isObject(lot) && typeof lot['id'] === 'string' && typeof lot['orderId'] === 'string' && isList(lot['lines'], isLine);

const isOther = (other: unknown): boolean => isObject(other) && isLot(other['lot']) && 'standing' in other;

/** The lots of an order's next parcel. */
export const orderLots = storedJson<LotDraft[]>('The goods of an order', (value) => isList(value, isLot));

/** What has left before it, or waits. */
export const otherLotsOf = storedJson<OtherLot[]>('The other parcels of an order', (value) => isList(value, isOther));
