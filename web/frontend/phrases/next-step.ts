import type { OrderRow } from '#contract';
import { whatToDo } from './said-orders.ts';

/** What is to be done with an order: the same on its page, in lists and in Shopify's own page of it. */
export const nextStep = (order: Omit<OrderRow, 'tags'>): string | null =>
  whatToDo({ ...order, left: GONE.has(order.crossing.kind) });

const GONE: ReadonlySet<OrderRow['crossing']['kind']> = new Set(['left', 'released']);
