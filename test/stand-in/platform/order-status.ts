import { orderSums } from './amounts.ts';
import type { Order } from './model.ts';

export type FulfilmentState = 'FULFILLED' | 'PARTIALLY_FULFILLED' | 'UNFULFILLED' | 'FULFILLMENT_NOT_REQUIRED';

export function fulfilmentStatus(order: Order): FulfilmentState {
  const shipped = order.lines.filter((line) => line.requiresShipping && line.currentQuantity > 0);
  if (shipped.length === 0)
    return order.lines.some((line) => line.fulfilledQuantity > 0) ? 'FULFILLED' : 'FULFILLMENT_NOT_REQUIRED';
  if (shipped.every((line) => line.fulfilledQuantity >= line.currentQuantity)) return 'FULFILLED';
  return shipped.some((line) => line.fulfilledQuantity > 0) ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED';
}

export function financialStatus(order: Order): 'PAID' | 'PARTIALLY_REFUNDED' | 'REFUNDED' | 'VOIDED' {
  const { refunded, subtotal } = orderSums(order);
  if (order.cancelledAt !== null && refunded === 0) return 'VOIDED';
  if (refunded === 0) return 'PAID';
  return refunded >= subtotal ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}
