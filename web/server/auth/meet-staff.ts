import type { RequestHandler } from 'express';
import { describeFailure } from '../base/retry.ts';
import { keepStaff, whenAsked } from '../store/staff.ts';
import type { InstallParts } from './install-shop.ts';
import { verifiedOf } from './require-session.ts';
import type { Verified } from './require-session.ts';

const DAY_MS = 24 * 3_600_000;
/** After Shopify gave no answer, or refused. */
const AGAIN_MS = 10 * 60_000;

/**
 * Asks Shopify once a day who the person is that has the app open: the name that stands beside what they do, and whether the shop is theirs.
 * Beside the request, which does not wait for it. The online token that comes with the answer is not kept.
 */
export function meetStaff({ db, shopify, log }: InstallParts): RequestHandler {
  const askAgainAt = new Map<string, number>();
  async function meet({ shop, userId, token, signedWith }: Verified): Promise<number> {
    const asked = await whenAsked(db, shop, userId);
    if (asked !== null && asked.getTime() + DAY_MS > Date.now()) return asked.getTime() + DAY_MS;
    const person = await shopify.person(shop, token, signedWith);
    if (person === null || person.id !== userId) return Date.now() + AGAIN_MS;
    await keepStaff(db, shop, person, new Date());
    return Date.now() + DAY_MS;
  }
  return (_request, response, next) => {
    next();
    const verified = verifiedOf(response);
    const key = `${verified.shop} ${verified.userId}`;
    if ((askAgainAt.get(key) ?? 0) > Date.now()) return;
    askAgainAt.set(key, Date.now() + AGAIN_MS);
    meet(verified).then(
      (at) => askAgainAt.set(key, at),
      (error: unknown) =>
        log.warn({ shop: verified.shop, failure: describeFailure(error) }, 'Shopify did not say who has the app open'),
    );
  };
}
