import type { Deps } from '../ports/deps.ts';
import { findShop, markInstalled, shopState } from '../store/shops.ts';
import type { SealedSessionStorage } from './session-storage.ts';
import type { ShopLock } from './shop-lock.ts';
import type { ShopifyTokens } from './shopify-tokens.ts';
import type { VerifiedSessionToken } from './session-token.ts';

export interface InstallParts extends Pick<Deps, 'db' | 'clock' | 'queue' | 'log'> {
  readonly storage: SealedSessionStorage;
  readonly shopify: ShopifyTokens;
  readonly lock: ShopLock;
}

type Verified = Extract<VerifiedSessionToken, { kind: 'verified' }>;

/**
 * Managed installation: the merchant granted the scopes before the app was opened, so that the first request of a shop
 * (or of one that came back, or whose tokens died) only exchanges its session token for an offline token. The shop's row, its
 * token and the job that reads the shop are one transaction. 'refused': Shopify does not take the session token; ask for another.
 */
export async function ensureInstalled(parts: InstallParts, session: Verified): Promise<'installed' | 'refused'> {
  if (await isInstalled(parts, session.shop)) return 'installed';
  return parts.lock.run(session.shop, async () => {
    if (await isInstalled(parts, session.shop)) return 'installed'; // the page sends several requests at once
    const outcome = await parts.shopify.exchange(session.shop, session.token, session.signedWith);
    if (outcome.kind === 'refused') return 'refused';
    await parts.db.$transaction(async (tx) => {
      await markInstalled(tx, session.shop, outcome.session.scope ?? null, parts.clock.now());
      await parts.storage.within(tx).storeSession(outcome.session);
      await parts.queue.send(tx, [{ name: 'shop-installed', payload: { shop: session.shop } }]);
    });
    parts.log.info({ shop: session.shop }, 'The app is installed and has a token');
    return 'installed';
  });
}

async function isInstalled({ db, storage, shopify }: InstallParts, shop: string): Promise<boolean> {
  const row = await findShop(db, shop);
  // A paused shop's people see why nothing happens; a new token would not open it.
  if (row === null || !['installed', 'paused'].includes(shopState(row))) return false;
  const session = await storage.loadSession(shopify.offlineId(shop));
  if (session?.accessToken === undefined) return false;
  const end = session.refreshToken === undefined ? session.expires : session.refreshTokenExpires;
  return end === undefined || end.getTime() > Date.now();
}
