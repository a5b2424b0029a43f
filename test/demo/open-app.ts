import type { SettingsPage } from '#contract';
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

/** What a carrier and a broker at the border ask, in US cents, so that the first load shows what it saves; a shop that states a fee keeps its own. */
const FEES = {
  carrierParcel: 24_50,
  carrierTrip: 60_00,
  brokerInformal: 15_00,
  brokerFormal: 125_00,
  otherPerEntry: 0,
  bondPerFormalEntry: 10_00,
  courierParcel: 20_00,
  oneEntryInformal: 45_00,
  oneEntryFormal: 125_00,
  extraLine: 5_00,
  extraInvoice: 20_00,
  shipmentNumber: 1_00,
} satisfies Partial<SettingsPage['settings']['fees']>;

/**
 * As the first step of a merchant: who imports, and what clearing costs. Without it no entry is ready. A shop that says it already keeps what it says. The
 * first reading of the shop saves what its address tells, and may come between our reading and our saving: then once more.
 */
export async function nameImporter(platform: Platform, shop: string, appUrl: string): Promise<void> {
  const address = `${appUrl}/api/settings`;
  const headers = () => ({
    Authorization: `Bearer ${platform.mintIdToken(shop, '90210')}`,
    'Content-Type': 'application/json',
  });
  const until = Date.now() + patienceMs;
  let last = 'nothing';
  while (Date.now() < until) {
    const page = (await (await fetch(address, { headers: headers() })).json()) as SettingsPage;
    if (page.settings.importerCountry !== null) return;
    const settings: SettingsPage['settings'] = {
      ...page.settings,
      importerCountry: 'US',
      importerKind: 'us-company',
      importerNumber: '12-3456789XX',
      importerBond: 'continuous',
      fees: Object.values(page.settings.fees).some((cents) => cents !== null)
        ? page.settings.fees
        : { ...page.settings.fees, ...FEES },
    };
    const body = JSON.stringify({ settings, revision: page.revision });
    const saved = await fetch(address, { method: 'PUT', headers: headers(), body });
    if (saved.ok) return;
    last = `${saved.status} ${await saved.text()}`;
    if (saved.status !== 409) break;
  }
  throw new Complaint(`Who imports for ${shop} could not be stated. The app said: ${last}`);
}
