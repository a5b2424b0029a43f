import type { LanesPage, LaneUpdate, ScheduleJson, SettingsPage } from '#contract';
import { Complaint } from '../../web/server/base/complaint.ts';
import type { Platform } from '../stand-in/platform/index.ts';

const patienceMs = 20_000;

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

/** How what a shop sells leaves, as its merchant would have said it by the second day. */
export interface WayAcross {
  readonly name: string;
  readonly carrier: string;
  /** Made up, as the carrier is. */
  readonly scac: string;
  /** Where the address of the shop does not tell it. */
  readonly port: string | null;
  readonly schedule: Omit<ScheduleJson, 'zone'>;
  readonly fees: Partial<SettingsPage['settings']['fees']>;
}

const perWeek = (weekdays: number[], leaves: string, cutOff: string): Omit<ScheduleJson, 'zone'> => ({
  weekdays,
  leaves,
  readyDays: 0,
  cutOff: { daysBefore: 0, time: cutOff },
  arrives: { daysAfter: 0, time: '18:00' },
  room: 40,
  restsOn: ['US'],
});

/** By the domain of the shop. */
export const waysAcross: Readonly<Record<string, WayAcross>> = {
  'maple-goods.myshopify.com': {
    name: 'Toronto to Buffalo',
    carrier: 'Maple Freight',
    scac: 'MPLG',
    port: null,
    schedule: { ...perWeek([2, 5], '14:00', '12:00'), restsOn: ['US', 'CA'] },
    fees: { carrierParcel: 3_00 },
  },
  'thames-and-co.myshopify.com': {
    name: 'London to New York by air',
    carrier: 'Thames Air Cargo',
    scac: 'THMX',
    port: '4701',
    schedule: { ...perWeek([1, 4], '18:00', '14:00'), arrives: { daysAfter: 1, time: '09:00' } },
    fees: { carrierParcel: 9_00, carrierTrip: 150_00, courierParcel: 34_00 },
  },
  'pacific-parcel.myshopify.com': {
    name: 'Tijuana to Otay Mesa',
    carrier: 'Camiones del Norte',
    scac: 'CDNX',
    port: null,
    schedule: { ...perWeek([1, 3, 5], '10:00', '08:30'), arrives: { daysAfter: 0, time: '16:00' } },
    fees: { carrierParcel: 2_50 },
  },
};

interface Refused {
  readonly status: number;
  readonly said: string;
}
type Ask = <T extends object>(path: string, body?: unknown) => Promise<T | Refused>;

/**
 * As the first step of a merchant: who imports, what clearing costs and, with a way across, when loads leave. Without an importer no entry is ready. A shop
 * that says it already keeps what it says. The first reading of the shop saves what its address tells, and may come between our reading and our saving: then once more.
 */
export async function stateWayAcross(
  platform: Platform,
  { shop, appUrl, way }: { readonly shop: string; readonly appUrl: string; readonly way: WayAcross | null },
): Promise<void> {
  const ask = async <T extends object>(path: string, body?: unknown): Promise<T | Refused> => {
    const answer = await fetch(`${appUrl}/api${path}`, {
      method: body === undefined ? 'GET' : 'PUT',
      headers: {
        Authorization: `Bearer ${platform.mintIdToken(shop, '90210')}`,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.ok ? ((await answer.json()) as T) : { status: answer.status, said: await answer.text() };
  };
  const until = Date.now() + patienceMs;
  let last = 'nothing';
  while (Date.now() < until) {
    const step = await tryOnce(ask, way);
    if (step === 'done') return;
    if (step !== 'early') {
      last = `${step.status} ${step.said}`;
      if (step.status !== 409) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Complaint(`How goods of ${shop} cross could not be stated. The app said: ${last}`);
}

const refused = (answer: object): answer is Refused => 'said' in answer;

async function tryOnce(ask: Ask, way: WayAcross | null): Promise<'done' | 'early' | Refused> {
  const page = await ask<SettingsPage>('/settings');
  if (refused(page)) return page;
  const { settings, revision } = page;
  if (settings.importerCountry !== null) return 'done';
  if (way !== null) {
    // What its address tells is read first: mode and port of the way follow from it.
    if (settings.shipFrom.country === null) return 'early';
    const answer = await stateSchedule(ask, way);
    if (answer !== null) return answer;
  }
  const stated: SettingsPage['settings'] = {
    ...settings,
    port: way?.port ?? settings.port,
    scac: settings.scac ?? way?.scac ?? null,
    importerCountry: 'US',
    importerKind: 'us-company',
    importerNumber: '12-3456789XX',
    importerBond: 'continuous',
    fees: Object.values(settings.fees).some((cents) => cents !== null)
      ? settings.fees
      : { ...settings.fees, ...FEES, ...way?.fees },
  };
  const saved = await ask<SettingsPage>('/settings', { settings: stated, revision });
  return refused(saved) ? saved : 'done';
}

/** Null: it stands. */
async function stateSchedule(ask: Ask, way: WayAcross): Promise<Refused | null> {
  const page = await ask<LanesPage>('/lanes');
  if (refused(page)) return page;
  const [usual] = page.lanes;
  if (usual === undefined) return { status: 404, said: 'No lane' };
  const { id, revision, usual: _usual, ...lane } = usual;
  if (lane.schedule !== null) return null;
  const update: LaneUpdate = {
    lane: {
      ...lane,
      name: way.name,
      clearance: 'one-entry',
      schedule: { ...way.schedule, zone: page.zone },
      carrier: { name: way.carrier, scac: lane.carrier?.scac ?? null, manifestBy: lane.carrier?.manifestBy ?? null },
    },
    revision,
  };
  const saved = await ask<LanesPage>(`/lanes/${id}`, update);
  return refused(saved) ? saved : null;
}
