import { Complaint } from '../../web/server/base/complaint.ts';
import type { Platform } from '../stand-in/platform/index.ts';

const patienceMs = 20_000;

/** Opens the app in a shop as its page would in the admin: installed first, where it is not, then its first request with an id token. */
export async function openAppIn(platform: Platform, shop: string, appUrl: string): Promise<void> {
  if (platform.installation(shop) === null) platform.install(shop);
  const until = Date.now() + patienceMs;
  let last = 'nothing';
  while (Date.now() < until) {
    const headers = { Authorization: `Bearer ${platform.mintIdToken(shop, '90210')}`, Accept: 'application/json' };
    const answer = await fetch(`${appUrl}/api/home`, { headers }).catch(() => null);
    if (answer?.ok === true) return;
    last = answer === null ? 'nothing' : `${answer.status} ${(await answer.text()).slice(0, 200)}`;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Complaint(`The app started, but does not answer in ${shop}. It said: ${last}`);
}
