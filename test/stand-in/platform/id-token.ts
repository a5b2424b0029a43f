import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

export interface IdTokenOverrides {
  readonly secret?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

interface AppKeys {
  readonly apiKey: string;
  readonly apiSecret: string;
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('base64url');

/** The id token of App Bridge: HS256 with the app's secret, good for a minute. */
export function mintIdToken(app: AppKeys, shop: string, userId: string, overrides: IdTokenOverrides = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: app.apiKey,
    sub: userId,
    exp: now + 60,
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
    ...overrides.claims,
  };
  const text = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}`;
  return `${text}.${sign(text, overrides.secret ?? app.apiSecret)}`;
}

/** Is this an id token that the platform gave to this app for this shop, and still good? */
export function acceptsIdToken(app: AppKeys, shop: string, token: string): boolean {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const expected = Buffer.from(sign(`${header}.${payload}`, app.apiSecret));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const now = Math.floor(Date.now() / 1000);
  const timely =
    typeof claims['exp'] === 'number' &&
    claims['exp'] > now &&
    typeof claims['nbf'] === 'number' &&
    claims['nbf'] <= now + 5;
  return (
    timely &&
    claims['aud'] === app.apiKey &&
    claims['dest'] === `https://${shop}` &&
    claims['iss'] === `https://${shop}/admin`
  );
}
