import { randomUUID } from 'node:crypto';
import type { Db, Tx } from './tx.ts';
import type { CatalogueRead } from './generated/client.ts';

type Store = Pick<Db, 'catalogueRead'>;

export function findReading(store: Store, shop: string): Promise<CatalogueRead | null> {
  return store.catalogueRead.findUnique({ where: { shop } });
}

/** The reading that goes on now, if any. */
export async function openReading(store: Store, shop: string): Promise<CatalogueRead | null> {
  return store.catalogueRead.findFirst({ where: { shop, state: 'reading' } });
}

/** Begins a reading; joins the one that goes on unless it is to begin anew. */
export async function startReading(tx: Tx, shop: string, at: Date, anew: boolean): Promise<void> {
  if (!anew && (await openReading(tx, shop)) !== null) return;
  const fresh = { runId: randomUUID(), state: 'reading', cursor: null, done: 0, total: null, message: null };
  await tx.catalogueRead.upsert({
    where: { shop },
    create: { shop, ...fresh, startedAt: at },
    // `finishedAt` keeps telling when the catalogue was last read whole.
    update: { ...fresh, startedAt: at },
  });
}

/** What a page adds, unless another reading has begun meanwhile. */
export async function advanceReading(
  tx: Tx,
  { shop, runId }: CatalogueRead,
  data: Partial<Pick<CatalogueRead, 'cursor' | 'done' | 'total' | 'state' | 'finishedAt' | 'message'>>,
): Promise<boolean> {
  const { count } = await tx.catalogueRead.updateMany({ where: { shop, runId, state: 'reading' }, data });
  return count > 0;
}

export async function failReading(store: Store, shop: string, message: string): Promise<void> {
  await store.catalogueRead.updateMany({ where: { shop, state: 'reading' }, data: { state: 'failed', message } });
}
