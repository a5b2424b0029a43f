import type { RequestHandler, Response } from 'express';
import type { ApiError } from '#contract';
import { ensureInstalled, type InstallParts } from './install-shop.ts';
import type { ShopDomain } from './shop-domain.ts';
import { verifySessionToken } from './session-token.ts';
import type { VerifiedSessionToken } from './session-token.ts';
import { told } from '../base/reader.ts';
import { refusal } from '../base/said.ts';

export type Verified = Extract<VerifiedSessionToken, { kind: 'verified' }>;

/** Who is asking. Every query of a route takes its shop from here and from nowhere else. */
export interface RequestSession {
  readonly shop: ShopDomain;
  /** The staff member's id at Shopify; it stands in our records for the person. */
  readonly userId: string;
}

/** Answers 401, with the header that makes App Bridge fetch a new token and ask once more, unless the session token holds. */
export function requireSession(parts: InstallParts): RequestHandler {
  return async (request, response, next) => {
    const verified = await verifySessionToken(parts.shopify, request.headers.authorization);
    if (verified.kind === 'refused') return refuse(response, verified.reason);
    if ((await ensureInstalled(parts, verified)) === 'refused') return refuse(response, 'not-exchanged');
    response.locals['session'] = { shop: verified.shop, userId: verified.userId } satisfies RequestSession;
    response.locals['verified'] = verified;
    next();
  };
}

/** The session that `requireSession` left. @throws when the route is not behind it: a bug. */
export function sessionOf(response: Response): RequestSession {
  const session = response.locals['session'] as RequestSession | undefined;
  if (session === undefined) throw new Error('This route is not behind requireSession');
  return session;
}

/** The session token itself, for what is asked of Shopify in the person's name. @throws where the path is not behind `requireSession`: a bug. */
export function verifiedOf(response: Response): Verified {
  const verified = response.locals['verified'] as Verified | undefined;
  if (verified === undefined) throw new Error('This path is not behind requireSession');
  return verified;
}

function refuse(response: Response, reason: string): void {
  const body: ApiError = {
    error: told({ code: `session-${reason}`, ...refusal('session.ended') }),
  };
  response.status(401).set('X-Shopify-Retry-Invalid-Session-Request', '1').set('Cache-Control', 'no-store').json(body);
}
