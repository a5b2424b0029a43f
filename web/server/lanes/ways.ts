import type { SettingsJson } from '#contract';
import { importerFacts, laneOfPlace, parseCountry } from '#domain';
import { noChanges } from '#domain';
import type { DepartureChanges, DispatchPlace, Importer, Mode, Schedule } from '#domain';
import type { ShipFrom } from '#shopify';
import { lanesOf, USUAL } from '../store/lanes.ts';
import type { LaneStore, StoredLane } from '../store/lanes.ts';
import { changesOf } from '../store/departures.ts';
import type { DepartureStore } from '../store/departures.ts';

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
  /** What people have said of single days of its schedule. */
  readonly changes: DepartureChanges;
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
export type WayStore = LaneStore & DepartureStore;

export async function waysOf(store: WayStore, shop: string, settings: SettingsJson): Promise<Ways> {
  const stored = await lanesOf(store, shop);
  const lanes = stored.map(({ lane }) => lane);
  const scheduled = lanes.filter(({ route }) => route.schedule !== null).map(({ id }) => id);
  const said = await changesOf(store, shop, scheduled);
  const usualSchedule = lanes.find((lane) => lane.usual)?.route.schedule ?? null;
  const usual = usualWay(settings, { schedule: usualSchedule, changes: said.get(USUAL) ?? noChanges });
  const ways = new Map(
    stored.map((one) => [one.lane.id, one.lane.usual ? usual : wayOf(one, said.get(one.lane.id) ?? noChanges)]),
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

const wayOf = ({ lane: { id, route }, scac, importer }: StoredLane, changes: DepartureChanges): Way => {
  const { mode, port, transitDays, arrivalTime, schedule } = route;
  return {
    laneId: id,
    mode,
    port,
    scac,
    transitDays,
    arrivalTime,
    schedule,
    changes,
    importer: importerFacts(importer),
  };
};

const usualWay = (settings: SettingsJson, { schedule, changes }: Pick<Way, 'schedule' | 'changes'>): Way => {
  const { mode, port, scac, transitDays, arrivalTime } = settings;
  return {
    laneId: USUAL,
    mode,
    port,
    scac,
    transitDays,
    arrivalTime,
    schedule,
    changes,
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
