import { addDays, instant, legalDayOf } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { countedFrom } from '../store/open-orders.ts';
import { setPersonKeys, shopsWithOlderKeys } from '../store/shops.ts';
import { inTransaction } from '../store/transaction.ts';

/** Counted up with each change of how the domain compares persons, companies and addresses: keys that were stored before equal no new one. */
export const PERSON_KEYS = 2;

const CHUNK = 1_000;
/** Behind deliveries and other decisions. */
const PRIORITY = -1;

/**
 * Sends a decide-order for every order that may still count against a person's day in shops whose keys were made in another way. A decision
 * makes the keys anew from what is stored of the order, and asks those who then turn out to be neighbours. A shop is done in one transaction.
 */
export async function rekeyPersons(deps: Pick<Deps, 'db' | 'queue' | 'clock' | 'log'>): Promise<void> {
  const yesterday = addDays(legalDayOf(instant(deps.clock.now().getTime())), -1);
  const shops = await shopsWithOlderKeys(deps.db, PERSON_KEYS);
  for (const shop of shops) {
    const orders = await inTransaction(deps.db, async (tx) => {
      const open = await countedFrom(tx, shop, yesterday);
      for (let start = 0; start < open.length; start += CHUNK) {
        const jobs = open.slice(start, start + CHUNK).map((orderId) => ({
          name: 'decide-order' as const,
          payload: { shop, orderId, cause: 're-check' },
          priority: PRIORITY,
        }));
        await deps.queue.send(tx, jobs);
      }
      await setPersonKeys(tx, shop, PERSON_KEYS);
      return open.length;
    });
    if (orders > 0) deps.log.info({ shop, orders }, 'Orders are decided again by the new keys of their persons');
  }
}
