import type { Deps } from '../ports/deps.ts';
import type { Clearance } from '#domain';
import { entryOf } from '../loads/facts.ts';
import { clearanceOfLane } from '../store/lanes.ts';
import type { LoadRecord } from '../store/rows.ts';
import { pricedOrderPages, sealedDocumentPieces, sizeOfLoad } from '../store/load-pages.ts';
import { scheduleRatesOfShop } from '../tariff/line-rates.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import type { Outcome, Threads } from '../threads/outcome.ts';
import type { PRICE_LOAD_WORK } from './price-load-work.ts';
import type { LoadPriced } from './price-load-work.ts';
import { loadPricing } from './pricing.ts';
import type { Pricing } from './pricing.ts';

/** So many orders are priced in some 20 ms: a thread would cost more than it saves. */
const SMALL_LOAD = 25;

export interface PricingAsked {
  readonly pricing: Pricing;
  /** Only this order's part; null: the whole load. */
  readonly orderId: string | null;
  readonly signal: AbortSignal;
}

type PricedRecord = Pick<LoadRecord, 'shop' | 'id' | 'state' | 'entry' | 'laneId' | 'oneEntry'>;

/** US cents that a load saves against its parcels one by one, negative where it costs more; null: that cannot be told now. */
export async function savingOf(
  deps: Parameters<typeof priceStoredLoad>[0] & Parameters<typeof loadPricing>[0],
  load: PricedRecord,
  signal: AbortSignal,
): Promise<number | null> {
  const pricing = await loadPricing(deps, load.shop);
  const outcome = await priceStoredLoad(deps, load, { pricing, orderId: null, signal });
  return outcome.kind !== 'done' || outcome.result.kind !== 'whole' ? null : outcome.result.savingMinor;
}

/** As its lane is cleared now; of a sealed one as it was sealed. */
const clearanceOf = async (db: Deps['db'], load: PricedRecord, isFrozen: boolean): Promise<Clearance | null> => {
  if (!isFrozen) return clearanceOfLane(db, load);
  return load.oneEntry === null ? null : 'one-entry';
};

/** What a load costs, worked out in a thread unless it is small. */
export async function priceStoredLoad(
  { db, threads }: Pick<Deps, 'db'> & { readonly threads: Threads<{ 'price-load': typeof PRICE_LOAD_WORK }> },
  load: PricedRecord,
  { pricing, orderId, signal }: PricingAsked,
): Promise<Outcome<LoadPriced>> {
  const isFrozen = isFrozenLoad(load);
  const size = await sizeOfLoad(db, load);
  const asSealed = isFrozen && size.hasDocument;
  const schedule = await scheduleRatesOfShop(db, load.shop);
  const clearance = await clearanceOf(db, load, isFrozen);
  return threads.run('price-load', {
    shop: load.shop,
    head: { ...pricing, schedule, clearance, entry: entryOf(load), isFrozen, hasDocument: asSealed, orderId },
    async *pages() {
      yield* pricedOrderPages(db, load, asSealed);
      if (asSealed) for await (const text of sealedDocumentPieces(db, load)) yield { part: 'document', text };
    },
    signal,
    isSmall: size.orders <= SMALL_LOAD,
  });
}
