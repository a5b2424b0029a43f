import type { Installation } from '../ports/admin-api.ts';
import type { Deps } from '../ports/deps.ts';
import { findShop, shopState } from '../store/shops.ts';

/** Shopify's answer leaves open whether the app is still installed. Thrown, so that the job asks again, for some two and a half hours. */
export class InstallationNotKnown extends Error {
  override readonly name = 'InstallationNotKnown';
  constructor() {
    super('Whether the app is still installed could not be told from what Shopify answered');
  }
}

/**
 * Whether the shop has uninstalled the app. Our own row is evidence: it says so only after Shopify had refused both tokens, and every new
 * installation takes it back.
 * @throws {InstallationNotKnown} where there is no evidence either way: nothing may be stopped or erased on a guess.
 */
export async function whetherGone(
  { admin, db }: Pick<Deps, 'admin' | 'db'>,
  shop: string,
): Promise<Exclude<Installation, 'not-known'>> {
  const row = await findShop(db, shop);
  if (row === null || shopState(row) === 'uninstalled') return 'gone';
  const installation = await admin.installation(shop);
  if (installation === 'not-known') throw new InstallationNotKnown();
  return installation;
}
