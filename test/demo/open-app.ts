import type { SettingsPage } from '#contract';
import { Complaint } from '../../web/server/complaint.ts';
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

/** As the first step of a merchant: who imports. Without it no entry is ready. A shop that has saved its settings keeps them. */
export async function nameImporter(platform: Platform, shop: string, appUrl: string): Promise<void> {
  const authorization = (): string => `Bearer ${platform.mintIdToken(shop, '90210')}`;
  const address = `${appUrl}/api/settings`;
  const page = (await (await fetch(address, { headers: { Authorization: authorization() } })).json()) as SettingsPage;
  if (page.revision > 0) return;
  const settings: SettingsPage['settings'] = {
    ...page.settings,
    importerCountry: 'US',
    importerKind: 'us-company',
    importerNumber: '12-3456789XX',
    importerBond: 'continuous',
  };
  const saved = await fetch(address, {
    method: 'PUT',
    headers: { Authorization: authorization(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ settings, revision: page.revision }),
  });
  if (!saved.ok)
    throw new Complaint(`The importer of ${shop} could not be stated: ${saved.status} ${await saved.text()}`);
}
