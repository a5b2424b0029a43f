import '@shopify/shopify-api/adapters/node';
import {
  ApiVersion,
  HttpResponseError,
  LogSeverity,
  RequestedTokenType,
  shopifyApi,
  type Session,
  type Shopify,
} from '@shopify/shopify-api';
import type { KnownPerson } from '../store/staff.ts';
import type { Env } from '../base/env.ts';

/** What Shopify's token endpoint answers. A dead network, a 5xx or a wrong client secret is thrown. */
export type TokenOutcome =
  | { readonly kind: 'session'; readonly session: Session }
  /** The session token or the refresh token is not taken (any longer). */
  | { readonly kind: 'refused' };

export type Secret = 'current' | 'previous';

/** The parts of Shopify's library that deal in tokens, for the secret of today and the one before. */
export interface ShopifyTokens {
  /** The claims when signature, audience, `exp` and `nbf` hold (10 s of tolerance), else null. */
  decode(token: string, secret: Secret): Promise<Record<string, unknown> | null>;
  /** A session token for an expiring offline token. `secret`: the one that signed the session token. */
  exchange(shop: string, sessionToken: string, secret: Secret): Promise<TokenOutcome>;
  /** Who holds the session token, by an online token that is not kept; null: Shopify does not say. */
  person(shop: string, sessionToken: string, secret: Secret): Promise<KnownPerson | null>;
  refresh(shop: string, refreshToken: string): Promise<TokenOutcome>;
  offlineId(shop: string): string;
}

/** The token endpoint answers within this or the call failed: a lock is held meanwhile. */
const PATIENCE_MS = 10_000;

export function createShopifyTokens(
  env: Pick<Env, 'apiKey' | 'apiSecret' | 'apiSecretPrevious' | 'appUrl'>,
): ShopifyTokens {
  const current = library(env, env.apiSecret);
  const previous = env.apiSecretPrevious === null ? null : library(env, env.apiSecretPrevious);
  const signedWith = (secret: Secret) => (secret === 'current' ? current : previous);
  return {
    async decode(token, secret) {
      try {
        return (
          ((await signedWith(secret)?.session.decodeSessionToken(token)) as Record<string, unknown> | undefined) ?? null
        );
      } catch {
        return null; // the library's message quotes the token: it goes no further
      }
    },
    exchange: (shop, sessionToken, secret) =>
      outcomeOf(() => {
        const shopify = signedWith(secret) ?? current;
        return shopify.auth.tokenExchange({
          shop,
          sessionToken,
          requestedTokenType: RequestedTokenType.OfflineAccessToken,
          expiring: true,
        });
      }),
    async person(shop, sessionToken, secret) {
      const requestedTokenType = RequestedTokenType.OnlineAccessToken;
      const outcome = await outcomeOf(() =>
        (signedWith(secret) ?? current).auth.tokenExchange({ shop, sessionToken, requestedTokenType }),
      );
      const user = outcome.kind === 'session' ? outcome.session.onlineAccessInfo?.associated_user : undefined;
      if (user === undefined) return null;
      const name = `${user.first_name ?? ''} ${user.last_name ?? ''}`.trim().slice(0, 200);
      return {
        id: String(user.id),
        name: name === '' ? null : name,
        locale: user.locale ?? null,
        accountOwner: user.account_owner === true,
      };
    },
    refresh: (shop, refreshToken) => outcomeOf(() => current.auth.refreshToken({ shop, refreshToken })),
    offlineId: (shop) => current.session.getOfflineId(shop),
  };
}

function library(env: Pick<Env, 'apiKey' | 'appUrl'>, apiSecretKey: string): Shopify {
  const url = new URL(env.appUrl);
  return shopifyApi({
    apiKey: env.apiKey,
    apiSecretKey,
    apiVersion: ApiVersion.October26,
    isEmbeddedApp: true,
    hostName: url.host,
    hostScheme: url.protocol === 'http:' ? 'http' : 'https',
    // Its messages may hold tokens; what matters comes back as an outcome or an error.
    logger: { level: LogSeverity.Error, log: () => undefined },
  });
}

async function outcomeOf(call: () => Promise<{ session: Session }>): Promise<TokenOutcome> {
  try {
    return { kind: 'session', session: (await inTime(call())).session };
  } catch (error) {
    if (error instanceof HttpResponseError) {
      const response = error.response as { code: number; body?: unknown };
      if (response.code === 400 && isRefusal(response.body)) return { kind: 'refused' };
      // There is no such shop at Shopify (any longer), whatever its token says.
      if (response.code === 404) return { kind: 'refused' };
    }
    throw error;
  }
}

/** RFC 6749 and 8693: what we showed is not taken. `invalid_client` is our own fault and stays an error. */
function isRefusal(body: unknown): boolean {
  const code = typeof body === 'object' && body !== null ? (body as { error?: unknown }).error : null;
  return code === 'invalid_grant' || code === 'invalid_subject_token' || code === 'invalid_request';
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('Shopify did not answer in time'), { name: 'TimeoutError' })),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
