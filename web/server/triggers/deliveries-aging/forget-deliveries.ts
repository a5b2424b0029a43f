import { z } from 'zod';
import type { Task } from '../../jobs/task.ts';
import { deleteDeliveriesBefore } from '../../store/events.ts';

const PAYLOAD = z.object({});

/** Shopify repeats a delivery for hours, and delivers a day late at most; a month leaves room to look into what happened. */
const DAYS_KEPT = 30;

/** Once a day. The rows hold ids only, but what is not needed is not kept. Repeating it is harmless. */
export const forgetDeliveries: Task<'forget-deliveries'> = {
  name: 'forget-deliveries',
  parse: (payload) => PAYLOAD.parse(payload),
  async run({ db, clock, log }) {
    const before = new Date(clock.now().getTime() - DAYS_KEPT * 86_400_000);
    const forgotten = await deleteDeliveriesBefore(db, before);
    log.info({ forgotten }, 'Old deliveries are forgotten');
  },
};
