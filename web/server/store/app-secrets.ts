import type { Db } from './tx.ts';

type Store = Pick<Db, 'appSecret'>;

export async function findAppSecret(store: Store, name: string): Promise<string | null> {
  return (await store.appSecret.findUnique({ where: { name } }))?.sealed ?? null;
}

/** The first process to come stores it; the others find what it stored. */
export async function storeFirstAppSecret(store: Store, name: string, sealed: string): Promise<void> {
  await store.appSecret.createMany({ data: [{ name, sealed }], skipDuplicates: true });
}

export async function replaceAppSecret(store: Store, name: string, sealed: string): Promise<void> {
  await store.appSecret.update({ where: { name }, data: { sealed } });
}
