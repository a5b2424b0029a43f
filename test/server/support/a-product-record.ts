import type { Deps } from '../../../web/server/ports/deps.ts';

interface Facts {
  readonly title: string;
  readonly origin: string | null;
  readonly hts: string | null;
  readonly description?: string;
  readonly claim?: string;
  readonly deletedAt?: Date;
  readonly crosses?: boolean;
}

/** An article as if the catalogue had been read. */
export async function aProductRecord(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  variantId: string,
  { title, ...facts }: Facts,
): Promise<void> {
  await db.productRecord.create({
    data: {
      shop,
      variantId,
      productId: variantId,
      inventoryItemId: variantId,
      title,
      searchText: title.toLowerCase(),
      shopifyUpdatedAt: clock.now(),
      shopifyOrigin: facts.origin,
      shopifyHts: facts.hts,
      factsAt: clock.now(),
      ...facts,
    },
  });
}
