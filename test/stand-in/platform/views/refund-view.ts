import type { Order, Refund } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';
import { moneyBag } from './money-view.ts';

export function refundView(order: Order, refund: Refund): unknown {
  const total = refund.lines.reduce((sum, line) => sum + line.subtotalMinor, 0);
  return {
    __typename: 'Refund',
    id: gid('Refund', refund.id),
    legacyResourceId: refund.id,
    note: refund.note,
    createdAt: refund.createdAt,
    processedAt: refund.createdAt,
    updatedAt: refund.createdAt,
    totalRefundedSet: () => moneyBag(order, total),
  };
}
