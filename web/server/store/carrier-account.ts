import type { CarrierAccount } from './generated/client.ts';
import type { Db } from './tx.ts';

type Store = Pick<Db, 'carrierAccount'>;

export const findCarrierAccount = (db: Store, shop: string): Promise<CarrierAccount | null> =>
  db.carrierAccount.findUnique({ where: { shop } });

/** Whose the address with this secret is; null: nobody's. */
export const shopOfAddress = async (db: Store, addressHash: string): Promise<string | null> =>
  (await db.carrierAccount.findUnique({ where: { addressHash }, select: { shop: true } }))?.shop ?? null;

/** Every shop whose key the service takes, as far as is known: for the schedule, never for a request. */
export const shopsWithCarrierKey = async (db: Store): Promise<string[]> =>
  (
    await db.carrierAccount.findMany({
      where: { apiKey: { not: null }, suffix: { not: null }, refusedCode: null },
      select: { shop: true },
      orderBy: { shop: 'asc' },
    })
  ).map(({ shop }) => shop);

/** Replaces what is named of it. */
export async function saveCarrierAccount(
  db: Store,
  shop: string,
  { by: changedBy, at: changedAt }: { readonly by: string; readonly at: Date },
  columns: Partial<
    Pick<CarrierAccount, 'suffix' | 'apiKey' | 'keyEnd' | 'refusedCode' | 'refusedAt' | 'addressHash' | 'addressMadeAt'>
  >,
): Promise<void> {
  const data = { ...columns, changedBy, changedAt };
  await db.carrierAccount.upsert({ where: { shop }, create: { shop, ...data }, update: data });
}

/** The service refused the key with which it was asked; a newer one that was entered meanwhile is not marked. */
export async function noteKeyRefused(
  db: Store,
  shop: string,
  { key: apiKey, code: refusedCode, at: refusedAt }: { readonly key: string; readonly code: string; readonly at: Date },
): Promise<void> {
  await db.carrierAccount.updateMany({ where: { shop, apiKey }, data: { refusedCode, refusedAt } });
}

/** `silentSince` keeps the first time of a row of silences. */
export async function noteHeard(db: Store, shop: string, at: Date, heard: boolean): Promise<void> {
  if (heard) await db.carrierAccount.updateMany({ where: { shop }, data: { heardAt: at, silentSince: null } });
  else await db.carrierAccount.updateMany({ where: { shop, silentSince: null }, data: { silentSince: at } });
}
