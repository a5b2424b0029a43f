import { instant, nextDepartures, noChanges } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { changesOf } from '../store/departures.ts';
import { scheduledLanes } from '../store/lanes.ts';
import { missedOrders } from '../store/orders.ts';
import { inTransaction } from '../store/transaction.ts';

const CHUNK = 1_000;

/** Sends a decide-order for every order whose departure has closed without it: it is planned for the next one. */
export async function replanDepartures(deps: Pick<Deps, 'db' | 'queue' | 'clock' | 'log'>): Promise<void> {
  const now = instant(deps.clock.now().getTime());
  let missed = 0;
  for (const { shop, laneId, schedule } of await scheduledLanes(deps.db)) {
    const changes = (await changesOf(deps.db, shop, [laneId])).get(laneId) ?? noChanges;
    const [next] = nextDepartures(schedule, changes, now, 1);
    const orders = await missedOrders(deps.db, { shop, laneId }, next === undefined ? null : new Date(next.arrivesAt));
    for (let start = 0; start < orders.length; start += CHUNK) {
      const jobs = orders
        .slice(start, start + CHUNK)
        .map((orderId) => ({ name: 'decide-order' as const, payload: { shop, orderId, cause: 'departure-missed' } }));
      await inTransaction(deps.db, (tx) => deps.queue.send(tx, jobs));
    }
    missed += orders.length;
  }
  if (missed > 0)
    deps.log.info({ orders: missed }, 'Orders whose departure left without them were planned for the next');
}
