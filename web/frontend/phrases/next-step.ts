import type { OrderDetail, OrderRow } from '#contract';
import { whatToDo } from '#shopify';

/** What is to be done with an order, on its page: whether it may join a load is known there. */
export const nextStep = (order: Omit<OrderRow, 'tags'> & Pick<OrderDetail, 'joinRefusal'>): string | null =>
  whatToDo({ ...order, joins: order.joinRefusal === null });
