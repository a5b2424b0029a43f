import { z } from 'zod';
import { parseShopDomain, type ShopDomain } from './shop-domain.ts';
import type { Secret, ShopifyTokens } from './shopify-tokens.ts';

/** Who asks, as App Bridge's session token says. */
export type VerifiedSessionToken =
  | {
      readonly kind: 'verified';
      readonly shop: ShopDomain;
      readonly userId: string;
      readonly token: string;
      readonly signedWith: Secret;
    }
  | { readonly kind: 'refused'; readonly reason: 'missing' | 'signature-or-times' | 'claims' | 'hosts-differ' };

const CLAIMS = z.object({
  iss: z.url(),
  dest: z.url(),
  sub: z.string().min(1),
  // The library checks these only where they are present; a token without an end is refused here.
  exp: z.number(),
  nbf: z.number(),
});

/** `authorization`: the header, `Bearer …`. Both secrets are tried, for one may have been rotated a moment ago. */
export async function verifySessionToken(
  tokens: Pick<ShopifyTokens, 'decode'>,
  authorization: string | undefined,
): Promise<VerifiedSessionToken> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return { kind: 'refused', reason: 'missing' };
  for (const signedWith of ['current', 'previous'] as const) {
    const payload = await tokens.decode(token, signedWith);
    if (payload !== null) return checkClaims(payload, token, signedWith);
  }
  return { kind: 'refused', reason: 'signature-or-times' };
}

/** The library leaves this to us: `iss` is `https://{shop}/admin` and `dest` `https://{shop}`, of one and the same shop. */
function checkClaims(payload: Record<string, unknown>, token: string, signedWith: Secret): VerifiedSessionToken {
  const claims = CLAIMS.safeParse(payload);
  if (!claims.success) return { kind: 'refused', reason: 'claims' };
  const { iss, dest, sub } = claims.data;
  const [issuer, destination] = [new URL(iss), new URL(dest)];
  if (issuer.host !== destination.host) return { kind: 'refused', reason: 'hosts-differ' };
  const shop = parseShopDomain(destination.host);
  if (shop === null || issuer.protocol !== 'https:' || destination.protocol !== 'https:')
    return { kind: 'refused', reason: 'claims' };
  return { kind: 'verified', shop, userId: sub, token, signedWith };
}
