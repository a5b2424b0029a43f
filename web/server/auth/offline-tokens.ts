import type { Session } from '@shopify/shopify-api';
import type { Deps } from '../ports/deps.ts';
import { describeFailure } from '../base/retry.ts';
import { recordRefusal } from '../store/refusals.ts';
import { findShop, holdInstalled, shopState } from '../store/shops.ts';
import type { OfflineToken, OfflineTokens } from '../ports/offline-token.ts';
import type { SealedSessionStorage } from './session-storage.ts';
import type { ShopLock } from './shop-lock.ts';
import type { ShopifyTokens } from './shopify-tokens.ts';

/** A token is renewed this long before its end, so that no call is under way with one that dies. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** What Shopify documents for an expiring token; used where its answer to a refresh leaves the lifetimes out. */
const USUAL_LIFE_MS = 60 * 60_000;

interface Parts {
  readonly db: Deps['db'];
  readonly log: Deps['log'];
  readonly storage: SealedSessionStorage;
  readonly shopify: ShopifyTokens;
  readonly lock: ShopLock;
}

export function createOfflineTokens(parts: Parts): OfflineTokens {
  // Within one process the callers of a shop share one refresh, and one connection for its lock.
  const underWay = new Map<string, Promise<OfflineToken>>();
  const renewOnce = (shop: string, stillGood: (session: Session) => boolean) => {
    const running = underWay.get(shop);
    if (running !== undefined) return running;
    const started = renewLocked(parts, shop, stillGood).finally(() => underWay.delete(shop));
    underWay.set(shop, started);
    return started;
  };
  return {
    async get(shop) {
      const session = await current(parts, shop);
      if (session.kind !== 'session') return session;
      return isFresh(session.session) ? tokenOf(session.session) : renewOnce(shop, isFresh);
    },
    replace: (shop, refused) => renewOnce(shop, (session) => session.accessToken !== refused && isFresh(session)),
    stored: async (shop) => (await storedSession(parts, shop))?.accessToken ?? null,
    refreshes: (shop) => parts.lock.run(shop, () => tryRefresh(parts, shop)),
  };
}

type Current = { readonly kind: 'session'; readonly session: Session } | Exclude<OfflineToken, { kind: 'token' }>;

async function current({ db, storage, shopify }: Parts, shop: string): Promise<Current> {
  const row = await findShop(db, shop);
  if (row === null || shopState(row) === 'uninstalled') return { kind: 'none' };
  if (shopState(row) === 'reauthorise') return { kind: 'unauthorised' };
  const session = await storage.loadSession(shopify.offlineId(shop));
  return session?.accessToken === undefined ? { kind: 'unauthorised' } : { kind: 'session', session };
}

const storedSession = ({ storage, shopify }: Parts, shop: string): Promise<Session | undefined> =>
  storage.loadSession(shopify.offlineId(shop));

/** Without a refresh token nothing can be refused, so nothing is known. */
async function tryRefresh(parts: Parts, shop: string): Promise<'renewed' | 'refused' | 'not-known'> {
  const old = await storedSession(parts, shop);
  if (old?.refreshToken === undefined) return 'not-known';
  try {
    const outcome = await parts.shopify.refresh(shop, old.refreshToken);
    if (outcome.kind === 'refused') return 'refused';
    await parts.storage.storeSession(withLifetimes(outcome.session, old));
    return 'renewed';
  } catch (error) {
    parts.log.warn(
      { shop, failure: describeFailure(error) },
      'The token endpoint did not say whether the token is still good',
    );
    return 'not-known';
  }
}

async function renewLocked(
  parts: Parts,
  shop: string,
  stillGood: (session: Session) => boolean,
): Promise<OfflineToken> {
  return parts.lock.run(shop, async () => {
    // Another process may have renewed it while we waited for the lock.
    const found = await current(parts, shop);
    if (found.kind !== 'session') return found;
    if (stillGood(found.session)) return tokenOf(found.session);
    return renewNow(parts, shop, found.session);
  });
}

/**
 * Killed between Shopify's answer and our row, the new pair is lost; Shopify keeps taking the previous refresh token until the
 * new one is first used, so the next attempt goes well.
 */
async function renewNow(parts: Parts, shop: string, old: Session): Promise<OfflineToken> {
  const outcome =
    old.refreshToken === undefined ? { kind: 'refused' as const } : await parts.shopify.refresh(shop, old.refreshToken);
  if (outcome.kind === 'refused') {
    if ((await recordRefusal(parts.db, shop, 'refresh-token')) === 'lost')
      parts.log.warn(
        { shop },
        'The shop no longer takes our tokens: work for it waits until the merchant opens the app',
      );
    return { kind: 'unauthorised' };
  }
  const next = withLifetimes(outcome.session, old);
  // Both tokens are columns of one row: they are stored together or not at all. An uninstallation meanwhile wins.
  const stored = await parts.db.$transaction(async (tx) => {
    if (!(await holdInstalled(tx, shop))) return false;
    return parts.storage.within(tx).storeSession(next);
  });
  return stored ? tokenOf(next) : { kind: 'none' };
}

/**
 * shopify-api leaves `expires` out when the answer has no `expires_in`, and drops the refresh token when its own lifetime is
 * missing; a session so stored would never be renewed again. The usual life, and the refresh token we had, stand in.
 */
function withLifetimes(next: Session, old: Session): Session {
  next.expires ??= new Date(Date.now() + USUAL_LIFE_MS);
  if (next.refreshToken === undefined && old.refreshToken !== undefined) {
    next.refreshToken = old.refreshToken;
    if (old.refreshTokenExpires !== undefined) next.refreshTokenExpires = old.refreshTokenExpires;
  }
  return next;
}

/** The system's own clock, not the business one: a token ages in real time. Without an end it is one that does not expire. */
function isFresh(session: Session): boolean {
  return session.expires === undefined || session.expires.getTime() - Date.now() > RENEW_BEFORE_MS;
}

function tokenOf(session: Session): OfflineToken {
  return session.accessToken === undefined
    ? { kind: 'unauthorised' }
    : { kind: 'token', accessToken: session.accessToken };
}
