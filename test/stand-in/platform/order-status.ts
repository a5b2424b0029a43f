import { orderSums } from './amounts.ts';
import type { FinancialStatus, FulfilmentStatus, Order } from './model.ts';

export type FulfilmentState =
  'FULFILLED' | 'PARTIALLY_FULFILLED' | 'UNFULFILLED' | 'FULFILLMENT_NOT_REQUIRED' | 'ON_HOLD' | 'SCHEDULED';

/** Of every line: a gift card that was sent by mail at once makes an order partially fulfilled, as it does at Shopify. */
export function fulfilmentStatus(order: Order): FulfilmentState {
  const lines = order.lines.filter((line) => line.currentQuantity > 0);
  if (lines.length === 0)
    return order.lines.some((line) => line.fulfilledQuantity > 0) ? 'FULFILLED' : 'FULFILLMENT_NOT_REQUIRED';
  if (lines.every((line) => line.fulfilledQuantity >= line.currentQuantity)) return 'FULFILLED';
  const left = order.fulfilmentOrders.filter(({ lines: parts }) => parts.some(({ remaining }) => remaining > 0));
  const all = (status: FulfilmentStatus): boolean => left.length > 0 && left.every((part) => part.status === status);
  if (all('ON_HOLD')) return 'ON_HOLD';
  if (all('SCHEDULED')) return 'SCHEDULED';
  return lines.some((line) => line.fulfilledQuantity > 0) ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED';
}

export function financialStatus(order: Order): FinancialStatus {
  const { refunded, subtotal } = orderSums(order);
  if (order.cancelledAt !== null && refunded === 0) return 'VOIDED';
  if (refunded === 0) return order.paid ?? 'PAID';
  return refunded >= subtotal ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}
