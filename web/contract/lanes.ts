import { endpoint, of } from './endpoint.ts';
import type { SettingsJson } from './settings.ts';

export interface CarrierJson {
  name: string | null;
  scac: string | null;
  /** How it takes what its manifest is made of. */
  manifestBy: 'portal-file' | 'email-file' | 'typed-by-carrier' | null;
}
export interface BrokerJson {
  name: string | null;
  /** The three characters that its entry numbers begin with. */
  filerCode: string | null;
  email: string | null;
  fileWanted: 'csv' | 'xlsx' | 'pdf' | null;
}
export interface ImporterJson {
  name: string | null;
  kind: SettingsJson['importerKind'];
  /** ISO alpha-2: where it is organised, or lives. */
  country: string | null;
  /** ISO alpha-2: where those are who control it. */
  controlledFrom: string | null;
  /** Masked, as in the settings. */
  number: string | null;
  bond: SettingsJson['importerBond'];
  residentAgent: boolean | null;
}

/** When loads leave by a way, week after week. Times are HH:MM. */
export interface ScheduleJson {
  /** IANA name of the shop's clock, by which leaving and cut-off go. */
  zone: string;
  /** 0 is Sunday. */
  weekdays: number[];
  leaves: string;
  /** Days from the order to its parcel being packed. */
  readyDays: number;
  cutOff: { daysBefore: number; time: string };
  /** At the port, by the clock of New York. */
  arrives: { daysAfter: number; time: string };
  /** Orders on one departure; null: no limit. */
  room: number | null;
  /** It does not leave on public holidays of these. */
  restsOn: ('US' | 'CA')[];
}

/** A way across. Of the usual one the facts that stand in the settings are changed there. */
export interface LaneInput {
  name: string | null;
  from: { country: string | null; province: string | null; city: string | null };
  mode: SettingsJson['mode'];
  port: string | null;
  transitDays: number;
  /** HH:MM, America/New_York. */
  arrivalTime: string;
  /** How customs clears what crosses; null: not stated. */
  clearance: 'one-entry' | 'entry-per-buyer' | 'section-321' | 'mail' | 'courier' | null;
  /** Null: it leaves when orders are ready, and arrives after the transit days. */
  schedule: ScheduleJson | null;
  /** Without a schedule: it arrives on no weekend and no public holiday. */
  workingDays: boolean;
  /** Null: those of the usual lane. */
  carrier: CarrierJson | null;
  broker: BrokerJson | null;
  importer: ImporterJson | null;
}

export interface LaneJson extends LaneInput {
  id: string;
  usual: boolean;
  revision: number;
}

export interface LanesPage {
  /** The usual one first. */
  lanes: LaneJson[];
  /** The shop's time zone, by its IANA name: a new schedule goes by it. */
  zone: string;
}

export interface LaneUpdate {
  lane: LaneInput;
  /** The one that was read; 0: a new lane. */
  revision: number;
}

export const lanesApi = {
  page: endpoint({ method: 'GET', path: '/lanes', reply: of<LanesPage>(), may: 'view' }),
  /** `new` adds one. 409: somebody else saved it meanwhile. */
  save: endpoint({
    method: 'PUT',
    path: '/lanes/:id',
    body: of<LaneUpdate>(),
    reply: of<LanesPage>(),
    may: 'settings',
  }),
  /** Not the usual one, and none that an open load crosses by. */
  remove: endpoint({ method: 'POST', path: '/lanes/:id/remove', reply: of<LanesPage>(), may: 'settings' }),
};
