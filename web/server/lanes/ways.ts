import type { SettingsJson } from '#contract';
import { importerFacts, laneOfPlace, legalDayOf, noChanges, parseCountry, restsOf } from '#domain';
import type {
  Departure,
  DepartureChanges,
  DispatchPlace,
  HolidayCountry,
  Importer,
  Mode,
  Route,
  Schedule,
} from '#domain';
import type { ShipFrom } from '#shopify';
import { lanesOf, USUAL } from '../store/lanes.ts';
import type { LaneStore, StoredLane } from '../store/lanes.ts';
import { changesOf, takenOf } from '../store/departures.ts';
import type { DepartureStore } from '../store/departures.ts';
import type { Db } from '../store/tx.ts';

/** What a lane means to an order: how and when it arrives, and who answers for its entry. */
export interface Way {
  readonly laneId: string;
  readonly mode: Mode;
  readonly port: string | null;
  readonly scac: string | null;
  readonly transitDays: number;
  /** HH:MM in America/New_York. */
  readonly arrivalTime: string;
  readonly schedule: Schedule | null;
  /** Without a schedule: whose public holidays it rests on, beside weekends. Null: it arrives on any day. */
  readonly rests: readonly HolidayCountry[] | null;
  /** What people have said of single days of its schedule. */
  readonly changes: DepartureChanges;
  /** Orders on a departure of it; 0 where its room is not limited. */
  readonly taken: (departure: Departure) => number;
  readonly importer: Importer | null;
}

/** The ways of a shop. The usual one is what the settings say. */
export interface Ways {
  readonly usual: Way;
  /** Of goods that leave from these places; the usual one where they take several. */
  readonly ofPlaces: (places: readonly (ShipFrom | null)[]) => Way;
  /** Of an order that was decided, or a load that was opened, for a lane; the usual one where that lane is removed. */
  readonly ofLane: (laneId: string) => Way;
}

/** What ways are read from. */
export type WayStore = LaneStore & DepartureStore & Pick<Db, '$queryRaw'>;

export async function waysOf(store: WayStore, shop: string, settings: SettingsJson): Promise<Ways> {
  const stored = await lanesOf(store, shop);
  const lanes = stored.map(({ lane }) => lane);
  const scheduled = lanes.filter(({ route }) => route.schedule !== null).map(({ id }) => id);
  const said = await changesOf(store, shop, scheduled);
  const limited = lanes.filter(
    ({ id, route: { schedule } }) =>
      schedule !== null &&
      (schedule.room !== null || (said.get(id) ?? noChanges).singles.some(({ room }) => room !== null)),
  );
  const counted = await takenOf(
    store,
    shop,
    limited.map(({ id }) => id),
  );
  const leaving = (id: string, { schedule, ...route }: RestingRoute): Leaving => ({
    schedule,
    rests: restsOf(route),
    changes: said.get(id) ?? noChanges,
    taken: ({ arrivesAt }) => counted.get(id)?.get(legalDayOf(arrivesAt)) ?? 0,
  });
  const usual = usualWay(settings, leaving(USUAL, lanes.find((lane) => lane.usual)?.route ?? NO_ROUTE));
  const ways = new Map(
    stored.map((one) => {
      const { id, usual: isUsual, route } = one.lane;
      return [id, isUsual ? usual : wayOf(one, leaving(id, route))];
    }),
  );
  const ofLane = (laneId: string): Way => ways.get(laneId) ?? usual;
  return {
    usual,
    ofLane,
    ofPlaces: (places) => {
      const ids = new Set(places.map((place) => laneOfPlace(lanes, placeOf(place))?.id ?? USUAL));
      const [only = USUAL, ...others] = ids;
      return ofLane(others.length === 0 ? only : USUAL);
    },
  };
}

const placeOf = (place: ShipFrom | null): DispatchPlace | null =>
  place === null ? null : { country: place.party.country, province: place.party.province, city: place.party.city };

type Leaving = Pick<Way, 'schedule' | 'rests' | 'changes' | 'taken'>;
type RestingRoute = Pick<Route, 'schedule' | 'workingDays' | 'from'>;
const NO_ROUTE: RestingRoute = {
  schedule: null,
  workingDays: false,
  from: { country: null, province: null, city: null },
};

const wayOf = ({ lane: { id, route }, scac, importer }: StoredLane, leaving: Leaving): Way => {
  const { mode, port, transitDays, arrivalTime } = route;
  return { laneId: id, mode, port, scac, transitDays, arrivalTime, ...leaving, importer: importerFacts(importer) };
};

const usualWay = (settings: SettingsJson, leaving: Leaving): Way => {
  const { mode, port, scac, transitDays, arrivalTime } = settings;
  return {
    laneId: USUAL,
    mode,
    port,
    scac,
    transitDays,
    arrivalTime,
    ...leaving,
    importer: importerOfSettings(settings),
  };
};

/** Null: neither where it is nor what it is has been stated. */
export const importerOfSettings = (settings: SettingsJson): Importer | null =>
  importerFacts({
    country: settings.importerCountry === null ? null : parseCountry(settings.importerCountry),
    kind: settings.importerKind,
    hasNumber: settings.importerNumber !== null,
    bond: settings.importerBond,
    residentAgent: settings.importerAgent,
  });
