import type { Db } from './tx.ts';
import type { Session } from './generated/client.ts';

type Store = Pick<Db, 'session'>;

export async function upsertSession(store: Store, row: Session): Promise<void> {
  await store.session.upsert({ where: { id: row.id }, create: row, update: row });
}

export function findSession(store: Store, id: string): Promise<Session | null> {
  return store.session.findUnique({ where: { id } });
}

/** Offline first, then by id: the order is the same at every call. */
export function sessionsOfShop(store: Store, shop: string): Promise<Session[]> {
  return store.session.findMany({ where: { shop }, orderBy: [{ isOnline: 'asc' }, { id: 'asc' }] });
}

export async function deleteSessions(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await store.session.deleteMany({ where: { id: { in: [...ids] } } });
}

export async function deleteSessionsOfShop(store: Store, shop: string): Promise<void> {
  await store.session.deleteMany({ where: { shop } });
}

/** Shops that are installed and whose offline token was last renewed before `before`: tokens nobody uses still have to be kept alive. */
export async function shopsWithTokensExpiringBefore(db: Pick<Db, '$queryRaw'>, before: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ shop: string }[]>`
    SELECT session.shop FROM session JOIN shop USING (shop)
    WHERE NOT session.is_online AND shop.state = 'installed' AND session.refresh_token_expires < ${before}
    ORDER BY session.refresh_token_expires`;
  return rows.map((row) => row.shop);
}

/** Changes whenever a token of the shop is stored anew: a sealed value never comes out twice the same. */
export async function sealedTokensOfShop(store: Store, shop: string): Promise<string> {
  const rows = await store.session.findMany({
    where: { shop },
    orderBy: { id: 'asc' },
    select: { id: true, accessToken: true },
  });
  return rows.map((row) => `${row.id} ${row.accessToken ?? ''}`).join('\n');
}
