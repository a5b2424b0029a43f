export { portDayOf, portOf, PORTS, portsOn } from './ports.ts';
export type { Port } from './ports.ts';
export { buildScn, buildTripNumber, takeNumbers } from './number-series.ts';
export type { NumberSeries } from './number-series.ts';
export { laneFor, laneProblem } from './usual-route.ts';
export type { LaneProblem, UsualRoute } from './usual-route.ts';
export type { Checked, LaneFault, LaneFaultKind } from './fault.ts';
export { checkCarrier, MANIFEST_WAYS } from './carrier.ts';
export type { Carrier, ManifestWay } from './carrier.ts';
export { BROKER_FILES, checkBroker } from './broker.ts';
export type { Broker, BrokerFees, BrokerFile } from './broker.ts';
export { checkImporter, importerFacts } from './importer-of-record.ts';
export type { ImporterOfRecord } from './importer-of-record.ts';
export { checkLane, CLEARANCES, laneOfPlace } from './lane.ts';
export type { Clearance, DispatchPlace, Lane, Route } from './lane.ts';
export { LANE_FACTS, redecidesOf } from './decided-by.ts';
export type { LaneFact, Redecides } from './decided-by.ts';
export { HOLIDAY_COUNTRIES, holidayOn, HOLIDAYS, weekdayOf } from './holidays.ts';
export type { HolidayCountry } from './holidays.ts';
export { isWorkingDay, restsOf, workingDayFrom } from './working-day.ts';
export {
  departureFor,
  departureOn,
  departureWithRoom,
  nextDepartures,
  noChanges,
  readyAt,
  restingOn,
} from './schedule.ts';
export type { Departure, DepartureChanges, Pause, Resting, Schedule } from './schedule.ts';
export { actOnDepartures, departureArriving, departureOfDay, draftOf } from './departure-acts.ts';
export type { ActedOn, DepartureAct, DepartureDraft, MovedDeparture } from './departure-acts.ts';
export { departureFaults, pauseFaults, scheduleFaults, singleFaults } from './schedule-faults.ts';
export { readSchedule, writeSchedule } from './read-schedule.ts';
