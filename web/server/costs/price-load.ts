import type { Deps } from '../ports/deps.ts';
import { entryOf } from '../loads/facts.ts';
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

/** By how much a load costs more than its parcels one by one; null: it does not, or that cannot be told now. */
export async function costsMoreOf(
  deps: Parameters<typeof priceStoredLoad>[0] & Parameters<typeof loadPricing>[0],
  load: Pick<LoadRecord, 'shop' | 'id' | 'state' | 'entry'>,
  signal: AbortSignal,
): Promise<number | null> {
  const pricing = await loadPricing(deps, load.shop);
  const outcome = await priceStoredLoad(deps, load, { pricing, orderId: null, signal });
  if (outcome.kind !== 'done' || outcome.result.kind !== 'whole') return null;
  const { savingMinor } = outcome.result;
  return savingMinor === null || savingMinor >= 0 ? null : -savingMinor;
}

/** What a load costs, worked out in a thread unless it is small. */
export async function priceStoredLoad(
  { db, threads }: Pick<Deps, 'db'> & { readonly threads: Threads<{ 'price-load': typeof PRICE_LOAD_WORK }> },
  load: Pick<LoadRecord, 'shop' | 'id' | 'state' | 'entry'>,
  { pricing, orderId, signal }: PricingAsked,
): Promise<Outcome<LoadPriced>> {
  const isFrozen = isFrozenLoad(load);
  const size = await sizeOfLoad(db, load);
  const asSealed = isFrozen && size.hasDocument;
  const schedule = await scheduleRatesOfShop(db, load.shop);
  return threads.run('price-load', {
    shop: load.shop,
    head: { ...pricing, schedule, entry: entryOf(load), isFrozen, hasDocument: asSealed, orderId },
    async *pages() {
      yield* pricedOrderPages(db, load, asSealed);
      if (asSealed) for await (const text of sealedDocumentPieces(db, load)) yield { part: 'document', text };
    },
    signal,
    isSmall: size.orders <= SMALL_LOAD,
  });
}
