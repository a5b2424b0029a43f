import { randomInt } from 'node:crypto';
import type { Db, Tx } from './tx.ts';
import type { Shop } from './generated/client.ts';
import { USUAL } from './lanes.ts';
import { endRefusal, NOT_REFUSED } from './refusals.ts';

type Store = Pick<Db, 'shop'>;

export type ShopState = 'installed' | 'uninstalled' | 'reauthorise' | 'paused';

export function findShop(store: Store, shop: string): Promise<Shop | null> {
  return store.shop.findUnique({ where: { shop } });
}

export function shopState(shop: Pick<Shop, 'state'>): ShopState {
  const { state } = shop;
  if (state === 'installed' || state === 'uninstalled' || state === 'reauthorise' || state === 'paused') return state;
  throw new Error('The state of a shop is unknown');
}

/** The shop's row after an installation, a reinstallation or a new authorisation. Keeps the counters and the SCN code of before. */
export async function markInstalled(tx: Tx, shop: string, scopes: string | null, at: Date): Promise<void> {
  const before = await findShop(tx, shop);
  if (before === null) {
    await tx.shop.create({
      data: { shop, state: 'installed', scopes, installedAt: at, scnCode: await freeScnCode(tx) },
    });
    // The usual lane came with the shop: one of today arrives on working days until a schedule says otherwise.
    await tx.laneRecord.updateMany({ where: { shop, id: USUAL }, data: { workingDays: true } });
    return;
  }
  const state = shopState(before);
  const again = state === 'uninstalled' ? { installedAt: at, uninstalledAt: null } : {};
  if (state === 'reauthorise') await endRefusal(tx, shop);
  await tx.shop.update({ where: { shop }, data: { state: 'installed', scopes, ...NOT_REFUSED, ...again } });
}

export async function markUninstalled(tx: Tx, shop: string, at: Date): Promise<void> {
  await tx.shop.updateMany({ where: { shop }, data: { state: 'uninstalled', uninstalledAt: at, scopes: null } });
}

/** Shopify has closed the shop for now: work stops until it is found open again. */
export async function markPaused(store: Store, shop: string): Promise<void> {
  await store.shop.updateMany({ where: { shop, state: 'installed' }, data: { state: 'paused' } });
}

/** Tells whether the shop was paused until now. */
export async function markOpenAgain(store: Store, shop: string): Promise<boolean> {
  const { count } = await store.shop.updateMany({ where: { shop, state: 'paused' }, data: { state: 'installed' } });
  return count > 0;
}

/**
 * Shops that the reconciliation visits: the installed, the paused, and of those that refused us the ones whose pause is over. It is as long
 * as they had refused us when they were last asked, a day at most.
 */
export async function shopsToReconcile(store: Pick<Db, '$queryRaw'>): Promise<{ shop: string; state: ShopState }[]> {
  const rows = await store.$queryRaw<{ shop: string; state: string }[]>`
    SELECT shop, state FROM shop
    WHERE state IN ('installed', 'paused') OR (state = 'reauthorise' AND (refused_asked_at IS NULL
      OR refused_asked_at + LEAST(refused_asked_at - refused_since, interval '1 day') <= clock_timestamp()))
    ORDER BY shop`;
  return rows.map((row) => ({ shop: row.shop, state: shopState(row) }));
}

/** What Shopify says of a shop. False: it was erased meanwhile. */
export async function describeShop(
  store: Store,
  shop: string,
  said: Pick<Shop, 'name' | 'currency' | 'ianaTimezone'>,
): Promise<boolean> {
  return (await store.shop.updateMany({ where: { shop }, data: said })).count > 0;
}

const namesOf = (rows: readonly { readonly shop: string }[]): string[] => rows.map(({ shop }) => shop);
const NAME = { select: { shop: true }, orderBy: { shop: 'asc' } } as const;

export const installedShops = async (store: Store): Promise<string[]> =>
  namesOf(await store.shop.findMany({ where: { state: 'installed' }, ...NAME }));

/** Installed shops whose catalogue was never read. */
export const shopsWithoutCatalogue = async (store: Pick<Db, '$queryRaw'>): Promise<string[]> =>
  namesOf(
    await store.$queryRaw<{ shop: string }[]>`
      SELECT s.shop FROM shop s LEFT JOIN catalogue_read c ON c.shop = s.shop
      WHERE s.state = 'installed' AND c.shop IS NULL ORDER BY s.shop`,
  );

/** Installed shops whose keys of persons were made in an earlier way. */
export const shopsWithOlderKeys = async (store: Store, personKeys: number): Promise<string[]> =>
  namesOf(await store.shop.findMany({ where: { state: 'installed', personKeys: { lt: personKeys } }, ...NAME }));

export async function setPersonKeys(store: Store, shop: string, personKeys: number): Promise<void> {
  await store.shop.update({ where: { shop }, data: { personKeys } });
}

/** The shop's row as it is, until the transaction ends. */
export async function lockShop(tx: Tx, shop: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM shop WHERE shop = ${shop} FOR UPDATE`;
}

/** Whether the shop has the app, and will until the transaction ends. */
export async function holdInstalled(tx: Tx, shop: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ state: string }[]>`SELECT state FROM shop WHERE shop = ${shop} FOR SHARE`;
  return row !== undefined && row.state !== 'uninstalled';
}

export async function setScopes(store: Store, shop: string, scopes: string): Promise<void> {
  await store.shop.updateMany({ where: { shop }, data: { scopes } });
}

// Letters and digits that are not mistaken for one another on paper: no I, O, 0, 1.
const SCN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

async function freeScnCode(tx: Tx): Promise<string> {
  for (let round = 0; round < 50; round += 1) {
    const code = Array.from({ length: 3 }, () => SCN_LETTERS.charAt(randomInt(SCN_LETTERS.length))).join('');
    if ((await tx.shop.findUnique({ where: { scnCode: code }, select: { shop: true } })) === null) return code;
  }
  throw new Error('No SCN code is free: three characters no longer tell the shops apart');
}
