import { randomBytes } from 'node:crypto';
import type { AppConfig } from './app-config.ts';
import { acceptsIdToken } from './id-token.ts';
import type { Installation } from './model.ts';
import type { Store } from './store.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TokenDesk {
  /** POST /admin/oauth/access_token: token exchange and refresh. */
  answer(shop: string, body: unknown): HttpAnswer;
  /** Whose token is this? Null: void, expired, or of another shop. */
  holder(shop: string, accessToken: string | undefined): Installation | null;
  /** From now on every access token of the shop is answered 401; its refresh token stays good. */
  voidAccess(shop: string): void;
}

const exchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const idTokenType = 'urn:ietf:params:oauth:token-type:id_token';
const onlineType = 'urn:shopify:params:oauth:token-type:online-access-token';
const offlineType = 'urn:shopify:params:oauth:token-type:offline-access-token';
const refreshSeconds = 7_776_000;

const refused = (status: number, error: string, description: string): HttpAnswer => ({
  status,
  body: { error, error_description: description },
});

export function createTokenDesk(deps: { store: Store; app: AppConfig; tokenSeconds: number }): TokenDesk {
  const { store, app } = deps;
  const issue = (shop: string, installation: Installation, previousRefresh: string | null): HttpAnswer => {
    const now = Date.now();
    const accessToken = `shpat_${randomBytes(16).toString('hex')}`;
    const refreshToken = `shprt_${randomBytes(16).toString('hex')}`;
    const alive = installation.accessTokens.filter((each) => each.expiresAt === null || each.expiresAt > now);
    installation.accessTokens = [...alive, { token: accessToken, expiresAt: now + deps.tokenSeconds * 1000 }];
    installation.refresh = { token: refreshToken, previous: previousRefresh, expiresAt: now + refreshSeconds * 1000 };
    store.put({ k: 'installation', s: shop, v: installation });
    return {
      status: 200,
      body: {
        access_token: accessToken,
        scope: installation.scopes.join(','),
        expires_in: deps.tokenSeconds,
        refresh_token: refreshToken,
        refresh_token_expires_in: refreshSeconds,
      },
    };
  };
  const issueLasting = (shop: string, installation: Installation): HttpAnswer => {
    const accessToken = `shpat_${randomBytes(16).toString('hex')}`;
    installation.accessTokens = [...installation.accessTokens, { token: accessToken, expiresAt: null }];
    store.put({ k: 'installation', s: shop, v: installation });
    return { status: 200, body: { access_token: accessToken, scope: installation.scopes.join(',') } };
  };
  return {
    answer: (shop, body) => {
      const installation = store.shops.get(shop)?.installation ?? null;
      const field = (name: string): string => readField(body, name);
      if (field('client_id') !== app.apiKey || field('client_secret') !== app.apiSecret) {
        return refused(401, 'invalid_client', 'Client authentication failed.');
      }
      if (field('grant_type') === 'refresh_token') {
        const given = field('refresh_token');
        const refresh = installation?.refresh ?? null;
        const known =
          refresh !== null && refresh.expiresAt > Date.now() && (given === refresh.token || given === refresh.previous);
        if (installation === null || !known) return refused(400, 'invalid_grant', 'The refresh token is not valid.');
        // Using the newest one ends the tolerance of the one before; using the one before keeps it usable until then.
        return issue(shop, installation, given);
      }
      if (field('grant_type') !== exchange)
        return refused(400, 'unsupported_grant_type', 'The grant type is not supported.');
      const wanted = field('requested_token_type');
      if (field('subject_token_type') !== idTokenType || (wanted !== offlineType && wanted !== onlineType)) {
        return refused(400, 'invalid_request', 'An id token is exchanged for an offline or an online token.');
      }
      if (installation === null || !acceptsIdToken(app, shop, field('subject_token'))) {
        return refused(400, 'invalid_subject_token', 'The subject token is not valid.');
      }
      if (wanted === onlineType) return online(installation, field('subject_token'));
      return field('expiring') === '1' ? issue(shop, installation, null) : issueLasting(shop, installation);
    },
    voidAccess: (shop) => {
      const installation = store.shops.get(shop)?.installation ?? null;
      if (installation === null) return;
      installation.accessTokens = [];
      store.put({ k: 'installation', s: shop, v: installation });
    },
    holder: (shop, accessToken) => {
      const installation = store.shops.get(shop)?.installation ?? null;
      if (installation === null || accessToken === undefined) return null;
      const now = Date.now();
      const good = installation.accessTokens.some(
        (each) => each.token === accessToken && (each.expiresAt === null || each.expiresAt > now),
      );
      return good ? installation : null;
    },
  };
}

/** The token of one person for a day; nothing here takes it, for the app uses its offline token. */
function online(installation: Installation, idToken: string): HttpAnswer {
  const id = subjectOf(idToken);
  const scope = installation.scopes.join(',');
  return {
    status: 200,
    body: {
      access_token: `shpua_${randomBytes(16).toString('hex')}`,
      scope,
      expires_in: 86_399,
      associated_user_scope: scope,
      associated_user: {
        id: Number(id),
        first_name: 'Robin',
        last_name: 'Shipley',
        email: 'robin@example.com',
        email_verified: true,
        account_owner: true,
        locale: 'en',
        collaborator: false,
      },
    },
  };
}

function subjectOf(idToken: string): string {
  const claims: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return readField(claims, 'sub');
}

function readField(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
